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
import { createRoutes } from './routes.ts';
import { serve } from './server.ts';
import { changedFiles, coverageOf, queueOf } from './state.ts';
import { draftsOf } from './view.ts';

/** What a run of the workbench is given. */
export type WorkbenchInput = {
  /** The documents and the settings of their review; `drafting` is not asked. */
  readonly review: ReviewInput;
  /** Absolute; paths of documents are relative to it. */
  readonly folder: string;
  readonly drafting: Drafting;
  /** The model, as people know it. */
  readonly model: string;
  readonly loadPicture: LoadPicture;
  readonly journal: { readonly path: string | undefined; readonly io: JournalIo };
  /** 0 for any that is free. */
  readonly port: number;
  /** A file of the page by its name; undefined when there is none. */
  readonly asset: (name: string) => Promise<Uint8Array | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** For a person at the terminal. */
  readonly announce: (sentence: string) => void;
  /** A bug of ours in an answer. */
  readonly failed: (error: unknown) => void;
};

export type OpenWorkbench = {
  /** With the token. */
  readonly address: string;
  /** The same for one use, because other users of the machine see what a browser is started with. */
  readonly addressOnce: string;
  readonly open: () => number;
  /** What was done in this run, and what it changed. */
  readonly summary: () => Summary;
  readonly close: () => Promise<void>;
};

export type Summary = {
  readonly decisions: readonly Entry[];
  readonly files: readonly string[];
  readonly coverage: { readonly before: number; readonly now: number };
  /** Images that nobody decided on. */
  readonly open: number;
};

/** Reviews the documents, and serves the page on which a person decides about what was found. */
export async function openWorkbench(input: WorkbenchInput): Promise<OpenWorkbench> {
  const { folder, review: given, now } = input;
  const policyOf = createPolicy(given.policy);
  const drafts = createModelDrafts(input.drafting, { policyOf, samePictures: given.samePictures }, input.announce);
  const journal = await openJournal(folder, input.journal.path ?? 'in memory', input.journal.io);
  const since = new Date(now()).toISOString();
  const draftsFor = (reviewed: ReviewedImage) => draftsOf(reviewed, drafts, input.model);
  const { session, rules, notes } = await openSession({ review: given, folder, journal, now, draftsFor });
  const { pages } = session;
  const coverageBefore = coverageOf(pages);
  const secrets = { token: secret(), ticket: secret(), session: secret(), key: secret() };
  const facts = {
    folder,
    rules,
    journal: input.journal.path,
    notes,
    coverageBefore,
    since,
  };
  const routes = createRoutes(
    { session, drafts, policyOf, loadPicture: input.loadPicture, model: input.model, facts },
    secrets.key,
  );
  const { asset, failed, port } = input;
  const running = await serve({ port, secrets, routes, asset, failed });
  const open = () => queueOf(pages, journal, draftsFor).filter(({ outcome }) => outcome === undefined).length;
  return {
    address: `${running.origin}/?token=${secrets.token}`,
    addressOnce: `${running.origin}/?token=${secrets.ticket}`,
    open,
    summary: () => ({
      decisions: journal.live().filter(({ at }) => at >= since),
      files: changedFiles(journal),
      coverage: { before: coverageBefore, now: coverageOf(pages) },
      open: open(),
    }),
    close: running.close,
  };
}

/** 256 bits, in hex. */
function secret(): string {
  return randomBytes(32).toString('hex');
}
