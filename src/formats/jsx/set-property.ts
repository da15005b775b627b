import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/** The edit that gives an element made by a call the property with its alternative text, in the quotes of its tag. */
export function setProperty(text: string, image: Image, alt: string): Edit {
  const { altSpan: span, attribute = 'alt' } = image;
  const name = /^[\w$]+$/.test(attribute) ? attribute : `'${attribute}'`;
  const quote = /['"]/.exec(text.slice(image.span.start, image.span.end))?.[0] ?? "'";
  const value = literal(alt, quote);
  const written = text.slice(span.start, span.end);
  if (written === '') {
    const after = text.slice(span.end, image.span.end).trimStart();
    // Behind the tag, without an object; in an empty object; before its first property; behind the address.
    if (after.startsWith(')')) return { span, text: `, { ${name}: ${value} }` };
    if (!text.endsWith('{', span.start)) return { span, text: `, ${name}: ${value}` };
    return { span, text: after.startsWith('}') ? ` ${name}: ${value} ` : ` ${name}: ${value},` };
  }
  // `null`, or with a type: `null!`, `<any>null`.
  if (/^(?:null|undefined)\b|^</.test(written)) return { span, text: `{ ${name}: ${value} }` };
  const key = /^(?:'[^']*'|"[^"]*")/.exec(written)?.[0] ?? name;
  return { span, text: `${key}: ${value}` };
}

function literal(alt: string, quote: string): string {
  const line = alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
  return (
    quote +
    line.replace(
      /[\\'"\u2028\u2029]/g,
      (mark) => escapes[mark] ?? (mark === quote || mark === '\\' ? `\\${mark}` : mark),
    ) +
    quote
  );
}

const escapes: Readonly<Partial<Record<string, string>>> = { '\u2028': '\\u2028', '\u2029': '\\u2029' };
