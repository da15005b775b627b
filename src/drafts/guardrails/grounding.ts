import type { Image } from '../../model/image.ts';
import { filePath } from '../../text/file-name.ts';
import { wordsIn } from './words-in.ts';

/** The words of a page and a picture: names, numbers and quotations in a draft have to come from there. */
export type Grounding = {
  /** Whether every word of `text` is there, regardless of letter case and plural. */
  readonly holds: (text: string) => boolean;
  /** Texts of the page, each by itself. */
  readonly texts: readonly string[];
};

/** @param words the text in the picture itself: the words of an SVG */
export function groundingOf({ src, alt, title, context }: Image, words: string): Grounding {
  const { heading, figcaption, nearby, control, adjacentLinkText } = context;
  const texts = [heading, figcaption, nearby, title, control?.otherText, adjacentLinkText]
    .filter((text) => text !== undefined)
    .map((text) => text.slice(0, maxText));
  const all = [...texts, filePath(src), alt.kind === 'text' ? alt.text : '', control?.target ?? '', words];
  const known = new Set(all.flatMap((text) => [...wordsIn(text.slice(0, maxText)), ...piecesOf(text)]).map(stem));
  return { holds: (text) => wordsIn(text).every((word) => known.has(stem(word))), texts };
}

/** Characters; text further away is not about the picture. */
const maxText = 5000;

/** `LoginPage2` → `login`, `page`, `2`: file names join words. */
function piecesOf(text: string): readonly string[] {
  const spaced = text.slice(0, maxText).replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})|_/gu, '$& ');
  return wordsIn(spaced.replaceAll('_', ' '));
}

function stem(word: string): string {
  return word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})s$/u, '');
}
