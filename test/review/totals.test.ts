import { expect, test } from 'vitest';
import type { Status } from '../../src/model/reviewed-image.ts';
import { totalsOf } from '../../src/review/totals.ts';
import { linted } from './linted.ts';

const of = (...statuses: readonly Status[]) => statuses.map((status) => linted([], { status }));

test('Images are counted by their status, those that are unknown beside the coverage', () => {
  const images = of('ok', 'ok', 'decorative', 'missing', 'missing', 'missing', 'weak', 'unknown', 'unknown');
  expect(totalsOf(4, images, 5)).toEqual({
    documents: 4,
    images: 9,
    ok: 2,
    decorative: 1,
    missing: 3,
    weak: 1,
    unknown: 2,
    coverage: 42.8,
    ignored: 5,
  });
});

test('Images outside of the scope are not counted', () => {
  const old = linted([], { status: 'missing', inScope: false });
  expect(totalsOf(1, [old, ...of('ok')], 0)).toMatchObject({ images: 1, missing: 0, coverage: 100 });
});

test.each<[number, readonly Status[]]>([
  [100, []],
  [100, ['unknown']],
  [100, ['ok', 'decorative']],
  [0, ['missing', 'weak']],
  [50, ['decorative', 'weak']],
  // 2 of 3 are 66.67 %, 999 of 1,000 no full hundred.
  [66.6, ['ok', 'decorative', 'missing']],
  [99.9, [...Array.from({ length: 1999 }, () => 'ok' as const), 'missing']],
])('The coverage is %f % for a list of statuses (%#)', (coverage, statuses) => {
  expect(totalsOf(1, of(...statuses), 0).coverage).toBe(coverage);
});
