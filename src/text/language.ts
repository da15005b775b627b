import { keepRecent } from '../lib/keep-recent.ts';
import type { Image } from '../model/image.ts';
import type { DraftedImage, LintedImage } from '../model/reviewed-image.ts';

/** Folder names that stand for the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set(
  'ar bg bn ca cs da de el en es et fa fi fil fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** The language in a path (`docs/fr/setup.md`, `i18n/pt-BR/…`, `setup.fr.md`, `README-fr.md`) as a BCP 47 tag, or undefined. */
export const languageOfPath = keepRecent(
  (path): string | undefined => folderLanguage(path) ?? suffixLanguage(path)?.language,
  1000,
);

/** The language of the first folder that is called like one; in a folder of translations each code is one. */
export function folderLanguage(path: string): string | undefined {
  return path
    .split('/')
    .slice(0, -1)
    .find((name, index, all) => isFolderLanguage(name) || (translations.has(all[index - 1] ?? '') && isCode(name)));
}

const translations: ReadonlySet<string> = new Set(
  'i18n l10n locale locales localization localizations translations translated'.split(' '),
);

function isCode(name: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(name) && knownLanguageName(name.slice(0, 2)) !== undefined;
}

export function isFolderLanguage(segment: string): boolean {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.split(/[-_]/, 1)[0] ?? '');
}

/** The language at the end of the name of a file, and how it is written there: `.fr` in `setup.fr.md`, `-fr` in `README-fr.md`. */
export function suffixLanguage(path: string): { readonly language: string; readonly part: string } | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, readmePart = '', code = ''] =
    /^readme(?:\.v?\d+)?([-_.]([a-z]{2}(?:[-_][a-z]{2,4})?))\.[a-z]+$/i.exec(name) ?? [];
  const readme = code === '' ? undefined : readmeLanguage(code);
  if (readme !== undefined) return { language: readme, part: readmePart };
  const [, part = '', language = ''] = /^[^.]+(\.([a-z]{2}(?:[-_][A-Za-z]{2,4})?))\.[a-z]+$/.exec(name) ?? [];
  return isFolderLanguage(language) ? { language, part } : undefined;
}

/** Of a README nearly every code is a language, in any case; some write that of a country. */
function readmeLanguage(code: string): string | undefined {
  const start = code.slice(0, 2).toLowerCase();
  const language = countries.get(start) ?? start;
  if (otherEndings.has(language) || knownLanguageName(language) === undefined) return undefined;
  return language + code.slice(2);
}

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    br: 'pt',
    cn: 'zh',
    cz: 'cs',
    dk: 'da',
    gr: 'el',
    jp: 'ja',
    kr: 'ko',
    tw: 'zh',
    ua: 'uk',
    vn: 'vi',
  }),
);

/** Codes of languages that mean something else at the end of a name: TypeScript, Raspberry Pi, operating systems. */
const otherEndings: ReadonlySet<string> = new Set('as io ml os pi ts'.split(' '));

/**
 * The language around an image as a BCP 47 tag: that of its source, or else of the path of its page; undefined when neither states one.
 * A `lang` that is blank, `und` or an expression of a template states none.
 */
export function statedLanguage({ context }: Pick<Image, 'context'>, path: string): string | undefined {
  const stated = context.language?.trim();
  return stated !== undefined && isStated(stated) ? stated : languageOfPath(path);
}

/** The language of the page around an image, from its source or its path; English when neither states one. */
export function languageOf({ document, image }: Surroundings): string {
  return statedLanguage(image, document.path) ?? 'en';
}

type Surroundings = {
  readonly document: Pick<LintedImage['document'], 'path'>;
  readonly image: Pick<Image, 'context'>;
};

/** The language in a BCP 47 tag without script and region, by the subtag in use today: `pt-BR` → `pt`, `iw` → `he`. */
export function primaryLanguage(tag: string): string {
  const subtag = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return replaced.get(subtag) ?? subtag;
}

/** Subtags that the IANA registry replaces (`Preferred-Value`), and the macrolanguage that stands for Norwegian Bokmål (CLDR). */
const replaced: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['no', 'nb'],
]);

/** Whether two BCP 47 tags mean the same language, in any region. */
export function isSameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

/** Whether a BCP 47 tag means English in any region. */
export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === 'en';
}

/** Whether a draft for an image is in another language than its page, so that it has to be translated. */
export function isToTranslate(reviewed: Pick<DraftedImage, 'document' | 'image' | 'draft'>): boolean {
  const { draft } = reviewed;
  return draft?.status === 'ok' && !isSameLanguage(draft.language, languageOf(reviewed));
}

/** The English name of a language; the tag itself when it is unknown. */
export function languageName(tag: string): string {
  return knownLanguageName(tag) ?? tag;
}

/** The English name of a language; undefined when it is unknown or the tag is malformed. */
export const knownLanguageName = keepRecent((tag): string | undefined => {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.replaceAll('_', '-'));
  } catch {
    // It matches the pattern, but is still not a tag: `de-1`.
    return undefined;
  }
});

function isStated(tag: string): boolean {
  return /^[a-z]{2,8}(?:[-_]|$)/i.test(tag) && primaryLanguage(tag) !== 'und';
}
