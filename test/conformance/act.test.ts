import { describe, expect, test } from 'vitest';
import { absent, actData, isPresent } from './data.ts';
import { alarms, isDecidable } from './decide.ts';

describe.skipIf(!isPresent)(`W3C ACT cases (skipped when ${absent})`, () => {
  const { cases } = actData();
  const sourceDecides = cases.filter(isDecidable);

  test('are complete', () => {
    expect(sourceDecides).toHaveLength(83);
  });

  test.each(sourceDecides.map((one) => [one.rule, one.title, one.expectation, one] as const))(
    '%s %s: %s',
    (_rule, _title, expectation, one) => {
      expect(alarms(one)).toBe(expectation === 'failed');
    },
  );

  const passing = cases.filter((one) => !sourceDecides.includes(one) && one.expectation !== 'failed');
  test.each(passing.map((one) => [one.rule, one.title, one.expectation, one] as const))(
    '%s %s: no finding, it is %s',
    (_rule, _title, _expectation, one) => {
      expect(alarms(one)).toBe(false);
    },
  );
});
