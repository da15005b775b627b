import { likeliest } from '../pictures/candidates.ts';
import { languageOfPath } from '../text/language.ts';
import type { Image } from '../model/image.ts';
import type { ImageRef } from '../model/picture.ts';

/** Good alternative texts of pictures, from every place where they are shown. */
export type KnownAlts = {
  /** Remembers an image whose name nobody complains about. */
  add(image: Image, path: string): void;
  /** What the same picture is called in another place, on a page in the same language. */
  of(image: Image, path: string): KnownAlt | undefined;
};

export type KnownAlt = { readonly text: string; readonly place: ImageRef };

export function createKnownAlts(): KnownAlts {
  // Two are enough: of one of them `image` may be the place.
  const known = new Map<string, readonly Entry[]>();
  return {
    add(image, path) {
      const key = keyOf(image, path);
      const others = known.get(key ?? '') ?? [];
      if (key !== undefined && describes(image) && others.length < 2) known.set(key, [...others, { image, path }]);
    },
    of(image, path) {
      const key = keyOf(image, path);
      const other = key === undefined ? undefined : known.get(key)?.find((entry) => entry.image !== image);
      return other && knownAlt(other.image, other.path);
    },
  };
}

type Entry = { readonly image: Image; readonly path: string };

/** What an image is called, and where; undefined for one whose name says nothing about its picture. */
export function knownAlt(image: Image, path: string): KnownAlt | undefined {
  const { name, src } = image;
  return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path } };
}

/** What a link or button consists of is named by its purpose, not by what the picture shows. */
function describes({ name, decorative, context }: Image): boolean {
  return name !== undefined && !decorative && context.control?.otherText !== '';
}

/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf({ src, context }: Image, path: string): string | undefined {
  if (template.test(src)) return undefined;
  // A fragment may choose one symbol of many, a query another picture altogether.
  const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
  const picture = likeliest(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
  const language = (context.language ?? languageOfPath(path) ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
  return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}

/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;
