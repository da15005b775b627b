import { candidates } from './images/candidates.ts';
import { languageOfPath } from './lib/language.ts';
import type { Image } from './types.ts';

/** Good alternative texts of pictures, from every place where they are shown. */
export type KnownAlts = {
  /** Remembers an image whose name nobody complains about. */
  add(image: Image, path: string): void;
  /** The text that the same picture has in another place, on a page in the same language. */
  of(image: Image, path: string): string | undefined;
};

export function createKnownAlts(): KnownAlts {
  // Two are enough: of one of them `image` may be the place.
  const known = new Map<string, readonly Image[]>();
  return {
    add(image, path) {
      const key = keyOf(image, path);
      const others = known.get(key ?? '') ?? [];
      if (key !== undefined && describes(image) && others.length < 2) known.set(key, [...others, image]);
    },
    of(image, path) {
      const key = keyOf(image, path);
      return key === undefined ? undefined : known.get(key)?.find((other) => other !== image)?.name;
    },
  };
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
  const picture = candidates(src, path)[0] ?? (/^https?:/i.test(src) ? src : undefined);
  const language = (context.language ?? languageOfPath(path) ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
  return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}

/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;
