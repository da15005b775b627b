import type { Stats } from 'node:fs';
import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isBelow } from '../lib/is-below.ts';
import { repositoryAround } from '../pictures/disk/repository-around.ts';

/** What a path that somebody named leads to, with all links followed. */
export type NamedFile =
  | { readonly kind: 'file'; readonly path: string; readonly stats: Pick<Stats, 'mode' | 'uid' | 'gid' | 'size'> }
  /** Nothing is there yet. `path` is where it would be. */
  | { readonly kind: 'absent'; readonly path: string }
  /** A pipe, a terminal, another device, or what this process has open: there is nothing beside it and nothing to keep of it. */
  | { readonly kind: 'stream'; readonly path: string }
  | { readonly kind: 'folder' }
  /** A link of the repository leads out of it. */
  | { readonly kind: 'outside' };

/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
export async function namedFile(root: string, file: string): Promise<NamedFile> {
  const place = await follow(resolve(root, file), { root: await realpath(root).catch(() => root), links: 0 });
  if (place === undefined) return { kind: 'outside' };
  const stats = await stat(place).catch(ifMissing);
  if (stats === undefined) return { kind: 'absent', path: place };
  if (stats.isDirectory()) return { kind: 'folder' };
  return stats.isFile() && !openFiles.test(place)
    ? { kind: 'file', path: place, stats }
    : { kind: 'stream', path: place };
}

/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;

/** As many as Linux follows. */
const mostLinks = 40;

type Way = { readonly root: string; links: number };

/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path: string, way: Way): Promise<string | undefined> {
  const parent = dirname(path);
  if (parent === path) return path;
  const folder = await follow(parent, way);
  if (folder === undefined) return undefined;
  const here = join(folder, basename(path));
  if (openFiles.test(here)) return here;
  const link = await readlink(here).catch(() => undefined);
  if (link === undefined) return here;
  way.links += 1;
  if (way.links > mostLinks) throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
  const target = await follow(resolve(folder, link), way);
  const tree = (await repositoryAround(folder)) ?? (isBelow(way.root, folder) ? way.root : undefined);
  return target === undefined || (tree !== undefined && !isBelow(tree, target)) ? undefined : target;
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
