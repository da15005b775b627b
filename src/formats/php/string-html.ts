import type { Span } from '../../model/text.ts';
import { nextMarkup } from '../quick/markup.ts';
import { voids } from '../quick/open-tags.ts';
import type { Region } from '../template/region.ts';
import { regionsOfCode } from '../template/regions-of-code.ts';
import { tagsInCode, unknownImage } from '../template/unknown-image.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { PlacedString, Statement } from './statement.ts';

/**
 * The regions of a statement that puts an image on the page. The HTML in its strings is read where their tags are whole, with the
 * code between the strings as values that are unknown; otherwise each image is unknown. Undefined for a statement without an image.
 */
export function regionsOfStatement(text: string, statement: Statement): readonly Region[] | undefined {
  const { start, end, strings, calls } = statement;
  const segments = segmentsOf(text, shownStrings(text, strings));
  const first = segments[0];
  const shown = first ? shownParts(segments.map(({ by }) => by).join('')) : undefined;
  if (first && shown && shown.length > 0) {
    const parts = shown.map((part) => ({ start: part.start + first.start, end: part.end + first.start }));
    return regionsOf(statement, segments, parts);
  }
  // With the mark that ends the string: a tag may go on in another one.
  const tags = strings.flatMap(({ inner, end: to }) => tagsInCode(text.slice(inner.start, to), inner.start));
  const called = calls.map((call) => unknownImage(text.slice(call.start, call.end), call.start));
  const images = [...tags, ...called].toSorted((a, b) => a.span.start - b.span.start);
  const apart = images.filter(({ span }, index) => span.start >= (images[index - 1]?.span.end ?? 0));
  return apart.length === 0 ? undefined : regionsOfCode(text.slice(start, end), { start, end }, apart);
}

/** The strings that are joined with the one that has an image. */
function shownStrings(text: string, strings: readonly PlacedString[]): readonly PlacedString[] {
  const pages = strings.filter(({ use }) => use === 'page');
  const image = pages.find(({ inner }) => /<img\s/i.test(text.slice(inner.start, inner.end)));
  return image ? pages.filter(({ depth }) => depth === image.depth) : [];
}

/** The elements with an image, from the first to the last of their tags; undefined where a tag is not whole. */
function shownParts(html: string): readonly Span[] | undefined {
  const parts: (Span & { readonly shows: boolean })[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (let tag = nextMarkup(html, 0); tag; tag = nextMarkup(html, tag.end ?? html.length)) {
    const { start, end, isEndTag, attributes } = tag;
    const name = tag.name.toLowerCase();
    if (end === undefined) return undefined;
    if (name === '') continue;
    if (!isEndTag && (voids.has(name) || attributes.endsWith('/'))) {
      const rest = attributes.replace(altText, '');
      parts.push({ start, end, shows: name === 'img' && address.test(rest) && !expression.test(rest) });
    } else if (!isEndTag) {
      if (open.length === deepest) return undefined;
      open.push({ name, start });
    } else {
      const at = open.findLastIndex((one) => one.name === name);
      const opened = open[at];
      if (!opened || at !== open.length - 1) continue;
      open.pop();
      let shows = false;
      while ((parts.at(-1)?.start ?? -1) > opened.start) shows = parts.pop()?.shows === true || shows;
      parts.push({ start: opened.start, end, shows });
    }
  }
  return parts.filter(({ shows }) => shows);
}

/** Levels of elements in one statement. */
const deepest = 100;

const address = /(?:^|[\s"'])(?:data-(?:lazy-)?)?src(?:set)?\s{0,9}=/i;

/** An alternative text may have any characters. */
const altText = /\balt\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/i;

/** Of a regular expression that looks for an image. */
const expression = /\[\^|\.[*+]|\\[sSwd"']|\(\?/;

function regionsOf({ start, end }: Span, segments: readonly Segment[], parts: readonly Span[]): readonly Region[] {
  const regions: Region[] = [];
  let at = start;
  const code = (to: number, string: string | undefined) => {
    if (to > at) regions.push({ start: at, end: to, kind: 'code', isSpoken: false, string });
    at = Math.max(at, to);
  };
  let index = 0;
  for (const part of parts) {
    while ((segments[index]?.end ?? Infinity) <= part.start) index += 1;
    for (let segment = segments[index]; segment && segment.start < part.end; segment = segments[(index += 1)]) {
      const from = Math.max(segment.start, part.start);
      const to = Math.min(segment.end, part.end);
      if (segment.kind !== 'code') {
        code(from, segment.quote);
        if (segment.kind === 'written') {
          regions.push({ start: from, end: to, kind: 'written', by: segment.by, string: segment.quote });
        }
        at = to;
      }
      // The rest of it may belong to the next part.
      if (segment.end > part.end) break;
    }
  }
  code(end, undefined);
  return regions;
}
