import { formatFor, isCodeFile, leftOutAs, lookOf } from '../formats/index.ts';
import { matchFolders } from '../lib/globs.ts';
import { included } from '../config/included.ts';
import type { Settings } from '../config/settings.ts';
import { isDocument, mayMatter } from '../review/index.ts';
import { listFiles, readFiles } from '../sources/files.ts';
import { asideNote, countLeftOut } from '../sources/left-out.ts';
import { findUnmatched, leftOutNote } from '../sources/unmatched.ts';
import type { Gathered } from './changed-documents.ts';
import type { World } from './world.ts';

/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
export async function gather(
  paths: readonly string[],
  base: string | undefined,
  options: Settings,
  world: World,
): Promise<Gathered> {
  const folders = paths.length === 0 ? ['.'] : paths;
  if (base !== undefined) {
    const { gatherChanged } = await import('./changed-documents.ts');
    return gatherChanged(folders, base, options, world);
  }
  const { includes, leavesAside } = included(options.paths);
  const read = await readFiles(folders, {
    cwd: world.cwd,
    formatFor,
    leftOutAs,
    wanted: includes,
    leavesAside,
    mayHold: matchFolders(options.paths),
    mayMatter: (text, format) => mayMatter({ text, format }, options.policy),
    isDocument: (text, format) => isDocument({ text, format }, options.policy),
  });
  const leftOut = countLeftOut(read.unformatted, leftOutAs);
  const { unmatched, notes } = await findUnmatched({
    ...read,
    leftOut,
    patterns: options.paths,
    documents: read.seen,
    included: read.documents.length + read.skipped.length,
    allFiles: () => listFiles(world.cwd),
    filesIn: (folder) => listFiles(world.cwd, folder),
    formatFor,
    isCode: isCodeFile,
  });
  return {
    documents: read.documents,
    skipped: read.skipped,
    leftOut,
    scope: options.scope ?? 'all',
    changedFiles: new Set(),
    notes: [...leftOutNote(read.leftOut), ...asideNote(countLeftOut(read.aside, lookOf)), ...notes],
    unmatched,
  };
}
