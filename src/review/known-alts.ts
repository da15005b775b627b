import { likeliest } from '../pictures/candidates.ts';
import { contradicts } from '../text/contradiction.ts';
import { spokenWords } from '../text/same-words.ts';
import { isDescription } from '../text/description.ts';
import { languageOf, primaryLanguage } from '../text/language.ts';
import { haveSameCodes } from '../text/translation.ts';
import type { LikeliestOf } from '../pictures/mapped.ts';
import type { Image } from '../model/image.ts';
import type { ImageRef } from '../model/picture.ts';

/** Good alternative texts of pictures, from every place where they are shown. */
export type KnownAlts = {
  /** Adds an image whose name has no finding, not even advice. @param isGood asked only where its picture may be wanted */
  add(image: Image, path: string, isGood?: () => boolean): void;
  /** The text of the same picture in another place, on a page in the same language. */
  of(image: Image, path: string): KnownAlt | undefined;
  /** The first text of the same picture in another place that contradicts that of the image. */
  against(image: Image, path: string): KnownAlt | undefined;
};

export type KnownAlt = {
  readonly text: string;
  readonly place: ImageRef;
  /** Whether no other place that was kept contradicts it. */
  readonly isAgreed: boolean;
  /** Whether all other places that were kept have the same words: of two different texts either may be the wrong one. */
  readonly isOnly: boolean;
};

/**
 * @param wanted the images that a text is wanted for; any, unless given
 * @param likeliestOf where the picture of an address probably is
 */
export function createKnownAlts(
  wanted?: readonly { readonly image: Image; readonly path: string }[],
  likeliestOf: LikeliestOf = likeliest,
): KnownAlts {
  const known = new Map<string, readonly Entry[]>();
  /** Pictures with texts that contradict each other. */
  const disputed = new Set<string>();
  const keys = wanted && new Set(wanted.map(({ image, path }) => keyOf(image, path, likeliestOf)));
  return {
    add(image, path, isGood = () => true) {
      if (!describes(image)) return;
      const key = keyOf(image, path, likeliestOf);
      if (key === undefined || keys?.has(key) === false) return;
      const others = known.get(key) ?? [];
      if (!mayTell(others, image) || !isGood()) return;
      const { src, name, span } = image;
      known.set(key, [...others, { image: { src, name }, path, at: span.start }]);
      if (others.some((one) => isAgainst(one.image, image))) disputed.add(key);
    },
    of(image, path) {
      const key = keyOf(image, path, likeliestOf);
      const others = key === undefined ? [] : (known.get(key) ?? []).filter((entry) => !isPlaceOf(entry, image, path));
      const [other] = others;
      return other && altOf(other, agreementOf(other.image, others));
    },
    against(image, path) {
      const key = disputed.size > 0 && describes(image) ? keyOf(image, path, likeliestOf) : undefined;
      if (key === undefined || !disputed.has(key)) return undefined;
      const other = known.get(key)?.find((entry) => haveSameCodes(entry.path, path) && isAgainst(entry.image, image));
      return other && altOf(other, { isAgreed: false, isOnly: false });
    },
  };
}

/** Whether one more place of a picture can say something: two are needed, because one of them may be the image that is asked about, and then every other text. */
function mayTell(known: readonly Entry[], { name }: Image): boolean {
  return known.length < 2 || (known.length < mostTexts && known.every(({ image }) => image.name !== name));
}

/** Texts of one picture that are compared. */
const mostTexts = 8;

function isAgainst({ name: one = '' }: Named, { name: other = '' }: Named): boolean {
  return contradicts(one, other);
}

type Agreement = Pick<KnownAlt, 'isAgreed' | 'isOnly'>;

const alone: Agreement = { isAgreed: true, isOnly: true };

/** How the text of an image stands to those of its picture in other places. */
export function agreementOf(image: Named, others: readonly { readonly image: Named }[]): Agreement {
  const words = spokenWords(image.name ?? '');
  return {
    isAgreed: !others.some((one) => isAgainst(one.image, image)),
    isOnly: others.every((one) => spokenWords(one.image.name ?? '') === words),
  };
}

type Named = Pick<Image, 'name'>;

/** What is kept of an image whose name describes its picture, for as long as a scan takes. @property at offset of its construct */
type Entry = { readonly image: Pick<Image, 'src' | 'name'>; readonly path: string; readonly at: number };

function isPlaceOf(entry: Entry, { src, name, span }: Image, path: string): boolean {
  return entry.at === span.start && entry.path === path && entry.image.src === src && entry.image.name === name;
}

function altOf({ image: { src, name = '' }, path }: Entry, agreement: Agreement): KnownAlt {
  return { text: name, place: { src, path }, ...agreement };
}

/** The text of an image and its place; undefined when its name does not describe its picture. */
export function knownAlt(image: Image, path: string): KnownAlt | undefined {
  const { name, src } = image;
  return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path }, ...alone };
}

/** An image that is the only content of a link or button is named by its purpose, not by what it shows. */
function describes({ name, decorative, context }: Image): boolean {
  return name !== undefined && isDescription(name) && !decorative && context.control?.otherText !== '';
}

/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf(image: Image, path: string, likeliestOf: LikeliestOf): string | undefined {
  const { src } = image;
  if (template.test(src)) return undefined;
  // A fragment may choose one symbol of many, a query another picture altogether.
  const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
  const picture = likeliestOf(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
  const language = primaryLanguage(languageOf({ document: { path }, image }));
  return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}

/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;
