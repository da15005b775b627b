import { expect, test } from 'vitest';
import { failingSeverities } from '../../src/model/report.ts';

test.each([
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['never', []],
] as const)('fail-on %s fails with %j', (failOn, severities) => {
  expect(failingSeverities(failOn)).toEqual(severities);
});
