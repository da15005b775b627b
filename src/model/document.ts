export type Document = {
  /** Relative to the working directory, on pull requests to the repository root; always with `/`. */
  readonly path: string;
  /** The name of its entry in `formats/index.ts`. */
  readonly format: string;
  readonly text: string;
  /** How the text is encoded in its file, as `encodeText` takes it; absent for UTF-8. */
  readonly encoding?: string | undefined;
  /** 1-based lines that the change under review touched; `all` where every line counts as changed. */
  readonly changedLines: 'all' | ReadonlySet<number>;
};

/** A file that was not read, with the reason. Such a file is always reported. */
export type Skipped = { readonly file: string; readonly reason: string };
