export type Document = {
  /** Relative to the working directory, on pull requests to the repository root; always with `/`. */
  readonly path: string;
  /** The name of its entry in `formats/index.ts`. */
  readonly format: string;
  readonly text: string;
  /** 1-based lines that the change under review touched; `all` where every line is in question. */
  readonly changedLines: 'all' | ReadonlySet<number>;
};

/** A file that was not read, and why: never left out in silence. */
export type Skipped = { readonly file: string; readonly reason: string };
