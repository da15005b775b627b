import { relative, resolve, sep } from 'node:path';
import { formatFor } from '../formats/index.ts';
import { matchGlobs } from '../lib/globs.ts';
import { newLines } from '../lib/line-diff.ts';
import type { Options } from '../config/options.ts';
import type { ReviewInput } from '../review/index.ts';
import { plainFiles, readFiles } from '../sources/files.ts';
import { blobTexts } from '../sources/git-blobs.ts';
import { changedSince, type GitChange } from '../sources/git.ts';
import { textIn } from '../sources/text.ts';
import type { Document } from '../model/document.ts';
import type { Scope } from '../model/report.ts';
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
  const folders = paths.length === 0 ? ['.'] : paths;
  if (base === undefined) {
    return { ...(await readFiles(folders, io)), scope: options.scope ?? 'all', changedFiles: new Set() };
  }

  const changed = await changedSince(base, world.cwd);
  const scope = options.scope ?? 'lines';
  const inPaths = changed.filter(({ path }) => formatFor(path) && wanted(path) && isBelow(path, folders, world.cwd));
  // Git lists links, too, and a change must not lead us to what they point to.
  const files = await plainFiles(
    inPaths.map(({ path }) => path),
    world.cwd,
  );
  const { documents, skipped } = await readFiles(scope === 'all' ? folders : files, io);
  const pathsOf = (changes: readonly GitChange[]) => new Set(changes.map(({ path }) => path));
  return {
    documents: await withNewLines(documents, changed, scope, world.cwd),
    skipped,
    scope,
    changedFiles: pathsOf(changed.filter(({ status }) => status !== 'unwatched')),
    replacedFiles: pathsOf(changed.filter(({ status }) => status === 'modified')),
  };
}

/** The documents with the lines that are new in them, by both texts. Those that the change does not touch have none. */
async function withNewLines(
  documents: readonly Document[],
  changed: readonly GitChange[],
  scope: Scope,
  cwd: string,
): Promise<readonly Document[]> {
  const changes = new Map(changed.map((change) => [change.path, change]));
  const ids = documents.flatMap(({ path }) => changes.get(path)?.before ?? []);
  const texts = await blobTexts(ids, cwd);
  return documents.flatMap((document): readonly Document[] => {
    const change = changes.get(document.path);
    if (change === undefined) return [{ ...document, changedLines: new Set() }];
    const before = textIn(texts.get(change.before ?? ''));
    // In a file that is new, or that was no document that can be read, every line is new.
    if (before === undefined) return [document];
    const isSame = change.status === 'unwatched' && before === document.text && scope !== 'all';
    return isSame ? [] : [{ ...document, changedLines: newLines(before, document.text) }];
  });
}

function isBelow(path: string, folders: readonly string[], cwd: string): boolean {
  // Not by the first letters: a folder can be called `..docs`.
  return folders.some((folder) => relative(resolve(cwd, folder), resolve(cwd, path)).split(sep)[0] !== '..');
}
