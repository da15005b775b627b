import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, parseShard, shareOf } from '../../src/lib/shard.ts';

const shard = fc
  .record({ of: fc.integer({ min: 1, max: 1000 }), at: fc.nat() })
  .map(({ of, at }) => ({ of, index: (at % of) + 1 }));

test('A shard is written as its number, a slash, and how many there are', () => {
  fc.assert(
    fc.property(shard, (one) => {
      expect(parseShard(`${one.index}/${one.of}`)).toEqual(one);
    }),
  );
  for (const text of ['', '0/2', '3/2', '1/0', '1', '1/2/3', ' 1/2', '1/1001', '-1/2', '1.5/2', '01/2'])
    expect(parseShard(text)).toBeUndefined();
});

test('each path is in exactly one shard, whatever other paths there are', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, of) => {
      const holders = Array.from({ length: of }, (_, at) => at + 1).filter((index) => isInShard(path, { index, of }));
      expect(holders).toHaveLength(1);
    }),
  );
});

test('the shares of a ceiling add up to it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 50 }), (whole, of) => {
      const shares = Array.from({ length: of }, (_, at) => shareOf(whole, { index: at + 1, of }));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
  expect(shareOf(10, { index: 20, of: 20 }, 1)).toBe(1);
});
