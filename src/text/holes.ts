import type { Span } from '../model/text.ts';

/** A text without some of its parts: what stands between these has the same offset, whatever is written in them. */
export type Holes = {
  /** The offset in the text without its holes; of the place of the hole for everything inside. */
  readonly at: (offset: number) => number;
  /** Whether a span lies in one of the holes. */
  readonly contains: (span: Span) => boolean;
};

/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
export function createHoles(spans: readonly Span[]): Holes {
  const removed: number[] = [0];
  for (const { start, end } of spans) removed.push((removed.at(-1) ?? 0) + end - start);

  /** The number of holes that begin at or before `offset`. */
  function begun(offset: number): number {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    at(offset) {
      const count = begun(offset);
      const last = spans[count - 1];
      return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
    },
    contains({ start, end }) {
      const last = spans[begun(start) - 1];
      return last !== undefined && end <= last.end;
    },
  };
}
