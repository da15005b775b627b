import { expect, test } from 'vitest';
import { noPolicy } from '../../src/review/policy.ts';
import { review } from '../../src/review/index.ts';
import type { Document } from '../../src/model/document.ts';

/** The lines and findings of what a change of a page brings into scope. */
async function inScope(before: string, after: string, changed: readonly number[]) {
  const document: Document = {
    path: 'docs/a.md',
    format: 'markdown',
    text: after,
    changedLines: new Set(changed),
    earlier: { text: before, format: 'markdown' },
  };
  const report = await review({
    documents: [document],
    skipped: [],
    scope: 'lines',
    changedFiles: new Set(['docs/a.md']),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'off' },
    contextDrafts: 'auto',
    notes: [],
  });
  return report.images
    .filter(({ inScope: isInScope }) => isInScope)
    .map(({ location, findings }) => [location.line, findings.map(({ rule }) => rule)]);
}

const first = '![The north quay](a.png)\n';

test('A second picture with the same text is in scope, and the one that had the text before is not', async () => {
  const after = `${first}\n![The north quay](b.png)\n`;
  expect(await inScope(first, after, [2, 3])).toEqual([[3, ['repeated-alt']]]);
});

test('An image whose own text became that of another one is in scope', async () => {
  const page = (label: string) =>
    `${first}\nBoats leave at noon.\n\n## Plans\n\n<span id="s">${label}</span>\n\n<img src="b.png" alt="" role="img" aria-labelledby="s">\n`;
  const found = await inScope(page('The south quay'), page('The north quay'), [7]);
  expect(found.map(([line]) => line)).toEqual([9]);
});
