import { isSameLanguage, languageOf, primaryLanguage } from '../text/language.ts';
import { fileStem } from '../text/file-name.ts';
import { translationOf, type Translation } from '../text/translation.ts';
import type { Document } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { Elsewhere, Finding } from '../model/rule.ts';
import { placeOf, type BytesOfPlace, type Place, type Repeated, type RepeatedPictures } from './repeated-pictures.ts';
import type { KnownAlts } from './known-alts.ts';

type Checked = { readonly image: Image; readonly findings: readonly Finding[] };

/** A page, whose images may have to be unpacked first. */
type PageTexts = {
  readonly document: Pick<Document, 'path'>;
  readonly page: () => { readonly checked: readonly Checked[] };
};

/** The texts of all pages under review, as far as pages have something to say about one another. */
export type SiteTexts = {
  /** Images with a text that another page has for a picture of another name: their files may be one picture. */
  readonly repeated: RepeatedPictures;
  /**
   * @param known texts without a finding, by their picture
   * @param bytesOf tells copies of one file from different pictures, where the files are known
   */
  readonly elsewhere: (known: KnownAlts, bytesOf: BytesOfPlace) => (path: string) => Elsewhere;
};

/** Collects the texts of pages, of which it keeps no image. */
export type SiteReader = {
  readonly add: (path: string, checked: readonly Checked[]) => void;
  /** @param pages all that were added */
  readonly texts: (pages: () => Iterable<PageTexts>) => SiteTexts;
};

/** The first place of a text. */
type First = Place & { readonly language: string };

/** Of a text that several pictures have, only the first place is kept. */
export function createSiteReader(): SiteReader {
  /** By texts without a finding. */
  const places = new Map<string, First>();
  /** Texts that have more than one place. */
  const repeated = new Set<string>();
  const firsts = (): readonly Place[] =>
    [...repeated].flatMap((text) => (smallWords(text) < fewestWords ? [] : (places.get(text) ?? [])));
  const firstOf = (image: Image, path: string): First | undefined => {
    const first = image.name !== undefined && repeated.has(image.name) ? places.get(image.name) : undefined;
    if (first === undefined || first.path === path || !isSentence(image) || !hasOtherName(first, image))
      return undefined;
    return isSameLanguage(first.language, languageIn(image, path)) ? first : undefined;
  };
  function* repeatedOn(pages: Iterable<PageTexts>): Iterable<Repeated> {
    for (const { document, page } of pages) {
      for (const { image, findings } of page().checked) {
        const first = findings.length === 0 ? firstOf(image, document.path) : undefined;
        if (first !== undefined) yield { ...placeOf(image, document.path), first };
      }
    }
  }
  return {
    add(path, checked) {
      for (const { image, findings } of checked) {
        const { name } = image;
        if (name === undefined || name.length < shortest || findings.length > 0) continue;
        if (places.has(name)) repeated.add(name);
        else places.set(name, { ...placeOf(image, path), language: languageIn(image, path) });
      }
    },
    texts(pages) {
      const original = originalTexts(pages);
      return {
        repeated: { firsts: firsts(), all: () => repeatedOn(pages()) },
        elsewhere: (known, bytesOf) => (path) => ({
          contradiction(image) {
            const other = known.against(image, path);
            return other && { text: other.text, path: other.place.path };
          },
          original: (image) => original(image, path),
          repetition(image) {
            const first = firstOf(image, path);
            if (first === undefined) return undefined;
            const bytes = bytesOf(placeOf(image, path));
            return bytes !== undefined && bytes === bytesOf(first) ? undefined : first.path;
          },
        }),
      };
    },
  };
}

function languageIn(image: Image, path: string): string {
  return languageOf({ image, document: { path } });
}

/** Names and labels are the same in many places and languages. */
function isSentence({ name, decorative, namedByCaption, alt, context, src }: Image): boolean {
  if (name === undefined || decorative || namedByCaption === true || alt.kind === 'dynamic' || src === '') return false;
  // The text of a linked picture names where the link leads.
  if (context.control !== undefined) return false;
  return smallWords(name) >= fewestWords;
}

/** The number of words that begin with a small letter. */
function smallWords(text: string): number {
  return text.match(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu)?.length ?? 0;
}

const fewestWords = 4;

/** UTF-16 units of so many words. */
const shortest = 2 * fewestWords - 1;

/** Copies in folders of versions and languages keep their name. */
function hasOtherName(one: Pick<Image, 'src'>, other: Pick<Image, 'src'>): boolean {
  return fileStem(one.src).toLowerCase() !== fileStem(other.src).toLowerCase();
}

/** Finds the page that another one is a translation of, where both have the same text. */
function originalTexts(pages: () => Iterable<PageTexts>): (image: Image, path: string) => string | undefined {
  const translated = new Set<string>();
  for (const { document } of pages()) {
    const { document: original, language } = translationOf(document.path);
    if (language !== undefined) translated.add(original);
  }
  if (translated.size === 0) return () => undefined;
  const originals = new Map<string, Translation & { readonly path: string; readonly texts: ReadonlySet<string> }>();
  for (const {
    document: { path },
    page,
  } of pages()) {
    const { document, language } = translationOf(path);
    if (!translated.has(document) || !isOriginal(language)) continue;
    // A page whose path has no language goes before one in English.
    if (language !== undefined && originals.has(document)) continue;
    const texts = new Set(page().checked.map(({ image }) => image.name ?? ''));
    originals.set(document, { path, document, language, texts });
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
