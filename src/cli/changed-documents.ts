import { relative, resolve, sep } from 'node:path';
import { isCodeFile, leftOutAs } from '../formats/index.ts';
import { newLines } from '../lib/line-diff.ts';
import { included, type Included } from '../config/included.ts';
import type { Settings } from '../config/settings.ts';
import { isDocument, type ReviewInput } from '../review/index.ts';
import { withoutIdleCatalogues } from '../sources/catalogues.ts';
import { existing, plainFiles, readFiles } from '../sources/files.ts';
import { countLeftOut } from '../sources/left-out.ts';
import { blobTexts } from '../sources/git-blobs.ts';
import { changedSince, filesInGit, type GitChange } from '../sources/git.ts';
import { searchFiles } from '../sources/search-files.ts';
import { unsearchedNote } from '../sources/showing.ts';
import { textIn } from '../sources/text.ts';
import { isPictureName } from '../text/picture-names.ts';
import { findUnmatched, sentencesOf, type Unmatched } from '../sources/unmatched.ts';
import type { Document } from '../model/document.ts';
import type { Scope } from '../model/report.ts';
import { siteNote } from '../app/site-note.ts';
import type { World } from './world.ts';

export type Gathered = Pick<
  ReviewInput,
  | 'documents'
  | 'skipped'
  | 'leftOut'
  | 'scope'
  | 'changedFiles'
  | 'replacedFiles'
  | 'renamedFiles'
  | 'allFiles'
  | 'notes'
> & {
  /** What the user asked for and what matched nothing; the rest is reviewed all the same. */
  readonly unmatched: readonly Unmatched[];
};

/** The documents that changed below the paths since `base`. */
export async function gatherChanged(
  folders: readonly string[],
  base: string,
  options: Settings,
  world: World,
  isNamed: (path: string) => boolean = () => true,
): Promise<Gathered> {
  const { includes, formatFor, isByPath, mayHold } = included(options.paths, options.policy);
  const wanted = (path: string) => includes(path) && isNamed(path);
  const changed = await changedSince(base, world.cwd);
  const scope = options.scope ?? 'lines';
  const isAsked = (path: string) => wanted(path) && isBelow(path, folders, world.cwd);
  const isWanted = (path: string) => formatFor(path) !== undefined && isAsked(path);
  const below = changed.filter(({ path }) => isAsked(path));
  const inPaths = below.filter(({ path }) => isWanted(path));
  // Git lists links, too, and a change must not lead us to what they point to.
  const files = await plainFiles(pathsIn(inPaths.filter(({ status }) => status !== 'unwatched')), world.cwd);
  const unwatched = await existing(pathsIn(inPaths.filter(({ status }) => status === 'unwatched')), world.cwd);
  const replaced = changed.filter(({ status, isSame }) => status === 'modified' && isSame !== true);
  const showing = scope === 'lines' ? await documentsShowing(replaced, inPaths, isWanted, world.cwd) : nothingShown;
  const own = [...files, ...(await plainFiles(unwatched, world.cwd)), ...showing.paths];
  const read = await readFiles(scope === 'all' ? folders : own, {
    cwd: world.cwd,
    formatFor,
    isByPath,
    leftOutAs,
    wanted,
    mayHold,
    isDocument: (text, format) => isDocument({ text, format }, options.policy),
  });
  // A path of a scan of everything that leads to nothing is in the notes.
  const lost = scope === 'all' ? [] : read.missing.map((file) => ({ file, reason: lostReason }));
  return {
    documents: await withNewLines(read.documents, changed, { scope, cwd: world.cwd, formatFor }),
    skipped: [...read.skipped, ...lost],
    leftOut: countLeftOut(
      scope === 'all' ? read.unformatted : withoutIdleCatalogues(pathsIn(below), world.cwd, leftOutAs),
      leftOutAs,
    ),
    scope,
    changedFiles: new Set(pathsIn(changed.filter(({ status }) => status !== 'unwatched'))),
    replacedFiles: new Set(pathsIn(replaced)),
    renamedFiles: new Map(
      changed.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[path, previousPath]])),
    ),
    allFiles: showing.allFiles,
    notes: [...(await siteNote(world.cwd)), ...(await changeNotes(folders, changed, options, world)), ...showing.notes],
    unmatched: [],
  };
}

type Showing = Pick<Gathered, 'allFiles' | 'notes'> & { readonly paths: readonly string[] };

const nothingShown: Showing = { paths: [], allFiles: undefined, notes: [] };

/** Documents outside of the change that name a picture that it replaced: their words may be about the old one. */
async function documentsShowing(
  replaced: readonly GitChange[],
  inChange: readonly GitChange[],
  isWanted: (path: string) => boolean,
  cwd: string,
): Promise<Showing> {
  const pictures = pathsIn(replaced).filter(isPictureName);
  if (pictures.length === 0) return nothingShown;
  const all = await filesInGit(cwd);
  const known = new Set(pathsIn(inChange));
  const others = await plainFiles(
    [...new Set(all)].filter((path) => isWanted(path) && !known.has(path)),
    cwd,
  );
  const { paths, unread } = await searchFiles(others, pictures, cwd);
  return { paths, allFiles: new Set(all), notes: unsearchedNote(unread) };
}

const lostReason =
  'Git lists it as changed, and there is no file of this name. Run the command again; if it has a name that is not UTF-8, rename it.';

function pathsIn(changes: readonly GitChange[]): readonly string[] {
  return changes.map(({ path }) => path);
}

/** In a change it is no mistake to match nothing; only what matches nothing in the whole folder is said. */
async function changeNotes(
  paths: readonly string[],
  changed: readonly GitChange[],
  options: Settings,
  { cwd }: World,
): Promise<readonly string[]> {
  const { formatFor } = included(options.paths, options.policy);
  const there = await existing(paths, cwd);
  const { unmatched, notes } = await findUnmatched({
    folders: there,
    missing: paths.filter((path) => !there.includes(path)),
    patterns: options.paths,
    documents: changed.map(({ path }) => path).filter(formatFor),
    included: 1,
    allFiles: () => filesInGit(cwd),
    formatFor,
    isCode: isCodeFile,
  });
  return [...unmatched.map((one) => sentencesOf(one).join(' ')), ...notes];
}

/** The documents with the lines that are new in them, by both texts. Those that the change does not touch have none. */
async function withNewLines(
  documents: readonly Document[],
  changed: readonly GitChange[],
  { scope, cwd, formatFor }: { readonly scope: Scope; readonly cwd: string } & Pick<Included, 'formatFor'>,
): Promise<readonly Document[]> {
  const changes = new Map(changed.map((change) => [change.path, change]));
  const paths = new Map(documents.flatMap(({ path }) => [[changes.get(path)?.before ?? '', path] as const]));
  paths.delete('');
  const texts = await blobTexts([...paths.keys()], cwd, (id) => paths.get(id));
  return documents.flatMap((document): readonly Document[] => {
    const change = changes.get(document.path);
    if (change === undefined) return [{ ...document, changedLines: new Set() }];
    const before = textIn(texts.get(change.before ?? ''));
    // In a file that is new, or that was no document that can be read, every line is new.
    if (before === undefined) return [document];
    const isSame = change.status === 'unwatched' && before === document.text && scope !== 'all';
    if (isSame) return [];
    const earlier = { text: before, format: formatFor(change.previousPath ?? change.path) };
    return [{ ...document, changedLines: newLines(before, document.text), earlier }];
  });
}

function isBelow(path: string, folders: readonly string[], cwd: string): boolean {
  // Not by the first letters: a folder can be called `..docs`.
  return folders.some((folder) => relative(resolve(cwd, folder), resolve(cwd, path)).split(sep)[0] !== '..');
}
