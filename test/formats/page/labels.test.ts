import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';
import type { Format } from '../../../src/model/format.ts';

/** The labels of the first image. */
const labels = (text: string, format: Format = html) =>
  format.read(text).images[0]?.context.labels.map(({ place, text: words }) => `${place}: ${words}`);

describe('A caption that is no figcaption', () => {
  test.each([
    ['Sphinx', '<div class="figure"><a href=a><img alt=x></a><p class="caption"><i>Fig. 1</i> Quay</p></div>'],
    ['Pandoc', '<div class="figure"><img alt=x><p class="caption">Fig. 1 Quay</p></div>'],
    ['WordPress', '<div class="wp-caption"><img alt=x><p class="wp-caption-text">Fig. 1 Quay</p></div>'],
    ['MediaWiki', '<div><a href=b><img alt=x></a><div class="thumbcaption">Fig. 1 Quay</div></div>'],
    ['Asciidoctor', '<div class=imageblock><div><img alt=x></div><div class="title">Fig. 1 Quay</div></div>'],
    [
      'DocBook',
      '<div class="figure"><a id=f></a><p class="title"><b>Fig. 1 Quay</b></p><div><div><img alt=x></div></div></div>',
    ],
    ['DocBook, below', '<div class="mediaobject"><img alt=x><br><div class="caption"><p>Fig. 1 Quay</p></div></div>'],
  ])('of %s', (_, text) => {
    expect(labels(text)).toEqual(['caption: Fig. 1 Quay']);
  });

  test('of an image without a name', () => {
    expect(labels('<div><img alt=""><p class="caption">Quay</p></div>')).toEqual(['caption: Quay']);
  });

  test.each([
    ['the title of a card', '<div class="card"><img alt=x><div class="title">Quay</div></div>'],
    ['around another section', '<section><img alt=x></section><p class="caption">Quay</p>'],
    ['not in the item of its list', '<ul><li><img alt=x></li></ul><p class="caption">Quay</p>'],
    ['far outside', `${'<div>'.repeat(5)}<img alt=x>${'</div>'.repeat(5)}<p class="caption">Quay</p>`],
    ['without words', '<div><img alt=x><p class="caption"> </p></div>'],
  ])('is not %s', (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe('The label of an image', () => {
  test.each<[string, string, Format, readonly string[]]>([
    ['in the cells beside', '<table><tr><td>A<td><img alt=x><td>B<td>C</table>', html, ['cell: A', 'cell: B']],
    [
      'in the cells above and below',
      '<table><tr><td>A<tr><td><img alt=x><tr><td>B</table>',
      html,
      ['cell: A', 'cell: B'],
    ],
    [
      'at the head of the column',
      '|  | Quay |\n| --- | --- |\n| 1 | two |\n| 2 | two |\n| 3 | ![x](a.png) |',
      markdown,
      ['cell: 3', 'cell: two', 'cell: Quay'],
    ],
    ['in a row of heads without groups', '<table><tr><th>Quay<tr><td><p><img alt=x></table>', html, ['cell: Quay']],
    ['as the term before', '<dl><dt>Quay</dt><dd><img alt=x></dd><dt>Pier</dt></dl>', html, ['term: Quay']],
    ['as the description after', '<dl><dd>Pier</dd><dt><img alt=x></dt><dd>Quay</dd></dl>', html, ['term: Quay']],
    ['in the paragraphs around', 'Quay\n\n![x](a.png)\n\n*Pier*', markdown, ['paragraph: Quay', 'paragraph: Pier']],
    ['in the item of a list', '1. Quay\n\n   ![x](a.png)', markdown, ['paragraph: Quay']],
    ['not beside an image with words of its own', 'Quay\n\nSee ![x](a.png)\n\nPier', markdown, []],
    ['not for an image without a name', '<table><tr><td><img alt=""><td>B</table>', html, []],
    ['with an expression of a template', '{{ a }} quay\n\n![x](a.png)', markdown, ['paragraph: {{ a }} quay']],
    ['in MDX, that is an expression', '{a}\n\n![x](a.png)', mdx, []],
    ['in MDX', 'Quay\n\n![x](a.png)', mdx, ['paragraph: Quay']],
  ])('is read %s', (_, text, format, expected) => {
    expect(labels(text, format)).toEqual(expected);
  });
});

test.each([
  ['<p>Quay</p><p><img alt=""></p>', html, true],
  [
    '<p>Quay</p><figure><picture><source srcset=b><img alt=""></picture><figcaption>x</figcaption></figure>',
    html,
    true,
  ],
  ['<h2>Quay</h2><div class="center"><img alt=""></div>', html, true],
  ['Quay\n\n<img src="a.png" alt="">', markdown, true],
  ['Quay\n\n<figure><img src="a.png" alt=""></figure>', mdx, true],
  ['<p>Quay</p><p>Pier <img alt=""></p>', html, false],
  ['<p>Quay</p><p><img alt=""><img alt=""></p>', html, false],
  ['<div><img alt=""><h3>Quay</h3></div>', html, false],
  ['<p>Quay</p><section><img alt=""></section>', html, false],
  ['<p>Quay</p><p><img alt="x"></p>', html, undefined],
] as const)('Whether an image stands alone in the text in %j: %s', (text, format, expected) => {
  expect(format.read(text).images[0]?.context.standsAlone).toBe(expected);
});
