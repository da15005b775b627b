import { describe, expect, test } from 'vitest';
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

describe('what was meant as an image', () => {
  test.each<[string, Sketch]>([
    ['with words', { alt: 'Crane', syntax: 'malformed' }],
    ['without words', { alt: '', syntax: 'malformed' }],
    ['in a link', { alt: '', syntax: 'malformed', context: { control: link('/') } }],
  ])('is reported as malformed, %s', (_, sketch) => {
    expect(said(sketch)).toEqual(['malformed-image error']);
  });
});

describe('the message about a missing name fits the element', () => {
  test.each<[string, string]>([
    ['img', 'alt=""'],
    ['component', 'alt=""'],
    ['svg', '<title>'],
    ['svg-image', 'aria-label'],
    ['input', 'what the button does'],
    ['object', 'aria-label'],
    ['embed', 'title'],
    ['role-img', 'aria-label'],
    ['shortcode', 'this call'],
    ['directive', 'this call'],
    ['wikilink', '`|`'],
  ])('%s', (syntax, words) => {
    const [finding, ...others] = runRules(image({ alt: undefined, syntax }), page);
    expect(finding?.rule).toBe('missing-alt');
    expect(finding?.message).toContain(words);
    expect(others).toEqual([]);
  });

  test('area: about the link that it is', () => {
    const [finding] = runRules(image({ alt: undefined, syntax: 'area', context: { control: link('sun.htm') } }), page);
    expect(finding).toMatchObject({ rule: 'empty-link-image', severity: 'error' });
    expect(finding?.message).toContain('area of the picture');
  });

  test.each<string>(['input', 'component', 'svg'])('an empty text of %s counts as missing', (syntax) => {
    expect(said({ alt: '', syntax, decorative: false })).toEqual(['missing-alt error']);
  });
});
