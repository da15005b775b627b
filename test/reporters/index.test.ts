import { expect, test } from 'vitest';
import { loadReporter, reporterNames } from '../../src/reporters/index.ts';
import { empty, regular } from './reports.ts';

test.each(reporterNames)('%s writes the same text for the same report', async (name) => {
  const reporter = await loadReporter(name);
  expect(reporter(regular())).toBe(reporter(regular()));
  expect(reporter(regular())).not.toBe(reporter(empty));
  expect(reporter(regular())).toMatch(/\n$/);
});
