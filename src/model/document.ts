export type Document = {
  /** Relative to the working directory, on pull requests to the repository root; always with `/`. */
  readonly path: string;
  /** The name of its entry in `formats/index.ts`. */
  readonly format: string;
  /** Empty where a scan found nothing in it that can matter. */
  readonly text: string;
  /** Whether the text is read again each time that it is asked for, as in a large scan, so that no part of it may be kept for long; absent where it stays in memory. */
  readonly isReadAgain?: boolean;
  /** How the text is encoded in its file, as `encodeText` takes it; absent for UTF-8. */
  readonly encoding?: string | undefined;
  /** 1-based lines that the change under review touched; `all` where every line counts as changed. */
  readonly changedLines: 'all' | ReadonlySet<number>;
  /** The document before the change; absent where that is unknown, where there was none, and where the change does not touch it. */
  readonly earlier?: EarlierText | undefined;
};

/** A document before the change under review. */
export type EarlierText = {
  readonly text: string;
  /** As for {@link Document}; undefined when its name was none of a document. */
  readonly format: string | undefined;
};

/** A file that was not read, with the reason and the remedy. Such a file is always reported. */
export type Skipped = {
  readonly file: string;
  readonly reason: string;
  /** Its bytes, as git names them (`git hash-object`); undefined when they are unknown. */
  readonly hash?: string | undefined;
};

/** The same, and whether the baseline accepts that these bytes are not read. */
export type UnreadFile = Skipped & { readonly accepted?: true };

/** Files that look like documents or pages and that no format reads. */
export type LeftOut = {
  /** Of their names, in lower case, with the dot. */
  readonly ending: string;
  readonly files: number;
  /** Whether they are templates or components, which are as often code of an application as a page. */
  readonly isCode: boolean;
};
