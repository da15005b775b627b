import { expect, test } from 'vitest';
import { readTag } from '../../../src/formats/page/read-tag.ts';

test.each([
  ['<a>', []],
  ['<a b>', ['b']],
  ['<a b=c/d>', ['b=c/d']],
  ['<a b = "c > d" e>', ['b = "c > d"', 'e']],
  ["<a\n\tb='c\"d'\n>", ["b='c\"d'"]],
  ['<a/b/c>', ['b', 'c']],
  ['<a =b>', ['=b']],
  ['<a b=>', ['b=']],
  ['<a b="c"d>', ['b="c"', 'd']],
])('%s has its attributes', (tag, attributes) => {
  const read = readTag(`${tag} rest`, '<a'.length);
  expect(read?.end).toBe(tag.length);
  expect(read?.attributes.map(({ start, end }) => tag.slice(start, end))).toEqual(attributes);
});

test.each([
  ['<a/>', true],
  ['<a b="c" />', true],
  ['<a b=c/>', false],
  ['<a>', false],
])('%s closes itself: %s', (tag, closesItself) => {
  expect(readTag(tag, '<a'.length)?.closesItself).toBe(closesItself);
});

test.each(['<a', '<a b', '<a b=', '<a b="c>', "<a b='"])('%s has no end', (text) => {
  expect(readTag(text, '<a'.length)).toBeUndefined();
});
