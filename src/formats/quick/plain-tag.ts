import type { Span } from '../../model/text.ts';

/** An `img` whose attributes say all that there is to know about it. */
export type PlainTag = {
  readonly isTag: true;
  readonly src: string;
  /** Undefined where the tag has none. */
  readonly alt: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Its attributes without the text. */
  readonly others: readonly string[];
  readonly span: Span;
  /** The `alt` with its name; where there is none, the place behind the address. */
  readonly altSpan: Span;
};

/**
 * The tag that begins at `at`; undefined where it is not an `img`, or has more than an address, a text and a size.
 *
 * @param isBlock whether it is a block of its own: no backtick in it begins code, and its text may be empty, because what is around it is known
 */
export function plainTagAt(text: string, at: number, to: number, isBlock = false): PlainTag | undefined {
  if (!text.startsWith('<img ', at)) return undefined;
  const values = new Map<string, string>();
  const spans = new Map<string, Span>();
  let next = at + '<img'.length;
  const attribute = isBlock ? blockAttribute : inlineAttribute;
  for (let found = matchAt(attribute, text, next); found; found = matchAt(attribute, text, next)) {
    const [whole, space = '', name = '', double, single, bare = ''] = found;
    const quoted = double ?? single;
    const isLength = name === 'width' || name === 'height';
    if (
      values.has(name) ||
      !(isLength ? /^(?:\d+(?:px|%)?)?$/.test(quoted ?? bare) : texts.has(name) && quoted !== undefined)
    ) {
      return undefined;
    }
    values.set(name, decoded(quoted ?? bare));
    spans.set(name, { start: next + space.length, end: next + whole.length });
    next += whole.length;
  }
  const closing = matchAt(tagEnd, text, next);
  if (!closing || next + closing[0].length > to) return undefined;
  const src = values.get('src');
  const address = spans.get('src');
  if (src === undefined || src.trim() === '' || !address) return undefined;
  // It may be hidden, or one of two for the colours of the page.
  if (/display|visibility/i.test(values.get('style') ?? '') || /dark|light/i.test(values.get('class') ?? ''))
    return undefined;
  const alt = values.get('alt');
  if (alt?.trim() === '' && !(isBlock && alt === '')) return undefined;
  return {
    isTag: true,
    src: src.trim(),
    alt,
    width: pixels(values.get('width')),
    height: pixels(values.get('height')),
    others: [...values].flatMap(([name, value]) => (name === 'alt' ? [] : [`${name}=${value}`])),
    span: { start: at, end: next + closing[0].length },
    altSpan: spans.get('alt') ?? { start: address.end, end: address.end },
  };
}

const texts = new Set('src alt class id align loading style'.split(' '));

/** Values without anything that HTML, a template or a code span could make of them, besides the references that people write in them. */
const inlineAttribute =
  /( +)([a-z]{1,20})=(?:"((?:[^"&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|'((?:[^'&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)'|(\d{1,9}(?:px|%)?)(?=[ >]))/y;
const blockAttribute =
  /( +)([a-z]{1,20})=(?:"((?:[^"&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|'((?:[^'&<>{}$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)'|(\d{1,9}(?:px|%)?)(?=[ >]))/y;
const tagEnd = / *\/?>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decoded(value: string): string {
  return value.replace(/&(?:quot|amp|lt|gt|#39);/g, (reference) => references[reference] ?? reference);
}

const references: Readonly<Partial<Record<string, string>>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
};

/** The pixels of a width or height; undefined for any other unit. */
export function pixels(value: string | undefined): number | undefined {
  const digits = /^(\d+)(?:px)?$/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
