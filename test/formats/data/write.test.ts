import { describe, expect, test } from 'vitest';
import { createJson } from '../../../src/formats/json/index.ts';
import { createToml } from '../../../src/formats/toml/index.ts';
import { createYaml } from '../../../src/formats/yaml/index.ts';
import { written, type Create } from './found.ts';

const named = { src: 'image', alt: 'alt' };
const above = { src: 'image.file', alt: 'alt' };
const apart = { src: 'image.file', alt: 'words.alt' };

describe('A text is written', () => {
  test.each([
    ['with the indent of a list', '-   image: a.png\n', '-   image: a.png\n    alt: A cat\n'],
    ['with the indent of a list in a list', '- - image: a.png\n', '- - image: a.png\n    alt: A cat\n'],
    ['between the keys of JSON in YAML', 'x: {"image":"a.png","y":1}\n', 'x: {"image":"a.png", alt: A cat,"y":1}\n'],
    ['below a key in quotes', '"image": a.png\n', '"image": a.png\nalt: A cat\n'],
    ['before braces of another key', 'image: a.png\nx: { y: 1 }\n', 'image: a.png\nalt: A cat\nx: { y: 1 }\n'],
    ['at the end of braces over several lines', 'x: {\n  image: a.png\n}\n', 'x: {\n  image: a.png, alt: A cat\n}\n'],
    ['at the end of braces further in', 'x: {\n  image: a\n  }\n', 'x: {\n  image: a, alt: A cat\n  }\n'],
    ['as the value of a key without one', 'image: a.png\nalt:\t# c\n', 'image: a.png\nalt:\tA cat # c\n'],
    ['as the value of a key before a comma', '{ alt: , image: a.png }\n', '{ alt: A cat, image: a.png }\n'],
    ['as the value of the last key in braces', '{image: a.png, alt:}\n', '{image: a.png, alt: A cat}\n'],
  ])('%s', (_, before, after) => {
    expect(written(createYaml, before, 'A cat', named)).toBe(after);
  });

  test.each([
    ['YAML', createYaml, 'x: {y: 1, image: {file: a.png}}\n', 'x: {y: 1, alt: A cat, image: {file: a.png}}\n'],
    ['YAML behind a list', createYaml, '[a, b]: 1\nimage:\n  file: a\n', '[a, b]: 1\nalt: A cat\nimage:\n  file: a\n'],
    ['TOML', createToml, 'x = {y = 1, image.file = "a"}\n', 'x = {y = 1, alt = "A cat", image.file = "a"}\n'],
  ])('before the key of the picture, in the braces or lines of %s', (_, create, before, after) => {
    expect(written(create, before, 'A cat', above)).toBe(after);
  });
});

test.each<[string, Create, string]>([
  ['an alias', createYaml, 'image: a.png\nalt: *x\n'],
  ['a template', createToml, 'image = "a.png"\nalt = "{{ x }}"\n'],
  ['a name of VS Code', createJson, '{ "image": "a.png", "alt": "%a.b%" }'],
])('A text that stands elsewhere stays there: %s', (_, create, text) => {
  expect(written(create, text, 'A cat', named)).toBe(text);
});

test.each<[string, Create, string]>([
  ['YAML', createYaml, 'image: { file: a.png }\n'],
  ['JSON', createJson, '{ "image": { "file": "a.png" } }'],
  ['TOML', createToml, 'image = { file = "a.png" }\n'],
])('%s without a place for a key stays as it is', (_, create, text) => {
  expect(written(create, text, 'A cat', apart)).toBe(text);
});

describe('A new key of JSON has the spaces of what is near', () => {
  const many = Array.from({ length: 60 }, (_, at) => `"key${at}": ${at}`).join(', ');

  test.each([
    ['not of the line before', '[{"x":1},\n{ "image": "a.png" }]', '"a.png", "alt": "A cat" }]'],
    ['where braces are on one line', '{\n  "y": { "image": "a.png" }\n}', '{ "image": "a.png", "alt": "A cat" }\n'],
    ['not of the beginning of a long line', `{"x":1, ${many}, "image": "a.png"}`, '"a.png", "alt": "A cat"}'],
    ['not of the end of a long line', `{ "image": "a.png", ${many}, "x":1}`, '"a.png", "alt": "A cat", "key0"'],
    ['behind braces', '{ "y": {\n}, "image": "a.png" }', '\n}, "image": "a.png", "alt": "A cat" }'],
    ['where commas begin lines', '{ "image": "a.png"\n, "y": 1 }', '{ "image": "a.png", "alt": "A cat"\n, "y": 1 }'],
    ['of the key behind it', '{ "image": "a.png","x":1}', '"a.png","alt":"A cat","x":1}'],
  ])('%s', (_, before, after) => {
    expect(written(createJson, before, 'A cat', named)).toContain(after);
  });
});

describe('The marks of a template are escaped', () => {
  const languages: readonly [Create, string, string][] = [
    [createYaml, 'image: a.png', 'alt: '],
    [createToml, 'image = "a.png"', 'alt = '],
  ];
  test.each([
    ['{{ x }}', '\\u007b{ x }}'],
    ['{% x %}', '\\u007b% x %}'],
    ['{# x #}', '\\u007b# x #}'],
    ['<% x %>', '\\u003c% x %>'],
    ['<?x ?>', '\\u003c?x ?>'],
    ['${x}', '\\u0024{x}'],
    ['a\x7fb', 'a\\u007fb'],
    ['{x} < $ 5', '{x} < $ 5'],
  ])('%j', (alt, value) => {
    for (const [create, before, key] of languages) {
      expect(written(create, `${before}\n`, alt, named)).toBe(`${before}\n${key}"${value}"\n`);
    }
  });
});

test.each([
  ['A cat', 'A cat'],
  ["It's (no) dog’s day-2.", "It's (no) dog’s day-2."],
  ['Cat', '"Cat"'],
  ['2 cats', '"2 cats"'],
  ['A  cat: on', '"A cat: on"'],
  ['A cat #1', '"A cat #1"'],
  ['A cat ', 'A cat'],
])('YAML has the text %j as %s', (alt, value) => {
  expect(written(createYaml, 'image: a.png\n', alt, named)).toBe(`image: a.png\nalt: ${value}\n`);
});
