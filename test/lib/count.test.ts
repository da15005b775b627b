import { expect, test } from 'vitest';
import { count } from '../../src/lib/count.ts';

test.each([
  [count(0, 'image'), '0 images'],
  [count(1, 'image'), '1 image'],
  [count(2, 'image'), '2 images'],
  [count(1, 'image needs', 'images need'), '1 image needs'],
  [count(21, 'image needs', 'images need'), '21 images need'],
])('%s', (words, expected) => {
  expect(words).toBe(expected);
});
