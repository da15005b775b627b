import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/**
 * The edit that gives an element of JSX the attribute with its alternative text, as a string whatever stood there before.
 * A string in JSX ends at its own quote only and knows the character references of HTML (facebook.github.io/jsx).
 */
export function setJsxAttribute(text: string, image: Image, alt: string): Edit {
  const { altSpan: span, attribute = 'alt' } = image;
  const written = text.slice(span.start, span.end);
  if (written === '') return { span, text: ` ${attribute}="${encode(alt, '"')}"` };
  const name = /^[^\s=]+/.exec(written)?.[0] ?? attribute;
  const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
  return { span, text: `${name}=${quote}${encode(alt, quote)}${quote}` };
}

/**
 * Besides the quote and what begins a reference or a tag, Markdown around the element would read the others as its own: a pipe
 * ends a table cell, a backtick closes code, a brace begins a heading's id on sites that know those.
 */
function encode(alt: string, quote: string): string {
  const encoded = new Set(['&', '<', '{', '|', '`', quote]);
  return Array.from(alt.replace(/\s*\n\s*/g, ' '), (character) =>
    encoded.has(character) ? (named[character] ?? `&#${character.charCodeAt(0)};`) : character,
  ).join('');
}

const named: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
