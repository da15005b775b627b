import type { Image } from '../model/image.ts';
import type { Proposal } from '../model/suggestion.ts';
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
  const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
  if (found === undefined) return undefined;
  const alt = cleaned(found.alt);
  if (alt === '' || alt.length > longest) return undefined;
  // Without its sign, a name such as `@scope/name` is another one.
  const isSure = found.isSure && !found.alt.includes('@');
  return { source: 'context', alt, basis: found.basis, certainty: isSure ? 'sure' : undefined };
}

/** Text of a page, cleaned like a draft: on one line, without invisible characters and without @mentions, which would notify people. */
export function cleaned(text: string): string {
  return withoutMentions(plainLine(text.slice(0, 4 * longest)));
}

/** UTF-16 units: a longer text is not the name of a place. */
const longest = 120;
