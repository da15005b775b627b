import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { maxPictureBytes } from './load.ts';

/** Reads files below `root`. Nothing for folders, devices, files over 20 MB, and whatever a symlink leads to outside of `root`. */
export function readFrom(root: string): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    try {
      const base = await realpath(root);
      const file = await realpath(join(base, path));
      if (leaves(relative(base, file))) return undefined;
      const { size, isFile } = await describe(file);
      return isFile && size <= maxPictureBytes ? await readFile(file) : undefined;
    } catch {
      // No such file, no permission, a loop of links: there is no picture to be had here.
      return undefined;
    }
  };
}

function leaves(fromRoot: string): boolean {
  return fromRoot === '..' || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot);
}

async function describe(file: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stats = await stat(file);
  return { size: stats.size, isFile: stats.isFile() };
}
