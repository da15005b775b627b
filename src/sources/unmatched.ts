import { posix } from 'node:path';
import { count } from '../lib/count.ts';
import type { LeftOut } from '../model/document.ts';
import { leftOutFiles } from '../text/left-out.ts';
import { firstOf } from '../lib/first-of.ts';
import { foldersOf, matchGlobs } from '../lib/globs.ts';
import { nearestPath, nearestPattern, whereabouts } from './near-path.ts';

/** What was to be read in a whole scan, and what was there. */
export type Scan = {
  /** Folders that were searched. */
  readonly folders: readonly string[];
  /** Paths to nothing. */
  readonly missing: readonly string[];
  /** Globs of the settings. */
  readonly patterns: readonly string[];
  /** Paths of the documents in the folders, whether or not the settings include them. */
  readonly documents: readonly string[];
  /** How many were included, those among them that could not be read, too. */
  readonly included: number;
  /** Every file around, for a hint; called when something matched nothing. */
  readonly allFiles: () => Promise<readonly string[]>;
  /** Every file of one folder, also of one that `.gitignore` leaves out; undefined where no folder is left out. */
  readonly filesIn?: ((folder: string) => Promise<readonly string[]>) | undefined;
  readonly formatFor: (path: string) => string | undefined;
  /** Whether a file with a format is source code, which is a document only where it shows an image. */
  readonly isCode: (path: string) => boolean;
  /** What looks like a document in the folders and has no format. */
  readonly leftOut?: readonly LeftOut[];
};

/** Something that was asked for and matched nothing: in a whole scan a mistake, because otherwise a slip of the pen passes for a pass. */
export type Unmatched = {
  readonly kind: 'path' | 'pattern' | 'everything';
  /** A phrase: `there is no file or folder dcos`. */
  readonly problem: string;
  /** A phrase: `did you mean docs?` */
  readonly remedy: string;
};

/** What matched nothing, with the nearest that does; and notes on patterns that match only files that are not read. */
export type Unanswered = { readonly unmatched: readonly Unmatched[]; readonly notes: readonly string[] };

/** Paths that are listed one by one. */
const mostListed = 10;

export async function findUnmatched(scan: Scan): Promise<Unanswered> {
  const { folders, missing, patterns, documents, formatFor } = scan;
  // Files that are named one by one are read whatever the patterns say.
  const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some(matchGlobs([one])));
  const isEmpty = folders.length > 0 && scan.included === 0;
  if (idle.length + missing.length === 0 && !isEmpty) return { unmatched: [], notes: [] };

  const files = await scan.allFiles();
  const around = files.filter((file) => formatFor(file) !== undefined && !scan.isCode(file));
  // A pattern can be meant for another folder than those of this run.
  const dead = idle.filter((one) => !files.filter(formatFor).some(matchGlobs([one])));
  const unread = dead.flatMap((pattern) => {
    const file = files.find(matchGlobs([pattern]));
    return file === undefined ? [] : [{ pattern, file }];
  });
  const typos = dead.filter((one) => !unread.some(({ pattern }) => pattern === one));
  const unmatched = [
    ...listed(missing).map((path) => missingPath(path, around)),
    ...beyond(missing),
    ...(await Promise.all(typos.map((pattern) => deadPattern(pattern, around, scan)))),
  ];
  return {
    unmatched: unmatched.length > 0 || !isEmpty ? unmatched : [nothingFound(scan, files, around)],
    notes: unread.map(
      ({ pattern, file }) =>
        `The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`,
    ),
  };
}

/** `There is no file or folder dcos. Did you mean docs?`, in two parts. */
export function sentencesOf({ problem, remedy }: Unmatched): readonly [string, string] {
  return [`${capital(problem)}.`, remedy.endsWith('?') ? capital(remedy) : `${capital(remedy)}.`];
}

/** Why the gate fails, in a list of reasons. */
export function reasonOf({ problem, remedy }: Unmatched): string {
  return `${problem} (${remedy})`;
}

/** The note for files that were named and are not read. */
export function leftOutNote(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const files = count(paths.length, 'file was', 'files were');
  return [
    `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${firstOf(paths, 3, (path) => path).join(', ')}.`,
  ];
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function including(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns)].filter((pattern) => !pattern.startsWith('!'));
}

function listed(paths: readonly string[]): readonly string[] {
  return paths.slice(0, mostListed);
}

function beyond(paths: readonly string[]): readonly Unmatched[] {
  const rest = paths.length - mostListed;
  if (rest <= 0) return [];
  return [
    {
      kind: 'path',
      problem: `${count(rest, 'more path leads', 'more paths lead')} to nothing`,
      remedy: 'check how the list of paths is made',
    },
  ];
}

function missingPath(path: string, documents: readonly string[]): Unmatched {
  const near = nearestPath(path, documents);
  const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
  return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}

async function deadPattern(pattern: string, documents: readonly string[], scan: Scan): Promise<Unmatched> {
  const [folder = '.'] = foldersOf([pattern]);
  // Not outside of what is scanned: the pattern may come from a stranger's file.
  const isInside = folder !== '.' && !posix.isAbsolute(folder) && !folder.split('/').includes('..');
  const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
  if (ignored?.filter(scan.formatFor).some(matchGlobs([pattern]))) {
    const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
    return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
  }
  const near = nearestPattern(pattern, documents);
  const remedy = near === undefined ? placesOf(documents) : didYouMean(near);
  return { kind: 'pattern', problem: `the pattern ${pattern} of paths matches no document`, remedy };
}

function nothingFound(scan: Scan, files: readonly string[], around: readonly string[]): Unmatched {
  const where = scan.folders.includes('.') ? '' : ` in ${scan.folders.join(', ')}`;
  const count = scan.documents.filter((path) => !scan.isCode(path)).length;
  if (count > 0) {
    const all = count === 1 ? 'the only document' : `all ${count} documents`;
    return { kind: 'everything', problem: `paths leaves out ${all}${where}`, remedy: 'check its patterns' };
  }
  const near = where === '' ? undefined : scan.folders.flatMap((folder) => nearestPath(folder, around) ?? [])[0];
  const remedy = near === undefined ? placesOf(around, files, scan.leftOut) : didYouMean(near);
  return { kind: 'everything', problem: `no document was found${where}`, remedy };
}

function didYouMean(near: string): string {
  return `did you mean ${near}?`;
}

function placesOf(
  documents: readonly string[],
  files: readonly string[] = [],
  leftOut: readonly LeftOut[] = [],
): string {
  if (documents.length > 0) return `there are documents in ${whereabouts(documents)}`;
  if (leftOut.length > 0) return `no format reads what is here: ${leftOutFiles(leftOut)}`;
  return files.length > 0
    ? 'no file here has a format that is read, such as Markdown or HTML'
    : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}
