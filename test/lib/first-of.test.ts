import { expect, test } from 'vitest';
import { firstOf } from '../../src/lib/first-of.ts';

test.each([
  [[], 2, []],
  [['a', 'b'], 2, ['A', 'B']],
  [['a', 'b', 'c'], 2, ['A', 'B', 'and 1 more']],
  [['a', 'b', 'c'], 0, ['and 3 more']],
])('of %j, the first %i', (items, most, shown) => {
  expect(firstOf(items, most, (item) => item.toUpperCase())).toEqual(shown);
});
