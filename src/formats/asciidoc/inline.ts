import type { Span } from '../../model/text.ts';
import { passthroughsIn, type Passthrough } from './passthroughs.ts';

/** A construct of running text. Spans are offsets in the text. */
export type Construct =
  /** `list` is what its brackets hold, with fillings for passthroughs, as {@link Inline.restore} takes it. */
  | { readonly kind: 'image'; readonly span: Span; readonly target: string; readonly list: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly target: string; readonly content: Span }
  | { readonly kind: 'pass'; readonly span: Span; readonly content: Span; readonly isRaw: boolean };

export type Inline = {
  /** In the order of their starts; those in a link come after it. */
  readonly constructs: readonly Construct[];
  readonly passes: readonly Passthrough[];
  /** The text with {@link fillings} for passthroughs, in which no mark means anything; of the same length. */
  readonly masked: string;
};

/** Images, links and passthroughs in running text, in the order in which Asciidoctor replaces them (`substitutors.rb`). */
export function readInline(source: string): Inline {
  const passes = passthroughsIn(source);
  const masked = filledOver(source, passes, passStart);
  const images = masked.includes('image:') ? imagesIn(masked) : [];
  const outside = passes.filter((pass) => isOutside(pass.span, images));
  const links = linksIn(filledOver(masked, images, filling));
  const constructs = [...links, ...images, ...outside.map(asConstruct)];
  return {
    constructs: constructs.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    passes,
    masked,
  };
}

/** What stands for a passthrough begins with this: no character of text. */
export const passStart = '\uFDD2';
const filling = '\uFDD3';
/** What stands for one passthrough each. */
export const fillings = /\uFDD2\uFDD3*/g;

/** A text without characters that could be taken for ours; of the same length. */
export function withoutFillings(text: string): string {
  return text.replace(/[\uFDD0-\uFDD3]/g, '\uFFFD');
}

function asConstruct(pass: Passthrough): Construct {
  return { kind: 'pass', ...pass };
}

/** Whether a span is in none of the images, which are in order. */
function isOutside({ start }: Span, images: readonly ImageConstruct[]): boolean {
  let low = 0;
  let high = images.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((images[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return start >= (images[low - 1]?.span.end ?? 0);
}

function filledOver(source: string, constructs: readonly { readonly span: Span }[], first: string): string {
  if (constructs.length === 0) return source;
  const parts: string[] = [];
  let at = 0;
  for (const { span } of constructs) {
    parts.push(source.slice(at, span.start), first.padEnd(span.end - span.start, filling));
    at = span.end;
  }
  return [...parts, source.slice(at)].join('');
}

type ImageConstruct = Extract<Construct, { kind: 'image' }>;

function imagesIn(source: string): readonly ImageConstruct[] {
  const found: ImageConstruct[] = [];
  const bracket = createSearch(source, /[[\n]/g);
  const closing = createSearch(source, /(?<!\\)\]/g);
  for (let at = source.indexOf('image:'); at !== -1; at = source.indexOf('image:', at)) {
    const from = at + 'image:'.length;
    const opening = bracket(from);
    const target = opening !== -1 && source.charAt(opening) === '[' ? source.slice(from, opening) : '';
    const list = opening + 1;
    const end = source.charAt(list) === ']' ? list : closing(list + 1);
    if (target === '' || /^[:\s]|\s$/.test(target) || end === -1) {
      at = from;
      continue;
    }
    if (source.charAt(at - 1) !== '\\') {
      found.push({ kind: 'image', span: { start: at, end: end + 1 }, target, list: { start: list, end } });
    }
    at = end + 1;
  }
  return found;
}

type LinkConstruct = Extract<Construct, { kind: 'link' }>;

/** Links with a text of their own: `link:target[…]`, `xref:target[…]`, `https://…[…]`, `{attribute}[…]`, `<<target,…>>`. */
function linksIn(source: string): readonly LinkConstruct[] {
  const closing = createSearch(source, /(?<!\\)\]/g);
  const referenceEnd = createSearch(source, />>/g);
  const found: LinkConstruct[] = [];
  for (const { 0: whole, index } of source.matchAll(/\[|<<[^\s,<>[\]]*,/g)) {
    const floor = found.at(-1)?.span.end ?? 0;
    if (index < floor) continue;
    const from = index + whole.length;
    const opening =
      whole === '[' ? openingOf(source, index, floor) : { start: index, target: `#${whole.slice(2, -1)}` };
    const end = opening === undefined ? -1 : whole === '[' ? closing(from) : referenceEnd(from);
    if (opening === undefined || end === -1) continue;
    const span = { start: opening.start, end: end + (whole === '[' ? 1 : '>>'.length) };
    found.push({ kind: 'link', span, target: opening.target.replace(/^##/, '#'), content: { start: from, end } });
  }
  return found;
}

/** Where a link begins whose text begins with the bracket at an offset, and where it leads; undefined where no address is before the bracket. */
function openingOf(source: string, bracket: number, floor: number) {
  let from = bracket;
  while (from > Math.max(floor, bracket - longestTarget) && /[^\s[\]]/.test(source.charAt(from - 1))) from -= 1;
  const word = source.slice(from, bracket);
  const address = /link:|xref:|mailto:|(?:https?|ftp|irc|file):\/\//.exec(word);
  const brace = word.lastIndexOf('{');
  const at = address?.index ?? (/^\{[\w-]+\}/.test(word.slice(brace)) ? brace : -1);
  if (at === -1) return undefined;
  const macro = address && !address[0].endsWith('//') ? address[0].length : 0;
  return at + macro === word.length ? undefined : { start: from + at, target: word.slice(at + macro) };
}

/** UTF-16 units; of a longer address the end counts. */
const longestTarget = 2000;

/** Finds the first match from an offset on, or -1: offsets only rise, so that each part of the text is searched once. */
function createSearch(source: string, pattern: RegExp): (from: number) => number {
  let known = -2;
  let searched = 0;
  return (from) => {
    if (known !== -2 && searched <= from && (known === -1 || from <= known)) return known;
    pattern.lastIndex = from;
    known = pattern.exec(source)?.index ?? -1;
    searched = from;
    return known;
  };
}
