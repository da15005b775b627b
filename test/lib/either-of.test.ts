import { expect, test } from 'vitest';
import { eitherOf } from '../../src/lib/either-of.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is written %j', (names, expected) => {
  expect(eitherOf(names)).toBe(expected);
});
