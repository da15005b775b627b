import { posix } from 'node:path';

/**
 * Where in the repository the picture of `src` may lie, most likely place first. Empty when `src` is no path inside it:
 * an address with a scheme, a path that climbs out, a backslash, a NUL, a drive letter.
 */
export function candidates(src: string, documentPath: string): readonly string[] {
  const path = decoded(src.trim().replace(/[?#].*$/s, ''));
  if (path === undefined || path === '' || path.endsWith('/') || forbidden.test(path)) return [];
  if (path.startsWith('@site/')) return inside([path.slice('@site/'.length)]);
  if (path.startsWith('/')) return inside(siteRoots.map((root) => `${root}${path.slice(1)}`));
  return inside([posix.join(posix.dirname(documentPath), path)]);
}

/** Folders that site generators publish as `/`: Docusaurus and Hugo `static`, Next and Astro `public`, MkDocs `docs`, Jekyll `assets`, VuePress and Eleventy `src`. */
const siteRoots = ['', 'static/', 'public/', 'docs/', 'assets/', 'src/'] as const;

/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%` is no escape; such a file may well exist.
    return path;
  }
}

function inside(paths: readonly string[]): readonly string[] {
  return paths.map((path) => posix.normalize(path)).filter((path) => !/^(\.\.?(\/|$)|\/)/.test(path));
}
