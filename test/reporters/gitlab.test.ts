import { expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import type { Report } from '../../src/model/report.ts';
import { empty, failures, regular } from './reports.ts';

type Issue = { readonly fingerprint: string; readonly location: { readonly lines: { readonly begin: number } } };

const issues = (report: Report) => JSON.parse(gitlab(report)) as readonly Issue[];

test('an issue has what GitLab requires', () => {
  const hash = expect.stringMatching(/^[\da-f]{64}$/) as unknown;
  expect(issues(regular())).toEqual([
    {
      description: 'The file could not be read, so its images are not checked. too large',
      check_name: 'unread',
      fingerprint: hash,
      severity: 'major',
      location: { path: 'docs/setup.md', lines: { begin: 1 } },
    },
    {
      description: 'The picture has no alternative text.',
      check_name: 'missing-alt',
      fingerprint: hash,
      severity: 'major',
      location: { path: 'docs/setup.md', lines: { begin: 3, end: 3 } },
    },
    {
      description: '"screenshot" says what kind of picture it is, not what it shows.',
      check_name: 'generic-alt',
      fingerprint: hash,
      severity: 'minor',
      location: { path: 'docs/setup.md', lines: { begin: 4, end: 4 } },
    },
    {
      description: '"photo of" can go.',
      check_name: 'redundant-prefix',
      fingerprint: hash,
      severity: 'info',
      location: { path: 'docs/setup.md', lines: { begin: 5, end: 5 } },
    },
  ]);
});

test('no two issues have one fingerprint, which stays when the image moves', () => {
  const report = failures(3);
  const moved = report.images.map((image) => ({ ...image, location: { ...image.location, line: 99, endLine: 99 } }));
  const prints = issues(report).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(3);
  expect(issues({ ...report, images: moved }).map(({ fingerprint }) => fingerprint)).toEqual(prints);
});

test('a report without findings is an empty list', () => {
  expect(gitlab(empty)).toBe('[]\n');
});
