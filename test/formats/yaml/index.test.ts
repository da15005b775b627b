import { describe, expect, test } from 'vitest';
import { createYaml } from '../../../src/formats/yaml/index.ts';
import { found, written } from '../data/found.ts';

const named = { src: 'image', alt: 'alt_text' };
const apart = { src: 'image.file', alt: 'words.alt' };

describe('A field of YAML that is named', () => {
  test.each([
    ['at the top', 'image: a.png\nalt_text: A cat\n', [[1, 'a.png', 'A cat']]],
    ['in a mapping of a mapping', 'a:\n  b:\n    image: a.png\n', [[3, 'a.png', '(absent)']]],
    [
      'in a list',
      '- image: a.png\n  alt_text: ""\n- image: b\n',
      [
        [1, 'a.png', '(empty)'],
        [3, 'b', '(absent)'],
      ],
    ],
    ['before its picture', 'alt_text: A cat\nimage: a.png\n', [[1, 'a.png', 'A cat']]],
    ['that is a mapping or a number', 'a:\n  image: { x: a.png }\nb:\n  image: 3\n', []],
    ['that is no picture', 'image: a.mp4\n', []],
    ['as an alias', 'x: &x A cat\nimage: a.png\nalt_text: *x\n', [[2, 'a.png', '(dynamic)']]],
    ['beside merged keys', 'x: &x {}\ny:\n  <<: *x\n  image: a.png\n', [[4, 'a.png', '(dynamic)']]],
    ['as a mapping of languages', 'image: a.png\nalt_text:\n  en: A cat\n', [[1, 'a.png', '(dynamic)']]],
    ['as a template', 'image: a.png\nalt_text: "{{ x }}"\n', [[1, 'a.png', '(dynamic)']]],
    [
      'beside one that is known',
      'image: a.png\nalt_text: x\nlogo: b.svg\nlogo_alt: y\n',
      [
        [1, 'a.png', 'x'],
        [3, 'b.svg', 'y'],
      ],
    ],
    ['with a key that is both', 'image: a.png\nimage_alt: x\nalt_text: y\n', [[1, 'a.png', 'y']]],
  ])('is found %s', (_, text, expected) => {
    expect(found(createYaml, text, named)).toEqual(expected);
  });

  test.each([
    ['image:\n  file: a.png\nwords:\n  alt: A cat\n', [[1, 'a.png', 'A cat']]],
    ['image:\n  file: a.png\n', [[1, 'a.png', '(absent)']]],
    [
      '- image: { file: a.png }\n  words: { alt: x }\n- image: { file: b.png }\n',
      [
        [1, 'a.png', 'x'],
        [3, 'b.png', '(absent)'],
      ],
    ],
  ])('may be in other mappings: %j', (text, expected) => {
    expect(found(createYaml, text, apart)).toEqual(expected);
  });

  test('may be in the items of a list', () => {
    const text = 'shots:\n  - src: a.png\n    label: A\n  - src: b.png\nsrc: c.png\n';
    const field = { src: 'shots.src', alt: 'shots.label' };
    expect(found(createYaml, text, field)).toEqual([
      [2, 'a.png', 'A'],
      [4, 'b.png', '(absent)'],
    ]);
  });
});

describe('The text of a picture in YAML', () => {
  test.each([
    ['- image: a.png # c\n  x: 1\n', '- image: a.png # c\n  alt_text: "Say: \\"Hi\\""\n  x: 1\n'],
    ['- x: 1\n  image: a.png', '- x: 1\n  image: a.png\n  alt_text: "Say: \\"Hi\\""'],
    ['a: {image: a.png, x: 1}\n', 'a: {image: a.png, alt_text: "Say: \\"Hi\\"", x: 1}\n'],
    ['image: a.png\nalt_text: # c\n', 'image: a.png\nalt_text: "Say: \\"Hi\\"" # c\n'],
    ['image: a.png\nalt_text: null # c\n', 'image: a.png\nalt_text: "Say: \\"Hi\\"" # c\n'],
    ['image: a.png\r\nx: 1\r\n', 'image: a.png\r\nalt_text: "Say: \\"Hi\\""\r\nx: 1\r\n'],
  ])('is written into %j', (before, after) => {
    expect(written(createYaml, before, 'Say: "Hi"', named)).toBe(after);
  });

  test.each([
    [
      '- image:\n    file: a.png\n  x: 1\n',
      { src: 'image.file', alt: 'alt' },
      '- alt: A cat\n  image:\n    file: a.png\n  x: 1\n',
    ],
    ['image: { file: a.png }\nwords:\n  x: 1\n', apart, 'image: { file: a.png }\nwords:\n  alt: A cat\n  x: 1\n'],
    ['image: { file: a.png }\n', apart, 'image: { file: a.png }\n'],
    ['x: {image: {file: a.png}}\n', { src: 'image.file', alt: 'alt' }, 'x: {alt: A cat, image: {file: a.png}}\n'],
  ])('in another mapping is written into %j', (before, field, after) => {
    expect(written(createYaml, before, 'A cat', field)).toBe(after);
  });

  test('may be empty, because the picture is decorative', () => {
    expect(written(createYaml, 'image: a.png\n', '', named)).toBe('image: a.png\nalt_text: ""\n');
  });
});

test('A picture of YAML has the texts beside it as its surroundings', () => {
  const text = 'lang: de\nteam:\n  - name: Ann\n    image: a.png\n    bio: Writes about cats.\n    id: x-1\n';
  const [image] = createYaml({ frontMatter: {}, fields: [named] }).read(text).images;
  expect(image?.context).toMatchObject({ heading: 'Ann', nearby: 'Ann Writes about cats.', language: 'de' });
});

test('YAML with a mistake is read as far as it goes, and the report says so', () => {
  const read = createYaml({ frontMatter: {}, fields: [named] }).read('image: a.png\nb: c: d\n');
  expect(read.images).toHaveLength(1);
  expect(read.tolerance).toBe('is no YAML from some place on, so something may be missing.');
});

test.each(['- '.repeat(100_000), '['.repeat(100_000), '{a: '.repeat(50_000), '? '.repeat(50_000)])(
  'YAML that is nested too deeply is refused, and does not end the process: %.9s',
  (text) => {
    expect(() => found(createYaml, `image: a.png\n---\n${text}`, named)).toThrow(RangeError);
  },
);

test('More YAML than a site has is refused', () => {
  const text = (times: number) => `image: a.png\n---\n${'a: b\n'.repeat(times)}`;
  expect(found(createYaml, text(10_000), named)).toHaveLength(1);
  expect(() => found(createYaml, text(90_000), named)).toThrow(RangeError);
});

test.each([
  [
    'text: <p>Hi <img src="a.png"></p>\nb: "![](c.png)"\n',
    'has images in the HTML or Markdown of 2 values, which were not read.',
  ],
  ['- text: |\n    # Hi\n\n    ![x](c.png)\n', 'has images in the HTML or Markdown of 1 value, which were not read.'],
  ['image: a.png\nalt_text: The tag <img src="a.png">\n', undefined],
  ['text: a < b ![ x\n', undefined],
])('Images in the texts of YAML are said to be unread: %j', (text, tolerance) => {
  expect(createYaml({ frontMatter: {}, fields: [named] }).read(text).tolerance).toBe(tolerance);
});

test('Aliases to aliases do not grow', () => {
  const levels = Array.from(
    { length: 40 },
    (_, at) => `a${at}: &a${at} [*a${Math.max(0, at - 1)}, *a${Math.max(0, at - 1)}]`,
  );
  expect(found(createYaml, `${levels.join('\n')}\nimage: a.png\n`, named)).toEqual([[41, 'a.png', '(absent)']]);
});
