import { describe, expect, test } from 'vitest';
import { loadFormat } from '../../src/formats/index.ts';
import { runRules } from '../../src/rules/index.ts';
import { pageOf } from '../world/image.ts';
import { image, link, page } from './image.ts';
import type { Sketch } from './image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('an image that is marked as decoration', () => {
  const marked = { markedDecorative: true, decorative: true };
  const overruled = { markedDecorative: true, decorative: false };

  test.each<[string, Sketch, readonly string[]]>([
    ['and is', { alt: '', ...marked }, []],
    ['by a role, without an alt', { alt: undefined, ...marked }, []],
    ['with a title', { alt: '', title: 'Crane', ...marked }, ['decorative-with-name warning']],
    ['with an empty title', { alt: '', title: ' ', ...marked }, []],
    ['by a role, with an alt', { alt: 'Crane', name: undefined, ...marked }, ['decorative-with-name warning']],
    ['by a role, with an alt of spaces', { alt: ' ', name: undefined, ...marked }, []],
    ['by a role, with an alt that is an expression', { alt: { kind: 'dynamic' }, ...marked }, []],
    ['but has the focus and a name', { alt: '', name: 'Crane', ...overruled }, ['presentational-conflict error']],
    [
      'but has the focus and no name',
      { alt: undefined, ...overruled },
      ['presentational-conflict error', 'missing-alt error'],
    ],
    ['but has the focus and an alt that is an expression', { alt: { kind: 'dynamic' }, ...overruled }, []],
  ])('%s', (_, sketch, expected) => {
    expect(said(sketch)).toEqual(expected);
  });

  test('is not reported when it is aria-hidden and has an alt for other readers', () => {
    expect(said({ alt: 'Crane', name: undefined, decorative: true })).toEqual([]);
  });

  test('is reported when it is the only picture of a figure with a caption', () => {
    const only = image({ alt: '', ...marked, context: { figcaption: 'The crane at berth 4' } });
    const other = image({ alt: 'A crane', context: { figcaption: 'The crane at berth 4' } });
    const unknown = image({ alt: { kind: 'dynamic' }, context: { figcaption: 'The crane at berth 4' } });
    const found = (...images: (typeof only)[]) => runRules(only, pageOf([only, ...images])).map(({ rule }) => rule);
    expect(found()).toEqual(['decorative-in-figure']);
    expect(found(other)).toEqual([]);
    expect(found(unknown)).toEqual([]);
    expect(said({ alt: '', ...marked, context: { figcaption: ' ' } })).toEqual([]);
    expect(said({ alt: '', ...marked })).toEqual([]);
  });
});

describe('pictures that are marked as decoration and stand alone in the text', () => {
  const alone: Sketch = { alt: '', context: { standsAlone: true } };
  const found = (...sketches: readonly Sketch[]) => {
    const images = sketches.map(image);
    return images.map((one) =>
      runRules(one, pageOf(images))
        .map(({ rule, severity }) => `${rule} ${severity}`)
        .join(),
    );
  };
  const first = 'decorative-in-text info';

  test.each<[string, readonly Sketch[], string]>([
    ['are reported once', [alone, alone, alone], first],
    ['are reported for those with a caption', [alone, alone, { alt: '', context: { figcaption: 'Quay' } }], first],
    ['are not reported when they are two', [alone, alone], ''],
    ['are not reported beside as many others', [alone, alone, alone, ...['a', 'b', 'c'].map((alt) => ({ alt }))], ''],
    ['are not reported when they are small', [alone, alone, { ...alone, width: 48 }], ''],
    ['are not reported when they are ornaments', [alone, alone, { ...alone, src: 'img/page-icon.svg' }], ''],
    [
      'are not reported when they stand in a link',
      [alone, alone, { alt: '', context: { ...alone.context, control: link('/', 'x') } }],
      '',
    ],
    ['are not reported when they are not alone', [alone, alone, { alt: '' }], ''],
    ['are not reported without a decision', [alone, alone, { ...alone, emptyIsDecision: false }], ''],
  ])('%s', (_, sketches, expected) => {
    expect(found(...sketches)[0]).toBe(expected);
    expect(found(...sketches)[1]).toBe('');
  });
});

describe('a text that was meant as an image', () => {
  test.each<[string, Sketch]>([
    ['with words', { alt: 'Crane', fault: 'gap' }],
    ['without words', { alt: '', fault: 'gap' }],
    ['in a link', { alt: '', fault: 'gap', context: { control: link('/') } }],
  ])('is reported as malformed, %s', (_, sketch) => {
    expect(said(sketch)).toEqual(['malformed-image error']);
  });
});

describe('the message about a missing name says where this image takes one, and how it takes none', () => {
  test.each<[format: string, source: string, remedy: string]>([
    ['html', '<img src="a.png">', 'Describe what it shows, or write `alt=""` if it is decorative.'],
    [
      'html',
      '<figure><img src="a.png"><figcaption>The quay</figcaption></figure>',
      'Describe that in its alternative text, or write `alt=""` if the caption says it all.',
    ],
    [
      'html',
      '<a href="/"><svg role="img"><path d="M0 0"/></svg> Home</a>',
      'Describe what it shows in a `<title>` as its first child or in `aria-label`, or set `aria-hidden="true"` if it is decorative.',
    ],
    ['html', '<input type="image" src="a.png">', 'Say in `alt` what the button does.'],
    [
      'html',
      '<object data="a.png"></object>',
      'Describe what it shows in `aria-label` or `title`, or set `aria-hidden="true"` if it is decorative.',
    ],
    [
      'html',
      '<div role="img"></div>',
      'Describe what it shows in `aria-label`, or set `aria-hidden="true"` if it is decorative.',
    ],
    ['markdown', '{{< figure src="a.png" >}}', 'Describe what it shows in `alt`.'],
    ['markdown', '```{image} a.png\n```', 'Describe what it shows in `alt`.'],
    ['markdown', ':::image type="content" source="a.png":::', 'Describe what it shows in `alt-text`.'],
    ['rst', '.. image:: a.png\n', 'Describe what it shows in `:alt:`, or leave `:alt:` empty if it is decorative.'],
    [
      'rst',
      '.. figure:: a.png\n\n   A caption\n',
      'Describe that in `:alt:`, or leave `:alt:` empty if the caption says it all.',
    ],
    ['markdown', '![[a.png]]', 'Describe what it shows after a bar, as in `![[a.png|What it shows]]`.'],
    ['mdx', '<Image src="a.png" />', 'Describe what it shows, or write `alt=""` if it is decorative.'],
    [
      'mdx',
      '<DocsImage file="a.png" />',
      'Describe what it shows in `description`, or write `description=""` if it is decorative.',
    ],
  ])('%s: %s', async (format, source, remedy) => {
    const components = { DocsImage: { alt: 'description', src: 'file' } };
    const { images } = (await loadFormat(format)).read(`${source}\n`, components);
    const findings = images.flatMap((one) => runRules(one, pageOf(images)));
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-alt']);
    expect(findings[0]?.message.slice(-remedy.length)).toBe(remedy);
  });

  test('area: about the link that it is', () => {
    const [finding] = runRules(image({ alt: undefined, kind: 'link', context: { control: link('sun.htm') } }), page);
    expect(finding).toMatchObject({ rule: 'empty-link-image', severity: 'error' });
    expect(finding?.message).toContain('area of the picture');
  });

  test.each(['button', 'drawing'] as const)('an empty text of a %s counts as missing', (kind) => {
    expect(said({ alt: '', kind, decorative: false })).toEqual(['missing-alt error']);
  });
});
