import { posix } from 'node:path';
import { decodeEscapes } from '../lib/decode-escapes.ts';
import { aliasFolders, ancestors, pageFolder, siteFolder, siteRoots, translations } from './site-folders.ts';

/**
 * Paths in the repository where the picture of `src` may be, most likely first. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 *
 * @param isGone whether a folder is known not to be there, so that nothing in it is a candidate
 */
export function candidates(src: string, documentPath: string, isGone: IsGone = never): readonly string[] {
  return [...new Set(placesOf(src, documentPath, isGone))];
}

type IsGone = (folder: string) => boolean;

const never: IsGone = () => false;

/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
export function likeliest(src: string, documentPath: string): string | undefined {
  if (/^https?:\/\//i.test(src)) return undefined;
  const first = plainPath.test(src) && src.length <= longest ? firstPlace(src, documentPath) : undefined;
  if (first !== undefined) return first;
  const { value } = placesOf(src, documentPath, never).next();
  return value ?? undefined;
}

/** Most are paths that need no decoding and have no alias. */
const plainPath = /^(?:\/|(?:\.{1,2}\/)*)[\w-][\w./-]*[\w-]$/;

/** The first place of such a path; undefined where that is outside of the repository. */
function firstPlace(path: string, documentPath: string): string | undefined {
  if (path.startsWith('/')) {
    const rest = withoutDetours(path.slice(1));
    return rest === undefined ? undefined : siteFolder(documentPath) + rest;
  }
  return withoutDetours(documentPath.slice(0, documentPath.lastIndexOf('/') + 1) + path);
}

function withoutDetours(path: string): string | undefined {
  return detour.test(path) ? inside(path)[0] : path;
}

/** A part of a path that is empty or begins with a dot. */
const detour = /(?:^|\/)(?:[./]|$)/;

/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
export function isRelative(src: string): boolean {
  return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}

function* placesOf(src: string, documentPath: string, isGone: IsGone): Generator<string, undefined> {
  const written = src
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(siteAddress, '');
  if (written.length > longest || expression.test(written)) return undefined;
  const decoded = decodeEscapes(written);
  if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path))) return undefined;
  const places = fromPath(decoded, documentPath, isGone);
  const first = places.next();
  if (first.done) return undefined;
  yield first.value;
  yield* places;
  // Some sites serve a file whose name really contains `%20` under that name.
  if (written !== decoded) yield* fromPath(written, documentPath, isGone);
  return undefined;
}

/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress =
  /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;

/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;

/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;

const expression = /\{[{%#]|<[%?]|\$\{/;

function* fromPath(path: string, documentPath: string, isGone: IsGone): Generator<string> {
  if (path.startsWith('/')) {
    yield* fromSite(path, documentPath, isGone);
    return;
  }
  yield* fromAlias(path, documentPath);
  yield* fromDocument(path, documentPath, isGone);
}

function* fromAlias(path: string, documentPath: string): Generator<string> {
  const alias = aliasFolders(path);
  if (alias === undefined) return;
  for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
    yield* alias.folders.flatMap((folder) => inside(`${base}${folder}${alias.rest}`));
  }
}

/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path: string, documentPath: string, isGone: IsGone): Generator<string> {
  const beside = inside(posix.join(posix.dirname(documentPath), path));
  yield* beside;
  yield* inside(posix.join(pageFolder(documentPath), path));
  for (const original of translations(documentPath)) {
    yield* inside(posix.join(posix.dirname(original), path));
    yield* inside(posix.join(pageFolder(original), path));
  }
  if (beside.length === 0) return;
  const [rest] = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
  if (rest !== undefined) yield* belowRoots(rest, ancestors(documentPath), isGone);
}

/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path: string, documentPath: string, isGone: IsGone): Generator<string> {
  const [rest] = inside(path.replace(/^\/+/, ''));
  if (rest === undefined) return;
  const site = siteFolder(documentPath);
  yield site + rest;
  yield* belowRoots(rest, ancestors(documentPath), isGone);
  for (const original of translations(documentPath)) for (const base of ancestors(original)) yield base + rest;
  const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
  if (published !== undefined) yield* belowRoots(rest.slice(published.length), [site, ''], isGone);
}

function* belowRoots(path: string, bases: readonly string[], isGone: IsGone): Generator<string> {
  for (const base of bases) {
    for (const folder of rootsAt(base, isGone)) yield folder === '' ? path : `${folder}/${path}`;
  }
}

/** The roots of a site at a base that are not known to be gone. What is gone stays gone, so only the others are asked about again. */
function rootsAt(base: string, isGone: IsGone): readonly string[] {
  if (isGone === never) return siteRoots(base);
  const known = rootsLeft.get(isGone) ?? new Map<string, readonly string[]>();
  rootsLeft.set(isGone, known);
  const left = (known.get(base) ?? siteRoots(base)).filter((folder) => folder === '' || !isGone(folder));
  known.set(base, left);
  return left;
}

/** By what knows the folders of one repository, then by base. */
const rootsLeft = new WeakMap<IsGone, Map<string, readonly string[]>>();

/** `path` without detours; nothing when it leaves the repository. */
function inside(path: string): readonly string[] {
  const normal = posix.normalize(path);
  return /^(\.\.?(\/|$)|\/)/.test(normal) ? [] : [normal];
}
