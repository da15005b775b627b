import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import type { Dialect, DialectImage } from '../dialects/dialect.ts';
import { unknowable } from '../masking/placeholder.ts';
import { codeSyntax, unknownImage } from '../template/unknown-image.ts';
import { argumentsAt, type Arguments } from './arguments.ts';
import { literalOf, textOf } from './string.ts';

/**
 * Calls of Rails that write an image: `image_tag "a.png", alt: "…"`. Rails 5.2 and later add no text of their own; an image has none
 * where all options are written out and `alt` is not among them. A string that may not be the last word, or code, is unknown.
 */
export function imageTagsIn(code: string, start: number): readonly DialectImage[] {
  const images: DialectImage[] = [];
  let unread = 0;
  calls.lastIndex = 0;
  for (let call = calls.exec(code); call && unread < mostUnread; call = calls.exec(code)) {
    const [name] = call;
    if (isQuoted(code, call.index)) continue;
    const read = argumentsAt(code, calls.lastIndex);
    const image = read && imageOf(code, start, call.index, name, read);
    if (image === undefined) {
      unread += 1;
      continue;
    }
    images.push(image);
    calls.lastIndex = image.span.end - start;
  }
  return images;
}

/** Calls that have no end: no code that works has more. */
const mostUnread = 100;

/** How `imageTagsIn` are written. */
export const imageTag: Pick<Dialect, 'opening' | 'setAlt' | 'setDecorative'> = {
  opening: /^image_tag\b/,

  setAlt(text: string, image: Image, alt: string): Edit {
    const { altSpan } = image;
    if (altSpan.start === altSpan.end) return { span: altSpan, text: `, alt: ${literalOf(alt)}` };
    const [key = 'alt: '] = altKey.exec(text.slice(altSpan.start, altSpan.end)) ?? [];
    return { span: altSpan, text: key + literalOf(alt) };
  },

  setDecorative(text: string, image: Image): Edit {
    return imageTag.setAlt(text, image, '');
  },
};

const calls =
  /(?<![\w.:@"'])(?:image|picture|img|(?:wicked_pdf|vite|webpack|cl|retina|lazy|responsive|asset|inline)_image|image_pack|image_submit)_tag(?=[ (])[ ]?/g;

/** Whether a place is in a string or in a comment. */
function isQuoted(code: string, at: number): boolean {
  const [line = ''] = code
    .slice(Math.max(0, at - longestLine), at)
    .split('\n')
    .slice(-1);
  return /["']|#(?!\{)/.test(line.replace(/"[^"]*"|'[^']*'/g, ''));
}

/** UTF-16 units before a call. */
const longestLine = 500;

function imageOf(code: string, start: number, at: number, name: string, { end, written }: Arguments): DialectImage {
  const source = code.slice(at, end);
  const unknown = unknownImage(source, start + at, `<%= ${source} %>`);
  const [first, ...rest] = written;
  if (first === undefined) return unknown;
  const sourceText = textOf(code.slice(first.start, first.end));
  const src = sourceText ?? `<%= ${code.slice(first.start, first.end)} %>`;
  if (name.trim() !== 'image_tag' || rest.some((one) => !keyword.test(code.slice(one.start, one.end)))) {
    return { ...unknown, src };
  }
  const alt = rest.find((one) => altKey.test(code.slice(one.start, one.end)));
  const others = [name, ...written.filter((one) => one !== alt).map((one) => code.slice(one.start, one.end))];
  return {
    ...unknown,
    syntax: codeSyntax,
    src,
    ...(alt ? literal(code, start, alt) : absent(start + first.end)),
    others,
  };
}

function absent(at: number): Pick<DialectImage, 'alt' | 'altSpan'> {
  return { alt: undefined, altSpan: { start: at, end: at } };
}

function literal(code: string, start: number, alt: Span): Pick<DialectImage, 'alt' | 'altSpan'> {
  const value = code.slice(alt.start, alt.end).replace(altKey, '');
  const text = textOf(value);
  return { alt: text ?? unknowable, altSpan: { start: start + alt.start, end: start + alt.end } };
}

const keyword = /^(?::?[A-Za-z_]\w*|"[\w-]+"|'[\w-]+')(?::(?!:)|\s*=>)/;
const altKey = /^(?:alt:|"alt":|:alt\s*=>|["']alt["']\s*=>)\s*/;
