import { expect, test } from 'vitest';
import { liquid } from '../../../src/formats/liquid/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const written = (before: string, alt = 'New') =>
  [liquid, markdown].map((format) => {
    const [image] = format.read(before).images;
    return applyEdits(before, [format.setAlt(before, image!, alt)]);
  });

test.each([
  ['{% include image.html src="a.png" alt="x" %}', '{% include image.html src="a.png" alt="New" %}'],
  ['{% include image.html alt = "" src="a.png" %}', '{% include image.html alt = "New" src="a.png" %}'],
  ["{%- include_cached figure src='a.png' alt='x' -%}", `{%- include_cached figure src='a.png' alt="New" -%}`],
  ['{% picture a.png alt: "x" %}', '{% picture a.png alt: "New" %}'],
  ['{% picture a.png alt:"x" %}', '{% picture a.png alt:"New" %}'],
  ['{% picture a.png alt: page.alt %}', '{% picture a.png alt: "New" %}'],
  ['{% picture a.png alt: "if x = 2" %}', '{% picture a.png alt: "New" %}'],
  ['{% picture a.png?w=2 alt: "x" %}', '{% picture a.png?w=2 alt: "New" %}'],
  ['{% picture src="a.png" alt: "x" %}', '{% picture src="a.png" alt: "New" %}'],
  [`{% picture src: "a.png" alt="x: 'y'" %}`, `{% picture src: "a.png" alt="New" %}`],
])('The text keeps the sign of its author: %s', (before, after) => {
  expect(written(`A: "b" c=d ${before} e`)).toEqual([`A: "b" c=d ${after} e`, `A: "b" c=d ${after} e`]);
});

test.each([
  ['{% picture a.png %}', '{% picture a.png alt="New" %}'],
  ['{% picture path:  "a.png" class: "b" %}', '{% picture path:  "a.png" alt: "New" class: "b" %}'],
  ['{% picture src="a.png" class: "b" %}', '{% picture src="a.png" alt="New" class: "b" %}'],
  ["{% picture path:'a.png' %}", `{% picture path:'a.png' alt: "New" %}`],
  ['{% picture path: a.png %}', '{% picture path: a.png alt="New" %}'],
  ['{% picture src ="a.png" class: "b" %}', '{% picture src ="a.png" alt="New" class: "b" %}'],
])('A new text has the sign of the others, which only Markdown offers: %s', (before, after) => {
  expect(written(`A: "b" ${before} c=d`)).toEqual([`A: "b" ${before} c=d`, `A: "b" ${after} c=d`]);
});

test('What has a meaning in Liquid, Markdown or HTML is a reference', () => {
  const page = '{% include image.html src="a.png" alt="x" %}';
  const value = `&#34;a&#34; 'b' &#124; &#96;c&#96; &#92; &#123;&#123;d&#125;&#125; &#60;e> &#38;amp; & f`;
  for (const after of written(page, '"a" \'b\' | `c` \\ {{d}} <e> &amp; & f'))
    expect(after).toBe(page.replace('"x"', `"${value}"`));
});

test.each<[string, readonly unknown[]]>([
  ['{% include image.html src="a.png" alt="a &amp; &#34;b&#34;" caption="c" %}', [['a.png', 'a & "b"', 'c']]],
  ['{% include image.html src=page.cover alt="b" %}', [['{{ page.cover }}', 'b', undefined]]],
  ['{% include image.html src=a.png alt="b" %}', [['a.png', 'b', undefined]]],
  ['{% include image.html src="photos" alt="b" %}', [['photos', 'b', undefined]]],
  ['{% include card.html url="a.png" alt="b" %}', [['a.png', 'b', undefined]]],
  ['{% include card.html src="a" class="image" alt="b" %}', []],
  ['{% include card.html src="a.png" %}', []],
  ['{% card src="a.png" alt="b" %}', []],
  ['{% include image.html src="a" %}', []],
  ['{% include image.html src="a.png" alt="{{ b }}" %}', [['a.png', 'dynamic', undefined]]],
  ['{% include image.html src="a.png" alt=b %}', [['a.png', 'dynamic', undefined]]],
  ...['src', 'url', 'image_path', 'path', 'file', 'image', 'source'].map((name): [string, readonly unknown[]] => [
    `{% include image.html ${name}="photos" alt="b" %}`,
    [['photos', 'b', undefined]],
  ]),
])('%s shows %j', (page, images) => {
  expect(
    markdown
      .read(`a\n\n${page}\n`)
      .images.map(({ src, alt, context }) => [src, alt.kind === 'text' ? alt.text : alt.kind, context.figcaption]),
  ).toEqual(images);
});

test('An empty text is a decision, as an attribute', () => {
  expect(liquid.read('{% include image.html src="a.png" alt="" %}').images).toMatchObject([
    { attribute: 'alt', emptyIsDecision: true, alt: { kind: 'empty' } },
  ]);
});

test('An outline has everything of a tag besides its text', () => {
  const outline = (page: string) => {
    const [image] = liquid.read(page).images;
    return liquid.outline(page).without([{ image: image!, index: 0, silences: false, span: image!.altSpan }]);
  };
  const page = '{% include image.html src="a.png" alt="x" class="b" %}';
  expect(outline(page.replace('"x"', '"y"'))).toBe(outline(page));
  expect(outline(page.replace('"b"', '"c"'))).not.toBe(outline(page));
});
