import { describe, expect, test } from 'vitest';
import { decodeStrings } from '../../../src/formats/notebook/decoded-text.ts';
import { applyEdits } from '../../../src/text/edits.ts';

/** A file of strings, and what they say together. */
function decoded(file: string) {
  const strings = Array.from(file.matchAll(/"(?:[^"\\]|\\.)*"/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return decodeStrings(file, strings);
}

/** The file after a text was written in place of a part of what its strings say. */
function edited(file: string, start: number, end: number, text: string): string {
  return applyEdits(file, [decoded(file).editOfFile({ span: { start, end }, text })]);
}

test.each([
  ['"a\\n\\t\\"\\\\\\/é"', 'a\n\t"\\/é'],
  ['"\\u0041\\u00e9\\u00FC"', 'Aéü'],
  ['"\\ud83d\\ude00"', '😀'],
  ['"\\r\\b\\f"', '\r\b\f'],
  ['["a\\n",\n "b"]', 'a\nb'],
  ['"\\x41 \\u00"', 'x41 u00'],
  ['[]', ''],
])('The strings of %s say %j', (file, text) => {
  expect(decoded(file).text).toBe(text);
});

describe('A text is written into the file', () => {
  test.each([
    ['at the beginning of the first string', '["ab"]', 0, 0, 'x', '["xab"]'],
    ['behind an escape', '["a\\u00e9b"]', 2, 2, 'x', '["a\\u00e9xb"]'],
    ['at the end of a line', '["a\\n",\n "b"]', 2, 2, 'x', '["a\\nx",\n "b"]'],
    ['over escapes', '["a\\u00e9\\nb"]', 1, 3, '-', '["a-b"]'],
    ['over the end of a line', '["a\\n",\n "b"]', 1, 3, '-', '["a-"]'],
    ['with its quotes and backslashes', '["ab"]', 1, 1, '"\\', '["a\\"\\\\b"]'],
    ['on two lines of one string', '["ab"]', 1, 1, '1\n2', '["a1\\n2b"]'],
    ['on two lines of a list', '["ab\\n",\n  "c"]', 1, 1, '1\n2', '["a1\\n",\n  "2b\\n",\n  "c"]'],
  ])('%s', (_, file, start, end, text, after) => {
    expect(edited(file, start, end, text)).toBe(after);
  });

  test.each([
    ['as numbers, where the file has no other', '["\\u00e9a"]', '["\\u00e9\\u00fc\\ud83d\\ude00a"]'],
    ['as they are, where the file has none', '["ea"]', '["eü😀a"]'],
    ['as they are, where the file has both', '["\\u00e9é"]', '["\\u00e9ü😀é"]'],
    ['as they are, where the file only seems to have one', '["_\\\\ubar"]', '["_ü😀\\\\ubar"]'],
  ])('with letters beyond ASCII %s', (_, file, after) => {
    expect(edited(file, 1, 1, 'ü😀')).toBe(after);
  });
});

test('A place in the file is the one in the text', () => {
  const file = '["a\\u00e9", "b"]';
  const { toText } = decoded(file);
  expect([2, 3, 9, 11, 13, 14].map((offset) => toText(offset))).toEqual([0, 1, 2, 2, 2, 3]);
});
