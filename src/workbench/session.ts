import type { NotRewritten } from '../app/rewrite-document.ts';
import type { Document } from '../model/document.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { EditOptions } from './edits.ts';
import type { Entry, Journal } from './journal.ts';
import type { DraftView } from './api.ts';
import { idOf, type Pages } from './pages.ts';

/** A run of the workbench: its documents, its journal, and what decisions touch outside of the program. */
export type Session = {
  readonly pages: Pages;
  readonly journal: Journal;
  readonly edits: EditOptions;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Reads a document as it is on the disk. */
  readonly reread: (document: Document) => Promise<Document | { readonly reason: string }>;
  readonly rewrite: (document: Document, after: string) => Promise<NotRewritten | undefined>;
  /** Reviews one document without a model. */
  readonly review: (document: Document) => Promise<readonly ReviewedImage[]>;
  /** The drafts that a person sees for an image. */
  readonly draftsFor: (reviewed: ReviewedImage) => readonly DraftView[];
};

/** A document as it is now, with its images. */
export type Fresh = { readonly document: Document; readonly images: readonly ReviewedImage[] };

/** Reads a document again and takes its images into the session. */
export async function refresh(session: Session, document: Document): Promise<Fresh | { readonly reason: string }> {
  const now = await session.reread(document);
  if ('reason' in now) return now;
  return take(session, now);
}

/** Reviews a document, of which the session knows an earlier text. */
export async function take(session: Session, document: Document): Promise<Fresh> {
  session.pages.replace(document.path, await session.review(document));
  return { document, images: session.pages.on(document.path) };
}

/** The decision that counts for an image; undefined when there is none, and when its construct is another one by now. */
export function standing(journal: Journal, reviewed: ReviewedImage): Entry | undefined {
  const id = idOf(reviewed);
  const last = journal.live().findLast((entry) => entry.id === id);
  return last?.after.slice(last.lead).startsWith(reviewed.source) === true ? last : undefined;
}

/** What a failure of the disk means for a decision, as a sentence. */
export function whyNotWritten({ path }: Document, failure: NotRewritten): string {
  if (failure.kind === 'changed') return `${path} changed at this moment. It is read again.`;
  if (failure.kind === 'encoding')
    return `${path} is not in UTF-8, and its encoding has no place for these words. Save it as UTF-8.`;
  return `${path} could not be written: ${failure.why}. ${failure.onDisk}`;
}
