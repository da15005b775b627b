import { describe, expect, test } from 'vitest';
import { testedReporters } from './fixture.ts';
import { loadParts, reportFiles } from '../../src/reporters/index.ts';
import { empty, failures, regular } from './reports.ts';

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

test.each(reportFiles)(
  'A file of $name is written as it comes: no part of it grows with the images',
  async ({ name }) => {
    const parts = await loadParts(name);
    const { images, ...rest } = failures(400);
    const spread = images.map((one, index) => ({ ...one, document: { ...one.document, path: `${index % 100}.md` } }));
    const lengths = [...parts({ ...rest, images: spread })].map(({ length }) => length);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    expect(Math.max(...lengths)).toBeLessThan(whole / 4);
  },
);
