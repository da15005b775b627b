import { runOf } from './line.ts';
import { inlineSigns } from './text-marks.ts';

/** A run of `*`, `_` or `~` in a text, which may open or close emphasis or strikethrough (CommonMark 0.31.2, 6.2; GFM 6.5). */
export type Run = {
  readonly mark: string;
  /** Marks as they are written. */
  readonly size: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks that are text, as far as the runs around it are known. */
  left: number;
  /** How much emphasis it ends and begins. */
  ends: number;
  begins: number;
  /** Whether it can be paired no more. */
  isPassed: boolean;
};

const unpaired = { ends: 0, begins: 0, isPassed: false } as const;

/** Texts with more are left to the parsers. */
export const mostRuns = 100;

/** The text from `start` to `end` that a run is in. */
type Around = {
  readonly start: number;
  readonly end: number;
  /** Where the last list of attributes ends, which counts as a word. */
  readonly listEnd: number;
};

/** The run at `at`. The ends of the text count as spaces. */
export function runAt(text: string, at: number, { start, end, listEnd }: Around): Run {
  const mark = text.charAt(at);
  const size = runOf(text, mark, at, end);
  const previous = at === start ? ' ' : at === listEnd ? 'x' : text.charAt(at - 1);
  const next = at + size < end ? text.charAt(at + size) : ' ';
  const before = kindOf(previous);
  const after = kindOf(next);
  const isLeft = after === 'word' || (after === 'mark' && before !== 'word');
  const isRight = before === 'word' || (before === 'mark' && after !== 'word');
  if (mark === '~') {
    const isShort = size < 3;
    return { mark, size, opens: isShort && isLeft, closes: isShort && isRight, left: size, ...unpaired };
  }
  // As micromark has it: beside strikethrough, any mark can open and close.
  const opens = isLeft || next === '~';
  const closes = isRight || previous === '~';
  if (mark === '*') return { mark, size, opens, closes, left: size, ...unpaired };
  return {
    mark,
    size,
    opens: opens && (before !== 'word' || !closes),
    closes: closes && (after !== 'word' || !opens),
    left: size,
    ...unpaired,
  };
}

/** What a run is in the text, if asked for with signs for the tags of emphasis. */
export function saidOf({ mark, left, ends, begins }: Run, hasSigns: boolean): string {
  if (!hasSigns) return mark.repeat(left);
  return inlineSigns.emEnd.repeat(ends) + mark.repeat(left) + inlineSigns.em.repeat(begins);
}

type Kind = 'space' | 'mark' | 'word';

/** UTF-16 units alone: the halves of a pair are words. */
function kindOf(character: string): Kind {
  if (/[A-Za-z\d]/.test(character)) return 'word';
  if (/\s/.test(character)) return 'space';
  return /[!-/:-@[-`{-~]/.test(character) || (character > '\u007f' && /[\p{P}\p{S}]/u.test(character))
    ? 'mark'
    : 'word';
}

/**
 * Finds out which runs belong together, and counts the marks of the others as text.
 *
 * @param runs of one text, or of the text of a link, in order
 * @param isLink whether they are those of a link; in a text, the kind that comes first is paired first, as micromark does
 */
export function pair(runs: readonly Run[], isLink: boolean): void {
  const first = isLink ? undefined : runs.find(({ mark, size }) => mark !== '~' || size < 3);
  if (first !== undefined && first.mark !== '~') pairEmphasis(runs);
  pairInside(runs);
}

function pairInside(runs: readonly Run[]): void {
  if (runs.length === 0) return;
  pairStrikethrough(runs);
  pairEmphasis(runs);
}

function pairStrikethrough(runs: readonly Run[]): void {
  runs.forEach((closing, index) => {
    if (closing.mark !== '~' || closing.isPassed || !closing.closes) return;
    const open = lastBefore(runs, index, (run) => run.mark === '~' && run.opens && run.size === closing.size);
    const opening = runs[open];
    if (!opening) return;
    for (const run of [opening, closing]) {
      run.left = 0;
      run.isPassed = true;
    }
    pairInside(runs.slice(open + 1, index));
  });
  for (const run of runs) if (run.mark === '~') run.isPassed = true;
}

function pairEmphasis(runs: readonly Run[]): void {
  runs.forEach((closing, index) => {
    while (closing.mark !== '~' && !closing.isPassed && closing.closes && closing.left > 0) {
      const open = lastBefore(runs, index, (run) => run.mark === closing.mark && run.opens && fit(run, closing));
      const opening = runs[open];
      if (!opening) return;
      const marks = opening.left > 1 && closing.left > 1 ? 2 : 1;
      opening.left -= marks;
      opening.begins += 1;
      closing.left -= marks;
      closing.ends += 1;
      pairInside(runs.slice(open + 1, index));
    }
  });
  for (const run of runs) if (run.mark !== '~') run.isPassed = true;
}

/** Rules 9 and 10 of CommonMark. */
function fit(opening: Run, closing: Run): boolean {
  if (opening.left === 0) return false;
  const isBoth = opening.closes || closing.opens;
  return !(isBoth && closing.left % 3 !== 0 && (opening.left + closing.left) % 3 === 0);
}

function lastBefore(runs: readonly Run[], end: number, isFound: (run: Run) => boolean): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const run = runs[at];
    if (run && !run.isPassed && isFound(run)) return at;
  }
  return -1;
}
