import type { Image, ImageFault } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';

/** An `img` whose attributes a browser does not read as their author meant them. */
export type BrokenTag = {
  readonly fault: ImageFault;
  readonly src: string;
  /** As it is written, with curly quotes; undefined when there is none. */
  readonly alt: string | undefined;
  /** Offsets in the tag: the attribute with its name. */
  readonly altSpan: Span;
};

/**
 * What is wrong with the attributes of a whole tag, `<img …>`, and what they were meant to be; undefined when nothing is.
 *
 * @param around what is wrong with the place of the tag
 */
export function brokenTag(tag: string, around?: ImageFault): BrokenTag | undefined {
  const attributes = readAttributes(tag);
  const fault = attributes.find((attribute) => attribute.fault !== undefined)?.fault ?? around;
  const src = attributes.find(({ name }) => name === 'src');
  if (!fault || !src) return undefined;
  const alt = attributes.find(({ name }) => name === 'alt');
  const start = alt?.span.start ?? src.span.end;
  return {
    fault,
    src: src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g, ''),
    alt: alt?.value,
    altSpan: { start, end: alt?.span.end ?? start },
  };
}

type Attribute = {
  readonly name: string;
  readonly value: string;
  readonly fault: ImageFault | undefined;
  readonly span: Span;
};

function readAttributes(tag: string): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = '<img'.length;
  while (at < tag.length) {
    attributeName.lastIndex = at;
    const [whole = '', space = '', name = ''] = attributeName.exec(tag) ?? [];
    if (whole === '') return found;
    const start = at + space.length;
    at += whole.length;
    if (!whole.includes('=')) continue;
    const read = valueAt(tag, at);
    at = read.end;
    found.push({ name: name.toLowerCase(), value: read.value, fault: read.fault, span: { start, end: at } });
  }
  return found;
}

type Value = { readonly value: string; readonly fault: ImageFault | undefined; readonly end: number };

function valueAt(tag: string, at: number): Value {
  const quote = tag.charAt(at);
  const closing = curly[quote];
  if (closing) {
    const end = firstOf(tag, closing, at + 1);
    return { value: tag.slice(at, end), fault: 'curly-quotes', end };
  }
  if (quote !== '"' && quote !== "'") {
    const bare = /^[^\s>]*/.exec(tag.slice(at))?.[0] ?? '';
    return { value: bare, fault: undefined, end: at + bare.length };
  }
  const first = tag.indexOf(quote, at + 1);
  if (first === -1) return { value: tag.slice(at + 1), fault: undefined, end: tag.length };
  const open = isEnd(tag, first + 1) ? undefined : beforeNextName(tag.slice(at + 1, first));
  // The mark that seems to end the value is the first one of the next attribute.
  if (open !== undefined) return { value: open, fault: 'open-quote', end: at + 1 + open.length };
  const end = lastQuote(tag, quote, first);
  return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}

/** `a.png` in `a.png alt=`; undefined where a value does not go on with the name of an attribute. */
function beforeNextName(value: string): string | undefined {
  const [own = '', name = '', ...more] = value.trimEnd().slice(0, -1).trimEnd().split(/\s+/u);
  const isNext = value.trimEnd().endsWith('=') && more.length === 0 && attributeNames.has(name.toLowerCase());
  return isNext && !own.includes('=') ? own : undefined;
}

const attributeNames: ReadonlySet<string> = new Set(
  'alt src title class id style width height align loading'.split(' '),
);

/** The quotation mark that was meant to end a value: a word follows one that is part of the text, an attribute or the end one that is not. */
function lastQuote(tag: string, quote: string, first: number): number {
  if (isEnd(tag, first + 1) || isNext(attributeStart, tag, first + 1)) return first;
  for (let at = tag.indexOf(quote, first + 1); at !== -1; at = tag.indexOf(quote, at + 1)) {
    if (isNext(tagEnd, tag, at + 1) || isNext(laterAttribute, tag, at + 1)) return at;
  }
  return first;
}

function isEnd(tag: string, at: number): boolean {
  return /[\s/>]/.test(tag.charAt(at));
}

function isNext(pattern: RegExp, tag: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(tag);
}

const attributeStart = /[\w:@.-]{1,99}=/y;
const laterAttribute = /\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;
const tagEnd = /\s{0,99}\/?>/y;

function firstOf(tag: string, closings: string, from: number): number {
  for (let at = from; at < tag.length; at += 1) if (closings.includes(tag.charAt(at))) return at + 1;
  return Math.max(from, tag.length - 1);
}

const attributeName = /([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y;

/** The marks that close a value, by the one that opens it. */
const curly: Readonly<Partial<Record<string, string>>> = {
  '“': '“”"',
  '”': '“”"',
  '„': '“”"',
  '‟': '“”"',
  '‘': '‘’',
  '’': '‘’',
  '«': '»',
};

/** An image of HTML as its author meant it, with the fault of its tag. */
export function withTagFault(image: Image, text: string): Image {
  const { start, end } = image.span;
  if (image.syntax !== 'img' || image.attribute !== 'alt') return image;
  const broken = brokenTag(text.slice(start, end));
  if (!broken) return image;
  const { fault, src, alt, altSpan } = broken;
  if (alt === undefined) return { ...image, fault, src };
  const isNamedByAlt = image.alt.kind === 'text' && image.name === image.alt.text.trim();
  return {
    ...image,
    fault,
    src,
    alt: alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
    name: isNamedByAlt ? alt.trim() : image.name,
    altSpan: { start: start + altSpan.start, end: start + altSpan.end },
  };
}
