import { describe, expect, test } from 'vitest';
import { createJson } from '../../../src/formats/json/index.ts';
import { found, written } from '../data/found.ts';

const named = { src: 'image', alt: 'alt_text' };
const walkthrough = { src: 'media.image', alt: 'media.altText' };

test('Fields of JSON that are named are found in mappings and lists', () => {
  const text =
    '{\n\t"a": [ { "image": "a.png" },\n\t{ "alt_text": "\\u0041 cat", "image": "b" } ],\n\t"image": null\n}';
  expect(found(createJson, text, named)).toEqual([
    [2, 'a.png', '(absent)'],
    [3, 'b', 'A cat'],
  ]);
});

test('A text of VS Code that is in another file is unknown', () => {
  const text = '{ "media": { "svg": "a.svg", "altText": "%a.b-c%" } }';
  expect(found(createJson, text, { src: 'media.svg', alt: 'media.altText' })).toEqual([[1, 'a.svg', '(dynamic)']]);
  const percent = text.replace('%a.b-c%', '50% of 100%');
  expect(found(createJson, percent, { src: 'media.svg', alt: 'media.altText' })).toEqual([[1, 'a.svg', '50% of 100%']]);
});

describe('The text of a picture in JSON', () => {
  test.each([
    ['{"image":"a.png"}', '{"image":"a.png","alt_text":"\\"A\\" cat"}'],
    ['{ "image": "a.png", "x": 1 }', '{ "image": "a.png", "alt_text": "\\"A\\" cat", "x": 1 }'],
    ['{\n  "image": "a.png",\n  "x": 1\n}\n', '{\n  "image": "a.png",\n  "alt_text": "\\"A\\" cat",\n  "x": 1\n}\n'],
    ['{\r\n\t"image": "a.png"\r\n}', '{\r\n\t"image": "a.png",\r\n\t"alt_text": "\\"A\\" cat"\r\n}'],
    ['{"image": "a.png", "alt_text": null}', '{"image": "a.png", "alt_text": "\\"A\\" cat"}'],
    ['[\n  { "image": "a.png" },\n  1\n]', '[\n  { "image": "a.png", "alt_text": "\\"A\\" cat" },\n  1\n]'],
  ])('is written into %j', (before, after) => {
    expect(written(createJson, before, '"A" cat', named)).toBe(after);
    expect(() => JSON.parse(after) as unknown).not.toThrow();
  });

  test.each([
    ['{ "media": { "image": "a.png" } }', '{ "media": { "image": "a.png", "altText": "A cat" } }', walkthrough],
    [
      '{\n  "image": {\n    "file": "a.png"\n  }\n}',
      '{\n  "alt": "A cat",\n  "image": {\n    "file": "a.png"\n  }\n}',
      { src: 'image.file', alt: 'alt' },
    ],
    ['{"image":{"file":"a.png"}}', '{"alt":"A cat","image":{"file":"a.png"}}', { src: 'image.file', alt: 'alt' }],
    ['{"image":{"file":"a.png"}}', '{"image":{"file":"a.png"}}', { src: 'image.file', alt: 'b.alt' }],
  ])('in another mapping is written into %j', (before, after, field) => {
    expect(written(createJson, before, 'A cat', field)).toBe(after);
  });
});

test.each([
  ['{"a": {"image": "a.png"}, "b": x y', 1],
  ['{"image": "a.png"} x', 1],
  ['{"image": "a.png", // c\n "image": "b.png"}', 1],
  ['', 0],
])('JSON with a mistake is read up to it: %j', (text, count) => {
  const { images, tolerance } = createJson({ frontMatter: {}, fields: [named] }).read(text);
  expect(images).toHaveLength(count);
  expect(tolerance).toBe('is no JSON from some place on, so something may be missing.');
});

test('JSON that is nested too deeply is refused', () => {
  expect(() => found(createJson, '[{"a":'.repeat(200), named)).toThrow(RangeError);
});
