import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/** Characters that have a meaning in attributes or in text, besides those of HTML. */
export type Special = { readonly attribute: string; readonly text: string };

/**
 * The edit that gives an element of a component its alternative text: as a plain attribute, whatever was there before (`:alt="title"`,
 * `alt={title}`), or as the text of its `title`.
 */
export function setComponentAlt(text: string, image: Image, alt: string, special: Special): Edit {
  const { altSpan: span, attribute } = image;
  const line = alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
  if (attribute === undefined) return { span, text: encode(line, special.text) };
  const written = text.slice(span.start, span.end);
  if (written === '') return { span, text: ` ${attribute}="${encode(line, `"${special.attribute}`)}"` };
  const value = written.slice(written.indexOf('=') + 1).trimStart();
  const quote = value.startsWith("'") ? "'" : '"';
  const own = written.slice(0, attribute.length);
  const name = own.toLowerCase() === attribute.toLowerCase() ? own : attribute;
  return { span, text: `${name}=${quote}${encode(line, quote + special.attribute)}${quote}` };
}

/** The edit that removes an element of a component from the accessibility tree; undefined for a control. */
export function setComponentDecorative(text: string, image: Image, special: Special): Edit | undefined {
  const { attribute, altSpan: span, decorativeBy } = image;
  if (decorativeBy === 'alt') return setComponentAlt(text, image, '', special);
  if (decorativeBy !== 'aria-hidden' || attribute === undefined) return undefined;
  return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}

function encode(text: string, special: string): string {
  return Array.from(text, (character) => {
    if (character !== '&' && character !== '<' && !special.includes(character)) return character;
    return references[character] ?? `&#${character.charCodeAt(0)};`;
  }).join('');
}

const references: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
