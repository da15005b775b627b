import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';
import { runs } from '../world/runs.ts';

test.each([
  ['docs', 'docs', 0],
  ['dcos', 'docs', 1],
  ['doc', 'docs', 1],
  ['dox', 'doc', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%j and %j are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('The distance is at least the difference in length and at most the longer text', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }),
    runs(50),
  );
});

test.each([
  ['guides', ['blog', 'guise', 'guide'], ['guide', 'guise']],
  ['Docs', ['docs', 'Docs'], ['docs']],
  ['documentation', ['docs'], []],
  ['x'.repeat(300), ['x'.repeat(299)], []],
])('Near %j among %j are %j', (text, candidates, expected) => {
  expect(nearest(text, candidates)).toEqual(expected);
});
