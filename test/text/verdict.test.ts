import { expect, test } from 'vitest';
import { changeSentence, coverageMoved } from '../../src/text/verdict.ts';
import { empty } from '../reporters/reports.ts';

test.each([
  [2, 1, 'This change adds 2 images that need a text or a better one, and mends or removes 1.'],
  [1, 0, 'This change adds 1 image that needs a text or a better one.'],
  [0, 3, 'This change mends or removes 3 of them, and adds none.'],
  [0, 0, 'This change adds none of them.'],
])('%i worse and %i better: %s', (worse, better, sentence) => {
  expect(changeSentence({ coverageChange: { before: 50, after: 50, worse, better } })).toBe(sentence);
});

test('Where no change is under review, nothing is said of one', () => {
  expect(changeSentence(empty)).toBeUndefined();
  expect(coverageMoved(empty)).toBe('coverage 100.0 %');
});
