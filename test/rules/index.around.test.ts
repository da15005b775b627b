import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/rules/index.ts';
import { pageOf } from '../world/image.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);
const onPage = (sketches: readonly Sketch[]) => {
  const images = sketches.map(image);
  return images.map((one) =>
    runRules(one, pageOf(images))
      .map(({ rule, severity }) => `${rule} ${severity}`)
      .join(),
  );
};

describe('a text that repeats words beside the picture', () => {
  const twice = ['redundant-with-text warning'];
  const hint = ['redundant-with-text info'];

  test.each<[string, Sketch, readonly string[]]>([
    ['in the link', { alt: 'Berth plan', context: { control: link('/berths', 'Berth plan') } }, twice],
    [
      'in the label of its link, which is read in its place',
      { alt: 'Berth plan', context: { control: { ...link('/berths', 'Berth plan'), isLabelled: true } } },
      [],
    ],
    [
      'in the link, punctuation aside',
      { alt: 'Berth plan.', context: { control: link('/b', '“Berth  Plan”') } },
      twice,
    ],
    ['in the caption', { alt: 'Berth plan', context: { figcaption: 'Berth plan' } }, twice],
    ['in the paragraph', { alt: 'Berth plan', context: { nearby: 'Berth plan' } }, twice],
    ['in the heading', { alt: 'Berth plan', context: { heading: 'Berth plan' } }, hint],
    ['in the title', { alt: 'Berth plan', title: 'Berth plan' }, hint],
    ['only in the title', { alt: undefined, name: 'Berth plan', title: 'Berth plan' }, []],
    ['partly in the link', { alt: 'Berth plan', context: { control: link('/berths', 'Show the berth plan') } }, []],
    ['partly in the caption', { alt: 'Berth plan', context: { figcaption: 'Berth plan of Monday' } }, []],
    ['in the heading, as a logo', { alt: 'Harbour', src: 'harbour-logo.svg', context: { heading: 'Harbour' } }, []],
    ['beside signs only', { alt: '→', context: { nearby: '←' } }, []],
    ['in another script', { alt: 'Berth', context: { nearby: '泊位' } }, []],
    [
      'as a long text that begins alike',
      { alt: `${'a crane '.repeat(17)}left`, context: { nearby: `${'a crane '.repeat(17)}east` } },
      [],
    ],
  ])('%s', (_, sketch, expected) => {
    expect(said(sketch)).toEqual(expected);
  });

  test.each<[string, Sketch, readonly string[]]>([
    [
      'says the same',
      { alt: 'Berths', context: { control: link('/b'), adjacentLinkText: 'Berths' } },
      ['adjacent-duplicate-link warning'],
    ],
    ['says more', { alt: 'Berths', context: { control: link('/b'), adjacentLinkText: 'All berths of today' } }, []],
    ['is not there', { alt: 'Berths', context: { control: link('/b') } }, []],
    [
      'is beside a link of its own kind of fault',
      { alt: '', context: { control: link('/b'), adjacentLinkText: 'Berths' } },
      ['empty-link-image error'],
    ],
  ])('a link to the same place that %s', (_, sketch, expected) => {
    expect(said(sketch)).toEqual(expected);
  });
});

describe('the same words for different pictures', () => {
  test.each<[string, readonly Sketch[], readonly string[]]>([
    [
      'side by side',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'crane.', src: 'b.png' },
      ],
      ['repeated-alt info', 'repeated-alt warning'],
    ],
    [
      'apart',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Ship', src: 's.png' },
        { alt: 'Crane', src: 'b.png' },
      ],
      ['repeated-alt info', '', 'repeated-alt info'],
    ],
    [
      'for three, two of them side by side',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Ship', src: 's.png' },
        { alt: 'Crane', src: 'b.png' },
        { alt: 'Crane', src: 'c.png' },
      ],
      ['repeated-alt warning', '', 'repeated-alt warning', 'repeated-alt warning'],
    ],
    [
      'of one picture',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Crane', src: 'a.png' },
      ],
      ['', ''],
    ],
    [
      'of one picture in two formats',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Crane', src: 'a.webp' },
      ],
      ['', ''],
    ],
    [
      'of one picture in two sizes',
      [
        { alt: 'Crane', src: 'a.png' },
        { alt: 'Crane', src: 'a@2x.png' },
      ],
      ['', ''],
    ],
    [
      'for two colour schemes of GitHub',
      [
        { alt: 'Crane', src: 'a.png#gh-light-mode-only' },
        { alt: 'Crane', src: 'b.png#gh-dark-mode-only' },
      ],
      ['', ''],
    ],
    [
      'for two colour schemes of Material',
      [
        { alt: 'Crane', src: 'a.png#only-light' },
        { alt: 'Crane', src: 'b.png#only-dark' },
      ],
      ['', ''],
    ],
    [
      'for two colour schemes of Docusaurus',
      [
        { alt: 'Crane', src: 'a.png#hidden--light-mode' },
        { alt: 'Crane', src: 'b.png#hidden--dark-mode' },
      ],
      ['', ''],
    ],
    [
      'for two colour schemes by name',
      [
        { alt: 'Crane', src: 'a-light.svg' },
        { alt: 'Crane', src: 'a-dark.svg' },
      ],
      ['', ''],
    ],
    [
      'for two colour schemes by class',
      [
        { alt: 'Crane', src: 'a.png', forColorScheme: true },
        { alt: 'Crane', src: 'b.png', forColorScheme: true },
      ],
      ['', ''],
    ],
    [
      'of two symbols in one file',
      [
        { alt: 'Crane', src: 'a.svg#crane' },
        { alt: 'Crane', src: 'a.svg#hook' },
      ],
      ['repeated-alt info', 'repeated-alt warning'],
    ],
    [
      'of one picture with two notes for the site',
      [
        { alt: 'Crane', src: 'a.png#left' },
        { alt: 'Crane', src: 'a.png#right' },
      ],
      ['', ''],
    ],
    [
      'in links to different places',
      [
        { alt: 'Download', src: 'a.png', context: { control: link('/a') } },
        { alt: 'Download', src: 'b.png', context: { control: link('/b') } },
      ],
      ['', ''],
    ],
    [
      'that differ in a sign',
      [
        { alt: 'C', src: 'a.png' },
        { alt: 'C++', src: 'b.png' },
        { alt: 'C#', src: 'c.png' },
      ],
      ['', '', ''],
    ],
    [
      'without any',
      [
        { alt: '', src: 'a.png' },
        { alt: '', src: 'b.png' },
      ],
      ['', ''],
    ],
    [
      'drawn in the page',
      [
        { alt: 'Yes', src: '', kind: 'drawing' },
        { alt: 'Yes', src: '', kind: 'drawing' },
      ],
      ['', ''],
    ],
  ])('%s', (_, sketches, expected) => {
    expect(onPage(sketches)).toEqual(expected);
  });
});

describe('pictures with one text whose bytes are known', () => {
  const images = [
    { alt: 'Crane', src: 'a.png' },
    { alt: 'Crane', src: 'a (1).png' },
    { alt: 'Crane', src: 'a-large.png' },
    { alt: 'Crane', src: 'c.png' },
  ].map(image);
  const found = (bytes: readonly string[], shown = images) => {
    const bytesOf = (one: (typeof images)[number]) => bytes[images.indexOf(one)];
    return shown.map((one) => runRules(one, { ...pageOf(shown), bytesOf })[0]?.message.split(' ')[0]);
  };

  test('are one where the bytes are the same', () => {
    expect(found(['x', 'x', 'y', 'x'])).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('are told as one group', () => {
    expect(found(['x', 'x', 'y', 'z'])).toEqual(['Two', 'Two', 'Two', 'Two']);
    expect(found([])).toEqual(['3', '3', '3', '3']);
  });
});

describe('a picture that the change replaces', () => {
  const found = (sketch: Sketch, isStale = () => true) =>
    runRules(image(sketch), { ...page, isStale }).map(({ rule, severity }) => `${rule} ${severity}`);

  test('has to be looked at again', () => {
    expect(found({ alt: 'A crane lifts a box.' })).toEqual(['stale-alt warning']);
  });

  test.each<[string, Sketch]>([
    ['decoration', { alt: '' }],
    ['an expression', { alt: { kind: 'dynamic' } }],
  ])('needs no new words for %s', (_, sketch) => {
    expect(found(sketch)).toEqual([]);
  });

  test('is another picture than this one, so nothing is reported', () => {
    expect(found({ alt: 'A crane lifts a box.' }, () => false)).toEqual([]);
  });
});

describe('a good text for the same picture elsewhere', () => {
  const found = (sketch: Sketch) =>
    runRules(image(sketch), { ...page, altElsewhere: () => 'A crane lifts a box.' }).map(({ rule }) => rule);

  test.each<[string, Sketch, readonly string[]]>([
    ['helps where there is none', { alt: undefined }, ['missing-alt', 'same-picture-better-alt']],
    ['helps where there is a weak one', { alt: 'img_1.png' }, ['filename-alt', 'same-picture-better-alt']],
    ['does not compete with another good one', { alt: 'The crane of berth 4' }, []],
    ['does not compete with advice', { alt: 'Image of the crane' }, ['redundant-prefix']],
    ['does not overrule decoration', { alt: '' }, []],
    ['is not offered to itself', { alt: 'A crane lifts a box.' }, []],
  ])('%s', (_, sketch, expected) => {
    expect(found(sketch)).toEqual(expected);
  });
});

describe('the language of the page', () => {
  const mismatch = ['lang-mismatch info'];

  test.each<[string | undefined, string, readonly string[]]>([
    ['ja', 'Screenshot of the settings page', mismatch],
    ['ru', 'The list of berths in the harbour', mismatch],
    ['zh-CN', 'The crane lifts a box from the ship', mismatch],
    ['en', '港口的起重机吊起箱子', mismatch],
    ['de', 'Кран поднимает ящик', mismatch],
    ['ja', 'Amazon Web Services', []],
    ['ja', 'git log --oneline', []],
    ['ja', '設定 of the page in the app', []],
    ['ru', 'Visual Studio Code', []],
    ['en', 'The word 港口 in a dictionary', []],
    ['en', '中文', []],
    ['en', 'π ≈ 3', []],
    ['xx', '港口的起重机吊起箱子', []],
    [undefined, '港口的起重机吊起箱子', []],
    ['fr', 'The list of berths in the harbour', []],
  ])('is %s, and the text is %j', (language, alt, expected) => {
    expect(said({ alt, context: { language } })).toEqual(expected);
  });

  test('comes from the path where the source does not give it', () => {
    const found = (path: string) =>
      runRules(image({ alt: 'Bild', context: { language: undefined } }), pageOf([], path)).map(({ rule }) => rule);
    expect(found('docs/de/setup.md')).toEqual(['generic-alt']);
    expect(found('docs/it/setup.md')).toEqual([]);
  });
});

describe('the length of a text', () => {
  const words = (length: number) => 'Five ships lie at anchor beyond the pier; '.repeat(30).slice(0, length - 1) + '.';
  const sentences = (length: number) =>
    'Five ships lie at anchor beyond the pier. '.repeat(30).slice(0, length - 1) + '.';

  test.each<[string, readonly string[]]>([
    [words(150), []],
    [words(151), ['long-alt info']],
    [words(350), ['long-alt info']],
    [words(351), ['long-alt warning']],
    [sentences(351), ['long-alt info']],
    [sentences(700), ['long-alt info']],
    [sentences(701), ['long-alt warning']],
    [`Berths. ${words(351)}`, ['long-alt warning']],
    ['港'.repeat(75), []],
    ['港'.repeat(76), ['long-alt info']],
    ['港'.repeat(176), ['long-alt warning']],
    ['buy shoes, cheap shoes, red shoes, best shoes, shoes online, running shoes', ['keyword-stuffing warning']],
    [
      'alt text | alt text tool | free alt text | alt text ai | best alt text | alt text online',
      ['keyword-stuffing warning'],
    ],
    ['Menu with open, save, save as, print, export and close', []],
    ['Alpine, Debian, Fedora, Arch, Ubuntu, Mint, Gentoo', []],
    ['Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday', []],
    ['Berth 1, berth 2, berth 3', []],
  ])('%j', (alt, expected) => {
    const language = alt.startsWith('港') ? 'zh' : 'en';
    expect(said({ alt, context: { language } })).toEqual(expected);
  });
});

describe('markup in the words', () => {
  test.each([
    ...['The <b>crane</b>', 'Crane<br>at berth 4', '**Crane** at berth 4', 'See [the crane](https://a.example/crane)'],
    ...['R&amp;D on the crane', '&quot;Crane&quot; in red', 'The crane&#39;s hook', 'The crane ![x](./a.png) lifts'],
  ])('%j', (alt) => {
    expect(said({ alt })).toEqual(['html-in-alt warning']);
  });

  test.each([
    ...['The <b>bold</b> tag', 'A <div> and a <span>', 'HTML: <b>crane</b>', '2**3**4', 'a ** b', '&amp; as an entity'],
    ...['array[0](call)', 'if (a < b && c > d)', 'List<String>', 'Promise<void>', 'Write **bold** in Markdown'],
  ])('not about markup: %j', (alt) => {
    expect(said({ alt })).toEqual([]);
  });
});
