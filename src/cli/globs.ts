import { included } from '../config/included.ts';
import type { Settings } from '../config/settings.ts';
import { isCodeFile } from '../formats/index.ts';
import { foldersOf, isGlob, matchGlobs } from '../lib/globs.ts';
import { existing, listFiles } from '../sources/files.ts';
import { findUnmatched, type Unmatched } from '../sources/unmatched.ts';

/** The arguments of a run with what their globs match, for shells that do not expand them, and for quotes around them. */
export type Expanded = {
  readonly paths: readonly string[];
  /** Whether no glob with `!` takes a file out. */
  readonly includes: (path: string) => boolean;
  /** Globs that match no document. */
  readonly unmatched: readonly Unmatched[];
};

/** @param paths arguments: files, folders and globs; globs with `!` take files out of what the others match */
export async function expandGlobs(paths: readonly string[], options: Settings, cwd: string): Promise<Expanded> {
  const candidates = paths.filter((path) => isGlob(path));
  if (candidates.length === 0) return { paths, includes: () => true, unmatched: [] };
  // A file may be called like a glob: `[slug].mdx`.
  const there = new Set(await existing(candidates, cwd));
  const globs = candidates.filter((path) => !there.has(path));
  const chosen = globs.filter((glob) => !glob.startsWith('!'));
  const folders = chosen.length === 0 ? [] : foldersOf(chosen);
  const listed = await Promise.all((await existing(folders, cwd)).map((folder) => listFiles(cwd, folder)));
  const { includes, formatFor } = included(options.paths, options.policy);
  const documents = [...new Set(listed.flat())].filter((file) => formatFor(file) !== undefined && includes(file));
  const plain = paths.filter((path) => !globs.includes(path));
  const dead = chosen.filter((glob) => !documents.some(matchGlobs([glob])));
  const { unmatched } = await findUnmatched({
    folders: dead.length === 0 ? [] : ['.'],
    missing: [],
    patterns: dead,
    documents: [],
    included: 1,
    allFiles: () => listFiles(cwd),
    formatFor,
    isCode: isCodeFile,
  });
  const matched = chosen.length === 0 ? [] : documents.filter(matchGlobs(globs));
  return {
    paths: [...plain, ...matched],
    includes: matchGlobs(globs.filter((glob) => glob.startsWith('!'))),
    unmatched,
  };
}
