import { expect, test } from 'vitest';
import { badge } from '../../src/reporters/badge.ts';
import { empty } from './reports.ts';

const totals = (coverage: number) => ({ ...empty.totals, images: 4, coverage });

test.each([
  [{}, 'no images', 'brightgreen'],
  [{ totals: totals(100) }, '100.0 %', 'brightgreen'],
  [{ totals: totals(72.5) }, '72.5 %', 'yellow'],
  [{ totals: totals(50) }, '50.0 %', 'orange'],
  [
    { totals: totals(100), skipped: [{ file: 'a.md', reason: 'too large' }] },
    '100.0 %, 1 file not read',
    'brightgreen',
  ],
  [{ totals: totals(99), verdict: 'fail' }, '99.0 %', 'red'],
] as const)('%j is a badge that says %s in %s', (changed, message, color) => {
  expect(JSON.parse(badge({ ...empty, ...changed }))).toEqual({ schemaVersion: 1, label: 'alt text', message, color });
});
