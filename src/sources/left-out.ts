import type { LeftOut } from '../model/document.ts';
import { leftOutCount, leftOutFiles } from '../text/left-out.ts';

/** What a file that no format reads looks like; undefined for one that is read, or that is no document. */
export type LookOf = (
  path: string,
) => (Pick<LeftOut, 'ending' | 'isCode'> & { readonly isCatalogue?: boolean }) | undefined;

/** A note on files that are read where the settings name them. */
export function asideNote(aside: readonly LeftOut[]): readonly string[] {
  if (aside.length === 0) return [];
  const [were, them] = leftOutCount(aside) === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `${leftOutFiles(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`,
  ];
}

/** The number of files of each ending, the most first. */
export function countLeftOut(paths: readonly string[], lookOf: LookOf): readonly LeftOut[] {
  const counted = new Map<string, LeftOut>();
  for (const path of paths) {
    const look = lookOf(path);
    if (look === undefined) continue;
    const { ending, isCode } = look;
    counted.set(ending, { ending, isCode, files: (counted.get(ending)?.files ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}

/** The same where no file is at hand, so without catalogues of translations: none of them is asked for over a network. */
export function countByPath(paths: readonly string[], lookOf: LookOf): readonly LeftOut[] {
  return countLeftOut(
    paths.filter((path) => lookOf(path)?.isCatalogue !== true),
    lookOf,
  );
}
