import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/** The edit that gives an image macro its alternative text; an empty one marks it as decorative. @param alt on one line */
export function setMacroAlt(text: string, { syntax, altSpan: span }: Image, alt: string): Edit {
  const value = encoded(alt, syntax === 'inline-macro');
  const written = text.slice(span.start, span.end);
  if (/^alt\s*=/.test(written)) return { span, text: `alt=${quoted(value)}` };
  if (written !== '') return { span, text: asFirst(value) };
  // A place for a text is before a comma or an attribute, or at the end of the list.
  const after = text.charAt(span.end);
  if (after === ']' && text.charAt(span.start - 1) !== '[') return { span, text: `,alt=${quoted(value)}` };
  if (after === ',') return { span, text: asFirst(value) };
  const first = value === '' ? 'alt=""' : asFirst(value);
  return { span, text: after === ']' || after.trim() === '' ? first : `${first},` };
}

/** The first of the attributes needs no name, and quotes only where it would be read as more than one, or as a name with a value. */
function asFirst(value: string): string {
  return /^$|^["' ]|,| $|^[\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*\s*=/u.test(value) ? quoted(value) : value;
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/**
 * A text with character references for what Asciidoctor would replace: references, escapes, the marks of table cells; in running text also
 * formatting, passthroughs and other macros, which it looks for in the text of an image as well.
 */
function encoded(alt: string, isInline: boolean): string {
  return alt.replace(isInline ? inRunningText : inBlocks, (mark) => `&#${mark.charCodeAt(0)};`);
}

const inBlocks = /[\\{|]|&(?=#|[A-Za-z])/g;

const inRunningText =
  /[\\{|[\]*`#^~+<>@]|&(?=#|[A-Za-z])|\$(?=\$)|(?<=\$)\$|\((?=\()|(?<=\()\(|:(?=\/\/)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
