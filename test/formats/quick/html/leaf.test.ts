import { expect, test } from 'vitest';
import { leaves, type Leaf } from '../../../../src/formats/quick/html/leaf.ts';

function isWhole(kind: Leaf, html: string): boolean {
  const leaf = leaves[kind];
  leaf.lastIndex = 0;
  return leaf.test(html) && leaf.lastIndex === html.length;
}

test.each<[string, Leaf, string]>([
  ['a paragraph', 'text', '<p>a</p>'],
  ['an empty cell', 'text', '<td></td>'],
  ['formatting and links', 'text', '<p class="x">a <a href="u">b <code>c</code></a>, <b>d</b>\n<br>e &amp; f</p>'],
  ['highlighted code', 'text', '<pre><code class="language-js"><span class="k">a</span> b\n</code></pre>'],
  ['a list of links', 'list', '<ul class="list">\n<li class="a"><a href="u">b</a></li>\n<li>c</li>\n</ul>'],
  ['a list in an item', 'list', '<ol><li>a\n<ul><li>b</li></ul>\n</li></ol>'],
  [
    'a table',
    'table',
    '<table>\n<thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  ],
])('%s is read as a whole', (_, kind, html) => {
  expect(isWhole(kind, html)).toBe(true);
});

test.each<[string, Leaf, string]>([
  ['an image', 'text', '<p><img src="a.png"></p>'],
  ['an image in a list', 'list', '<ul><li><a href="u"><img src="a.png"></a></li></ul>'],
  ['an id, by which it may name an image', 'text', '<p id="a">b</p>'],
  ['a role', 'text', '<p><span role="img">b</span></p>'],
  ['what it opens', 'list', '<ul><li><a aria-controls="m" href="u">b</a></li></ul>'],
  ['the class of a caption', 'text', '<p class="wp-caption-text">b</p>'],
  ['a class that a template writes', 'text', '<p class="a {{ b }}">b</p>'],
  ['an element without its end', 'list', '<ul><li>a<li>b</ul>'],
  ['elements that end in another order', 'text', '<p><b>a <i>b</b></i></p>'],
  ['a link in a link', 'text', '<p><a href="u">a <a href="v">b</a></a></p>'],
  ['rows without a part of the table around them', 'table', '<table><tr><td>a</td></tr></table>'],
  ['a comment', 'text', '<p>a <!-- b --></p>'],
  ['a sign that ends a tag in a value', 'text', '<p title="a > b">c</p>'],
])('An element with %s is not', (_, kind, html) => {
  expect(isWhole(kind, html)).toBe(false);
});
