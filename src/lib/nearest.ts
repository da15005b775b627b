/** Longer texts are no slips of a pen, and comparing them costs the product of their lengths. */
const longest = 200;

/**
 * The candidates that `text` may be a slip of, nearest first; itself is not among them. A third of its letters may differ, and case
 * counts for little.
 */
export function nearest(text: string, candidates: Iterable<string>): readonly string[] {
  if (text.length > longest) return [];
  const most = Math.max(1, Math.floor(text.length / 3));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (candidate === text || Math.abs(candidate.length - text.length) > most) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= most) near.push({ candidate, distance });
  }
  // The sort keeps the order of those that are equally near.
  return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

/** How many letters have to be put in, left out, replaced, or swapped with the next one (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let earlier: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    [earlier, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
