import { readdir, readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { foldPath, keptBytes, leadsOut, sizeOf, tooBig, type FileStore } from '../../text/file-store.ts';
import { memoize } from '../../lib/memoize.ts';
import { digestsOf } from './digests.ts';
import { maxPictureBytes } from '../limits.ts';
import { placeOf } from './real-place.ts';
import { submoduleAround } from './submodules.ts';

/** The files in the folder `root` of this machine and below; nothing outside of it, not even through a link. */
export function filesBelow(root: string): FileStore {
  // A missing picture is looked for in a hundred places, so listings are kept, and walked without waiting.
  const listed = new Map<string, Entries | 'outside'>();

  async function entryAt(path: string, isFolded: boolean): Promise<Entry | undefined> {
    let way = walk(path, listed, isFolded);
    while ('unlisted' in way) {
      listed.set(way.unlisted, await list(root, way.unlisted));
      way = walk(path, listed, isFolded);
    }
    return way.entry;
  }

  return {
    read: memoize((path) => read(root, path), sizeOf, keptBytes),
    isListed: () => true,

    async find(paths) {
      for (const isFolded of [false, true]) {
        for (const path of paths) {
          const way = walk(path, listed, isFolded);
          const entry = 'unlisted' in way ? await entryAt(path, isFolded) : way.entry;
          if (entry?.isFolder === false) return entry.path;
        }
      }
      return undefined;
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

/** What is at a path, or the folder that has to be listed first. A link that leads out ends the walk; reading it gives the reason. */
function walk(
  path: string,
  listed: ReadonlyMap<string, Entries | 'outside'>,
  isFolded: boolean,
): { readonly entry: Entry | undefined } | { readonly unlisted: string } {
  let at: Entry = { path: '', isFolder: true };
  for (const segment of path.split('/')) {
    const entries = listed.get(at.path);
    const entry = typeof entries === 'object' ? entryIn(entries, segment, isFolded) : undefined;
    if (typeof entries === 'object' && entry === undefined) return { entry };
    if (notAName.test(segment)) return { entry: undefined };
    if (entries === undefined) return { unlisted: at.path };
    if (entry === undefined) return { entry: { path, isFolder: false } };
    at = entry;
  }
  return { entry: at };
}

function entryIn({ exact, folded }: Entries, name: string, isFolded: boolean): Entry | undefined {
  return isFolded ? folded.get(foldPath(name)) : exact.get(name);
}

async function list(root: string, folder: string): Promise<Entries | 'outside'> {
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
