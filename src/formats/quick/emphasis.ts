import { runOf } from './line.ts';

/** What a run of `*`, `_` or `~` is: text, or the beginning of emphasis that ends at the offset `closing`. */
export type Run = { readonly length: number; readonly closing: number | undefined };

/**
 * The run at `at`, in a line from `from` to `to`; undefined where it is not plain which runs belong together (CommonMark 0.31.2, 6.2). Plain
 * is a run between spaces, `_` in a word or at its end, and a run that can open emphasis and whose next run can close it. Of the runs before it,
 * none is left that this one could close.
 */
export function readRun(text: string, at: number, from: number, to: number): Run | undefined {
  const mark = text.charAt(at);
  const length = runOf(text, mark, at, to);
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = charBefore(text, at + length, to);
  if ((mark === '_' && isWord(before) && isWord(after)) || (before === ' ' && after === ' ')) {
    return { length, closing: undefined };
  }
  if (mark === '_' && isWord(before) && isMarkOrSymbol(after)) return { length, closing: undefined };
  if (!opens(mark, before, after) || length > 3 || mark === '~' || isInAddress(text, from, at)) return undefined;
  const closing = closingRun(text, at + length, to, mark, length);
  return closing === undefined ? undefined : { length, closing };
}

/** Whether a bare address may reach an offset, which the runs in it belong to (GFM 6.9). */
function isInAddress(text: string, from: number, at: number): boolean {
  const near = text.slice(Math.max(from, at - longestWord), at);
  const word = near.slice(near.lastIndexOf(' ') + 1);
  return word.length === longestWord || /:\/\/|www\.|@/i.test(word);
}

/** UTF-16 units without a space that are looked at. */
const longestWord = 500;

/** Whether a run is left-flanking, and may begin emphasis. Languages that write no spaces have words on both sides of it. */
function opens(mark: string, before: string, after: string): boolean {
  // White space of other kinds is some, too.
  if (before === ' ') return !/\s/.test(after);
  if (isMarkOrSymbol(before)) return isWord(after) || isMarkOrSymbol(after);
  return mark === '*' && isWord(before) && isWord(after);
}

/** The next run of `mark` outside of words, if it closes what a run of the same length behind a space has opened. */
function closingRun(text: string, from: number, to: number, mark: string, length: number): number | undefined {
  for (let at = text.indexOf(mark, from); at !== -1 && at < to;) {
    const run = runOf(text, mark, at, to);
    const before = text.charAt(at - 1);
    const after = charBefore(text, at + run, to);
    if (mark !== '_' || !isWord(before) || !isWord(after)) {
      return run === length && closes(before, after) && !isInAddress(text, from, at) ? at : undefined;
    }
    at = text.indexOf(mark, at + run);
  }
  return undefined;
}

function closes(before: string, after: string): boolean {
  if (isWord(before)) return after === ' ' || isWord(after) || isMarkOrSymbol(after);
  return isMarkOrSymbol(before) && (after === ' ' || isMarkOrSymbol(after));
}

/** The character at an offset; the end of the line counts as a space. */
function charBefore(text: string, at: number, to: number): string {
  return at < to ? text.charAt(at) : ' ';
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function isMarkOrSymbol(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
