import type { Span } from '../../model/text.ts';

/** Parts of a text as one text, which knows where each of its characters comes from. */
export type Shortened = {
  readonly text: string;
  /** The place in the whole text. Both ends are in the same part. */
  readonly back: (span: Span) => Span;
};

/** A part to keep. */
export type Part = Span & {
  /** Whether it must not seem to be adjacent to the part before it. */
  readonly isApart: boolean;
};

/** @param parts in order, without overlaps */
export function shorten(text: string, parts: readonly Part[]): Shortened {
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
  const shiftAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return shifts[low] ?? 0;
  };
  return {
    text: kept.join(''),
    back: ({ start, end }) => {
      const by = shiftAt(start);
      return { start: start + by, end: end + by };
    },
  };
}

/** A paragraph in place of those that are left out. */
const separator = '·\n\n';
