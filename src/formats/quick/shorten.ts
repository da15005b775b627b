import type { Span } from '../../model/text.ts';

/** Parts of a text as one text, which knows where each of its characters comes from. */
export type Shortened = {
  readonly text: string;
  /** The place in the whole text. Both ends are in the same part. */
  readonly back: (span: Span) => Span;
};

/** The same with the way there. */
export type Parts = Shortened & {
  /** The opposite of `back`: the place in this text of one in the whole text; undefined where that is not in one of its parts. */
  readonly forth: (span: Span) => Span | undefined;
};

/** A part to keep. */
export type Part = Span & {
  /** Whether it must not seem to be adjacent to the part before it. */
  readonly isApart: boolean;
};

/** @param parts in order, without overlaps */
export function shorten(text: string, parts: readonly Part[]): Parts {
  const starts: number[] = [];
  const shifts: number[] = [];
  const kept: string[] = [];
  let length = 0;
  for (const { start, end, isApart } of parts) {
    if (isApart) {
      kept.push(separator);
      length += separator.length;
    }
    starts.push(length);
    shifts.push(start - length);
    kept.push(text.slice(start, end));
    length += end - start;
  }
  const shiftAt = (offset: number): number =>
    shifts[lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, offset)] ?? 0;
  return {
    text: kept.join(''),
    back: ({ start, end }) => {
      const by = shiftAt(start);
      return { start: start + by, end: end + by };
    },
    forth: ({ start, end }) => {
      const at = lastAtOrBefore(parts.length, (index) => parts[index]?.start ?? 0, start);
      const by = shifts[at];
      if (by === undefined || start < (parts[at]?.start ?? 0) || end > (parts[at]?.end ?? 0)) return undefined;
      return { start: start - by, end: end - by };
    },
  };
}

/** The index of the last of `count` numbers in order that is not greater than `offset`; of the first where all are. */
function lastAtOrBefore(count: number, numberAt: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A paragraph in place of those that are left out. */
const separator = '·\n\n';
