import type { Image } from '../../model/image.ts';

/** The way in which a name is missing. An image has at most one, so that exactly one rule reports it. */
export type Absence = 'in-control' | 'missing' | 'empty' | 'blank';

/** Why a screen reader has nothing to say for `image`; undefined where it has something to say, should say nothing, or where the source does not show it. */
export function absence(image: Image): Absence | undefined {
  const { alt, context, decorative, emptyIsDecision, fault, name, namedByCaption } = image;
  if (namedByCaption === true) return 'missing';
  if (fault !== undefined || alt.kind === 'dynamic' || (name !== undefined && !isBlank(name))) return undefined;
  // Decoration does not count here: the link stays and can be reached, but has no name (WCAG F89).
  if (context.control !== undefined && isBlank(context.control.otherText)) return 'in-control';
  if (decorative) return undefined;
  if (alt.kind === 'text') return 'blank';
  // An empty `alt` that was meant as a decision and does not make the image decorative is overruled (role conflict), so it counts as missing.
  return alt.kind === 'empty' && !emptyIsDecision ? 'empty' : 'missing';
}

/** ASCII. */
const [space, ampersand, del] = [0x20, 0x26, 0x7f];

/** Whether a screen reader speaks nothing of `text`: white space, invisible characters, a space that was escaped twice (`&amp;nbsp;`). */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > space && first < del && first !== ampersand) return false;
  return /^(?:[\s\p{Default_Ignorable_Code_Point}\u2800]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#xa0|#8203);)*$/iu.test(
    text,
  );
}
