import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '../../lib/is-below.ts';

/** The real location of a path, with all links followed. */
export type RealPlace =
  | { readonly kind: 'inside'; readonly path: string }
  /** A link leads out of the root. */
  | { readonly kind: 'outside' }
  /** Nothing is there, or nothing that may be read. */
  | { readonly kind: 'none' };

/**
 * Where the paths from `root`, a folder of this machine, lead. One call after the other: in the background each of them takes three
 * times as long, and a scan has thousands.
 */
export function placesBelow(root: string): (path: string) => RealPlace {
  let base: string | undefined;
  return (path) => {
    try {
      base ??= realpathSync.native(root);
      const place = realpathSync.native(join(base, path));
      return isBelow(base, place) ? { kind: 'inside', path: place } : { kind: 'outside' };
    } catch {
      // No such file, no permission, a loop of links, a NUL.
      return { kind: 'none' };
    }
  };
}
