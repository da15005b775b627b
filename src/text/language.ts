import type { DraftedImage, LintedImage } from '../model/reviewed-image.ts';

/** Folder names that stand for the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** The language in a path (`docs/fr/setup.md`, `i18n/pt-BR/…`) as a BCP 47 tag, or undefined. */
export function languageOfPath(path: string): string | undefined {
  const segments = path.split('/').slice(0, -1);
  return segments.find((segment) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.slice(0, 2)));
}

/** The language of the page around an image, from its source or its path; English when neither states one. */
export function languageOf({ document, image }: Pick<LintedImage, 'document' | 'image'>): string {
  return image.context.language ?? languageOfPath(document.path) ?? 'en';
}

/** Whether two BCP 47 tags mean the same language, in any region. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

/** Whether a draft for an image is in another language than its page, so that it has to be translated. */
export function isToTranslate(reviewed: Pick<DraftedImage, 'document' | 'image' | 'draft'>): boolean {
  const { draft } = reviewed;
  return draft?.status === 'ok' && !isSameLanguage(draft.language, languageOf(reviewed));
}

/** The English name of a language; the tag itself when it is unknown. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}

function primary(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/** Whether a BCP 47 tag means English in any region. */
export function isEnglish(tag: string): boolean {
  return /^en(?:[-_]|$)/i.test(tag);
}
