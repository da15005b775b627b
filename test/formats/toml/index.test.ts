import { describe, expect, test } from 'vitest';
import { createToml } from '../../../src/formats/toml/index.ts';
import { found, written } from '../data/found.ts';

const named = { src: 'image', alt: 'alt_text' };

test('Fields of TOML that are named are found in tables, inline tables and lists of both', () => {
  const text =
    '[[team]]\nimage = "a.png"\n[[team]]\nalt_text = "A cat"\nimage = \'b\'\n[c]\nd = [ { image = "c.png" } ]\n';
  expect(found(createToml, text, named)).toEqual([
    [2, 'a.png', '(absent)'],
    [4, 'b', 'A cat'],
    [7, 'c.png', '(absent)'],
  ]);
});

describe('The text of a picture in TOML', () => {
  test.each([
    ['image = "a.png" # c\nx = 1\n', 'image = "a.png" # c\nalt_text = "A {\\"x\\"} cat"\nx = 1\n'],
    ['[a]\r\n  image = "a.png"', '[a]\r\n  image = "a.png"\r\n  alt_text = "A {\\"x\\"} cat"'],
    ['a = { image = "a.png", x = 1 }\n', 'a = { image = "a.png", alt_text = "A {\\"x\\"} cat", x = 1 }\n'],
    ["image = 'a.png'\nalt_text = '''old\ntext''' # c\n", 'image = \'a.png\'\nalt_text = "A {\\"x\\"} cat" # c\n'],
    ['a.b.image = "a.png"\n', 'a.b.image = "a.png"\na.b.alt_text = "A {\\"x\\"} cat"\n'],
  ])('is written into %j', (before, after) => {
    expect(written(createToml, before, 'A {"x"} cat', named)).toBe(after);
  });

  test('is not written where its table has no place for it', () => {
    const text = '[a]\nx = 1\n[a.image]\nfile = "a.png"\n';
    expect(written(createToml, text, 'A cat', { src: 'image.file', alt: 'alt' })).toBe(text);
  });
});

test('A line that is no TOML is passed over, and the report says so', () => {
  const { images, tolerance } = createToml({ frontMatter: {}, fields: [named] }).read('a: b\nimage = "a.png"\n');
  expect(images).toHaveLength(1);
  expect(tolerance).toBe('is no TOML from some place on, so something may be missing.');
});
