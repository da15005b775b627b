import { posix } from 'node:path';
import { decodeEscapes } from '../lib/decode-escapes.ts';
import { aliasFolders, ancestors, pageFolder, siteFolder, siteRoots, translations } from './site-folders.ts';

/**
 * Paths in the repository where the picture of `src` may be, most likely first; a few come twice. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 * All of them are a hundred paths, and one of the first is nearly always there, so they come one after another.
 *
 * @param rootsAt what of {@link siteRoots} may be there
 */
export function* candidates(src: string, documentPath: string, rootsAt: RootsAt = siteRoots): Generator<string> {
  const written = src
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(siteAddress, '');
  if (written.length > longest || expression.test(written)) return;
  const decoded = decodeEscapes(written);
  if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path))) return;
  let isSomewhere = false;
  for (const place of fromPath(decoded, documentPath, rootsAt)) {
    isSomewhere = true;
    yield place;
  }
  // Some sites serve a file whose name really contains `%20` under that name.
  if (isSomewhere && written !== decoded) yield* fromPath(written, documentPath, rootsAt);
}

/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
export function likeliest(src: string, documentPath: string): string | undefined {
  if (/^https?:\/\//i.test(src)) return undefined;
  const first = plainPath.test(src) && src.length <= longest ? firstPlace(src, documentPath) : undefined;
  if (first !== undefined) return first;
  const [likely] = candidates(src, documentPath);
  return likely;
}

/** Most are paths that need no decoding and have no alias. */
const plainPath = /^(?:\/|(?:\.{1,2}\/)*)[\w-][\w./-]*[\w-]$/;

/** The first place of such a path; undefined where that is outside of the repository. */
function firstPlace(path: string, documentPath: string): string | undefined {
  if (!path.startsWith('/')) return beside(documentPath, path);
  const rest = inside(path.slice(1));
  return rest === undefined ? undefined : siteFolder(documentPath) + rest;
}

/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
export function isRelative(src: string): boolean {
  return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}

/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress =
  /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;

/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;

/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;

const expression = /\{[{%#]|<[%?]|\$\{/;

function* fromPath(path: string, documentPath: string, rootsAt: RootsAt): Generator<string> {
  if (path.startsWith('/')) {
    yield* fromSite(path, documentPath, rootsAt);
    return;
  }
  yield* fromAlias(path, documentPath);
  yield* fromDocument(path, documentPath, rootsAt);
}

function* fromAlias(path: string, documentPath: string): Generator<string> {
  const alias = aliasFolders(path);
  if (alias === undefined) return;
  for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
    for (const folder of alias.folders) {
      const place = inside(`${base}${folder}${alias.rest}`);
      if (place !== undefined) yield place;
    }
  }
}

/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path: string, documentPath: string, rootsAt: RootsAt): Generator<string> {
  // Nothing beside a document outside of the repository is inside.
  if (documentPath.startsWith('../')) return;
  for (const page of [documentPath, ...translations(documentPath)]) {
    const places = [beside(page, path), inside(below(pageFolder(page), path))];
    for (const place of places) if (place !== undefined) yield place;
  }
  if (beside(documentPath, path) === undefined) return;
  const rest = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
  if (rest !== undefined) yield* belowRoots(rest, ancestors(documentPath), rootsAt);
}

/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path: string, documentPath: string, rootsAt: RootsAt): Generator<string> {
  const rest = inside(path.replace(/^\/+/, ''));
  if (rest === undefined) return;
  const site = siteFolder(documentPath);
  yield site + rest;
  yield* belowRoots(rest, ancestors(documentPath), rootsAt);
  for (const original of translations(documentPath)) for (const base of ancestors(original)) yield base + rest;
  const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
  if (published !== undefined) yield* belowRoots(rest.slice(published.length), [site, ''], rootsAt);
}

function* belowRoots(path: string, bases: readonly string[], rootsAt: RootsAt): Generator<string> {
  for (const base of bases) for (const folder of rootsAt(base)) yield below(folder, path);
}

/** Folders that a site may publish, at and below a base. */
export type RootsAt = (base: string) => readonly string[];

/**
 * {@link siteRoots} without those that are gone. What is gone stays gone, so only the others are asked about again.
 *
 * @param isGone whether a folder is known not to be there
 */
export function createRootsAt(isGone: (folder: string) => boolean): RootsAt {
  const left = new Map<string, readonly string[]>();
  return (base) => {
    const roots = (left.get(base) ?? siteRoots(base)).filter((folder) => folder === '' || !isGone(folder));
    left.set(base, roots);
    return roots;
  };
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function beside(documentPath: string, path: string): string | undefined {
  return inside(documentPath.slice(0, documentPath.lastIndexOf('/') + 1) + path);
}

/** `path` without detours; undefined when it leaves the repository. */
function inside(path: string): string | undefined {
  if (!detour.test(path)) return path;
  const normal = posix.normalize(path);
  return /^(\.\.?(\/|$)|\/)/.test(normal) ? undefined : normal;
}

/** A part of a path that is empty or begins with a dot. */
const detour = /(?:^|\/)(?:[./]|$)/;
