import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { setAltAttribute } from './attribute.ts';

/**
 * The edit that takes an element out of the accessibility tree in its own way: `alt=""` on what has an `alt`, `aria-hidden="true"` on a
 * drawing and what has only the role of an image. Undefined for a control and for what is named by its content.
 */
export function setDecorativeAttribute(text: string, image: Image): Edit | undefined {
  const { attribute, altSpan: span, decorativeBy } = image;
  if (decorativeBy === 'alt') return setAltAttribute(text, image, '');
  if (decorativeBy !== 'aria-hidden' || attribute === undefined) return undefined;
  return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}

/**
 * The edit that writes a Markdown image as the `img` that it becomes, with an empty `alt`: Markdown has no words for decoration.
 * Generators of sites rewrite relative addresses in Markdown and leave those in HTML alone, so only an address that is whole is taken over.
 *
 * @param ending how the element ends: `>`, in JSX ` />`
 * @param isWhole whether an address means the same in HTML
 */
export function setDecorativeLabel(
  text: string,
  { src, title, span, attribute }: Image,
  ending: string,
  isWhole: RegExp,
): Edit | undefined {
  if (attribute !== undefined || !isWhole.test(src) || unsafe.test(src + (title ?? ''))) return undefined;
  if (swallowsLines(text, span)) return undefined;
  const named = title === undefined ? '' : ` title="${encoded(title)}"`;
  return { span, text: `<img src="${encoded(src)}" alt=""${named}${ending}` };
}

/** A template language or a line break would not come through as it is. */
const unsafe = /[{}<>\n\r`\\]/;

/**
 * A tag alone on its line begins a block of HTML that goes on to the next blank line (CommonMark 0.31.2, 4.6, type 7), where the image
 * was part of a paragraph or of the row of a table.
 */
function swallowsLines(text: string, { start, end }: Image['span']): boolean {
  const [before = '', previous = ''] = text
    .slice(Math.max(0, start - nearby), start)
    .split('\n')
    .toReversed();
  const [after = '', next = ''] = text.slice(end, end + nearby).split('\n', 2);
  if (after.trim() !== '' || !/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before)) return false;
  const isFirst = /[-*+.)]\s+$/.test(before) || isBlank(previous, before);
  return !isFirst || !isBlank(next, before);
}

/** UTF-16 units; longer lines are no blank ones. */
const nearby = 2000;

/** Whether a line is empty in the quotes that `other` stands in. */
function isBlank(line: string, other: string): boolean {
  return /^[\s>]*$/.test(line) && line.split('>').length <= other.split('>').length;
}

/** Besides the quote and what begins a reference, Markdown around the element would read a pipe as the end of a table's cell. */
function encoded(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\|/g, '&#124;');
}
