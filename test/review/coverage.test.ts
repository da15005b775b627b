import { describe, expect, test } from 'vitest';
import { coverageChange } from '../../src/review/coverage.ts';
import { lintDocuments } from '../../src/review/lint.ts';
import { noPolicy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { empty } from '../reporters/reports.ts';

const options = { policy: noPolicy, today: '2026-10-01' };
const named = '![Ships at berth 4](a.png)\n\n';
const bare = '![](b.png)\n\n';
const weak = '![screenshot](b.png)\n\n';

type Pages = Readonly<Record<string, string>>;

const documents = (pages: Pages) =>
  Object.entries(pages).map(([path, text]): Document => ({
    path,
    format: 'markdown',
    text,
    changedLines: new Set<number>(),
  }));

/** @param compared the pages now that have one before */
async function change(before: Pages, after: Pages, compared = Object.keys(after)) {
  const { images } = await lintDocuments(documents(after), {
    ...options,
    scope: 'lines',
    changedFiles: new Set(),
    baseline: undefined,
  });
  const reviewed = images.map((one) => ({ ...one, proposal: undefined, draft: undefined, suggestion: undefined }));
  const report: Report = { ...empty, images: reviewed };
  return coverageChange(report, { documents: documents(before), compared: new Set(compared) }, options);
}

describe('A change', () => {
  test.each<[string, Pages, Pages, object]>([
    [
      'that adds an image without a text',
      { 'a.md': named },
      { 'a.md': named + bare },
      { before: 100, after: 50, worse: 1, better: 0 },
    ],
    [
      'that adds two images without a text, of one picture',
      { 'a.md': named + bare },
      { 'a.md': named + bare + bare + bare },
      { before: 50, after: 25, worse: 2, better: 0 },
    ],
    ['that describes one', { 'a.md': bare }, { 'a.md': named }, { before: 0, after: 100, worse: 0, better: 1 }],
    [
      'that takes one away',
      { 'a.md': named + bare },
      { 'a.md': named },
      { before: 50, after: 100, worse: 0, better: 1 },
    ],
    [
      'that replaces one by another',
      { 'a.md': bare },
      { 'a.md': '![](c.png)\n' },
      { before: 0, after: 0, worse: 1, better: 1 },
    ],
    [
      'that makes a weak text of none',
      { 'a.md': bare },
      { 'a.md': weak },
      { before: 0, after: 0, worse: 0, better: 0 },
    ],
    [
      'that adds a weak text',
      { 'a.md': named },
      { 'a.md': named + weak },
      { before: 100, after: 50, worse: 1, better: 0 },
    ],
    [
      'that renames a page and moves its images',
      { 'old.md': bare + named },
      { 'new.md': named + bare },
      { before: 50, after: 50, worse: 0, better: 0 },
    ],
    ['that adds a page', {}, { 'a.md': bare }, { before: 100, after: 0, worse: 1, better: 0 }],
    ['that removes a page', { 'a.md': bare }, {}, { before: 0, after: 100, worse: 0, better: 1 }],
  ])('%s, regardless of which lines are in the scope', async (_, before, after, expected) => {
    expect(await change(before, after)).toEqual(expected);
  });

  test('is not compared on pages whose text before is unknown', async () => {
    expect(await change({ 'a.md': named }, { 'a.md': named, 'b.md': bare }, ['a.md'])).toEqual({
      before: 100,
      after: 100,
      worse: 0,
      better: 0,
    });
  });

  test('without an image has no coverage', async () => {
    expect(await change({ 'a.md': 'Text\n' }, { 'a.md': 'Other text\n' })).toBeUndefined();
    expect(await change({}, { 'a.md': bare }, [])).toBeUndefined();
  });
});
