import { describe, expect, test } from 'vitest';
import { absent, axeData, isPresent } from './data.ts';
import { alarmsAt } from './decide.ts';

describe.skipIf(!isPresent)(`axe-core's fixtures of its image rules (skipped when ${absent})`, () => {
  const { fixtures, cases } = axeData();

  test.each(cases.map((one) => [one.rule, one.id, one.expectation, one] as const))(
    '%s #%s: %s',
    (rule, _id, expectation, one) => {
      expect(alarmsAt(one, fixtures[rule] ?? '')).toBe(expectation === 'violation');
    },
  );
});
