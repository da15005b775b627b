import { readFile } from 'node:fs/promises';
import type { CacheIo } from '../drafts/contract.ts';
import { namedFile } from './named-file.ts';
import { writeFile } from './write-file.ts';

/** Bytes: an entry is far smaller. */
const mostBytes = 64 * 1024;

/** The files of a cache of drafts on this machine. @param root absolute working folder */
export function cacheFiles(root: string): CacheIo {
  return {
    async read(path) {
      const found = await namedFile(root, path);
      if (found.kind !== 'file' || found.stats.size > mostBytes) throw new Error(`${path} is not an entry of a cache.`);
      return readFile(found.path, 'utf8');
    },
    async write(path, text) {
      const trouble = await writeFile(root, path, text);
      if (trouble !== undefined) throw new Error(trouble.why);
    },
  };
}
