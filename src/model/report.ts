import type { LeftOut, UnreadFile } from './document.ts';
import type { DraftTotals } from './draft.ts';
import type { HtmlSurroundings } from './html-page.ts';
import type { Preview } from './picture.ts';
import type { ReviewedImage } from './reviewed-image.ts';
import { severities, type Severity } from './rule.ts';
import type { Shard } from './shard.ts';

export type Scope = 'lines' | 'files' | 'all';

/** The least severe finding that fails the gate. */
export type FailOn = 'error' | 'warning' | 'never';

/** The severities whose findings fail the gate, the most severe first. */
export function failingSeverities(failOn: FailOn): readonly Severity[] {
  return failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
}

/** Whether a file that could not be read fails the gate, or is only reported. */
export type Unread = 'fail' | 'warn';

/** Counted over the images in scope. */
export type Totals = {
  readonly documents: number;
  readonly images: number;
  readonly ok: number;
  readonly decorative: number;
  readonly missing: number;
  readonly weak: number;
  readonly unknown: number;
  /** Percent with one decimal: (ok + decorative) / (ok + decorative + missing + weak); 100 without images. */
  readonly coverage: number;
  /** Findings that comments in the documents silence; their images count as accepted. */
  readonly ignored: number;
};

/** What a change does to all images of the changed documents, whatever the scope. */
export type CoverageChange = {
  /** Coverage in percent. */
  readonly before: number;
  readonly after: number;
  /** Images without a text, or with a weak one, that were not there as such before. */
  readonly worse: number;
  /** Such images that are described now, or gone. */
  readonly better: number;
};

/** Everything the run learned. Reporters read this and nothing else. */
export type Report = {
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope: Scope;
  readonly failOn: FailOn;
  readonly unread: Unread;
  readonly verdict: 'pass' | 'fail';
  /** Why the gate failed; empty when it passed. */
  readonly reasons: readonly string[];
  readonly totals: Totals;
  /** Absent where no change with images is under review. */
  readonly coverageChange?: CoverageChange | undefined;
  /** Every image that was found, including those out of scope, by path and position. */
  readonly images: readonly ReviewedImage[];
  readonly drafts: DraftTotals;
  /** Files that could not be read, each once. */
  readonly skipped: readonly UnreadFile[];
  /** What looks like a document in scope and has a format that is not read, by ending, the most files first. */
  readonly leftOut: readonly LeftOut[];
  /** Sentences for the reader, each once: limits that were reached, why there are no drafts. */
  readonly notes: readonly string[];
  /** The reason and the remedy when the provider refused the whole run. */
  readonly refused: string | undefined;
  /** What each rule finds, in one sentence, by its id. */
  readonly summaries: ReadonlyMap<string, string>;
  /** Images that count as described, whose text is a draft that nobody has read; undefined where no journal tells. */
  readonly unreadDrafts?: number | undefined;
  /** What the merge needs, where this is the report on a part of a scan. */
  readonly shard?: Shard | undefined;
};

/** Where people see what a report is about. */
export type ReportLinks = {
  /** Address of a line of a file, 1-based, at the commit that was reviewed. */
  readonly lineOf: (path: string, line: number) => string | undefined;
  readonly pictureOf: (reviewed: ReviewedImage) => Preview | undefined;
};

/** How a report for people is written; outputs for machines have one form. */
export type ReportStyle = {
  /** For a terminal that shows colours, which only repeat the words. */
  readonly colour: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
  readonly groupBy?: 'rule' | 'file' | 'folder' | undefined;
  /** quiet: what fails the check, and the verdict. verbose: every place. */
  readonly detail?: 'quiet' | 'normal' | 'verbose' | undefined;
  readonly links?: ReportLinks | undefined;
  /** What the run took. */
  readonly elapsedMs?: number | undefined;
  /** For HTML alone. Without them it has neither scripts nor pictures. */
  readonly html?: HtmlSurroundings | undefined;
};

/** A report as text. */
export type Reporter = (report: Report, style?: ReportStyle) => string;

/** The same in parts that are written one after the other. No word of the report is divided between two. */
export type PartsReporter = (...given: Parameters<Reporter>) => Iterable<string>;
