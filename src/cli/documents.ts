import { isCodeFile, leftOutAs, lookOf } from '../formats/index.ts';
import { included } from '../config/included.ts';
import type { Settings } from '../config/settings.ts';
import { isDocument, mayMatter } from '../review/index.ts';
import { idleFieldsNote, idleOverridesNote } from '../review/picture-keys.ts';
import { nearestPattern } from '../sources/near-path.ts';
import { listFiles, readFiles } from '../sources/files.ts';
import { asideNote, countLeftOut } from '../sources/left-out.ts';
import { findUnmatched, leftOutNote } from '../sources/unmatched.ts';
import { siteNote } from '../app/site-note.ts';
import { expandGlobs } from './globs.ts';
import { isInShard } from '../lib/shard.ts';
import type { ShardNumber } from '../model/shard.ts';
import { progressLine } from './progress.ts';
import type { Gathered } from './changed-documents.ts';
import type { World } from './world.ts';

/** Files of which as many are read in the program itself: little memory costs an eighth of the CPU, and half of it where most pages need the parsers. */
const mostHere = 10_000;

export type Part = {
  /** The shard that is read; undefined for everything. */
  readonly shard?: ShardNumber | undefined;
  /** Called where there are so many files that the program had better read them in little memory. */
  readonly restart?: (() => Promise<void>) | undefined;
};

/** The documents of a run on this machine: everything below the paths, of that only one shard, or what changed there since `base`. */
export async function gather(
  paths: readonly string[],
  base: string | undefined,
  options: Settings,
  world: World,
  part: Part = {},
): Promise<Gathered> {
  await world.beforeScan?.();
  const expanded = await expandGlobs(paths, options, world.cwd);
  // What only excludes is about the current folder, too.
  const isAll = paths.every((path) => path.startsWith('!')) && expanded.paths.length === 0;
  const folders = isAll ? ['.'] : expanded.paths;
  const found = await gatherBelow(folders, base, options, world, { isAsked: expanded.includes, ...part });
  return { ...found, unmatched: [...found.unmatched, ...expanded.unmatched] };
}

async function gatherBelow(
  folders: readonly string[],
  base: string | undefined,
  options: Settings,
  world: World,
  { isAsked, shard, restart }: Part & { readonly isAsked: (path: string) => boolean },
): Promise<Gathered> {
  if (base !== undefined) {
    const { gatherChanged } = await import('./changed-documents.ts');
    return gatherChanged(folders, base, options, world, isAsked);
  }
  const { includes, leavesAside, formatFor, isByPath, mayHold } = included(options.paths, options.policy);
  const reading = progressLine('Reading', world, 'file');
  let read = 0;
  const scan = await readFiles(folders, {
    cwd: world.cwd,
    formatFor,
    isByPath,
    leftOutAs,
    wanted: (path) => includes(path) && isAsked(path),
    ...(shard && { isOurs: (path: string) => isInShard(path, shard) }),
    leavesAside,
    mayHold,
    async beforeReading(files) {
      if (files > mostHere) await restart?.();
    },
    mayMatter: (text, format) => {
      reading((read += 1), undefined);
      return mayMatter({ text, format }, options.policy);
    },
    isDocument: (text, format) => isDocument({ text, format }, options.policy),
  });
  reading(read, read);
  const leftOut = countLeftOut(scan.unformatted, leftOutAs);
  const { unmatched, notes } = await findUnmatched({
    ...scan,
    leftOut,
    patterns: options.paths,
    documents: scan.seen,
    // A shard may have none of those that are there.
    included: shard === undefined ? scan.documents.length + scan.skipped.length : scan.seen.length,
    allFiles: () => listFiles(world.cwd),
    filesIn: (folder) => listFiles(world.cwd, folder),
    formatFor,
    isCode: isCodeFile,
  });
  return {
    documents: scan.documents,
    skipped: scan.skipped,
    leftOut,
    scope: options.scope ?? 'all',
    changedFiles: new Set(),
    notes: [
      ...(await siteNote(world.cwd)),
      ...idleFieldsNote(options.policy.fields, scan.seen),
      ...(folders.length === 1 && folders[0] === '.'
        ? idleOverridesNote(options.policy.overrides, scan.seen, nearestPattern)
        : []),
      ...leftOutNote(scan.leftOut),
      ...asideNote(countLeftOut(scan.aside, lookOf)),
      ...notes,
    ],
    unmatched,
  };
}
