import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import type { Region } from '../template/region.ts';

/**
 * The edit that writes an alternative text into HTML that stands in a string of PHP: everything that could end the string, or that PHP would
 * read as its own, becomes a reference of HTML. Undefined for HTML outside of code.
 */
export function setAltInString(
  regions: readonly Region[],
  text: string,
  { altSpan, attribute }: Image,
  alt: string,
): Edit | undefined {
  const string = stringAt(regions, altSpan.start);
  if (string === undefined) return undefined;
  const value = encode(alt.replace(/\s+/g, ' '));
  if (attribute === undefined) return { span: altSpan, text: value };
  const quote = string === '"' ? "'" : '"';
  if (altSpan.start === altSpan.end) {
    // The parser takes the backslash of the value before for its mark.
    const at = /\\["']/.test(text.slice(altSpan.start - 1, altSpan.start + 1)) ? altSpan.start + 1 : altSpan.start;
    return { span: { start: at, end: at }, text: ` ${attribute}=${quote}${value}${quote}` };
  }
  const written = text.slice(altSpan.start, altSpan.end);
  const name = written.slice(0, attribute.length);
  const own = /^\s*=\s*(\\?["'])/.exec(written.slice(attribute.length))?.[1];
  const mark = own ?? quote;
  // The parser takes the backslash for the mark behind it.
  const end = own !== undefined && written.endsWith('\\') ? altSpan.end + 1 : altSpan.end;
  return { span: { start: altSpan.start, end }, text: `${name}=${mark}${value}${mark}` };
}

/** The mark of the string that a place is in. */
function stringAt(regions: readonly Region[], at: number): string | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  const before = regions[low - 1];
  return before !== undefined && 'string' in before ? before.string : undefined;
}

function encode(alt: string): string {
  return alt.replace(/[&<>'"\\$%{}@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
