import { rereadDocument } from '../app/reread-document.ts';
import { rewriteDocument } from '../app/rewrite-document.ts';
import { review, type ReviewInput } from '../review/index.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { DraftView } from './api.ts';
import type { Journal } from './journal.ts';
import { likeliestWith } from '../pictures/mapped.ts';
import { createPages } from './pages.ts';
import type { Session } from './session.ts';
import { settleBegun } from './undo.ts';

/** What a session is made of. */
export type SessionInput = {
  /** The documents and the settings of their review; `drafting` is not asked. */
  readonly review: ReviewInput;
  /** Absolute; paths of documents are relative to it. */
  readonly folder: string;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly draftsFor: (reviewed: ReviewedImage) => readonly DraftView[];
  /** Where documents are read and written; the disk unless given. */
  readonly files?: Pick<Session, 'reread' | 'rewrite'> | undefined;
};

/** A session, with what is the same in all of it. */
export type OpenSession = {
  readonly session: Session;
  /** What each rule finds, by its id. */
  readonly rules: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
};

/** Reviews documents without a model, and settles what an earlier run was about to write when it ended. */
export async function openSession({
  review: given,
  folder,
  journal,
  now,
  draftsFor,
  files = {
    reread: (document) => rereadDocument(folder, document),
    rewrite: (document, after) => rewriteDocument(folder, document, after),
  },
}: SessionInput): Promise<OpenSession> {
  const alone = {
    ...given,
    drafting: { status: 'off' } as const,
    contextDrafts: 'always' as const,
    mends: true,
    sources: undefined,
  };
  const report = await review(alone);
  const session: Session = {
    pages: createPages(report, likeliestWith(given.policy.addresses)),
    journal,
    edits: { policy: given.policy },
    today: given.today,
    now: () => new Date(now()).toISOString(),
    ...files,
    review: async (document) =>
      (await review({ ...alone, documents: [document], skipped: [], store: undefined, notes: [] })).images,
    draftsFor,
  };
  await settleBegun(session);
  return { session, rules: Object.fromEntries(report.summaries), notes: report.notes };
}
