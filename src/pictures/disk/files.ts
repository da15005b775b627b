import { readdirSync, type Dirent } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { foldPath, keptBytes, leadsOut, sizeOf, tooBig, type FileStore } from '../../text/file-store.ts';
import { memoize } from '../../lib/memoize.ts';
import { digestsOf } from './digests.ts';
import { maxPictureBytes } from '../limits.ts';
import { placesBelow, type RealPlace } from './real-place.ts';
import { submoduleAround } from './submodules.ts';

/** The files of a repository on this machine. */
export type DiskStore = FileStore & {
  /** Whether a folder is known not to be there, in any letter case; cheap, and false for what nobody asked about yet. */
  readonly isGone: (folder: string) => boolean;
};

/** The files in the folder `root` of this machine and below; nothing outside of it, not even through a link. */
export function filesBelow(root: string): DiskStore {
  const placeOf = placesBelow(root);
  const listed = memoizedListing(placeOf);
  const folders = { exact: foldersBelow(listed, false), folded: foldersBelow(listed, true) };

  return {
    read: memoize((path) => read(root, path, placeOf(path)), sizeOf, keptBytes),
    isListed: () => true,

    isGone: (folder) => folders.exact.isGone(folder) && folders.folded.isGone(folder),

    find(paths) {
      const missed: string[] = [];
      return Promise.resolve(folders.exact.find(paths, missed) ?? folders.folded.find(missed));
    },

    async keys(paths) {
      const digests = await digestsOf(placeOf, new Set(paths.filter((path) => path !== undefined)));
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
function memoizedListing(placeOf: (folder: string) => RealPlace): (folder: string) => Listing {
  const listed = new Map<string, Listing>();
  return (folder) => {
    const known = listed.get(folder) ?? list(folder, placeOf(folder));
    listed.set(folder, known);
    return known;
  };
}

/** The folders of a tree by their paths, in which each name counts as it is written, or without regard to its case. */
function foldersBelow(listed: (folder: string) => Listing, isFolded: boolean) {
  const known = new Map<string, Listing | undefined>();
  function open(path: string): Listing | undefined {
    if (known.has(path)) return known.get(path);
    const entries = enter(path);
    known.set(path, entries);
    return entries;
  }
  function enter(path: string): Listing | undefined {
    if (path === '') return listed('');
    const [parent, name] = divided(path);
    const entries = open(parent);
    if (entries === undefined || entries === 'outside') return entries;
    const entry = entryIn(entries, name, isFolded, path);
    return entry && listed(entry.path);
  }
  return {
    isGone: (folder: string) => known.has(folder) && known.get(folder) === undefined,

    /** The first of `paths` that is a file. @param missed takes those before it */
    find(paths: Iterable<string>, missed: string[] = []): string | undefined {
      for (const path of paths) {
        const [folder, name] = divided(path);
        const entries = open(folder);
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

function list(folder: string, place: RealPlace): Listing {
  if (place.kind === 'outside') return 'outside';
  const found = place.kind === 'none' ? [] : entriesOf(place.path);
  const entries = found.map((one) => ({
    name: one.name,
    entry: { path: posix.join(folder, one.name), isFolder: one.isDirectory() },
  }));
  return {
    exact: new Map(entries.map(({ name, entry }) => [name, entry])),
    folded: new Map(entries.map(({ name, entry }) => [foldPath(name), entry])),
  };
}

/** A file, or a folder without the permission to list it, contains no picture that could be read. */
function entriesOf(place: string): readonly Dirent[] {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function read(
  root: string,
  path: string,
  place: RealPlace,
): Promise<Uint8Array | { readonly reason: string } | undefined> {
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
