import type { Document, LeftOut, Skipped } from './document.ts';
import type { Draft } from './draft.ts';

/** One of the parts that a scan is divided into. */
export type ShardNumber = {
  /** 1-based. */
  readonly index: number;
  /** How many there are. */
  readonly of: number;
};

/** A document of a shard; one on which nothing can matter has an empty text. */
export type ShardDocument = Pick<Document, 'path' | 'format' | 'encoding' | 'text'>;

/** A draft, and the image that it is for: the path of its document, and where the image begins in the text. */
export type ShardDraft = { readonly path: string; readonly start: number; readonly draft: Draft };

/** What the report of a shard carries for the merge, beside what people read: with it, the merge judges as one run would. */
export type Shard = ShardNumber & {
  /** That is checked out where the documents are; absent where git knows none. */
  readonly commit?: string | undefined;
  /** Files and folders that the run was given. */
  readonly paths: readonly string[];
  readonly documents: readonly ShardDocument[];
  /** What was found on the pages, as a `PageStore` of the review keeps it. */
  readonly pages: Readonly<Record<string, string>>;
  readonly skipped: readonly Skipped[];
  /** As in the whole scan: each shard lists all files and reads its own. */
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  /** What was asked for and matched nothing, a phrase and its remedy each. */
  readonly mistakes: readonly { readonly problem: string; readonly remedy: string }[];
  readonly drafts: readonly ShardDraft[];
  /** HTTP requests to the provider. */
  readonly requests: number;
  /** USD. */
  readonly costUsd: number;
};
