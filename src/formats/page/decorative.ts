import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { setAltAttribute } from './attribute.ts';

/**
 * The edit that removes an element from the accessibility tree: `alt=""` where the element has an `alt`, `aria-hidden="true"` for a drawing
 * and an element with only the role of an image. Undefined for a control and for an element that is named by its content.
 */
export function setDecorativeAttribute(text: string, image: Image): Edit | undefined {
  const { attribute, altSpan: span, decorativeBy } = image;
  if (decorativeBy === 'alt') return setAltAttribute(text, image, '');
  if (decorativeBy !== 'aria-hidden' || attribute === undefined) return undefined;
  return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}

/**
 * The edit that writes a Markdown image as the `img` that it becomes, with an empty `alt`, because Markdown cannot mark decoration.
 * Site generators rewrite relative addresses in Markdown but not in HTML, so only a complete address is accepted.
 *
 * @param ending the end of the element: `>`, in JSX ` />`
 * @param isWhole whether an address means the same in HTML
 */
export function setDecorativeLabel(
  text: string,
  { src, title, span, altSpan, attribute }: Image,
  ending: string,
  isWhole: RegExp,
): Edit | undefined {
  if (attribute !== undefined || !isWhole.test(src) || unsafe.test(src + (title ?? ''))) return undefined;
  // The address may be only the part of a template that is the path of a file.
  if (template.test(text.slice(altSpan.end, span.end)) || swallowsLines(text, span)) return undefined;
  const named = title === undefined ? '' : ` title="${encoded(title)}"`;
  return { span, text: `<img src="${encoded(src)}" alt=""${named}${ending}` };
}

const template = /\{[{%#]|<[%?]|\$\{/;

/** Template expressions and line breaks would not survive unchanged. */
const unsafe = /[{}<>\n\r`\\]/;

/**
 * A tag alone on its line begins an HTML block that continues to the next blank line (CommonMark 0.31.2, 4.6, type 7), while the image
 * was part of a paragraph or of a table row.
 */
function swallowsLines(text: string, { start, end }: Image['span']): boolean {
  const [before = '', previous = ''] = text
    .slice(Math.max(0, start - nearby), start)
    .split('\n')
    .toReversed();
  const [after = '', next = ''] = text.slice(end, end + nearby).split('\n', 2);
  if (after.trim() !== '' || !/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before)) return false;
  const isFirst = /[-*+.)]/.test(before) || isBlank(previous, before);
  return !isFirst || !isBlank(next, before);
}

/** UTF-16 units; longer lines are not blank. */
const nearby = 2000;

/** Whether a line is empty inside the quotes around `other`. */
function isBlank(line: string, other: string): boolean {
  return /^[\s>]*$/.test(line) && line.split('>').length <= other.split('>').length;
}

/** Besides the quote and the start of a reference, a pipe is encoded, because Markdown around the element would read it as the end of a table cell. */
function encoded(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\|/g, '&#124;');
}
