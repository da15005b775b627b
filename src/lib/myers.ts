/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 } as const;

/** An entry that both have, by its index in each. */
export type CommonEntry = { readonly before: number; readonly after: number };

/**
 * A longest common subsequence of `before` and `after` (Myers, "An O(ND) Difference Algorithm", 1986), in ascending order. Undefined
 * when that takes more work than a linear share of the length, so that no input is slow.
 */
export function commonEntries(before: Int32Array, after: Int32Array): readonly CommonEntry[] | undefined {
  let left = Math.min(steps.atMost, steps.atLeast + steps.perLine * (before.length + after.length));
  /** By the number of edits: how far each diagonal comes, from the lowest diagonal to the highest, as an index into `before`. */
  const reached: Int32Array[] = [];
  for (let edits = 0; left > 0; edits++) {
    const earlier = reached[edits - 1];
    const ends = new Int32Array(edits + 1);
    reached.push(ends);
    left -= edits + 1;
    for (let at = 0; at <= edits; at++) {
      const start = startOn(earlier, at);
      const diagonal = 2 * at - edits;
      let end = start;
      while (end < before.length && end - diagonal < after.length && before[end] === after[end - diagonal]) end++;
      ends[at] = end;
      left -= end - start;
      if (end >= before.length && end - diagonal >= after.length) return followBack(reached, at);
    }
  }
  return undefined;
}

/** Where a path enters a diagonal: after an entry of `after` was put in, or after one of `before` was taken out. */
function startOn(earlier: Int32Array | undefined, at: number): number {
  if (earlier === undefined) return 0;
  const [above, below] = [earlier[at], earlier[at - 1]];
  return isInsertion(above, below) ? (above ?? 0) : (below ?? 0) + 1;
}

function isInsertion(above: number | undefined, below: number | undefined): boolean {
  return below === undefined || (above !== undefined && below < above);
}

function followBack(reached: readonly Int32Array[], last: number): readonly CommonEntry[] {
  const kept: CommonEntry[] = [];
  let at = last;
  for (let edits = reached.length - 1; edits >= 0; edits--) {
    const earlier = reached[edits - 1];
    const diagonal = 2 * at - edits;
    const start = startOn(earlier, at);
    for (let end = (reached[edits]?.[at] ?? 0) - 1; end >= start; end--)
      kept.push({ before: end, after: end - diagonal });
    if (!isInsertion(earlier?.[at], earlier?.[at - 1])) at -= 1;
  }
  return kept.reverse();
}
