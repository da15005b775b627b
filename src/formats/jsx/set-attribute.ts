import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/**
 * The edit that gives an element of JSX the attribute with its alternative text, as a string, whatever was there before.
 * A string in JSX ends only at its own quote and may contain the character references of HTML (facebook.github.io/jsx).
 */
export function setJsxAttribute(text: string, image: Image, alt: string, encode: Encode = inMarkdown): Edit {
  const { altSpan: span, attribute } = image;
  // The title of a drawing in a template of HTML.
  if (attribute === undefined) return { span, text: encode(alt, '') };
  const written = text.slice(span.start, span.end);
  if (written === '') return { span, text: ` ${attribute}="${encode(alt, '"')}"` };
  const name = written.slice(0, written.search(/[\s=]|$/));
  const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
  return { span, text: `${name}=${quote}${encode(alt, quote)}${quote}` };
}

/** An alternative text between quotes. */
type Encode = (alt: string, quote: string) => string;

/** In code, where the language around the element has no marks; in a template literal, a backtick, a backslash and `${` have a meaning. */
export function inCode(alt: string, quote: string): string {
  return oneLine(alt).replace(/&(?=[#a-z])|["'`\\<]|\$(?=\{)/gi, (mark) => {
    const isOtherQuote = /["']/.test(mark) && mark !== quote;
    return isOtherQuote ? mark : (named[mark] ?? `&#${mark.charCodeAt(0)};`);
  });
}

/**
 * Besides the quote and the start of a reference or a tag, characters are encoded that have a meaning in Markdown around the element: a pipe
 * ends a table cell, a backtick closes code, a brace begins a heading's id on sites that have those.
 */
function inMarkdown(alt: string, quote: string): string {
  const encoded = new Set(['&', '<', '{', '|', '`', quote]);
  return Array.from(oneLine(alt), (character) =>
    encoded.has(character) ? (named[character] ?? `&#${character.charCodeAt(0)};`) : character,
  ).join('');
}

function oneLine(alt: string): string {
  return alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

const named: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
