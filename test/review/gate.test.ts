import { describe, expect, test } from 'vitest';
import { gate } from '../../src/review/gate.ts';
import { totalsOf } from '../../src/review/totals.ts';
import { idleGlobsNote } from '../../src/review/idle-globs.ts';
import { noDecisions, type Override } from '../../src/review/policy.ts';
import { regular } from '../reporters/reports.ts';
import { linted } from './linted.ts';

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

const full = totalsOf(1, [], 0);

describe('The gate', () => {
  const images = [linted(['error', 'warning']), linted(['error']), linted(['warning']), linted(['info']), linted([])];

  test.each([
    ['error', ['2 errors']],
    ['warning', ['2 errors', '1 warning']],
    ['never', []],
  ] as const)('with fail-on %s counts each image once, with its worst finding: %j', (failOn, reasons) => {
    expect(gate(images, full, { failOn, minCoverage: undefined })).toEqual(reasons);
  });

  test('passes where nothing is as bad as that', () => {
    expect(gate([linted(['warning']), linted([])], full, { failOn: 'error', minCoverage: undefined })).toEqual([]);
  });

  test('is not for images that the change leaves alone', () => {
    const old = linted(['error'], { inScope: false });
    expect(gate([old, linted(['warning'])], full, { failOn: 'warning', minCoverage: undefined })).toEqual([
      '1 warning',
    ]);
  });

  test.each([
    [2, []],
    [1, ['2 warnings, more than max-warnings 1']],
  ])('counts the warnings of the change against max-warnings %i: %j', (maxWarnings, reasons) => {
    const some = [linted(['warning']), linted(['warning']), linted(['warning'], { inScope: false })];
    expect(gate(some, full, { failOn: 'never', minCoverage: undefined, maxWarnings })).toEqual(reasons);
  });

  test.each([
    [66.6, ['1 error', 'coverage 66.5 % is below min-coverage 66.6 %']],
    [66.5, ['1 error']],
    [0, ['1 error']],
  ])('with min-coverage %f also says how much is missing: %j', (minCoverage, reasons) => {
    const totals = { ...full, coverage: 66.5 };
    expect(gate([linted(['error'])], totals, { failOn: 'error', minCoverage })).toEqual(reasons);
  });
});
describe('Limits of an override', () => {
  const override = (limits: Override['limits'], paths = ['docs/**']): Override => ({ ...noDecisions, paths, limits });

  test.each([
    ['never', { failOn: 'warning' }, ['1 error', '1 warning']],
    ['warning', { failOn: 'never' }, []],
    ['never', { minCoverage: 80 }, ['coverage in docs/** 50.0 % is below min-coverage 80 %']],
    ['never', { maxWarnings: 0 }, ['1 warning in docs/**, more than max-warnings 0']],
  ] as const)('with fail-on %s for all and %j there', (failOn, limits, reasons) => {
    const all = { failOn, minCoverage: undefined };
    expect(gate(images, totals, all, [override(limits)])).toEqual(reasons);
    expect(gate(images, totals, all, [override(limits, ['blog/**'])])).toEqual(gate(images, totals, all));
  });

  test('name all its paths, and an override without limits has none', () => {
    const all = { failOn: 'never', minCoverage: undefined } as const;
    expect(gate(images, totals, all, [override({ maxWarnings: 0 }, ['docs/*.md', 'blog/**'])])).toEqual([
      '1 warning in docs/*.md, blog/**, more than max-warnings 0',
    ]);
    expect(gate(images, totals, all, [override(undefined)])).toEqual([]);
  });
});

test('A pattern of decorative that matches no picture is named', () => {
  const note = (...decorative: string[]) => idleGlobsNote(images, { decorative, overrides: [], addresses: [] });
  expect(note('docs/cat.png', '!x')).toEqual([]);
  expect(note('icns/**')).toEqual([
    'The pattern icns/** of decorative matches no picture of the documents that were read.',
  ]);
  expect(note('icns/**', '**/cat.png', 'b/**')).toEqual([
    'The pattern icns/** and 1 more of decorative match no picture of the documents that were read.',
  ]);
});
