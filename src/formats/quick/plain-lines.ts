import type { Span } from '../../model/text.ts';
import { mayBeDefinition } from './line-starts.ts';
import { closesFence, isBreak, isUnderline, lineAt, listMarker, openingFence, runOf, type Line } from './line.ts';
import { htmlStart } from './tagged/html-start.ts';

/** Whether a line goes on with a paragraph in an item, because all lines since the last blank one are those of a paragraph. */
export function isLazy(text: string, line: Line, item: readonly Line[]): boolean {
  if (line.from === line.to || line.indent > 3 || isUnderline(text, line) || interrupts(text, line) !== false)
    return false;
  const blank = item.findLastIndex(({ from, to }) => from === to);
  // Behind a blank line, such a line belongs to no item.
  if (blank === item.length - 1) return false;
  return item.slice(blank + 1).every((one, index) => {
    if (one.from === one.to || (index === 0 && (one.indent > 3 || !beginsParagraph(text, one)))) return false;
    return interrupts(text, one) === false && !listMarker(text, one);
  });
}

/** Whether a line that may be in a paragraph may also begin one: it is no tag alone, and defines nothing. */
function beginsParagraph(text: string, line: Line): boolean {
  if (text.charAt(line.from) === '<') return wordTag.test(text.slice(line.from, line.to));
  return !mayBeDefinition(text, line);
}

const wordTag = /^<(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>[ \t]*[^ \t]/;

/** Whether a line ends the paragraph before it; undefined where it is not sure. */
export function interrupts(text: string, line: Line): boolean | undefined {
  const first = text.charAt(line.from);
  if (first === '|') return undefined;
  if (isComment(text, line)) return true;
  if (first === '<') return inLine.test(text.slice(line.from, line.from + 10)) ? false : undefined;
  if (first === '>') return true;
  if (first === '#') return headingLevel(text, line) > 0;
  if (openingFence(text, line) !== undefined || isBreak(text, line)) return true;
  const marker = listMarker(text, line);
  if (!marker) return false;
  return marker.interrupts ? true : undefined;
}

/** The level of a heading that is all of a line (CommonMark 0.31.2, 4.2); 0 for any other line. */
export function headingLevel(text: string, { from, to }: Line): number {
  const level = runOf(text, '#', from, to);
  return level <= 6 && (from + level === to || text.charAt(from + level) === ' ') ? level : 0;
}

/** The words of a heading of some level. */
export function headingSpan(text: string, { from, to }: Line, level: number): Span {
  const closing = / #+[ ]*$/.exec(text.slice(from + level, to));
  const { from: start, to: end } = trimmed(text, from + level, closing ? from + level + closing.index : to);
  return { start, end };
}

/** The words of a heading that has its mark on line `end` below it (CommonMark 0.31.2, 4.3); undefined for one of several lines. */
export function underlinedSpan(text: string, lines: readonly Line[], at: number, end: number): Span | undefined {
  const words = lines[at] ?? blank;
  if (end !== at + 1 || words.indent > 3 || (lines[end] ?? blank).indent > 3) return undefined;
  const { from, to } = trimmed(text, words.from, words.to);
  return { start: from, end: to };
}

/** The index of the line after the code that line `at` begins with some marks. */
export function afterFence(text: string, lines: readonly Line[], at: number, marks: string): number {
  let closing = at + 1;
  while (closing < lines.length && !closesFence(text, lines[closing] ?? blank, marks)) closing += 1;
  return Math.min(closing + 1, lines.length);
}

/** Whether a line is one comment and nothing else, which ends with it (CommonMark 0.31.2, 4.6). */
export function isComment(text: string, { from, to }: Line): boolean {
  return text.startsWith('<!--', from) && comment.test(text.slice(from, to));
}

/** Of words, so that neither Markdown nor a browser ends it anywhere else. */
const comment = /^<!--[\w .,:;]+-->$/;

export function isParagraphTag(text: string, from: number, to: number): boolean {
  return /^<p(?: align="[a-z]{1,10}")?>$/.test(text.slice(from, to));
}

/** The start of a tag that cannot begin a block of raw HTML in a paragraph. */
export const inLine = /^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;

/** Whether a block of raw HTML may begin that goes on to the next blank line (CommonMark 0.31.2, 4.6, types 6 and 7). */
export function mayBeHtml(text: string, line: Line, isParagraph: boolean): boolean {
  const { from } = line;
  if (text.charAt(from) !== '<' || !/[A-Za-z/]/.test(text.charAt(from + 1)) || htmlStart(text, line) === 'text')
    return false;
  return !isParagraph || !inLine.test(text.slice(from, from + 10));
}

/** Whether a line may be the one that makes a table of the lines around it (GFM 4.10). */
export function mayBeDelimiters(text: string, { from, to }: Line): boolean {
  const first = text.charAt(from);
  if (first !== '|' && first !== '-' && first !== ':') return false;
  const marks = text.slice(from, to);
  return marks.includes('-') && /^[-:| \t]+$/.test(marks);
}

export function linesIn(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const ending = text.indexOf('\n', at);
    const to = ending === -1 || ending >= end ? end : ending;
    lines.push(lineAt(text, at, to));
    at = to + 1;
  }
  return lines;
}

/** Without white space at its ends. */
export function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { from: start, to: end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** Of a line that is not there. */
export const blank: Line = { from: 0, to: 0, indent: 0 };

export function isBlank({ from, to }: Line): boolean {
  return from === to;
}
