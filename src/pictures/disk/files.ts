import { readdir, readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { foldPath, keptBytes, leadsOut, sizeOf, tooBig, type FileStore } from '../../text/file-store.ts';
import { memoize } from '../../lib/memoize.ts';
import { digestsOf } from './digests.ts';
import { maxPictureBytes } from '../limits.ts';
import { placeOf } from './real-place.ts';
import { submoduleAround } from './submodules.ts';

/** The files of a repository on this machine. */
export type DiskStore = FileStore & {
  /** Whether a folder is known not to be there, in any letter case; cheap, and false for what nobody asked about yet. */
  readonly isGone: (folder: string) => boolean;
};

/** The files in the folder `root` of this machine and below; nothing outside of it, not even through a link. */
export function filesBelow(root: string): DiskStore {
  const listed = memoizedListing(root);
  const folders = { exact: foldersBelow(listed, false), folded: foldersBelow(listed, true) };

  return {
    read: memoize((path) => read(root, path), sizeOf, keptBytes),
    isListed: () => true,

    isGone: (folder) => folders.exact.isGone(folder) && folders.folded.isGone(folder),

    async find(paths) {
      const missed: string[] = [];
      return (await folders.exact.find(paths, missed)) ?? folders.folded.find(missed);
    },

    async keys(paths) {
      const digests = await digestsOf(root, new Set(paths.filter((path) => path !== undefined)));
      return paths.map((path) => (path === undefined ? undefined : digests.get(path)));
    },
  };
}

/** Segments that are not a name; a backslash separates folders on Windows. */
const notAName = /^\.{0,2}$|[\\\0]/;

/** With its path from the root, spelled as on the disk. */
type Entry = { readonly path: string; readonly isFolder: boolean };

type Entries = { readonly exact: ReadonlyMap<string, Entry>; readonly folded: ReadonlyMap<string, Entry> };

/** A link that leads out of the root is outside. */
type Listing = Entries | 'outside';

/** What a folder holds, each listed once. */
function memoizedListing(root: string): (folder: string) => Promise<Listing> {
  const listed = new Map<string, Listing>();
  return async (folder) => {
    const known = listed.get(folder) ?? (await list(root, folder));
    listed.set(folder, known);
    return known;
  };
}

/** The folders of a tree by their paths, in which each name counts as it is written, or without regard to its case. */
function foldersBelow(listed: (folder: string) => Promise<Listing>, isFolded: boolean) {
  const known = new Map<string, Listing | undefined>();
  async function open(path: string): Promise<Listing | undefined> {
    if (known.has(path)) return known.get(path);
    const entries = await enter(path);
    known.set(path, entries);
    return entries;
  }
  async function enter(path: string): Promise<Listing | undefined> {
    if (path === '') return listed('');
    const [parent, name] = divided(path);
    const entries = await open(parent);
    if (entries === undefined || entries === 'outside') return entries;
    const entry = entryIn(entries, name, isFolded, path);
    return entry && listed(entry.path);
  }
  return {
    isGone: (folder: string) => known.has(folder) && known.get(folder) === undefined,

    /** The first of `paths` that is a file. @param missed takes those before it */
    async find(paths: Iterable<string>, missed: string[] = []): Promise<string | undefined> {
      for (const path of paths) {
        const [folder, name] = divided(path);
        // A missing picture is looked for in many places, so nothing is waited for that is known.
        const entries = known.has(folder) ? known.get(folder) : await open(folder);
        const entry = entries && entryIn(entries, name, isFolded, path);
        if (entry?.isFolder === false) return entry.path;
        missed.push(path);
      }
      return undefined;
    },
  };
}

/** The folder of a path and the name in it; no name for a path that begins at the top of the disk. */
function divided(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  if (at === 0) return ['', ''];
  return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}

/** What has a name in a folder. A link that leads out holds whatever is asked for; reading that gives the reason. */
function entryIn(entries: Listing, name: string, isFolded: boolean, path: string): Entry | undefined {
  if (entries === 'outside') return notAName.test(name) ? undefined : { path, isFolder: false };
  const entry = isFolded ? entries.folded.get(foldPath(name)) : entries.exact.get(name);
  return entry === undefined || notAName.test(name) ? undefined : entry;
}

async function list(root: string, folder: string): Promise<Listing> {
  const place = await placeOf(root, folder);
  if (place.kind === 'outside') return 'outside';
  // A file, or a folder without the permission to list it, contains no picture that could be read.
  const found = place.kind === 'none' ? [] : await readdir(place.path, { withFileTypes: true }).catch(() => []);
  const entries = found.map((one) => ({
    name: one.name,
    entry: { path: posix.join(folder, one.name), isFolder: one.isDirectory() },
  }));
  return {
    exact: new Map(entries.map(({ name, entry }) => [name, entry])),
    folded: new Map(entries.map(({ name, entry }) => [foldPath(name), entry])),
  };
}

async function read(root: string, path: string): Promise<Uint8Array | { readonly reason: string } | undefined> {
  const place = await placeOf(root, path);
  if (place.kind === 'outside') return { reason: leadsOut(path) };
  if (place.kind === 'none') return submoduleAround(root, path);
  try {
    const stats = await stat(place.path);
    if (!stats.isFile()) return { reason: `${path} is a folder, not a picture.` };
    return stats.size > maxPictureBytes ? { reason: tooBig(path, maxPictureBytes) } : await readFile(place.path);
  } catch {
    return { reason: `${path} cannot be read: its permissions do not allow it.` };
  }
}
