import { endOfItemFence } from './item-fences.ts';
import { closesFence, isBreak, lineAt, listMarker, openingFence, type Line } from './line.ts';
import { addFence, close, nothingOpen, type Page } from './page.ts';
import type { Passage } from './passage.ts';
import { afterTexts, endOfLine, htmlBlock, isTextAtMargin, mayBeDefinition, mayBeHeading } from './line-starts.ts';
import { mayBeHtml } from './plain-lines.ts';

/** The passages of a text, from an offset; undefined where the end of a container cannot be told from the start of its lines alone. */
export function passagesOf(text: string, from: number, isJsx: boolean): readonly Passage[] | undefined {
  const page: Page = { text, isJsx, passages: [], start: from, ...nothingOpen };
  for (let at = from; at < text.length;) {
    if (page.fence !== undefined) at = afterCode(page, page.fence, at);
    else if (page.htmlEnd) at = afterHtml(page, page.htmlEnd, at);
    else if (isTextAtMargin(text, at)) at = afterText(page, at);
    else if (text.startsWith('\n', at)) {
      addBlank(page);
      at += 1;
    } else {
      const end = endOfLine(text, at);
      const line = lineAt(text, at, end);
      if (line.from >= line.to) addBlank(page);
      else if (!addLine(page, line, at)) return undefined;
      at = afterItemFence(page, line, at) ?? end + 1;
    }
  }
  if (page.fence !== undefined) addFence(page, text.length);
  close(page, text.length);
  return page.passages;
}

/** The offset behind the code that a line in an item begins. */
function afterItemFence(page: Page, line: Line, at: number): number | undefined {
  const { text, item, isJsx, tries } = page;
  const isInside = item > 0 && line.indent >= item && (isJsx || line.indent - item <= 3);
  if (!isInside || tries === 0 || !'`~'.includes(text.charAt(line.from))) return undefined;
  const before = isJsx ? '' : text.slice(page.fences.at(-1)?.end ?? page.start, at);
  const end = endOfItemFence(text, line, at, before);
  if (end === undefined) {
    page.tries -= 1;
    return undefined;
  }
  page.fenceStart = at;
  addFence(page, end);
  return end;
}

/** The offset behind the first line at or after `at` that may end the code that is open. */
function afterCode(page: Page, fence: string, at: number): number {
  const { text, isJsx } = page;
  const found = text.indexOf(fence, at);
  if (found === -1) return text.length;
  const start = text.lastIndexOf('\n', found) + 1;
  const end = endOfLine(text, start);
  const line = lineAt(text, start, end);
  // Without indented code, a fence may have any indent.
  if (closesFence(text, isJsx ? { ...line, indent: 0 } : line, fence)) {
    page.fence = undefined;
    addFence(page, Math.min(end + 1, text.length));
    page.isAfterBlank = false;
  }
  return end + 1;
}

function afterHtml(page: Page, htmlEnd: RegExp, at: number): number {
  const end = endOfLine(page.text, at);
  if (htmlEnd.test(page.text.slice(at, end))) page.htmlEnd = undefined;
  page.isAfterBlank = false;
  return end + 1;
}

/** Reads the line at `at`, and those after it that begin as it does. */
function afterText(page: Page, at: number): number {
  if (page.isAfterBlank) close(page, at);
  else if (page.item > 0) page.mayBeInside = Math.min(page.mayBeInside || 9, page.item);
  page.item = 0;
  page.isItemEmpty = false;
  page.isQuotation = false;
  page.isParagraph = true;
  page.isAfterBlank = false;
  page.isAfterCode = false;
  return afterTexts(page.text, at);
}

function addBlank(page: Page): void {
  if (page.isItemEmpty) page.item = 0;
  page.isItemEmpty = false;
  page.isParagraph = false;
  page.isHtml = false;
  page.isAfterBlank = true;
}

/** False where it cannot be told what the line belongs to. @param at where it starts */
function addLine(page: Page, line: Line, at: number): boolean {
  const { text, isJsx } = page;
  if (page.isAfterBlank && line.from === at) close(page, at);
  page.isItemEmpty = false;
  page.mayHead ||= mayBeHeading(text, line);
  page.mayDefine ||= mayBeDefinition(text, line);
  const isInItem = page.item > 0 && line.indent >= page.item;
  const isFence = isJsx && !isInItem && openingFence(text, line) !== undefined;
  if (isInItem || (line.indent > 3 && !isFence)) {
    page.isAfterCode = isInItem ? line.indent - page.item > 3 : !page.isParagraph;
    page.isAfterBlank = false;
    return true;
  }
  page.isQuotation = text.charAt(line.from) === '>';
  const marks = openingFence(text, line);
  const html = marks === undefined ? htmlBlock(text, line) : undefined;
  if (marks !== undefined || html !== undefined) {
    if (page.mayBeInside > 0 && line.indent >= page.mayBeInside) return false;
    if (page.isHtml && marks !== undefined) return false;
    page.fence = marks;
    page.fenceStart = at;
    page.htmlEnd = html?.test(text.slice(line.from, line.to)) === true ? undefined : html;
    page.item = 0;
    page.isParagraph = false;
    page.isAfterBlank = false;
    return true;
  }
  return addItemOrText(page, line);
}

function addItemOrText(page: Page, line: Line): boolean {
  const { text, item, isAfterBlank } = page;
  const isNumbered = /\d/.test(text.charAt(line.from));
  // Behind a line without the indent of its item, the list goes on.
  const goesOn = page.mayBeInside > 0 && page.isNumbered && isNumbered;
  const isInterrupted = item === 0 && page.isParagraph && !goesOn;
  page.isHtml ||= !page.isJsx && mayBeHtml(text, line, page.isParagraph);
  const marker = isBreak(text, line) ? undefined : listMarker(text, line);
  // Behind indented code, the parser takes such a mark for text.
  if (marker && !marker.interrupts && page.isAfterCode) return false;
  page.isAfterCode = false;
  page.isAfterBlank = false;
  if (marker && (!isInterrupted || marker.interrupts)) {
    // Whether another list begins here, or a sentence goes on with a number, depends on what is in the item before.
    if (item > 0 && !isAfterBlank && !marker.interrupts)
      page.mayBeInside = Math.min(page.mayBeInside || 9, item, marker.width);
    page.item = marker.width;
    page.isNumbered = isNumbered;
    page.isItemEmpty = marker.isEmpty;
    page.isParagraph = false;
    return true;
  }
  // A line of text behind an item may be the rest of a paragraph in it.
  if (item > 0 && !isAfterBlank) page.mayBeInside = Math.min(page.mayBeInside || 9, item);
  if (marker) page.mayBeInside = Math.min(page.mayBeInside || 9, marker.width);
  page.item = 0;
  page.isParagraph = text.charAt(line.from) !== '#';
  return true;
}
