import { readdirSync, type Dirent } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../lib/errors.ts';
import { withoutIdleCatalogues } from './catalogues.ts';
import type { LookOf } from './left-out.ts';
import { ignoreRules, isIgnored, slashed, type IgnoreRules } from './ignore-rules.ts';
import { readDocument, unreadable } from './read-document.ts';
import { createTexts } from './texts.ts';
import type { Document, Skipped } from '../model/document.ts';

export type FilesIo = {
  /** Absolute; paths are given and reported relative to it. */
  readonly cwd: string;
  /** The format of a document; undefined for any other file. */
  formatFor(path: string): string | undefined;
  /** Whether that depends on the folder of a file, and not on its name alone. */
  readonly isByPath?: boolean;
  /** What a file without a format looks like. */
  readonly leftOutAs: LookOf;
  /** Whether the settings include a file of a folder; files that are named one by one are always included. */
  wanted(path: string): boolean;
  /** Whether a file is one of those that this run reads; without this, all are. The others are listed like them. */
  isOurs?(path: string): boolean;
  /** Told how many files are read, before the first is. */
  beforeReading?(files: number): Promise<void>;
  /** Whether there may be such a file in a folder. */
  mayHold(folder: string): boolean;
  /** Whether the settings leave a file of a folder aside, which they would include if they named it. */
  leavesAside?(path: string): boolean;
  /** Whether anything in a text of a format can matter to the run; without this, anything may. */
  mayMatter?(text: string, format: string): boolean;
  /** Whether a text of a format is a document whatever is in it; without this, each is. */
  isDocument?(text: string, format: string): boolean;
};

export type Documents = {
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  /** Paths to nothing. */
  readonly missing: readonly string[];
  /** Files that were named one by one and have no format of ours. */
  readonly leftOut: readonly string[];
  /** Files that look like documents and have no format of ours, without those that the settings leave out. */
  readonly unformatted: readonly string[];
  /** Files that the settings leave aside. */
  readonly aside: readonly string[];
  /** The folders among the paths. */
  readonly folders: readonly string[];
  /** Paths of the documents that were named or are in these folders, whether or not the settings include them. */
  readonly seen: readonly string[];
};

/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them exclude. No path keeps the others from being read.
 */
export async function readFiles(paths: readonly string[], io: FilesIo): Promise<Documents> {
  const found: Found[] = [];
  const pause = createPause();
  for (const path of paths) found.push(await filesOf(path, io, pause));
  const all = (part: 'files' | 'missing' | 'leftOut' | 'unformatted' | 'aside' | 'folders' | 'seen') => [
    ...new Set(found.flatMap((one) => one[part] ?? [])),
  ];
  const skipped = found.flatMap((one) => one.skipped ?? []);
  const documents: Document[] = [];
  const texts = createTexts();
  const ours = all('files').filter((path) => io.isOurs?.(path) ?? true);
  await io.beforeReading?.(ours.length);
  for (const path of ours.sort()) {
    await pause();
    const outcome = await readDocument(path, io, texts);
    if (outcome === undefined) continue;
    if ('reason' in outcome) skipped.push(outcome);
    else documents.push(outcome);
  }
  const [missing, leftOut, folders, seen] = [all('missing'), all('leftOut'), all('folders'), all('seen')];
  const unformatted = withoutIdleCatalogues(all('unformatted'), io.cwd, io.leftOutAs);
  return { documents, skipped, missing, leftOut, unformatted, aside: all('aside'), folders, seen };
}

/** Every file that a walk finds in a folder, of any format. */
export async function listFiles(cwd: string, folder = '.'): Promise<readonly string[]> {
  const io: WalkIo = { cwd, formatFor: () => 'any', leftOutAs: () => undefined };
  const { files } = await walk(resolve(cwd, folder), [], io, createPause());
  return [...files].sort();
}

/** Those of the paths, relative to `cwd`, that exist. */
export async function existing(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => stat(resolve(cwd, path)).catch(() => undefined)));
  return paths.filter((_, index) => found[index] !== undefined);
}

/** Those of the paths, relative to `cwd`, that are no links and no folders; one that cannot be found may be a file all the same. */
export async function plainFiles(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => lstat(resolve(cwd, path)).catch(() => undefined)));
  return paths.filter((_, index) => found[index]?.isFile() ?? true);
}

/** What is behind a path; `files` are documents that the settings include. */
type Found = Partial<Omit<Documents, 'documents'>> & { readonly files?: readonly string[] };

async function filesOf(path: string, io: FilesIo, pause: Pause): Promise<Found> {
  const absolute = resolve(io.cwd, path);
  const found = await stat(absolute).catch((error: unknown) => ({ error }));
  if ('error' in found) {
    if (isNowhere(found.error)) return { missing: [path] };
    return { skipped: [unreadable(reported(absolute, io), messageOf(found.error))] };
  }
  if (found.isDirectory()) {
    const { files, unformatted, skipped } = await walk(absolute, [], io, pause);
    const wanted = (all: readonly string[]) => all.filter((file) => io.wanted(file));
    const readable = skipped.filter(({ file }) => io.mayHold(file));
    return {
      files: wanted(files),
      unformatted: wanted(unformatted),
      aside: files.filter((file) => io.leavesAside?.(file) === true),
      skipped: readable,
      folders: [path],
      seen: files,
    };
  }
  const file = reported(absolute, io);
  if (!io.formatFor(file)) return io.leftOutAs(path) ? { unformatted: [file] } : { leftOut: [path] };
  // Reading a pipe or a device may never end.
  return found.isFile() ? { files: [file], seen: [file] } : { skipped: [{ file, reason: noFile }] };
}

const noFile = 'It is no file but a pipe or a device. Write its contents to a file, and name that.';

/** Whether an error of the file system says that there is nothing. */
function isNowhere(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

/** Documents and files that look like some, by path, and folders that could not be read. */
type Walked = Pick<Documents, 'skipped' | 'unformatted'> & { readonly files: readonly string[] };

type WalkIo = Pick<FilesIo, 'cwd' | 'formatFor' | 'isByPath' | 'leftOutAs'>;

async function walk(folder: string, inherited: readonly IgnoreRules[], io: WalkIo, pause: Pause): Promise<Walked> {
  await pause();
  const here = reported(folder, io);
  const entries = entriesOf(folder);
  if (typeof entries === 'string') return { files: [], unformatted: [], skipped: [unreadable(here, entries)] };
  const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
  const ignored = [...inherited, ...own];
  const files: string[] = [];
  const unformatted: string[] = [];
  const skipped: Skipped[] = [];
  // Without the functions for paths: for thousands of files they take longer than all that is asked here.
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entries) {
    if (entry.isDirectory()) {
      const path = start + entry.name;
      if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, true, ignored)) continue;
      const inside = await walk(path, ignored, io, pause);
      files.push(...inside.files);
      unformatted.push(...inside.unformatted);
      skipped.push(...inside.skipped);
    } else if (entry.isFile()) {
      const path = here === '.' ? entry.name : `${here}/${entry.name}`;
      const name = io.isByPath === true ? path : entry.name;
      const kind = io.formatFor(name) ? files : io.leftOutAs(entry.name) ? unformatted : undefined;
      if (kind !== undefined && !isIgnored(start + entry.name, false, ignored)) kind.push(path);
    }
  }
  return { files, unformatted, skipped };
}

/** What is in a folder, or why that cannot be listed. One call after the other takes half of the time of the same calls in the background. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return messageOf(error);
  }
}

/** To be awaited before each file and folder: now and then, signals are dealt with. */
type Pause = () => Promise<void>;

function createPause(): Pause {
  let steps = 0;
  return async () => {
    steps += 1;
    if (steps % 50 === 0) await setImmediate();
  };
}

function reported(absolute: string, { cwd }: WalkIo): string {
  return slashed(relative(cwd, absolute)) || '.';
}
