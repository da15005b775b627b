import type { LeftOut } from '../model/document.ts';

/** What a file that no format reads looks like; undefined for one that is read, or that is no document. */
export type LookOf = (path: string) => Pick<LeftOut, 'ending' | 'isCode'> | undefined;

/** The number of files of each ending, the most first. */
export function countLeftOut(paths: readonly string[], lookOf: LookOf): readonly LeftOut[] {
  const counted = new Map<string, LeftOut>();
  for (const path of paths) {
    const look = lookOf(path);
    if (look !== undefined) counted.set(look.ending, { ...look, files: (counted.get(look.ending)?.files ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}
