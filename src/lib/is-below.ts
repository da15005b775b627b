import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
