import { messageOf } from '../lib/errors.ts';
import { loadFormat, mayHoldImages } from '../formats/index.ts';
import { ignoreMark } from './ignores/comment.ts';
import type { Outcome } from '../lib/time-limit.ts';
import type { Document } from '../model/document.ts';
import type { Components, Found } from '../model/format.ts';
import type { Comment } from '../model/text.ts';

/** The contents of a document that matter here. */
export type Contents = Found & {
  /** Empty when none of them is for us. */
  readonly comments: readonly Comment[];
};

/** The result for a document, or the reason why it could not be read. */
export type ParseOutcome<Result> = { readonly result: Result } | { readonly reason: string };

/** Runs work that never waits, within the limit of one document. */
export type Limited = <Value>(work: () => Value) => Outcome<Value>;

/** Longest that one document may take, in milliseconds: a megabyte takes about a second, but a hostile text could take any time. */
export const documentLimitMs = 30_000;

/**
 * Finds the images of a document, and goes on with `work` before anything else runs: parsing and rules share one time limit.
 *
 * @param limited see `createTimeLimit`
 */
export async function parseDocument<Result>(
  { format, text }: Document,
  components: Components,
  limited: Limited,
  work: (contents: Contents) => Result,
): Promise<ParseOutcome<Result>> {
  const hasImages = mayHoldImages(format, text, components);
  const hasIgnores = text.includes(ignoreMark);
  if (!hasImages && !hasIgnores) return { result: work({ ...nothing, comments: [] }) };
  const reader = await loadFormat(format);
  return withinLimits(limited, () =>
    work({
      ...(hasImages ? reader.read(text, components) : nothing),
      comments: hasIgnores ? reader.comments(text) : [],
    }),
  );
}

/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
export function withinLimits<Result>(limited: Limited, work: () => Result): ParseOutcome<Result> {
  try {
    const outcome = limited(work);
    return 'result' in outcome ? outcome : { reason: tooSlow(outcome.stoppedAfterMs) };
  } catch (error) {
    // Hostile nesting overflows the stack of the parsers, and hostile density fills the memory.
    if (error instanceof RangeError)
      return {
        reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
      };
    const bug = `The parser stopped: ${messageOf(error)}. This is a bug in alt-text-review: report it with the file.`;
    return { reason: bug };
  }
}

const nothing: Found = { images: [] };

function tooSlow(limitMs: number): string {
  return `Reading it took longer than ${limitMs / 1000} seconds, so its images are not known. Split it, or exclude it with paths.`;
}
