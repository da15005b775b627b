import { expect, test } from 'vitest';
import { loadFormat, mayHoldImages } from '../../../src/formats/index.ts';
import type { PictureKeys } from '../../../src/model/format.ts';
import { createProof } from '../../../src/review/proof.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const keys: PictureKeys = {
  frontMatter: {},
  fields: [{ src: 'photo', alt: 'label' }],
  markup: [
    { key: 'body', markup: 'markdown' },
    { key: 'page.html', markup: 'html' },
  ],
};

const pages: readonly (readonly [format: string, text: string, srcs: readonly string[]])[] = [
  [
    'yaml',
    'a:\n  body: |\n    # T\n\n    ![](a.png) and ![x](b.png)\nphoto: c.png\npage:\n  html: "<p>é\\u00e9 <img src=\\"d.png\\">\\\n    x</p>"\n',
    ['a.png', 'b.png', 'c.png', 'd.png'],
  ],
  [
    'yaml',
    "page:\n  - html: '<img src=\"it''s.png\">'\n  - html: >-\n      <p>\n      one\n      <img src=f.png>\n\n      two</p>\n  - html: 'a\n      <img src=g.png>\n\n      b'\n",
    ["it's.png", 'f.png', 'g.png'],
  ],
  ['yaml', 'body: |2-\n    ```\n    ![](no.png)\n    ```\n  ![](h.png)\nphoto: i.png\n', ['h.png', 'i.png']],
  [
    'json',
    '{"body": "![](a.png)\\n\\n<img src=\\"b.png\\"> \\ud83d\\ude00 ![c](c.png)", "photo": "d.png", "page": {"html": "<img src=e.png>"}}',
    ['a.png', 'b.png', 'c.png', 'd.png', 'e.png'],
  ],
  [
    'toml',
    'body = "![](a.png) \\u00e9 ![](b.png)"\n[x]\nbody = """\n![](d.png) \\\n   ![](e.png)\n"""\n[page]\nhtml = \'\'\'\n<img src=f.png>\'\'\'\n',
    ['a.png', 'b.png', 'd.png', 'e.png', 'f.png'],
  ],
];
const cases = pages.flatMap(([format, text, srcs]) => [
  [format, text, srcs] as const,
  [format, text.replaceAll('\n', '\r\n'), srcs] as const,
]);

test.each(cases)('Values of %s that fields name are pages: %j', async (name, text, srcs) => {
  const format = await loadFormat(name, { text, ...keys });
  const { images, tolerance } = format.read(text);
  expect(images.map(({ src }) => src)).toEqual(srcs);
  expect(tolerance).toBeUndefined();
  const prove = createProof({ text }, { whole: (one) => format.outline(one), near: () => undefined });
  for (const [index, image] of images.entries()) {
    const alt = 'A "b" \\ of <i>';
    const edit = format.setAlt(text, image, alt);
    expect(prove([{ image, index, silences: false, alt, edit }])).toBe(true);
    expect(format.read(applyEdits(text, [edit])).images[index]).toMatchObject({ alt: { kind: 'text', text: alt } });
    const silent = format.setDecorative(text, image);
    if (silent) expect(prove([{ image, index, silences: true, alt: '', edit: silent }])).toBe(true);
  }
});

test.each([
  ['yaml', 'page: { html: <img src=a.png> }\n', 'a: b'],
  ['toml', "[page]\nhtml = '<img src=a.png>'\n", "it's"],
])('A text that would end its value in %s is not offered', async (name, text, alt) => {
  const format = await loadFormat(name, { text, ...keys });
  const [image] = format.read(text).images;
  if (!image) throw new Error('There is no image.');
  const prove = createProof({ text }, { whole: (one) => format.outline(one), near: () => undefined });
  expect(prove([{ image, index: 0, silences: false, alt, edit: format.setAlt(text, image, alt) }])).toBe(false);
});

test('Other values with images are said, and comments in a page ignore', async () => {
  const text = 'other: <img src=a.png>\nbody: |\n  <!-- c -->\n  ![](b.png)\n';
  const format = await loadFormat('yaml', { text, ...keys });
  expect(format.read(text)).toMatchObject({
    images: [{ src: 'b.png' }],
    tolerance: 'has images in the HTML or Markdown of 1 value, which were not read.',
  });
  expect(format.comments(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['<!-- c -->']);
  expect(mayHoldImages('yaml', 'body: "![](a.png)"', {}, keys)).toBe(true);
});
