/** Folder names that say the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** The language that a path tells (`docs/fr/setup.md`, `i18n/pt-BR/…`) as a BCP 47 tag, or undefined. */
export function languageOfPath(path: string): string | undefined {
  const segments = path.split('/').slice(0, -1);
  return segments.find((segment) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.slice(0, 2)));
}

/** Whether a BCP 47 tag means English in any region. */
export function isEnglish(tag: string): boolean {
  return /^en(?:[-_]|$)/i.test(tag);
}
