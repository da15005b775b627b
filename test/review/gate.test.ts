import { expect, test } from 'vitest';
import { gate } from '../../src/review/gate.ts';
import { regular } from '../reporters/reports.ts';

const { images, totals } = regular();

test.each([
  ['error', undefined, undefined, ['1 error']],
  ['warning', undefined, undefined, ['1 error', '1 warning']],
  ['never', undefined, undefined, []],
  ['never', 1, undefined, []],
  ['never', 0, undefined, ['1 warning, more than max-warnings 0']],
  ['error', 0, 80, ['1 error', '1 warning, more than max-warnings 0', 'coverage 50.0 % is below min-coverage 80 %']],
  // A warning is one reason, not two.
  ['warning', 0, undefined, ['1 error', '1 warning']],
] as const)('fail-on %s, max-warnings %s, min-coverage %s', (failOn, maxWarnings, minCoverage, reasons) => {
  expect(gate(images, totals, { failOn, maxWarnings, minCoverage })).toEqual(reasons);
});
