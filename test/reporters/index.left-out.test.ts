import { describe, expect, test } from 'vitest';
import { headline } from '../../src/text/verdict.ts';
import type { LeftOut } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { testedReporters } from './fixture.ts';
import { empty } from './reports.ts';

const rst: LeftOut = { ending: '.rst', files: 619, isCode: false };
const tsx: LeftOut = { ending: '.tsx', files: 714, isCode: true };

function report(documents: number, leftOut: readonly LeftOut[]): Report {
  return { ...empty, totals: { ...empty.totals, documents }, leftOut };
}

describe.each(testedReporters)('$name', ({ name, reporter }) => {
  test('says how many documents no format reads, where they are more than those that were read', () => {
    const output = reporter(report(8, [rst]));
    expect(output).toContain('.rst');
    expect(output).toContain('619');
  });

  // An annotation is for what somebody has to do.
  test.runIf(name !== 'github')('says it also where there are fewer', () => {
    expect(reporter(report(1000, [rst]))).toContain('619');
    expect(reporter(report(8, [tsx]))).toContain('714');
  });

  test('says nothing of the kind where every document was read', () => {
    expect(reporter(report(8, []))).not.toMatch(/left out|no format/);
  });
});

const annotations = testedReporters.find(({ name }) => name === 'github')!.reporter;

test.each([
  [[rst], 618, true],
  [[rst], 619, false],
  [[tsx], 8, false],
  [[tsx], 0, false],
] as const)(
  'with %j left out beside %i documents the headline and an annotation say so: %s',
  (leftOut, documents, isLoud) => {
    const loud = report(documents, leftOut);
    expect(headline(loud).includes('.rst files left out')).toBe(isLoud);
    expect(annotations(loud) !== '').toBe(isLoud);
  },
);

test('an annotation is about the whole job', () => {
  expect(annotations(report(1, [tsx, rst]))).toBe(
    '::warning title=Documents left out::714 .tsx files and 619 .rst files were left out, because no format reads them.\n',
  );
});

test.each<[string, readonly LeftOut[], number, string]>([
  ['nothing else', [rst], 0, '619 .rst files left out'],
  ['a document without images', [tsx, rst], 1, '619 .rst files left out'],
  ['many documents', [rst], 1000, 'No image to review'],
  ['code', [tsx], 0, 'Nothing to review'],
])('a headline with %s', (_, leftOut, documents, words) => {
  expect(headline(report(documents, leftOut))).toBe(words);
});
