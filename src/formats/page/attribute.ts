import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and letter case stay; an unquoted value gets double quotes.
 *
 * @param alsoEncode characters that have a meaning in the language around the HTML
 */
export function setAltAttribute(text: string, image: Image, alt: string, alsoEncode = ''): Edit {
  const { altSpan: span, attribute } = image;
  if (attribute === undefined) return { span, text: encode(alt, '', alsoEncode) };
  if (span.start === span.end) return { span, text: ` ${attribute}="${encode(alt, '"', alsoEncode)}"` };
  const written = text.slice(span.start, span.end);
  const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
  return { span, text: `${written.slice(0, attribute.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}

function encode(alt: string, quote: string, alsoEncode: string): string {
  const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
  return Array.from(alt, (character) => {
    if (character === '&' || character === '<' || character === quote) return references[character];
    return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
  }).join('');
}
