import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isBelow } from '../../lib/is-below.ts';

/** The real location of a path, with all links followed. */
export type RealPlace =
  | { readonly kind: 'inside'; readonly path: string }
  /** A link leads out of the root. */
  | { readonly kind: 'outside' }
  /** Nothing is there, or nothing that may be read. */
  | { readonly kind: 'none' };

/** @param path from `root`, a folder of this machine */
export async function placeOf(root: string, path: string): Promise<RealPlace> {
  try {
    const base = await realpath(root);
    const place = await realpath(join(base, path));
    return isBelow(base, place) ? { kind: 'inside', path: place } : { kind: 'outside' };
  } catch {
    // No such file, no permission, a loop of links, a NUL.
    return { kind: 'none' };
  }
}
