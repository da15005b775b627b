import { expect, test } from 'vitest';
import { roundUsd } from '../../src/lib/round-usd.ts';

test.each([
  [0.1 + 0.2, 0.3],
  [0.000_81 * 3, 0.002_43],
  [0.000_000_4, 0],
  [0.000_000_5, 0.000_001],
  [12, 12],
  [0, 0],
])('%d US dollars are reported as %d', (usd, rounded) => {
  expect(roundUsd(usd)).toBe(rounded);
});
