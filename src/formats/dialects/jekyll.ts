import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import { hasPlaceholder, unknowable } from '../masking/placeholder.ts';
import { callTokens, type Dialect, type DialectImage } from './dialect.ts';
import { named, readParameters, writtenWithout, type Parameter } from './parameters.ts';
import { decodeReferences, encodeReferences } from './references.ts';

/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML unchanged, so character references work in them; Liquid has no escapes.
 * The effect of an include without an alt depends on its template.
 */
export const jekyll: Dialect = {
  syntax: 'shortcode',
  tokens: callTokens('{%', /\{%/),
  opening: /^\{%/,

  read(construct: string, start: number): DialectImage | undefined {
    const [opening = '', include, name = ''] = call.exec(construct) ?? [];
    if (include === undefined && !pictures.test(name)) return undefined;
    const rest = construct.slice(opening.length, -'%}'.length);
    const parameters = readParameters(rest, start + opening.length);
    const src =
      named(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(isPicture);
    const alt = named(parameters, 'alt');
    if (src === undefined || (alt === undefined && !(pictures.test(name) && isPicture(src)))) return undefined;
    if (!isPicture(src) && !pictures.test(name)) return undefined;
    const end = src.span.end;
    const caption = named(parameters, 'caption');
    return {
      syntax: jekyll.syntax,
      emptyIsDecision: true,
      attribute: 'alt',
      src: src.quote === '' && !isPicture(src) ? `{{ ${src.value} }}` : src.value,
      alt: alt ? valueOf(alt) : unknowable,
      altSpan: alt?.span ?? { start: end, end },
      span: { start, end: start + construct.length },
      caption: caption && decodeReferences(caption.value),
      link: undefined,
      attributes: {},
      others: [opening, ...writtenWithout(parameters, alt)],
    };
  },

  setAlt(text: string, { span, altSpan }: Image, alt: string): Edit {
    const written = ownKey.exec(text.slice(altSpan.start, altSpan.end))?.[0];
    const key = written ?? ` alt${signIn(text.slice(span.start, span.end))}`;
    return { span: altSpan, text: `${key}"${encodeReferences(alt, /["|`\\]/)}"` };
  },
};

const ownKey = /^alt\s*[:=]\s*/;

/** Plugins write `alt: "…"` where includes write `alt="…"`. */
function signIn(construct: string): string {
  return /\w:\s*["']/.test(construct) && !/\w\s*=/.test(construct) ? ': ' : '=';
}

const call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const pictures = /image|img|figure|picture|photo|screenshot/i;

function isPicture({ value }: Parameter): boolean {
  return isPictureAddress(value);
}

/** A bare value is a variable. */
function valueOf({ value, quote }: Parameter): string {
  return quote === '' || value.includes('{{') || hasPlaceholder(value) ? unknowable : decodeReferences(value);
}
