import { describe, expect, test } from 'vitest';
import { runRules } from '../../../src/rules/index.ts';
import { image, link, page } from '../image.ts';
import type { Sketch } from '../image.ts';
import { labelled } from '../../world/image.ts';

const said = (sketch: Sketch) => runRules(image(sketch), page).map(({ rule, severity }) => `${rule} ${severity}`);

describe('an image without a name', () => {
  test.each<[string, Sketch, string[]]>([
    ['no alt', { alt: undefined }, ['missing-alt error']],
    ['no alt beside a caption', { alt: undefined, context: { figcaption: 'The quay' } }, ['missing-alt warning']],
    ['no alt, named otherwise', { alt: undefined, name: 'Crane' }, []],
    ['no alt, role none', { alt: undefined, decorative: true }, []],
    ['an alt that is an expression', { alt: { kind: 'dynamic' } }, []],
    ['an empty alt in HTML', { alt: '' }, []],
    ['an empty alt that a role conflict overrules', { alt: '', decorative: false }, ['missing-alt error']],
    ['empty Markdown brackets', { alt: '', ...labelled }, ['empty-markdown-alt error']],
    ['an empty alt behind the brackets', { alt: '', syntax: 'inline', decorative: false }, ['missing-alt error']],
    ['empty brackets of a reference', { alt: '', ...labelled, syntax: 'full-reference' }, ['empty-markdown-alt error']],
    ['empty brackets, named otherwise', { alt: '', ...labelled, name: 'Crane' }, []],
    ['a name of invisible characters', { alt: undefined, name: '\u200b' }, ['missing-alt error']],
  ])('%s', (_, sketch, expected) => {
    expect(said(sketch)).toEqual(expected);
  });

  test.each([' ', '\u00a0', '\u3000\n', '\u200b', '\u2060\ufeff', '\u2800', '&nbsp;', ' &#160; '])(
    'has a blank alt with %j',
    (alt) => {
      expect(said({ alt })).toEqual(['blank-alt error']);
    },
  );

  test('has no blank alt when something else names it', () => {
    expect(said({ alt: ' ', name: 'Crane' })).toEqual([]);
  });
});

describe('an image that is the only content of a link', () => {
  const control = link('https://example.org/');

  test.each<[string, Sketch]>([
    ['no alt', { alt: undefined }],
    ['an empty alt', { alt: '' }],
    ['empty Markdown brackets', { alt: '', ...labelled }],
    ['a blank alt', { alt: ' ' }],
    ['role none', { alt: undefined, decorative: true }],
  ])('with %s leaves the link without a name, and one rule reports that', (_, sketch) => {
    expect(said({ ...sketch, context: { control } })).toEqual(['empty-link-image error']);
  });

  test('names the link when it has a name, and may do so when its alt is an expression', () => {
    expect(said({ alt: 'Home', context: { control } })).toEqual([]);
    expect(said({ alt: { kind: 'dynamic' }, context: { control } })).toEqual([]);
  });

  test('may be empty beside other text', () => {
    expect(said({ alt: '', context: { control: link('/', 'Home') } })).toEqual([]);
    expect(said({ alt: undefined, context: { control: link('/', 'Home') } })).toEqual(['missing-alt error']);
  });

  test('gets another message than an image in a button', () => {
    const [inLink] = runRules(image({ alt: undefined, context: { control } }), page);
    const [inButton] = runRules(image({ alt: undefined, context: { control: { ...control, kind: 'button' } } }), page);
    expect(inLink?.message).toContain('where the link leads');
    expect(inButton?.message).toContain('what the button does');
  });
});
