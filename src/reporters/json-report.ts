// The types of the JSON report, as `schema/report.schema.json` has it. The npm package ships this file as its types, so it imports nothing.

/** A place in a file; lines and columns are 1-based, columns in UTF-16 units. */
export type JsonPlace = {
  /** Relative to the working directory, on pull requests to the repository root; always with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** Something that is wrong with an image. */
export type JsonFinding = {
  /** Id of the rule; `alt-text-review explain RULE` prints its page. */
  readonly rule: string;
  /** error: a reader is locked out. warning: the text is very likely useless. info: worth a look. */
  readonly severity: 'error' | 'warning' | 'info';
  /** For people. */
  readonly message: string;
};

/** An image, with all that is known about it. */
export type JsonImage = JsonPlace & {
  /** Where a generator took the image of a built page from, if that is certain. */
  readonly origin?: JsonPlace;
  readonly format: string;
  readonly syntax: string;
  /** As it is written, decoded and not resolved. */
  readonly src: string;
  /** null where there is none, or where it is not in the source. */
  readonly alt: string | null;
  /** Whether the text is an expression whose value is not in the source. */
  readonly dynamic?: true;
  readonly status: 'ok' | 'decorative' | 'missing' | 'weak' | 'unknown';
  /** Whether it counts for the gate and the totals. */
  readonly inScope: boolean;
  /** Most severe first. */
  readonly findings: readonly JsonFinding[];
  /** A text that needs no model. */
  readonly proposal?: {
    readonly source: 'reuse' | 'context' | 'decorative';
    readonly alt: string;
    readonly basis: string;
  };
  /** The edit that inserts a draft. */
  readonly suggestion?: {
    readonly alt: string;
    readonly source: 'caption' | 'reuse' | 'context' | 'decorative';
    /** Whether it may be posted or written. */
    readonly offered: boolean;
    /** The image as it would be written. */
    readonly replacement: string;
  };
  /** What a model wrote, or why there is nothing. */
  readonly caption?:
    | {
        readonly status: 'ok';
        readonly text: string;
        readonly provider: string;
        /** BCP 47 tag. */
        readonly language: string;
        /** USD, at most six decimals. */
        readonly costUsd: number;
        readonly cached: boolean;
      }
    | { readonly status: 'failed' | 'skipped'; readonly reason: string };
};

/** The report of a run, as `--format json` prints it. */
export type JsonReport = {
  /** Version of this format. */
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope: 'lines' | 'files' | 'all';
  readonly verdict: 'pass' | 'fail';
  /** Why the gate failed; empty when it passed. */
  readonly reasons: readonly string[];
  /** Counted over the images in scope. */
  readonly totals: {
    readonly documents: number;
    readonly images: number;
    readonly ok: number;
    readonly decorative: number;
    readonly missing: number;
    readonly weak: number;
    readonly unknown: number;
    /** Percent with one decimal: (ok + decorative) / (ok + decorative + missing + weak); 100 without images. */
    readonly coverage: number;
    readonly ignored: number;
    /** Images that count as described, whose text is a draft that --fix wrote and nobody has read; absent where no journal tells. */
    readonly unreadDrafts?: number;
  };
  /** Percent of all images of the changed documents; absent when no change with images is reviewed. */
  readonly coverageChange?: { readonly before: number; readonly after: number };
  readonly images: readonly JsonImage[];
  readonly captions: {
    readonly requested: number;
    readonly drafted: number;
    readonly cached: number;
    readonly failed: readonly { readonly src: string; readonly reason: string }[];
    /** HTTP requests to the provider. */
    readonly requests: number;
    /** USD, at most six decimals. */
    readonly costUsd: number;
  };
  /** The number of texts that need no model, by their source, and how many of them were offered. */
  readonly proposals: {
    readonly reuse: number;
    readonly context: number;
    readonly decorative: number;
    readonly offered: number;
  };
  /** Files that could not be read. */
  readonly skipped: readonly { readonly file: string; readonly reason: string; readonly accepted?: true }[];
  /** Files that look like documents and that no format reads, by ending. */
  readonly leftOut: readonly { readonly ending: string; readonly files: number }[];
};
