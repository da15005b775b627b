import { folderLanguage, isFolderLanguage, knownLanguageName, suffixLanguage } from './language.ts';

/** The place of a page among its translations. */
export type Translation = {
  /** Equal for a page and its translations. */
  readonly document: string;
  /** BCP 47 tag that the path states; undefined for a page whose path states none. */
  readonly language: string | undefined;
};

/**
 * Reads a path as sites of several languages name their pages: `docs/de/setup.md`, `setup.de.md`, `README-de.md`, and Docusaurus'
 * `i18n/de/docusaurus-plugin-content-docs/current/setup.md` for `docs/setup.md`.
 */
export function translationOf(path: string): Translation {
  const suffix = suffixLanguage(path);
  const plain = suffix === undefined ? path : path.replace(suffix.part, '');
  const folder = folderLanguage(plain);
  const document = fromDocusaurus(plain.split('/'))
    .filter((segment, index, all) => index === all.length - 1 || !isFolderLanguage(segment))
    .join('/');
  return { document, language: suffix?.language ?? folder };
}

/** Docusaurus keeps translations in folders that are named after the plugin and the version of the page. */
function fromDocusaurus(segments: readonly string[]): readonly string[] {
  const at = segments.indexOf('i18n');
  const kind = /^docusaurus-plugin-content-(docs|blog|pages)$/.exec(segments[at + 2] ?? '')?.[1];
  if (at === -1 || kind === undefined) return segments;
  const rest = segments.slice(at + 3);
  return [...segments.slice(0, at), kind, ...(rest[0] === 'current' ? rest.slice(1) : rest)];
}

/**
 * Whether two paths have the same codes that may be languages: folders with names of two letters, also those that are not known as a language
 * (`pages/id/`, `pages/ta/`), and ends of names (`setup_ES.md`).
 */
export function haveSameCodes(one: string, other: string): boolean {
  return codesIn(one) === codesIn(other);
}

function codesIn(path: string): string {
  const folders = path.split('/');
  const [, ending = ''] = /[._-]([a-z]{2}(?:[-_][a-z]{2,4})?)\.[a-z]+$/i.exec(folders.pop() ?? '') ?? [];
  const codes = folders.filter((segment) => /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/u.test(segment));
  return [...codes, knownLanguageName(ending.slice(0, 2)) ?? ''].join('/');
}
