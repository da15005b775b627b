import { noPolicy } from '../../src/review/policy.ts';
import { review } from '../../src/review/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Drafter } from '../../src/model/draft.ts';
import type { Report } from '../../src/model/report.ts';

/** The report of one document whose wanting images all get the draft that `draft` has for their target. */
export function reportOf(
  text: string,
  draft: (src: string) => string | undefined = () => 'A settings page with two switches.',
  more: Partial<Document> = {},
): Promise<Report> {
  const drafter: Drafter = (wanted) =>
    Promise.resolve({
      drafts: wanted.map(({ image }) => {
        const words = draft(image.src);
        if (words === undefined) return { status: 'failed', reason: 'The model said nothing.' } as const;
        return {
          status: 'ok',
          text: words,
          provider: 'eachlabs',
          model: 'llava-13b',
          costUsd: 0,
          cached: false,
          language: 'en',
          askedHere: true,
        } as const;
      }),
      requests: wanted.length,
      costUsd: 0,
      notes: [],
      refused: undefined,
    });
  return reviewWith(text, drafter, more);
}

/** The report of one document whose images get what a drafter has for them. */
export function reviewWith(text: string, draft: Drafter, more: Partial<Document> = {}): Promise<Report> {
  return review({
    documents: [{ path: 'docs/a.md', format: 'markdown', text, changedLines: 'all', ...more }],
    skipped: [],
    leftOut: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'ready', draft },
    contextDrafts: 'auto',
    offersSilence: true,
    notes: [],
  });
}
