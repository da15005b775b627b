import { randomBytes } from 'node:crypto';
import { createPolicy } from '../review/policy.ts';
import type { ReviewInput } from '../review/index.ts';
import type { Drafting } from '../model/draft.ts';
import type { LoadPicture } from '../model/picture.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Entry, JournalIo } from './journal.ts';
import { openJournal } from './journal.ts';
import { createModelDrafts } from './model-drafts.ts';
import { openSession } from './open-session.ts';
import { createRoutes, type Routes } from './routes.ts';
import { changedFiles, coverageOf, queueOf } from './state.ts';
import { draftsOf } from './view.ts';

/** What a person decides about, in the browser or on a terminal. */
export type RunInput = {
  /** The documents and the settings of their review; `drafting` is not asked. */
  readonly review: ReviewInput;
  /** Absolute; paths of documents are relative to it. */
  readonly folder: string;
  readonly drafting: Drafting;
  /** The model, as people know it. */
  readonly model: string;
  readonly loadPicture: LoadPicture;
  readonly journal: { readonly path: string | undefined; readonly io: JournalIo };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For a person at the terminal. */
  readonly announce: (sentence: string) => void;
};

/** Documents that were reviewed, and the one way to decide about what was found. */
export type Run = {
  readonly routes: Routes;
  /** Of this run; the page sends it with each request. */
  readonly key: string;
  /** Images that nobody decided on. */
  readonly open: () => number;
  /** What was done in this run, and what it changed. */
  readonly summary: () => Summary;
};

export type Summary = {
  readonly decisions: readonly Entry[];
  readonly files: readonly string[];
  readonly coverage: { readonly before: number; readonly now: number };
  /** Images that nobody decided on. */
  readonly open: number;
};

/** Reviews the documents without a model. */
export async function openRun(input: RunInput): Promise<Run> {
  const { folder, review: given, now } = input;
  const policyOf = createPolicy(given.policy);
  const drafts = createModelDrafts(input.drafting, { policyOf, samePictures: given.samePictures }, input.announce);
  const journal = await openJournal(folder, input.journal.path ?? 'in memory', input.journal.io);
  const since = new Date(now()).toISOString();
  const draftsFor = (reviewed: ReviewedImage) => draftsOf(reviewed, { journal, drafts, model: input.model });
  const { session, rules, notes } = await openSession({ review: given, folder, journal, now, draftsFor });
  const { pages } = session;
  const coverageBefore = coverageOf(pages);
  const key = secret();
  const facts = { folder, rules, journal: input.journal.path, notes, coverageBefore, since };
  const routes = createRoutes(
    { session, drafts, policyOf, loadPicture: input.loadPicture, model: input.model, facts },
    key,
  );
  const open = () => queueOf(pages, journal, draftsFor).filter(({ outcome }) => outcome === undefined).length;
  return {
    routes,
    key,
    open,
    summary: () => ({
      decisions: journal.live().filter(({ at }) => at >= since),
      files: changedFiles(journal),
      coverage: { before: coverageBefore, now: coverageOf(pages) },
      open: open(),
    }),
  };
}

/** 256 bits, in hex. */
export function secret(): string {
  return randomBytes(32).toString('hex');
}
