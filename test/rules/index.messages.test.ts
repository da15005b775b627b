import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/rules/index.ts';
import { pageOf } from '../world/image.ts';
import { image, link, page, type Sketch } from './image.ts';

const first = (sketch: Sketch) => runRules(image(sketch), page)[0];
const chinese = { context: { language: 'zh' } };
const severities = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('generic-alt', () => {
  test.each<[string, string, string]>([
    [
      'picture',
      'error',
      '"picture" is true of every picture: a screen reader says it twice, and its user does not learn what this one shows. Describe what it shows.',
    ],
    [
      'screenshot',
      'warning',
      '"screenshot" says what kind of picture it is, not what it shows, so it means nothing to a person who cannot see it. Say what a reader should take from the picture.',
    ],
  ])('says of %j what it is true of', (alt, severity, message) => {
    expect(first({ alt })).toEqual({ rule: 'generic-alt', severity, message });
  });

  const heading = 'Automatic Reasoning and Tool-use (ART)';

  test.each<[string, Sketch, readonly string[]]>([
    ['the short word of the page', { alt: 'ART', context: { heading } }, []],
    ['it with white space around it', { alt: ' ART ', context: { heading } }, []],
    ['it in the text beside', { alt: 'ART', context: { nearby: `How ${heading} works` } }, []],
    ['a word that the page does not have', { alt: 'ART' }, ['generic-alt warning']],
    ['it as a part of another word', { alt: 'ART', context: { heading: 'START here' } }, ['generic-alt warning']],
    ['it in small letters', { alt: 'art', context: { heading: 'The art of art' } }, ['generic-alt warning']],
    ['it in letters of both sizes', { alt: 'ChART', context: { heading: 'ChART of ships' } }, ['generic-alt warning']],
    [
      'it with a small letter at its end',
      { alt: 'CHARt', context: { heading: 'CHARt of ships' } },
      ['generic-alt warning'],
    ],
    ['the name of a format', { alt: 'LOGO', context: { heading: 'LOGO files' } }, ['generic-alt warning']],
    ['it with white space', { alt: 'LOGO', name: ' LOGO ', context: { heading: 'LOGO' } }, ['generic-alt warning']],
    ['a longer word, which may be a name', { alt: 'LOGOS', context: { heading: 'LOGOS for ports' } }, []],
    ['another spelling', { alt: 'JPG', context: { heading: 'JPG files' } }, ['generic-alt warning']],
    ['a noun for all pictures with an article', { alt: 'an image' }, ['generic-alt error']],
    ['the target of the link', { alt: 'Chart', context: { control: link('/docs/chart') } }, []],
    ['its plural', { alt: 'Chart', context: { control: link('/docs/charts.html') } }, []],
    ['another target', { alt: 'Chart', context: { control: link('/docs/art') } }, ['generic-alt warning']],
    ['no target', { alt: 'Chart', context: { control: { ...link(''), target: undefined } } }, ['generic-alt warning']],
  ])('and %s', (_, sketch, expected) => {
    expect(severities(sketch)).toEqual(expected);
  });
});

describe('long-alt', () => {
  const words = (length: number) => 'a '.repeat(length / 2).slice(0, length - 1) + 'a';
  const counted = (alt: string, more = {}) =>
    /text is (.+?) characters/.exec(first({ alt, ...more })?.message ?? '')?.[1];

  test('says how long a text is, up to a thousand characters', () => {
    expect(first({ alt: words(152) })?.message).toBe(
      'The alternative text is 152 characters long, and a screen reader reads it in one go, without a way to stop or go back. Keep what matters here, and move the rest to the text of the page.',
    );
    expect(counted(words(1000))).toBe('1000');
    expect(counted(words(1002))).toBe('more than 1000');
  });

  test('counts no white space around a text, and Chinese characters twice', () => {
    const name = `${' '.repeat(40)}${words(150)}${' '.repeat(40)}`;
    expect(severities({ alt: name })).toEqual([]);
    expect(severities({ alt: words(150), name })).toEqual([]);
    expect(counted('港'.repeat(76), chinese)).toBe('152');
    expect(severities({ alt: '港'.repeat(75), ...chinese })).toEqual([]);
  });

  const sentence = (length: number) => `${words(length - 1)}.`;

  test.each<[string, string, string]>([
    ['a paragraph', words(352), 'warning'],
    ['two sentences', `${sentence(200)} ${sentence(200)}`, 'info'],
    ['three sentences', `${sentence(130)} ${sentence(130)} ${sentence(130)}`, 'info'],
    ['two sentences in Chinese', `${'港'.repeat(100)}。${'口'.repeat(100)}。`, 'info'],
    ['one sentence in Chinese', `${'港'.repeat(200)}。`, 'warning'],
    ['two sentences, one of them as long as can be', `${sentence(40)}  ${sentence(350)}`, 'info'],
    ['two sentences, one of them too long', `${sentence(40)} ${sentence(360)}`, 'warning'],
    ['one sentence with a mark at its end', sentence(400), 'warning'],
    ['sentences of more than twice as much', Array(4).fill(sentence(200)).join(' '), 'warning'],
  ])('is more than advice for a paragraph, and not for sentences: %s', (_, alt, severity) => {
    const { context } = alt.startsWith('港') ? chinese : { context: {} };
    expect(first({ alt, context })).toMatchObject({ rule: 'long-alt', severity });
  });

  test.each(['$', '\\[', '\\alpha ', 'the sum \\sum '])('says nothing about a formula that begins with %j', (start) => {
    expect(severities({ alt: start + words(400) })).toEqual([]);
  });

  test('says of a text with a sign of formulas somewhere how long it is', () => {
    expect(severities({ alt: `${words(400)} costs 5 $ a month` })).toEqual(['long-alt warning']);
    expect(severities({ alt: `${words(1000)} \\sum` })).toEqual(['long-alt warning']);
  });
});

describe('missing-alt', () => {
  const none = { alt: undefined } as const;

  test.each<[string, Sketch, string, string]>([
    [
      'a picture',
      none,
      'error',
      'The picture has no alternative text, so a screen reader says nothing or reads the file name.',
    ],
    [
      'one that a program names after its file',
      { ...none, standIn: 'crane 2' },
      'error',
      'The picture has no alternative text, so a screen reader reads "crane 2", which is made from the name of the file.',
    ],
    [
      'a picture with a caption',
      { ...none, context: { figcaption: 'Berth 4' } },
      'warning',
      'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.',
    ],
    [
      'a component with a caption',
      { ...none, kind: 'component', context: { figcaption: 'Berth 4' } },
      'warning',
      'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.',
    ],
    [
      'a drawing with a caption',
      { ...none, kind: 'drawing', context: { figcaption: 'Berth 4' } },
      'warning',
      'The drawing has no name, so a screen reader says "image" or reads out its parts.',
    ],
    [
      'what a cell has put out',
      { ...none, isComputed: true },
      'info',
      'The picture that this cell has put out has no alternative text, so a screen reader says at most that there is one.',
    ],
  ])('says of %s what is heard', (_, sketch, severity, message) => {
    const found = first(sketch);
    expect(found).toMatchObject({ rule: 'missing-alt', severity });
    expect(found?.message.slice(0, message.length)).toBe(message);
  });

  test.each<[string, Sketch, string]>([
    ['alt', { ...none, decorativeBy: 'alt' }, ', or write `alt=""` if it is decorative.'],
    [
      'alt, where it has no attribute of its own',
      { ...none, attribute: undefined, decorativeBy: 'alt' },
      ', or write `alt=""` if it is decorative.',
    ],
    [
      'another attribute',
      { ...none, attribute: 'alt_text', decorativeBy: 'alt' },
      ', or write `alt_text=""` if it is decorative.',
    ],
    [
      'an option',
      { ...none, attribute: ':text:', decorativeBy: 'option' },
      ', or leave `:text:` empty if it is decorative.',
    ],
    [
      'an option without a name',
      { ...none, attribute: undefined, decorativeBy: 'option' },
      ', or leave `:alt:` empty if it is decorative.',
    ],
  ])('says how a picture is marked as decorative by %s', (_, sketch, end) => {
    const message = first(sketch)?.message ?? '';
    expect(message.slice(-end.length)).toBe(end);
  });
});

describe('repeated-alt', () => {
  const messages = (sketches: readonly Sketch[]) => {
    const images = sketches.map(image);
    return images.map((one) => runRules(one, pageOf(images)).find(({ rule }) => rule === 'repeated-alt'));
  };

  test('says how many pictures have one text', () => {
    const named = (...files: readonly string[]) => files.map((src) => ({ alt: 'Crane', src }));
    expect(messages(named('a.png', 'b.png'))[1]?.message).toBe(
      'Two different pictures on this page are called "Crane", so a screen reader user cannot tell them apart. Describe what each one shows that the other does not.',
    );
    expect(messages(named('a.png', 'b.png', 'c.png'))[0]?.message).toBe(
      '3 different pictures on this page are called "Crane", so a screen reader user cannot tell them apart. Describe what each one shows that the others do not.',
    );
  });

  test.each<[string, readonly Sketch[], readonly (string | undefined)[]]>([
    [
      'side by side',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Crane', src: 'b.png' },
      ],
      ['info', 'warning'],
    ],
    [
      'apart',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'A ship at berth 4', src: 'c.png' },
        { alt: 'Crane', src: 'b.png' },
      ],
      ['info', undefined, 'info'],
    ],
    [
      'drawings without an address',
      [
        { alt: 'Crane', src: '' },
        { alt: 'Crane', src: '' },
      ],
      [undefined, undefined],
    ],
    [
      'a text of 200 characters',
      ['a.png', 'b.png'].map((src) => ({ alt: 'crane '.repeat(34).slice(0, 200).replace(/ $/, 's'), src })),
      ['info', 'warning'],
    ],
    [
      'a longer one',
      ['a.png', 'b.png'].map((src) => ({ alt: 'crane '.repeat(34).slice(0, 201).replace(/ $/, 's'), src })),
      [undefined, undefined],
    ],
    [
      'in links to two places',
      ['a', 'b'].map((to) => ({ alt: 'Crane', src: `${to}.png`, context: { control: link(`/${to}`) } })),
      [undefined, undefined],
    ],
    [
      'where the name begins with its state',
      [
        { alt: 'Crane', src: 'dark.svg' },
        { alt: 'Crane', src: 'light.svg' },
      ],
      [undefined, undefined],
    ],
    [
      'side by side, where one of them is shown twice',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Crane', src: 'a.png' },
        { alt: 'A ship at berth 4', src: 'c.png' },
        { alt: 'Crane', src: 'b.png' },
      ],
      ['info', 'info', undefined, 'info'],
    ],
    [
      'beside one that only one colour scheme shows',
      [
        { alt: 'Crane', src: 'a.png#gh-dark-mode-only' },
        { alt: 'Crane', src: 'b.png' },
      ],
      [undefined, undefined],
    ],
    [
      'for a screen of twice as many points',
      [
        { alt: 'Crane', src: 'crane-2x.png' },
        { alt: 'Crane', src: 'crane.png' },
      ],
      [undefined, undefined],
    ],
    [
      'where addresses differ behind their first 2000 characters',
      ['B', 'C'].map((end) => ({ alt: 'Crane', src: `data:image/png;base64,${'A'.repeat(2000)}${end}` })),
      [undefined, undefined],
    ],
    [
      'in two sizes',
      [
        { alt: 'Crane', src: 'crane_640x480.png' },
        { alt: 'Crane', src: 'crane-1200w.png' },
      ],
      [undefined, undefined],
    ],
    [
      'where a word only begins like a state',
      [
        { alt: 'Crane', src: 'crane-darker.svg' },
        { alt: 'Crane', src: 'crane-lighter.svg' },
      ],
      ['info', 'warning'],
    ],
  ])('is reported %s as it is', (_, sketches, expected) => {
    expect(messages(sketches).map((finding) => finding?.severity)).toEqual(expected);
  });
});
