import { expect, test } from 'vitest';
import { workOf } from './work.ts';

test('The work of a loop is that of its rounds', () => {
  const pairs = (numbers: readonly number[]) => numbers.map((one) => numbers.filter((other) => other === one));
  const squares = (rounds: number) => () => pairs(Array.from({ length: rounds }, (_, index) => index));
  squares(1)();
  expect(Math.round(workOf(squares(200)) / workOf(squares(100)))).toBe(4);
});

test('The same work has the same number', () => {
  const lines = () => 'one\ntwo'.split('\n').map((line) => line.length);
  lines();
  expect(workOf(lines)).toBe(workOf(lines));
});
