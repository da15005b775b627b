import { expect, test } from 'vitest';
import { erb } from '../../../src/formats/erb/index.ts';
import { liquid } from '../../../src/formats/liquid/index.ts';
import { php } from '../../../src/formats/php/index.ts';
import { razor } from '../../../src/formats/razor/index.ts';
import type { Format } from '../../../src/model/format.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { shortly } from './read.ts';

const formats: Readonly<Record<string, Format>> = { erb, liquid, php, razor };

test.each([
  ['erb', '<p>a</p><!-- b --><%# c %><%= d %>', ['<!-- b -->', '<%# c %>']],
  ['erb', '<%# c %><%= d %><!-- b -->', ['<%# c %>', '<!-- b -->']],
  ['razor', '<p>a</p>@* b *@@c', ['@* b *@']],
])('The comments of %s in %s', (name, page, comments) => {
  expect(formats[name]!.comments(page).map(({ span }) => page.slice(span.start, span.end))).toEqual(comments);
});

test.each([
  ['erb', '<p><%= a %></p><img src="a.png">', '<p><%= a %></p><img src="a.png" alt="">'],
  ['erb', '<svg role="img" aria-label="<%= a %>"></svg>', '<svg role="img" aria-hidden="true"></svg>'],
  ['php', `<?php echo '<img src="a.png">';`, `<?php echo '<img src="a.png" alt="">';`],
  ['php', `<?php echo "<img src='a.png'>";`, `<?php echo "<img src='a.png' alt=''>";`],
  [
    'php',
    `<?php echo '<p><svg role="img" aria-label="a"></svg><img src="b.png"></p>';`,
    `<?php echo '<p><svg role="img" aria-hidden="true"></svg><img src="b.png"></p>';`,
  ],
  ['liquid', '{% include image.html src="a.png" alt="b" %}', undefined],
  ['liquid', '{% picture a.png %}', undefined],
  ['erb', '<input type="image" src="a.png">', undefined],
])('An image of %s is made decorative: %s', (name, before, after) => {
  const format = formats[name]!;
  const [image] = format.read(before).images;
  const edit = format.setDecorative(before, image!);
  expect(edit && applyEdits(before, [edit])).toBe(after);
});

test.each([
  ['erb', '&#123;&#125;&#37;@'],
  ['liquid', '&#123;&#125;%@'],
  ['razor', '&#123;&#125;%&#64;'],
])('What %s reads as its own is a reference in HTML', (name, value) => {
  const [format, page] = [formats[name]!, '<img src="a.png">'];
  const [image] = format.read(page).images;
  expect(applyEdits(page, [format.setAlt(page, image!, '{}%@')])).toBe(`<img src="a.png" alt="${value}">`);
});

test.each([
  ['<image><url>a.png</url></image>', []],
  ['<p>A feed</p><image><url>a.png</url></image>', []],
  ['<IMAGE></IMAGE>', []],
  ['<image src="a.png">', ['a.png absent']],
  ['<img>', [' absent']],
  ['<img class="<image>">', [' absent']],
  ['<p><image></image> <img></p>', [' absent']],
])('Only what browsers show is an image: %s', (page, found) => {
  expect(shortly(erb, page)).toEqual(found);
});
