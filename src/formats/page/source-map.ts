/** Runs of characters that are in two texts: copied from a source into a text that is generated from it, in order. */
export type SourceMap = {
  readonly add: (offset: number, source: number, length: number) => void;
  /** The offset in the source of a character that was copied; undefined for one that was not. */
  readonly toSource: (offset: number) => number | undefined;
  /** The offset in the source of the last character before `offset` that was copied; undefined when there is none. */
  readonly lastBefore: (offset: number) => number | undefined;
};

type Run = { readonly offset: number; readonly source: number; readonly length: number };

export function createSourceMap(): SourceMap {
  const runs: Run[] = [];

  /** The last run that begins at or before `offset`. */
  function runAt(offset: number): Run | undefined {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1];
  }

  return {
    add(offset, source, length) {
      runs.push({ offset, source, length });
    },
    toSource(offset) {
      const run = runAt(offset);
      return run && offset < run.offset + run.length ? run.source + offset - run.offset : undefined;
    },
    lastBefore(offset) {
      const run = runAt(offset - 1);
      return run && run.source + Math.min(offset - run.offset, run.length) - 1;
    },
  };
}
