import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { mayHoldImages } from '../../../src/formats/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const addresses = (text: string) => markdown.read(text).images.map(({ src }) => src);

describe('The content of indented blocks is read', () => {
  test.each([
    ['an admonition', '!!! note\n    ![](a.png)'],
    ['one with a title', '!!! note "Before you start"\n\n    ![](a.png)'],
    ['one with further classes', '!!! danger highlight blink "x"\n\n    ![](a.png)'],
    ['one without a title', '!!! tip ""\n\n    ![](a.png)'],
    ['a short name', '??? a\n\n    ![](a.png)'],
    ['a collapsed block', '??? "Answer"\n\n    ![](a.png)'],
    ['an open block', '???+ success "Verify"\n    Text.\n\n    ![](a.png)'],
    ['a tab', '=== "Linux"\n\n    ![](a.png)\n\n===! "Mac"\n\n    ![](b.png)'],
    ['a title', '!!! note "![](a.png)"\n    ![](b.png)'],
    ['a title and nothing before it', '=== "![](a.png)"\n\n    ![](b.png)'],
    ['a title with quotes', '=== "![a "b"](a.png)" \n\n    ![](b.png)\n\n!!! note "The "new" one"\n\n    Text'],
    ['a title behind a plus', '???+ "![](a.png)"\n\n    ![](b.png)'],
    ['blocks in blocks', '!!! note\n\n    === "A"\n\n        ??? tip\n            ![](a.png)\n\n    ![](b.png)'],
    ['blocks in items', '1. Step\n\n    !!! note\n\n        ![](a.png)\n\n- Item\n    ??? tip\n        ![](b.png)'],
    ['items in blocks', '!!! note\n\n    - Item\n\n        ![](a.png)'],
    ['a block in a quote', '> !!! note\n>\n>     ![](a.png)'],
    ['a block that ends a paragraph', 'Text\n!!! note\n    ![](a.png)'],
    ['a block with other line ends', '!!! note "x"\r\n\r\n    ![](a.png)\r\n'],
  ])('%s', (_, text) => {
    expect(addresses(text)).toEqual(text.includes('b.png') ? ['a.png', 'b.png'] : ['a.png']);
  });

  test.each([
    ['a fence in a block', '!!! example\n\n    ```md\n    ![](a.png)\n    ```'],
    ['indented code in a block', '!!! example\n\n    Code:\n\n        ![](a.png)'],
    ['a block in a fence', '```\n!!! note\n\n    ![](a.png)\n```'],
    ['a block in indented code', 'Code:\n\n    !!! note\n\n        ![](a.png)'],
    ['code below a heading', 'Title\n===\n\n    ![](a.png)'],
    ['code below a sentence', '!!! That is loud, isn’t it?\n\n    ![](a.png)'],
  ])('%s stays code', (_, text) => {
    expect(addresses(text)).toEqual([]);
  });

  test('with nothing around it that the block did not have', () => {
    const [image] = markdown.read('# H\n\n!!! note "Title"\n\n    Words ![](a.png)').images;
    expect(image?.context).toMatchObject({ heading: 'H', nearby: 'Words' });
  });
});

describe('The content of directives is read', () => {
  test.each([
    ['of backticks', '```{note}\n![](a.png)\n```'],
    ['of tildes', '~~~{note}\n![](a.png)\n~~~'],
    ['of colons', ':::{note}\n![](a.png)\n:::'],
    ['with options', '```{admonition} Title\n:class: tip\n:name: x\n\n![](a.png)\n```'],
    ['with options in YAML', '```{admonition} Title\n---\nclass: tip\n---\nText\n\n![](a.png)\n```'],
    ['in directives', '````{grid} 2\n```{card}\n![](a.png)\n```\n````'],
    ['around a picture', '````{dropdown} More\n```{image} a.png\n```\n````'],
    ['in items', '- ```{note}\n\n  ![](a.png)\n  ```'],
    ['in quotes', '> ```{note}\n> ![](a.png)\n> ```'],
    ['of extensions', '```{prf:theorem}\n![](a.png)\n```'],
    ['for figures', '```{figure-md} label\n![](a.png)\n\nCaption\n```'],
    ['for raw HTML', '```{raw} html\n<img src="a.png">\n```'],
    ['for raw HTML of Pandoc', '```{=html}\n<img src="a.png">\n```'],
    ['on the line of its marks', '```{note} ![](a.png)\n```'],
    ['that are not closed', '```{note}\n![](a.png)'],
    ['with other line ends', '```{note} x\r\n:class: c\r\n![](a.png)\r\n```\r\n'],
    ['after code with the same marks', '```md\n![](no.png)\n```\n```{note}\n![](a.png)\n```'],
  ])('%s', (_, text) => {
    expect(addresses(text)).toEqual(['a.png']);
  });

  test.each([
    ['a directive for code', '```{code-block} md\n![](a.png)\n```'],
    ['one of colons', ':::{code-block} md\n![](a.png)\n:::'],
    ['a cell', '```{python}\n"![](a.png)"\n```'],
    ['a cell with options', '```{r, fig.cap="x"}\n"![](a.png)"\n```'],
    ['a cell of Jupyter', '```{code-cell} ipython3\n"![](a.png)"\n```'],
    ['a diagram', '```{mermaid}\n![](a.png)\n```'],
    ['LaTeX', '```{raw} latex\n![](a.png)\n```'],
    ['classes of Pandoc', '```{.md}\n![](a.png)\n```'],
    ['a sample of a directive', '````md\n```{note}\n![](a.png)\n```\n````'],
    ['code in a directive', '````{note}\n```md\n![](a.png)\n```\n````'],
    ['indented code', 'Code:\n\n    ```{note}\n    ![](a.png)\n    ```'],
    ['a code span', 'a ```{note} ![](a.png)``` b'],
  ])('%s stays code', (_, text) => {
    expect(addresses(text)).toEqual([]);
  });

  test('and the marks are no text beside it', () => {
    const [image] = markdown.read('# H\n\n```{note} Title\n:class: c\nWords ![](a.png)\n```\nOther words').images;
    expect(image?.context).toMatchObject({ heading: 'H', nearby: 'Words' });
  });
});

test.each([
  [':::{card} T\n:img-top: a.png\n:img-alt: Cat\n:::', 'Cat'],
  [':::{card} T\n:img-alt: Cat\n:class-card: c\n:img-bottom: a.png\n\ntext\n:::', 'Cat'],
  ['```{grid-item-card}\n---\nimg-background: a.png\n---\ntext\n```', 'absent'],
])('The picture of a card is an image: %j', (text, expected) => {
  const [image, ...others] = markdown.read(text).images;
  expect(others).toEqual([]);
  expect(image).toMatchObject({ syntax: 'directive', src: 'a.png', attribute: 'img-alt' });
  expect(image?.alt.kind === 'text' ? image.alt.text : image?.alt.kind).toBe(expected);
});

test('The text of a card is written among its options', () => {
  const text = '> :::{card} T\r\n> :img-top: a.png\r\n> :width: 3\r\n> :::\r\n';
  const [image] = markdown.read(text).images;
  expect(image && applyEdits(text, [markdown.setAlt(text, image, 'Cat: big')])).toBe(
    '> :::{card} T\r\n> :img-top: a.png\r\n> :img-alt: "Cat: big"\r\n> :width: 3\r\n> :::\r\n',
  );
});

describe('reStructuredText in MyST', () => {
  const inMyst = (text: string) => `\`\`\`{eval-rst}\n${text}\n\`\`\`\n`;

  test.each([
    ['.. image:: a.png', 'absent'],
    ['.. image:: a.png\n   :alt: Cat', 'Cat'],
    ['.. image:: a.png\n   :alt:', 'empty'],
    ['.. figure:: a.png\n   :width: 3\n   :alt: A big\n     cat\n\n   Caption', 'A big cat'],
    ['.. |x| image:: a.png\n   :alt: Cat', 'Cat'],
    ['.. note::\n\n   .. image:: a.png', 'absent'],
  ])('%j shows an image', (text, alt) => {
    const [image, ...others] = markdown.read(inMyst(text)).images;
    expect(others).toEqual([]);
    expect(image).toMatchObject({ syntax: 'directive', src: 'a.png', attribute: 'alt' });
    expect(image?.alt.kind === 'text' ? image.alt.text : image?.alt.kind).toBe(alt);
  });

  test.each([
    '.. code-block:: rst\n\n   .. image:: a.png',
    'So::\n\n   .. image:: a.png',
    'In `.. image:: a.png` and ![](b.png)',
  ])('%j shows none', (text) => {
    expect(addresses(inMyst(text))).toEqual([]);
  });

  test('is not read elsewhere', () => {
    expect(addresses('.. image:: a.png\n\n```\n.. image:: b.png\n```')).toEqual([]);
  });
});

test.each([
  ['![](#label)', []],
  ['![text](#sec:one)', []],
  ['![](#)', ['#']],
  ['![](https://youtu.be/AbCdEfGhIjK)', []],
  ['![](<https://x.com/harbour/status/1234567890>)', []],
  ['![][v]\n\n[v]: https://www.youtube.com/watch?v=AbCdEfGhIjK', []],
  ['![The crane](https://youtu.be/AbCdEfGhIjK)', ['https://youtu.be/AbCdEfGhIjK']],
  ['![](https://img.youtube.com/vi/AbCdEfGhIjK/0.jpg)', ['https://img.youtube.com/vi/AbCdEfGhIjK/0.jpg']],
])('%s shows a part of the page, a page of another site, or nothing', (text, expected) => {
  expect(addresses(text)).toEqual(expected);
});

test.each(['```{card}\n:img-top: a.png\n```', '```{eval-rst}\n.. image:: a.png\n```'])(
  'A page of nothing but %j is read',
  (text) => {
    expect(mayHoldImages('markdown', text)).toBe(true);
  },
);
