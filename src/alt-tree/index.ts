import type { Image } from '../model/image.ts';
import type { Proposal } from '../model/suggestion.ts';
import { plainLine, withoutMentions } from '../text/plain.ts';
import type { Around } from './around.ts';
import { badge } from './badge.ts';
import { decoration } from './decoration.ts';
import { logo } from './logo.ts';
import { purpose } from './purpose.ts';

export { leadsToPicture } from './purpose.ts';

/**
 * What the source tells about an image, so that no model has to be asked: that it only decorates, where its link leads, what its badge
 * or logo is called (W3C, "An alt Decision Tree"). Undefined wherever that is not nearly certain: a wrong text is worse than none.
 */
export function propose(image: Image, around: Around): Proposal | undefined {
  const decorative = decoration(image);
  if (decorative !== undefined) return { source: 'decorative', alt: '', basis: decorative };
  const found = badge(image.src, around) ?? purpose(image, around) ?? logo(image, around);
  if (found === undefined) return undefined;
  const alt = harmless(found.alt);
  return alt === '' || alt.length > longest ? undefined : { source: 'context', alt, basis: found.basis };
}

/** Text of a page, with the hygiene of a draft: on one line, without characters that nobody sees, calling nobody by name. */
export function harmless(text: string): string {
  return withoutMentions(plainLine(text.slice(0, 4 * longest)));
}

/** UTF-16 units: what has more to say is no name of a place. */
const longest = 120;
