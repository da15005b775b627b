import { isSameLanguage, languageOf, primaryLanguage } from '../text/language.ts';
import { fileStem } from '../text/file-name.ts';
import { translationOf, type Translation } from '../text/translation.ts';
import type { Document } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { Elsewhere, Finding } from '../model/rule.ts';
import type { BytesOf, Place, Repeated } from './repeated-pictures.ts';
import type { KnownAlts } from './known-alts.ts';

type PageTexts = {
  readonly document: Pick<Document, 'path'>;
  readonly checked: readonly { readonly image: Image; readonly findings: readonly Finding[] }[];
};

/** The texts of all pages under review, as far as pages have something to say about one another. */
export type SiteTexts = {
  /** Images with a text that another page has for a picture of another name: their files may be one picture. */
  readonly repeated: readonly Repeated[];
  /**
   * @param known texts without a finding, by their picture
   * @param bytesOf tells copies of one file from different pictures, where the files are known
   */
  readonly elsewhere: (known: KnownAlts, bytesOf: BytesOf) => (path: string) => Elsewhere;
};

/** Of a text that several pictures have, only the first place is kept. */
export function readSite(pages: readonly PageTexts[]): SiteTexts {
  const original = originalTexts(pages);
  const { places, repeated } = placesOfTexts(pages);
  const firstOf = (image: Image, path: string): Place | undefined => {
    const first = image.name !== undefined && repeated.has(image.name) ? places.get(image.name) : undefined;
    if (first === undefined || first.path === path || !isSentence(image) || !hasOtherName(first.image, image))
      return undefined;
    return isSameLanguage(languageIn(first), languageIn({ image, path })) ? first : undefined;
  };
  return {
    repeated: pages.flatMap(({ document: { path }, checked }) =>
      checked.flatMap(({ image, findings }) => {
        const first = findings.length === 0 ? firstOf(image, path) : undefined;
        return first === undefined ? [] : [{ first, image, path }];
      }),
    ),
    elsewhere: (known, bytesOf) => (path) => ({
      contradiction(image) {
        const other = known.against(image, path);
        return other && { text: other.text, path: other.place.path };
      },
      original: (image) => original(image, path),
      repetition(image) {
        const first = firstOf(image, path);
        if (first === undefined) return undefined;
        const bytes = bytesOf(image);
        return bytes !== undefined && bytes === bytesOf(first.image) ? undefined : first.path;
      },
    }),
  };
}

/** The first place of each text that has no finding, and the texts that have more than one. */
function placesOfTexts(pages: readonly PageTexts[]) {
  const places = new Map<string, Place>();
  const repeated = new Set<string>();
  for (const { document, checked } of pages) {
    for (const { image, findings } of checked) {
      const { name } = image;
      if (name === undefined || name.length < shortest || findings.length > 0) continue;
      if (places.has(name)) repeated.add(name);
      else places.set(name, { image, path: document.path });
    }
  }
  return { places, repeated };
}

function languageIn({ image, path }: Place): string {
  return languageOf({ image, document: { path } });
}

/** Names and labels are the same in many places and languages. */
function isSentence({ name, decorative, namedByCaption, alt, context, src }: Image): boolean {
  if (name === undefined || decorative || namedByCaption === true || alt.kind === 'dynamic' || src === '') return false;
  // The text of a linked picture names where the link leads.
  if (context.control !== undefined) return false;
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /^\p{Ll}/u.test(word)).length >= fewestWords;
}

/** Words in small letters. */
const fewestWords = 4;

/** UTF-16 units of so many words. */
const shortest = 2 * fewestWords - 1;

/** Copies in folders of versions and languages keep their name. */
function hasOtherName(one: Image, other: Image): boolean {
  return fileStem(one.src).toLowerCase() !== fileStem(other.src).toLowerCase();
}

/** Finds the page that another one is a translation of, where both have the same text. */
function originalTexts(pages: readonly PageTexts[]): (image: Image, path: string) => string | undefined {
  const places = pages.map((page) => ({ page, ...translationOf(page.document.path) }));
  const translated = new Set(places.flatMap(({ document, language }) => (language === undefined ? [] : [document])));
  if (translated.size === 0) return () => undefined;
  const originals = new Map<string, Translation & { readonly path: string; readonly texts: ReadonlySet<string> }>();
  for (const { page, document, language } of places) {
    if (!translated.has(document) || !isOriginal(language)) continue;
    // A page whose path has no language goes before one in English.
    if (language !== undefined && originals.has(document)) continue;
    const texts = new Set(page.checked.map(({ image }) => image.name ?? ''));
    originals.set(document, { path: page.document.path, document, language, texts });
  }
  return (image, path) => {
    const { document, language } = translationOf(path);
    const original = language === undefined ? undefined : originals.get(document);
    if (original === undefined || language === undefined || original.path === path) return undefined;
    if (isSameLanguage(original.language ?? 'en', language)) return undefined;
    return original.texts.has(image.name ?? '') && isSentence(image) ? original.path : undefined;
  };
}

function isOriginal(language: string | undefined): boolean {
  return language === undefined || primaryLanguage(language) === 'en';
}
