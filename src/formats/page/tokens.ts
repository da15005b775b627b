import { atMark } from '../../lib/at-mark.ts';
import { anyOf } from '../entry.ts';

/** The kinds of elements that show an image: by their tag, or by their role (`role-img`). */
export const elementSyntaxes = ['img', 'svg', 'svg-image', 'input', 'area', 'object', 'embed', 'role-img'] as const;

/**
 * Matches in every text with a button that shows an image. Boxes to tick in lists of tasks are none: an image says so, or its tag may hold what says
 * so once a program or a parser has read it.
 */
export const imageInput = atMark(
  '<',
  /<input\b(?=[^<>]*image|(?!(?:[^"'<>&\\{%$@#:[]|"[^"<>&\\{%$@#]*"|'[^'<>&\\{%$@#]*')*>))/i,
);

/** Matches in every text with such an element. */
export const elementTokens = anyOf(
  atMark('<', /<(?:img|image|svg|area|object|embed)\b/i),
  imageInput,
  // The sign is rare, the letters of the word are not.
  atMark('=', /=(?<=\brole\s*=)/i),
);

/** Whether an image is written as one of these elements. */
export function isElementSyntax(syntax: string): boolean {
  return elementSyntaxes.some((element) => element === syntax);
}
