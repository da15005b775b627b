import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefetch } from '../../src/lib/prefetch.ts';
import { runs } from '../world/runs.ts';

test('results come in the order of the items, with no more started than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 0, max: 5 }), async (items, count) => {
      const results: number[] = [];
      let started = 0;
      const work = (item: number) => {
        started += 1;
        expect(started - results.length).toBeLessThanOrEqual(count + 1);
        return Promise.resolve(item * 2);
      };
      for await (const result of prefetch(items, count, work)) results.push(result);
      expect(results).toEqual(items.map((item) => item * 2));
    }),
    runs(100),
  );
});

test('a failure is thrown where the result is read', async () => {
  const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
  const results: number[] = [];
  await expect(async () => {
    for await (const result of prefetch([1, 2, 3], 3, work)) results.push(result);
  }).rejects.toThrow('two');
  expect(results).toEqual([1]);
});
