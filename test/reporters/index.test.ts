import { describe, expect, test } from 'vitest';
import { testedReporters } from './fixture.ts';
import { empty, regular } from './reports.ts';

describe.each(testedReporters)('$name', ({ reporter, shows }) => {
  test('writes the same text for the same report, and ends it with a line feed', () => {
    expect(reporter(regular())).toBe(reporter(regular()));
    expect(reporter(regular())).not.toBe(reporter(empty));
    expect(reporter(regular())).toMatch(/\n$/);
  });

  test('shows what its fixture expects', () => {
    const output = reporter(regular());
    expect(shows.filter((words) => !output.includes(words))).toEqual([]);
  });
});
