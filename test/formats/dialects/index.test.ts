import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Components } from '../../../src/model/format.ts';

function read(text: string, components?: Components) {
  return markdown.read(text, components).images.map(({ syntax, src, alt, attribute }) => ({
    syntax,
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    attribute,
  }));
}

describe('Attribute lists', () => {
  test.each([
    ['kramdown', '![label](a.png){: alt="Real" .wide}', 'Real', 'alt'],
    ['Python-Markdown', '![label](a.png){ width="300" }', 'label', undefined],
    ['Pandoc', "![caption](a.png){alt='Real &quot;one&quot;' #id}", 'Real "one"', 'alt'],
    ['Quarto', '![caption](a.png){alt="x" fig-alt="Real"}', 'Real', 'fig-alt'],
    ['a decision', '![caption](a.png){alt=""}', 'empty', 'alt'],
    ['a template', '![label](a.png){alt="{{ x }}"}', 'dynamic', 'alt'],
    ['a reference', '![label][r]{alt="Real"}\n\n[r]: a.png', 'Real', 'alt'],
    ['prose in braces', '![label](a.png){see below}', 'label', undefined],
    ['a class behind', '![label](a.png)\n{: .class alt="no"}', 'label', undefined],
  ])('of %s', (_, text, alt, attribute) => {
    expect(read(text)).toMatchObject([{ src: 'a.png', alt, attribute }]);
  });

  test('keep the attributes of HTML: size, role, title', () => {
    const [sized, silent] = markdown.read('![x](a.png){width=30 title="T"} ![](b.png){role="presentation"}').images;
    expect(sized).toMatchObject({ width: 30, title: 'T' });
    expect(silent).toMatchObject({ decorative: true, markedDecorative: true });
  });
});

describe('Shortcodes of Hugo', () => {
  test.each([
    ['{{< figure src="a.png" alt="Cat" >}}', 'Cat'],
    ['{{% figure src="a.png" alt="Cat" %}}', 'Cat'],
    ['{{< figure src="a.png" alt="A \\"big\\" cat" />}}', 'A "big" cat'],
    ['{{< figure src="a.png" alt=`A "big" cat` >}}', 'A "big" cat'],
    ['{{< figure src="a.png" caption="See *the* [cat](x)" >}}', 'See the cat'],
    ['{{< figure src="a.png" >}}', 'absent'],
    ['{{< figure src="a.png" title="A heading in the caption" >}}', 'absent'],
    ['{{< figure src="a.png" alt="" >}}', 'empty'],
    ['{{< img src="a.png" alt="Cat" >}}', 'Cat'],
    ['{{< img src="a.png" >}}', 'dynamic'],
    ['{{< img src="a.png" caption="Cat" >}}', 'dynamic'],
    ['{{< img "a.png" "Cat" >}}', 'Cat'],
    ['{{< theme/lightbox src="a.png" alt="Cat" >}}', 'Cat'],
    ['{{< figure\n  src="a.png"\n  alt="Cat"\n>}}', 'Cat'],
  ])('%s', (text, alt) => {
    expect(read(text)).toMatchObject([{ syntax: 'shortcode', src: 'a.png', alt }]);
  });

  test.each([
    '{{</* figure src="a.png" */>}}',
    '`{{< figure src="a.png" >}}`',
    '<!-- {{< figure src="a.png" >}} -->',
    '{{< youtube abc >}}',
    '{{< card src="a.png" >}}',
  ])('are not an image in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('have their caption and link', () => {
    const [image] = markdown.read('{{< figure src="a.png" alt="Cat" caption="C" link="/x" >}}').images;
    expect(image?.context).toMatchObject({ figcaption: 'C', control: { kind: 'link', target: '/x', otherText: '' } });
  });
});

test('The processed image of Docsy has no text, and no place for one', () => {
  const text = '{{< imgproc sunset Fill "600x300" >}}\nPhoto of the bay.\n{{< /imgproc >}}';
  const [image, ...others] = markdown.read(text).images;
  expect(others).toEqual([]);
  expect(image).toMatchObject({ syntax: 'shortcode', src: 'sunset', alt: { kind: 'absent' } });
  expect(image && applyEdits(text, [markdown.setAlt(text, image, 'A bay')])).toBe(text);
});

describe('Includes and tags of Jekyll', () => {
  test.each([
    ['{% include image.html src="a.png" alt="Cat" %}', 'a.png', 'Cat'],
    ["{%- include figure url='a.png' alt='Cat' -%}", 'a.png', 'Cat'],
    ['{% include image.html src="a.png" alt="" %}', 'a.png', 'empty'],
    ['{% include image.html src="a.png" alt=page.alt %}', 'a.png', 'dynamic'],
    ['{% include image.html src="a.png" %}', 'a.png', 'dynamic'],
    ['{% include image.html src=page.cover alt="Cat" %}', '{{ page.cover }}', 'Cat'],
    ['{% responsive_image path: a.png alt: "Cat" %}', 'a.png', 'Cat'],
  ])('%s', (text, src, alt) => {
    expect(read(text)).toMatchObject([{ syntax: 'shortcode', src, alt }]);
  });

  test.each(['{% include nav.html %}', '{% include video.html src="a.mp4" %}', '{% assign image = "a.png" %}'])(
    '%s shows no image',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('Embeds of Obsidian', () => {
  test.each([
    ['![[a.png]]', 'absent', undefined],
    ['![[a.png|Cat]]', 'Cat', undefined],
    ['![[a.png|300]]', 'absent', 300],
    ['![[a.png|300x200]]', 'absent', 300],
    ['![[a.png|Cat|300]]', 'Cat', 300],
    ['| a |\n|---|\n| ![[a.png\\|Cat]] |', 'Cat', undefined],
  ])('%s', (text, alt, width) => {
    expect(read(text)).toEqual([{ syntax: 'wikilink', src: 'a.png', alt, attribute: undefined }]);
    expect(markdown.read(text).images[0]?.width).toBe(width);
  });

  test.each([
    ['![[a.png|300]]', '![[a.png|What it shows]]'],
    [`![[${'a'.repeat(80)}.png]]`, '![[…|What it shows]]'],
    ['![[a`b.png]]', '![[…|What it shows]]'],
  ])('%s says how it is written with a text', (text, example) => {
    expect(markdown.read(text).images[0]?.example).toBe(example);
  });

  test.each(['![[note]]', '![[note#heading|a]]', '`![[a.png]]`', '\\![[a.png]]'])('%s shows no image', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  [':::image type="content" source="a.png" alt-text="Cat" lightbox="b.png":::', 'Cat', false],
  [':::image type="complex" source="a.png" alt-text="Cat":::\n   Long.\n:::image-end:::', 'Cat', false],
  [':::image type="content" source="a.png":::', 'absent', false],
  [':::image type="icon" source="a.png" border="false":::', 'empty', true],
])('Microsoft Learn: %s', (text, alt, decorative) => {
  expect(read(text)).toEqual([{ syntax: 'directive', src: 'a.png', alt, attribute: 'alt-text' }]);
  expect(markdown.read(text).images[0]?.decorative).toBe(decorative);
});

test.each([
  ['```{image} a.png\n:alt: Cat\n:width: 30px\n```', 'Cat', undefined],
  ['```{figure} a.png\n:name: x\n\nThe *caption*\n```', 'absent', 'The *caption*'],
  ['~~~{figure} a.png\n---\nalt: "A \\"cat\\""\n---\nC\n~~~', 'A "cat"', 'C'],
  [':::{figure} a.png\n:alt: Cat\n:::', 'Cat', undefined],
  ['> ::::{image} a.png\n> :alt: Cat\n> ::::', 'Cat', undefined],
])('MyST: %s', (text, alt, caption) => {
  expect(read(text)).toEqual([{ syntax: 'directive', src: 'a.png', alt, attribute: 'alt' }]);
  expect(markdown.read(text).images[0]?.context.figcaption).toBe(caption);
});

test('A directive inside a code sample shows no image', () => {
  expect(read('````md\n```{image} a.png\n```\n````')).toEqual([]);
});

test('HTML that declares it contains Markdown', () => {
  const text =
    '<figure markdown="span">\n  ![x](a.png){ width="3" }\n  <figcaption>C</figcaption>\n</figure>\n\n![](b.png)';
  expect(markdown.read(text).images.map(({ src, context }) => [src, context.figcaption])).toEqual([
    ['a.png', 'C'],
    ['b.png', undefined],
  ]);
  expect(read('<figure markdown="0">\n![x](a.png)\n</figure>')).toEqual([]);
});

describe('Components in Markdown', () => {
  test.each([
    ['<Image src="a.png" alt="Cat" />', 'a.png', 'Cat', 'alt'],
    ['<DocsImage\n  src="a.png"\n/>', 'a.png', 'absent', 'alt'],
    ['<DocsImage src={require("./a.png").default} alt={x} />', './a.png', 'dynamic', 'alt'],
    ['<Shot image="a.png" caption="Cat"/>', 'a.png', 'Cat', 'caption'],
    ['<DocsImage {...rest}/>', '', 'dynamic', 'alt'],
  ])('%s', (text, src, alt, attribute) => {
    const components = { Shot: { src: 'image', alt: 'caption' } };
    expect(read(`x ${text} y`, components)).toEqual([{ syntax: 'component', src, alt, attribute }]);
  });

  test('that wrap an image are not images themselves', () => {
    expect(read('<Zoom>\n\n![x](a.png)\n\n</Zoom>')).toMatchObject([{ syntax: 'inline', src: 'a.png' }]);
  });

  test('keep their own name for the alternative text', () => {
    const components = { Shot: { src: 'image', alt: 'caption' } };
    const text = '<Shot image="a.png" caption="old" /> <Shot image="b.png" />';
    const edits = markdown.read(text, components).images.map((image) => markdown.setAlt(text, image, 'New'));
    expect(applyEdits(text, edits)).toBe('<Shot image="a.png" caption="New" /> <Shot image="b.png" caption="New" />');
  });
});
