import { expect, test } from 'vitest';
import { judged } from '../scripts/audit.js';

const counted = (counts: object) => JSON.stringify({ metadata: { vulnerabilities: counts } });

test.each([
  ['nothing known', counted({ info: 0, low: 0, high: 0, critical: 0 }), true],
  ['a hole that is not grave', counted({ low: 2, high: 0, critical: 0 }), true],
  ['a grave one', counted({ high: 1, critical: 0 }), false],
  ['a critical one', counted({ high: 0, critical: 1 }), false],
  ['a registry that refuses', JSON.stringify({ error: { summary: '405' } }), true],
  ['no answer', '', true],
  ['half an answer', '{"metadata":', true],
  ['an answer of another shape', JSON.stringify({ metadata: { vulnerabilities: null } }), true],
])('An audit with %s passes: %#', (_, report, passes) => {
  expect(judged(report).passes).toBe(passes);
});

test('An audit without advisories says that nothing was compared', () => {
  expect(judged('').says).toBe('The registry gave no advisories, so nothing was compared.');
});
