import { runOf } from './line.ts';

/** What a run of `*`, `_` or `~` is: text, or the beginning of emphasis that ends at the offset `closing`. */
export type Run = { readonly length: number; readonly closing: number | undefined };

/**
 * The run at `at`, in a line from `from` to `to`; undefined where it is not plain which runs belong together (CommonMark 0.31.2, 6.2). Plain
 * is a run between spaces, `_` in a word, and a run behind a space whose next run can only close it.
 */
export function readRun(text: string, at: number, from: number, to: number): Run | undefined {
  const mark = text.charAt(at);
  const length = runOf(text, mark, at, to);
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = charBefore(text, at + length, to);
  if ((mark === '_' && isWord(before) && isWord(after)) || (before === ' ' && after === ' ')) {
    return { length, closing: undefined };
  }
  if (before !== ' ' || length > 3 || mark === '~') return undefined;
  const closing = closingRun(text, at + length, to, mark, length);
  return closing === undefined ? undefined : { length, closing };
}

/** The next run of `mark` outside of words, if it closes what a run of the same length behind a space has opened. */
function closingRun(text: string, from: number, to: number, mark: string, length: number): number | undefined {
  for (let at = text.indexOf(mark, from); at !== -1 && at < to;) {
    const run = runOf(text, mark, at, to);
    const before = text.charAt(at - 1);
    const after = charBefore(text, at + run, to);
    if (mark !== '_' || !isWord(before) || !isWord(after)) {
      return run === length && closes(before, after) ? at : undefined;
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
