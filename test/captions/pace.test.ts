import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/captions/budget.ts';
import { backoffMs, pollDelayMs } from '../../src/captions/pace.ts';

describe('polls', () => {
  test.each([
    [57, 1000, 1000],
    [9, 1000, 1000],
    [8.9, 5000, 2000],
    [4, 5000, 2000],
    [1, 10_000, 4000],
    [0, 10_000, 4000],
    [Infinity, 1000, 1000],
  ])('with %s free requests a picture come after %s ms, then every %s ms', (allowance, firstMs, nextMs) => {
    expect(pollDelayMs(0, allowance)).toBe(firstMs);
    expect(pollDelayMs(1, allowance)).toBe(nextMs);
    expect(pollDelayMs(20, allowance)).toBe(nextMs);
  });
});

test.each([
  [1, 500, 1000],
  [2, 1000, 2000],
  [3, 2000, 4000],
  [6, 15_000, 30_000],
  [60, 15_000, 30_000],
])('attempt %s waits from %s to %s ms', (attempt, least, most) => {
  expect(backoffMs(attempt, () => 0)).toBe(least);
  expect(backoffMs(attempt, () => 1)).toBe(most);
});

describe('a budget', () => {
  test('of USD holds with the sums of binary fractions', () => {
    const budget = createBudget({ maxCaptions: 100, maxCostUsd: 0.0077 * 10, estimateUsd: 0.0077 });
    let opened = 0;
    while (budget.open() === undefined) {
      budget.settle(0.0077);
      opened += 1;
    }
    expect(opened).toBe(10);
  });

  test('gets back what a draft did not cost', () => {
    const budget = createBudget({ maxCaptions: 100, maxCostUsd: 0.01, estimateUsd: 0.0077 });
    expect(budget.open()).toBeUndefined();
    expect(budget.open()).toMatch(/max-cost-usd is 0.01/);
    expect(budget.another()).toBe(false);
    budget.settle(0);
    expect(budget.another()).toBe(true);
  });

  test('of 0 drafts or 0 USD has room for none', () => {
    expect(createBudget({ maxCaptions: 0, maxCostUsd: undefined, estimateUsd: 0 }).full()).toMatch(/max-captions is 0/);
    expect(createBudget({ maxCaptions: 9, maxCostUsd: 0, estimateUsd: 0.0077 }).full()).toMatch(/max-cost-usd is 0/);
  });

  test('of USD does not limit what is free', () => {
    const budget = createBudget({ maxCaptions: 2, maxCostUsd: 0, estimateUsd: 0 });
    expect([budget.open(), budget.open()]).toEqual([undefined, undefined]);
    expect(budget.left()).toBe(0);
  });
});
