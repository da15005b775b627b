import { describe, expect, test } from 'vitest';
import { createFrontMatter } from '../../../src/formats/front-matter/index.ts';
import { createMarkdown } from '../../../src/formats/markdown/index.ts';
import { createMdx } from '../../../src/formats/mdx/index.ts';
import { loadFormat, mayHoldImages } from '../../../src/formats/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { FrontMatterKeys } from '../../../src/model/format.ts';

const formats = (frontMatter: FrontMatterKeys = {}) => [
  createMarkdown(createFrontMatter({ frontMatter, fields: [] })),
  createMdx(createFrontMatter({ frontMatter, fields: [] })),
];
const page = (matter: string) => `---\n${matter}\n---\n\nText\n`;

/** What Markdown and MDX find alike. */
function read(text: string, keys?: FrontMatterKeys) {
  const [one, other] = formats(keys).map((format) =>
    format.read(text).images.map(({ src, alt, syntax, span, decorative }) => ({
      line: text.slice(0, span.start).split('\n').length,
      syntax,
      src,
      alt: alt.kind === 'text' ? alt.text : alt.kind,
      decorative,
    })),
  );
  expect(one).toEqual(other);
  return one ?? [];
}

describe('A picture in front matter', () => {
  test.each([
    ['Starlight', 'hero:\n  image:\n    file: ../a.png', 3, 'absent'],
    ['Starlight, with a text', 'hero:\n  image:\n    file: ../a.png\n    alt: A cat', 3, 'A cat'],
    ['Starlight, light and dark', 'hero:\n  image:\n    alt: A cat\n    dark: a.png\n    light: b.png', 3, 'A cat'],
    ['VitePress', 'hero:\n  name: x\n  image: { src: /a.png, alt: "A cat" }', 4, 'A cat'],
    ['VitePress, features', 'features:\n  - title: x\n    icon:\n      src: a.png', 4, 'absent'],
    ['PaperMod', 'cover:\n  image: a.png\n  alt: A cat\n  relative: true', 2, 'A cat'],
    ['PaperMod, without a text', 'cover:\n  image: a.png', 2, 'absent'],
    ['PaperMod, with a caption', 'cover:\n  image: a.png\n  caption: A cat', 2, 'A cat'],
    ['Minimal Mistakes', 'header:\n  image: /a.png\n  image_description: "A cat"', 3, 'A cat'],
    ['Minimal Mistakes, feature row', 'feature_row:\n  - image_path: /a.png\n    title: x', 3, 'absent'],
    ['Chirpy', 'image:\n  path: /a.png\n  alt: A cat', 2, 'A cat'],
    ['Gatsby', 'title: x\nhero_image: "./a.png"\nhero_image_alt: A cat', 3, 'A cat'],
    ['Astro', 'heroImage: a.png\nheroImageAlt: A cat', 2, 'A cat'],
    ['Ghost', 'feature_image: a.png\nfeature_image_alt: ""', 2, 'empty'],
    ['Quarto', 'image: a.png\nimage-alt: A cat', 2, 'A cat'],
    ['a text in several lines', 'image: a.png\nimage_alt: >-\n  A\n  cat\ntitle: x', 2, 'A cat'],
    ['a number', 'image: a.png\nimage_alt: 1.0', 2, '1.0'],
    ['a key without a value', 'cover:\n  image: a.png\n  alt:\n  x: y', 2, 'absent'],
    ['a key before it', 'title: x\nimage_alt: A cat\nimage: a.png', 3, 'A cat'],
    ['quotes around keys', '"cover":\n  "image": "a.png"\n  "alt": "A cat"', 2, 'A cat'],
  ])('of %s', (_, matter, line, alt) => {
    expect(read(page(matter))).toEqual([
      {
        line,
        syntax: 'front-matter',
        src: expect.stringMatching(/a\.png$/) as unknown,
        alt,
        decorative: alt === 'empty',
      },
    ]);
    expect(mayHoldImages('markdown', page(matter))).toBe(true);
  });

  test.each([
    ['a picture for other sites', 'title: x\nimage: a.png'],
    ['one in a mapping of those', 'og:\n  image:\n    src: a.png'],
    ['no picture', 'hero:\n  image:\n    file: a.mp4\n    alt: x'],
    ['a comment', '# cover:\n#   image: a.png'],
    ['what is no YAML', 'cover:\n  image: a.png\n  alt: a: b'],
    ['a key with the name of a method', 'constructor: a.png\ntoString: b.png\nalt_of: x'],
    ['a text that mentions keys', 'title: |\n  cover:\n    image: a.png'],
  ])('is not listed for %s', (_, matter) => {
    expect(read(page(matter))).toEqual([]);
  });

  test.each([
    ['a key that ends like one of pictures', 'external help file: System.dll-Help.xml\ntitle: x'],
    ['a file that is none', 'hero:\n  file: a.mp4\n  alt: x'],
  ])('needs no parser for %s', (_, matter) => {
    expect(mayHoldImages('markdown', page(matter))).toBe(false);
  });

  test('is that of the configuration, too', () => {
    const keys = { 'banner.picture': 'text', teaser: 'teaser_label' };
    const text = page('banner:\n  picture: a.png\n  text: A cat\nteaser: b.png');
    expect(read(text)).toEqual([]);
    expect(read(text, keys)).toMatchObject([
      { line: 3, src: 'a.png', alt: 'A cat' },
      { line: 5, src: 'b.png', alt: 'absent' },
    ]);
    expect(mayHoldImages('markdown', text)).toBe(false);
    expect(mayHoldImages('markdown', text, {}, { frontMatter: keys, fields: [] })).toBe(true);
  });

  test.each([
    ['cover:\n  image: a.png', 'cover:\n  image: a.png\n  alt: "Say: \\"Hi\\""'],
    ['cover:\n  image: a.png # c\n  x: y', 'cover:\n  image: a.png # c\n  alt: "Say: \\"Hi\\""\n  x: y'],
    ['cover: { image: a.png }', 'cover: { image: a.png, alt: "Say: \\"Hi\\"" }'],
    ['cover:\n  image: a.png\n  alt:\n  x: y', 'cover:\n  image: a.png\n  alt: "Say: \\"Hi\\""\n  x: y'],
    ["image: a.png\nimage_alt: 'old' # c", 'image: a.png\nimage_alt: "Say: \\"Hi\\"" # c'],
    ['image_alt: >-\n  old\n  text\nimage: a.png', 'image_alt: "Say: \\"Hi\\""\nimage: a.png'],
    [
      'gallery:\n  - image_path: a.png\n    x: y',
      'gallery:\n  - image_path: a.png\n    alt: "Say: \\"Hi\\""\n    x: y',
    ],
  ])('gets its text and nothing else: %j', (before, after) => {
    for (const format of formats()) {
      for (const ending of ['\n', '\r\n']) {
        const text = page(before).replaceAll('\n', ending);
        const [image] = format.read(text).images;
        expect(image && applyEdits(text, [format.setAlt(text, image, 'Say: "Hi"')])).toBe(
          page(after).replaceAll('\n', ending),
        );
      }
    }
  });

  test('can be marked as decorative', () => {
    const text = page('cover:\n  image: a.png');
    for (const format of formats()) {
      const [image] = format.read(text).images;
      const edit = image && format.setDecorative(text, image);
      expect(edit && applyEdits(text, [edit])).toBe(page('cover:\n  image: a.png\n  alt: ""'));
    }
  });
});

describe('A substitution of MyST', () => {
  const matter =
    'myst:\n  substitutions:\n    logo: "![](a.png)"\n    text: A ![b](c.png)\n    more: |\n      So ![](b.png)';

  test('has its images', () => {
    expect(read(page(matter))).toMatchObject([
      { line: 4, src: 'a.png', alt: 'absent' },
      { line: 5, src: 'c.png', alt: 'b' },
      { line: 7, src: 'b.png', alt: 'absent' },
    ]);
    expect(read(page('substitutions:\n  a: "![x](a.png)"'))).toMatchObject([{ src: 'a.png', alt: 'x' }]);
    expect(read(page('other:\n  a: "![](a.png)"'))).toEqual([]);
    expect(mayHoldImages('markdown', page(matter))).toBe(true);
  });

  test('gets its text and nothing else', () => {
    const text = page(matter);
    for (const format of formats()) {
      const [image] = format.read(text).images;
      expect(image && applyEdits(text, [format.setAlt(text, image, 'A cat')])).toBe(text.replace('![]', '![A cat]'));
    }
  });
});

describe('HTML in a value of front matter', () => {
  test('is no HTML where it is the text of a picture', () => {
    expect(read(page("image: a.png\nimage_alt: 'The tag <img src=b.png> </svg>'"))).toMatchObject([
      { syntax: 'front-matter', src: 'a.png', alt: 'The tag <img src=b.png> </svg>' },
    ]);
  });

  test.each([
    ['title: >-\n  <img width="35" src="/a.svg">\n  Go', 3, 'absent'],
    ['title: <img src="a.svg" alt="A cat"> Go', 2, 'A cat'],
    ['title: \'<img src="a.svg" alt=""> Go\'', 2, 'empty'],
    ["title: '<img src=''a.svg''> Go'", 2, 'absent'],
    ['title: "<img src=\\"a.svg\\" alt=\\"A cat\\"> Go"', 2, 'A cat'],
    ['items:\n  - text: |\n      <p><img src="a.svg"></p>', 4, 'absent'],
  ])('is read: %j', (matter, line, alt) => {
    expect(read(page(matter))).toMatchObject([
      { line, syntax: 'img', src: expect.stringMatching(/a\.svg$/) as unknown, alt },
    ]);
  });

  test('ends with its value', () => {
    const [first, second] = read(`${page('title: <a href="x"><img src="a.svg" alt="x">')}![](b.png)\n`);
    expect([first?.src, second?.src]).toEqual(['a.svg', 'b.png']);
    const [format] = formats();
    const images = format?.read(`${page('title: <a href="x"><img src="a.svg" alt="x">')}![](b.png)\n`).images;
    expect(images?.map(({ context }) => context.control?.target)).toEqual(['x', undefined]);
  });

  test.each(['title: <!-- <img src="a.svg">', 'title: <script><img src="a.svg">'])('swallows nothing: %j', (matter) => {
    const [format] = formats();
    expect(format?.read(`${page(matter)}![](b.png)\n`).images.map(({ src }) => src)).toEqual(['b.png']);
  });

  test('gets its text', () => {
    const text = page('title: >-\n  <img src="/a.svg">\n  Go');
    const [format] = formats();
    const [image] = format?.read(text).images ?? [];
    expect(image && format && applyEdits(text, [format.setAlt(text, image, 'A: b')])).toBe(
      page('title: >-\n  <img src="/a.svg" alt="A: b">\n  Go'),
    );
  });
});

test.each([
  ['of a text that is missing', 'cover:\n  image: a.png\n  x: y\ntitle: z'],
  ['of a block', 'cover:\n  image: a.png\n  alt: >-\n    old\n    text\n  x: y\ntitle: z'],
  ['of a block at the end', 'x: y\ncover:\n  image: a.png\n  alt: |\n    old\n\n'],
])('The proof of an edit %s sees every other value', (_, matter) => {
  const text = page(matter);
  for (const format of formats()) {
    const outline = format.outline(text);
    const [image] = outline.images;
    if (!image) throw new Error('There is no image.');
    const edit = format.setAlt(text, image, 'A cat');
    const change = { image, index: 0, span: edit.span, silences: false };
    const edited = applyEdits(text, [edit]);
    const written = { ...change, span: { start: edit.span.start, end: edit.span.start + edit.text.length } };
    expect(format.outline(edited).without([written])).toBe(outline.without([change]));
    expect(format.outline(edited.replace('x: y', 'x: n')).without([written])).not.toBe(outline.without([change]));
  }
});

describe('Front matter that is no YAML, or stands on a page that is no Markdown', () => {
  const keys = { frontMatter: {}, fields: [{ src: 'photo', alt: 'words' }] };

  test.each([
    ['markdown', '+++\n[a]\nphoto = "a"\nwords = "A cat"\n+++\n![](b.png)\n', ['A cat', 'empty']],
    ['mdx', '+++\ncover.image = "a.png"\n+++\n![x](b.png)\n', ['absent', 'x']],
    ['quarto', '{\n"a": { "photo": "a", "words": "" }\n}\n\n![x](b.png)\n', ['empty', 'x']],
    ['html', '---\nlist:\n  - photo: a\n---\n<img src=b.png alt="x">\n', ['absent', 'x']],
    ['markdown', '{% include a.html %}\n\n![x](b.png)\n', ['x']],
    ['markdown', '{\n"photo" "a"\n}\n\n![x](b.png)\n', ['x']],
    ['markdown', '+++\nphoto = "a"\n\n![x](b.png)\n', ['x']],
  ])('is read: %s, %j', async (name, text, expected) => {
    expect(mayHoldImages(name, text, {}, keys)).toBe(true);
    const format = await loadFormat(name, { text, ...keys });
    const { images } = format.read(text);
    expect(images.map(({ alt }) => (alt.kind === 'text' ? alt.text : alt.kind))).toEqual(expected);
    expect(images.map(({ src, span }) => text.slice(span.start, span.end).includes(src))).not.toContain(false);
  });

  test('may have comments for us', async () => {
    const matter = '---\n# c\ncover:\n  image: a.png\n---\n\nd <!-- e -->\n';
    for (const text of [matter, '+++\n# c\ncover = { image = "a.png" }\n+++\n\nd <!-- e -->\n']) {
      for (const name of ['markdown', 'html']) {
        const format = await loadFormat(name, { text, ...keys });
        expect(format.comments(text).map((comment) => comment.text.trim())).toEqual(['c', 'e']);
      }
    }
  });
});

test('A page without pictures in its front matter needs no parser for it', async () => {
  const plain = await loadFormat('markdown', { text: page('title: x'), frontMatter: {}, fields: [] });
  const text = page('cover: { image: a.png, alt: x }');
  expect(plain.read(text).images).toEqual([]);
  expect((await loadFormat('markdown', { text, frontMatter: {}, fields: [] })).read(text).images).toHaveLength(1);
});

test('Front matter that no page has is refused', () => {
  const [format] = formats();
  expect(() => format?.read(page('a: b\n'.repeat(25_000)))).toThrow(RangeError);
});
