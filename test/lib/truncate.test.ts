import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truncate, truncateMiddle } from '../../src/lib/truncate.ts';
import { wrap } from '../../src/lib/wrap.ts';
import { runs } from '../world/runs.ts';

test.each([
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['ab😀cd', 4, 'ab…'],
])('%s cut at %i is %s', (text, most, expected) => {
  expect(truncate(text, most)).toBe(expected);
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefgh', 6, 'ab…fgh'],
  ['abcde😀h', 4, 'a…h'],
])('%s cut in the middle at %i is %s', (text, most, expected) => {
  expect(truncateMiddle(text, most)).toBe(expected);
});

test('a cut text is short enough and well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      expect(truncate(text, most).length).toBeLessThanOrEqual(most);
      expect(truncate(text, most)).not.toMatch(/\p{Cs}/u);
      expect(truncateMiddle(text, most).length).toBeLessThanOrEqual(most);
      expect(truncateMiddle(text, most)).not.toMatch(/\p{Cs}/u);
    }),
    runs(20),
  );
});

test('wrapping keeps the words, and the width unless a word is longer', () => {
  expect(wrap('aa bb cc dddddd e', 5)).toEqual(['aa bb', 'cc', 'dddddd', 'e']);
});
