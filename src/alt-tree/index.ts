import type { Image } from '../model/image.ts';
import type { Proposal } from '../model/suggestion.ts';
import { isEnglish } from '../text/language.ts';
import { plainLine, withoutMentions } from '../text/plain.ts';
import type { Around } from './around.ts';
import { badge } from './badge.ts';
import { decoration } from './decoration.ts';
import { logo } from './logo.ts';
import { purpose } from './purpose.ts';

export { leadsToPicture } from './purpose.ts';
export { isBadge } from './badge.ts';
export { isIcon } from './icon.ts';
export { phraseOf } from './naming.ts';

/**
 * What the source shows about an image, so that no model has to be asked: that it is decorative, where its link leads, the name of its
 * badge or logo (W3C, "An alt Decision Tree"). Undefined wherever that is not nearly certain: a wrong text is worse than none.
 */
export function propose(image: Image, around: Around): Proposal | undefined {
  const decorative = decoration(image);
  if (decorative !== undefined) {
    const { basis, isSure } = decorative;
    return { source: 'decorative', alt: '', basis, certainty: isSure ? 'sure' : undefined };
  }
  const told = isEnglish(around.language) && isInOtherScript(image) ? { language: 'und' } : around;
  const found = badge(image.src, told) ?? purpose(image, told) ?? logo(image, told);
  if (found === undefined) return undefined;
  const alt = cleaned(found.alt);
  if (alt === '' || alt.length > longest) return undefined;
  // Without its sign, a name such as `@scope/name` is another one; `#help` says nothing of where that channel is.
  const isSure = found.isSure && !/@|(?<!\S)#/.test(found.alt);
  return { source: 'context', alt, basis: found.basis, certainty: isSure ? 'sure' : undefined };
}

/** Whether the words around an image are in another script than English has: a page need not state its language. */
function isInOtherScript({ context: { heading, nearby } }: Image): boolean {
  const letters = `${heading ?? ''} ${nearby}`.slice(0, 1000).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
}

/**
 * Text of a page, cleaned like a draft: on one line, without invisible characters and without @mentions, which would notify people. Letters that
 * mathematicians use for names of things (𝕏) are letters: few screen readers say them.
 */
export function cleaned(text: string): string {
  const plain = text.slice(0, 4 * longest).replace(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKC'));
  return withoutMentions(plainLine(plain));
}

/** UTF-16 units: a longer text is not the name of a place. */
const longest = 120;
