import type { ChangedFile } from '../lib/hunks.ts';
import { blobTexts, parseTree } from './git-blobs.ts';
import { runGit } from './git-run.ts';
import { mentionsOf } from './mentions.ts';
import { isRefused, textIn } from './text.ts';
import type { Found } from './search-files.ts';

/** A commit that the job has checked out. */
export type Checkout = {
  readonly files: ReadonlySet<string>;
  /** Those of the paths that name one of the targets. */
  readonly search: (paths: readonly string[], targets: readonly string[]) => Promise<Found>;
};

/**
 * The first of the commits that is in the repository around `cwd`, whatever is in the work tree. Undefined where there is none, and in a
 * clone that would have to fetch each file.
 */
export async function openCheckout(commits: readonly string[], cwd: string): Promise<Checkout | undefined> {
  for (const commit of commits.filter((one) => /^[0-9a-f]{40,64}$/.test(one))) {
    const blobs = await blobsOf(commit, cwd);
    if (blobs !== undefined)
      return { files: new Set(blobs.keys()), search: (paths, targets) => search(paths, targets, blobs, cwd) };
  }
  return undefined;
}

async function blobsOf(commit: string, cwd: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const listed = await runGit(['ls-tree', '-r', '-z', '--full-tree', commit], cwd);
    return (await isPartial(cwd)) ? undefined : parseTree(listed.toString('utf8'));
  } catch {
    // There is no git, no repository, or not this commit.
    return undefined;
  }
}

async function isPartial(cwd: string): Promise<boolean> {
  const promised = runGit(
    ['config', '--get-regexp', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`],
    cwd,
  );
  return promised.then(
    () => true,
    () => false,
  );
}

/** The files of a commit beside the head, with what the change did to them. */
export function filesAfter(listed: readonly ChangedFile[], files: ReadonlySet<string>): ReadonlySet<string> {
  const after = new Set(files);
  for (const { path, status, previousPath } of listed) {
    if (previousPath !== undefined) after.delete(previousPath);
    if (status === 'removed') after.delete(path);
    else after.add(path);
  }
  return after;
}

/** Documents whose texts are in memory at one time. */
const together = 500;

async function search(
  paths: readonly string[],
  targets: readonly string[],
  blobs: ReadonlyMap<string, string>,
  cwd: string,
): Promise<Found> {
  const isMentioned = mentionsOf(targets);
  const [found, unread]: [string[], string[]] = [[], []];
  for (let at = 0; at < paths.length; at += together) {
    const some = paths.slice(at, at + together);
    const texts = await blobTexts(
      some.flatMap((path) => blobs.get(path) ?? []),
      cwd,
    );
    for (const path of some) {
      const text = texts.get(blobs.get(path) ?? '');
      if (isRefused(text)) unread.push(path);
      else if (isMentioned(textIn(text) ?? '')) found.push(path);
    }
  }
  return { paths: found, unread };
}
