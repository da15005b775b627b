import { resolve, relative } from 'node:path';
import { formatFor } from '../formats/index.ts';
import { matchGlobs } from '../lib/globs.ts';
import { addedLines } from '../lib/hunks.ts';
import type { Options } from '../config/options.ts';
import type { ReviewInput } from '../review/index.ts';
import { readFiles } from '../sources/files.ts';
import { changedSince } from '../sources/git.ts';
import type { Document } from '../model/document.ts';
import type { World } from './world.ts';

type Gathered = Pick<ReviewInput, 'documents' | 'skipped' | 'scope' | 'changedFiles' | 'replacedFiles'>;

/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
export async function gather(
  paths: readonly string[],
  base: string | undefined,
  options: Options,
  world: World,
): Promise<Gathered> {
  const wanted = matchGlobs(options.paths);
  const io = { cwd: world.cwd, formatFor, wanted };
  if (base === undefined) {
    const read = await readFiles(paths.length === 0 ? ['.'] : paths, io);
    return { ...read, scope: options.scope ?? 'all', changedFiles: new Set() };
  }

  const changed = await changedSince(base, world.cwd);
  const scope = options.scope ?? 'lines';
  const changedFiles = new Set(changed.map(({ path }) => path));
  const replacedFiles = new Set(changed.filter(({ status }) => status === 'modified').map(({ path }) => path));
  const inPaths = changed.filter(({ path }) => formatFor(path) && wanted(path) && isBelow(path, paths, world.cwd));
  const read = await readFiles(scope === 'all' ? paths : inPaths.map(({ path }) => path), io);
  const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
  const documents = read.documents.map((document): Document => {
    const own = hunks.get(document.path);
    // In a file that git does not track yet, every line is new.
    return own ? { ...document, changedLines: addedLines(own) } : document;
  });
  return { documents, skipped: read.skipped, scope, changedFiles, replacedFiles };
}

function isBelow(path: string, folders: readonly string[], cwd: string): boolean {
  if (folders.length === 0) return true;
  return folders.some((folder) => !relative(resolve(cwd, folder), resolve(cwd, path)).startsWith('..'));
}
