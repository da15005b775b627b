import { expect, test } from 'vitest';
import type { Entry } from '../../src/workbench/journal.ts';
import { paceOf } from '../../src/workbench/state.ts';

const at = (...times: readonly string[]) => times.map((time) => ({ at: `2026-10-01T${time}:00Z` }) as Entry);

test.each<[string, readonly Entry[], number | undefined]>([
  ['no decision', [], undefined],
  ['one decision', at('10:00'), undefined],
  ['two', at('10:00', '10:01'), 60_000],
  ['a break in between, which does not count', at('10:00', '10:01', '12:00', '12:03'), 120_000],
  ['decisions of an earlier run, which do not count', at('08:00', '08:01', '10:00', '10:02'), 120_000],
])('The pace of %s', (_, entries, ms) => {
  expect(paceOf(entries, '2026-10-01T09:00:00Z')).toBe(ms);
});
