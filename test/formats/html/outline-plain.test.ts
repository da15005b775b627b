import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import type { Span } from '../../../src/model/text.ts';

/** A page, and the places between `«` and `»` in it. */
function placed(marked: string): { readonly text: string; readonly places: readonly Span[] } {
  const parts = marked.split(/[«»]/);
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  const places = ends.flatMap((end, index) => (index % 2 === 1 ? [{ start: ends[index - 1]!, end }] : []));
  return { text: parts.join(''), places };
}

/** What a page is besides the texts of its first images, as many as places are marked; undefined where it has to be parsed. */
function outlined(marked: string): string | undefined {
  const { text, places } = placed(marked);
  const outline = html.outlinePlain?.(text, places);
  return outline?.without(
    places.map((span, index) => ({ image: outline.images[index]!, index, span, silences: false })),
  );
}

describe('Without the parser, a page is the same', () => {
  test.each([
    ['with another text', '<p>t <img src=a.png «alt=x»> u</p>', '<p>t <img src=a.png «alt="A heron"»> u</p>'],
    ['with a text where none was', '<img src=a.png«»>', '<img src=a.png« alt="A heron"»>'],
    ['without its text', '<img src=a.png «alt=x»>', '<img src=a.png «»>'],
    ['with a text in other quotes', '<img src=a.png «alt="A heron"»>', "<img src=a.png «alt='A heron'»>"],
    [
      'with two other texts',
      '<img src=a.png «alt=x»> t <img src=b.png «alt=y»>',
      '<img src=a.png «alt="A heron"»> t <img src=b.png «alt="A crane"»>',
    ],
    [
      'with a label in the place of none',
      '<i role=img«»></i> t <img src=b.png>',
      '<i role=img« aria-label="A heron"»></i> t <img src=b.png>',
    ],
  ])('%s', (_, before, after) => {
    expect(outlined(before)).toBeDefined();
    expect(outlined(after)).toBe(outlined(before));
  });
});

describe('Without the parser, a page is another one', () => {
  const before = '<p>t <img src=a.png «alt=x»> u <img src=b.png «alt=y»> v</p><script>w()</script>';

  test.each([
    ['with another text before its images', before.replace('t', 's')],
    ['with another text between them', before.replace('u', 's')],
    ['with another text behind them', before.replace('v', 's')],
    ['with another program behind them', before.replace('w()', 's()')],
    ['with another element', before.replaceAll('p>', 'b>')],
    ['with another address', before.replace('a.png', 'c.png')],
    ['with another attribute', before.replace('alt=x', 'alt=x class=c')],
    ['with a text twice', before.replace('alt=x', 'alt=x alt=x')],
    ['with one that ends its tag', before.replace('alt=x', 'alt=x title=">"')],
  ])('%s', (_, after) => {
    expect(outlined(before)).toBeDefined();
    expect(outlined(after)).not.toBe(outlined(before));
  });
});

test.each([
  ['another tag', '<p><img src=a.png «alt=x»> t <i title=">"> u</i></p>'],
  ['a text', '<p><img src=a.png «alt=x»> t "> u</p>'],
  ['a program', '<p><img src=a.png «alt=x»><script>"></script> u</p>'],
])('Without the parser, a text that ends at a quote of %s makes another page', (_, page) => {
  expect(outlined(page)).toBeDefined();
  expect(outlined(page.replace('alt=x', 'alt="A heron'))).not.toBe(outlined(page));
});

test.each([
  ['reaches beyond its tag', '<p><img src=a.png «alt=x>»</p>'],
  ['begins before its tag', '<p>«<img src=a.png alt=x»></p>'],
  ['is in a text', '<p>«t» <img src=a.png alt=x></p>'],
  ['is behind all images', '<p><img src=a.png alt=x> «t»</p>'],
  ['is the title of a drawing', '<svg role=img><title>«x»</title></svg>'],
  ['is in the tag of no image', '<p «class=c»><img src=a.png alt=x></p>'],
  ['is between two images', '<p><img src=a.png «alt=x»>«t»<img src=b.png alt=y></p>'],
])('A page has to be parsed where an edit %s', (_, marked) => {
  expect(outlined(marked)).toBeUndefined();
});
