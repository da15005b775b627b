import { closesFence, isBreak, lineAt, listMarker, openingFence, type Line } from './line.ts';
import { isTextAtMargin, mayBeDefinition, mayBeHeading } from './line-starts.ts';

/**
 * A part of a Markdown text that is read like a text of its own: it begins at the margin after a blank line, where every container, fence
 * and element of raw HTML that keeps its lines has ended.
 */
export type Passage = {
  readonly start: number;
  /** Offset after its last line, and after the blank lines that follow. */
  readonly end: number;
  /** Whether it may contain a heading of Markdown. */
  readonly mayHead: boolean;
  /** Whether it may define a label or a footnote. */
  readonly mayDefine: boolean;
  /** The parts of it that are code between fences at the margin. */
  readonly fences: readonly { readonly start: number; readonly end: number }[];
  /** Whether it certainly ends with a list or a quotation, or with code behind one. */
  readonly endsContained: boolean;
};

/** The passages of a text, from an offset; undefined where the end of a container cannot be told from the start of its lines alone. */
export function passagesOf(text: string, from: number, isJsx: boolean): readonly Passage[] | undefined {
  const passages: Passage[] = [];
  let start = from;
  let mayHead = false;
  let mayDefine = false;
  let fences: Passage['fences'][number][] | undefined;

  /** What is open at the margin. */
  let fence: string | undefined;
  let fenceStart = 0;
  let htmlEnd: RegExp | undefined;
  /** Columns to the content of the list item that is open; 0 where none is. */
  let item = 0;
  let isItemEmpty = false;
  let isQuotation = false;
  let isParagraph = false;
  let isAfterBlank = true;
  let isAfterCode = false;
  /** Whether the last lines may be in an item or behind it. */
  let mayBeInside = 0;

  function close(end: number): void {
    if (end > start)
      passages.push({ start, end, mayHead, mayDefine, fences: fences ?? none, endsContained: item > 0 || isQuotation });
    start = end;
    mayHead = false;
    mayDefine = false;
    fences = undefined;
    item = 0;
    isQuotation = false;
    mayBeInside = 0;
  }

  let next = from;
  while (next < text.length) {
    const at = fence === undefined ? next : lineWith(text, fence, next);
    const ending = text.indexOf('\n', at);
    const end = ending === -1 ? text.length : ending;
    next = end + 1;

    if (fence === undefined && htmlEnd === undefined && isTextAtMargin(text, at)) {
      if (isAfterBlank) close(at);
      else if (item > 0) mayBeInside = Math.min(mayBeInside || 9, item);
      item = 0;
      isItemEmpty = false;
      isQuotation = false;
      isParagraph = true;
      isAfterBlank = false;
      isAfterCode = false;
      continue;
    }
    const line = lineAt(text, at, end);
    if (fence !== undefined) {
      if (!closesFence(text, line, fence)) continue;
      fence = undefined;
      (fences ??= []).push({ start: fenceStart, end: Math.min(next, text.length) });
      isAfterBlank = false;
      continue;
    }
    if (htmlEnd) {
      if (htmlEnd.test(text.slice(at, end))) htmlEnd = undefined;
      isAfterBlank = false;
      continue;
    }
    if (line.from >= line.to) {
      if (isItemEmpty) item = 0;
      isItemEmpty = false;
      isParagraph = false;
      isAfterBlank = true;
      continue;
    }
    if (isAfterBlank && line.from === at) close(at);
    isItemEmpty = false;
    mayHead ||= mayBeHeading(text, line);
    mayDefine ||= mayBeDefinition(text, line);
    const isInItem = item > 0 && line.indent >= item;
    // Without indented code, a fence may have any indent.
    if (isJsx && line.indent > 3 && openingFence(text, line) !== undefined && !isInItem) return undefined;
    if (isInItem || line.indent > 3) {
      isAfterCode = isInItem ? line.indent - item > 3 : !isParagraph;
      isAfterBlank = false;
      continue;
    }
    const isInterrupted = item === 0 && isParagraph;
    isQuotation = text.charAt(line.from) === '>';
    const marks = openingFence(text, line);
    const html = marks === undefined ? htmlBlock(text, line) : undefined;
    if (marks !== undefined || html !== undefined) {
      if (mayBeInside > 0 && line.indent >= mayBeInside) return undefined;
      fence = marks;
      fenceStart = at;
      htmlEnd = html?.test(text.slice(line.from, end)) === true ? undefined : html;
      item = 0;
      isParagraph = false;
      isAfterBlank = false;
      continue;
    }
    const marker = isBreak(text, line) ? undefined : listMarker(text, line);
    // Behind indented code, the parser takes such a mark for text.
    if (marker && !marker.interrupts && isAfterCode) return undefined;
    isAfterCode = false;
    if (marker && (!isInterrupted || marker.interrupts)) {
      // Whether another list begins here, or a sentence goes on with a number, depends on what is in the item before.
      if (item > 0 && !isAfterBlank && !marker.interrupts) mayBeInside = Math.min(mayBeInside || 9, item, marker.width);
      item = marker.width;
      isItemEmpty = marker.isEmpty;
      isParagraph = false;
    } else {
      // A line of text behind an item may be the rest of a paragraph in it.
      if (item > 0 && !isAfterBlank) mayBeInside = Math.min(mayBeInside || 9, item);
      if (marker) mayBeInside = Math.min(mayBeInside || 9, marker.width);
      item = 0;
      isParagraph = text.charAt(line.from) !== '#';
    }
    isAfterBlank = false;
  }
  if (fence !== undefined) (fences ??= []).push({ start: fenceStart, end: text.length });
  close(text.length);
  return passages;
}

/** The start of the first line at or after `from` that has `part`; the end of the text where there is none. */
function lineWith(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? text.length : text.lastIndexOf('\n', at) + 1;
}

/** Of most passages. */
const none: Passage['fences'] = [];

/** The end of a block of raw HTML that goes on over blank lines (CommonMark 0.31.2, 4.6, types 1 to 5); undefined for any other line. */
function htmlBlock(text: string, { from }: Line): RegExp | undefined {
  if (text.charAt(from) !== '<') return undefined;
  const opening = text.slice(from, from + 12);
  return htmlBlocks.find(([start]) => start.test(opening))?.[1];
}

const htmlBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];
