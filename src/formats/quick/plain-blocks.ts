import type { Span } from '../../model/text.ts';
import type { MarkedPassage } from './marks.ts';
import { isBreak, isUnderline, listMarker, openingFence, type Line } from './line.ts';
import type { Definitions } from './definitions.ts';
import { itemAt, quotationAt, type Container } from './containers.ts';
import { alone, besideOf, type PlainBlock, type PlainBlocks, type Said } from './plain.ts';
import {
  afterFence,
  blank,
  headingLevel,
  headingSpan,
  inLine,
  interrupts,
  isBlank,
  isComment,
  isParagraphTag,
  linesIn,
  mayBeDelimiters,
  trimmed,
  underlinedSpan,
} from './plain-lines.ts';
import { plainFigureAt } from './plain-figure.ts';
import { readPlainTable } from './plain-table.ts';
import { plainTagAt } from './plain-tag.ts';
import { leavesOpen } from './word-tags.ts';
import { onlyLine, paragraphOf, readParagraphText } from './plain-paragraph.ts';
import { readPlainText } from './plain-text.ts';

export type Reading = {
  /** What brackets alone may refer to. */
  readonly definitions: Definitions;
  /** Whether lines with an indent are code. */
  readonly hasCode: boolean;
};

type Passage = Pick<MarkedPassage, 'start' | 'end' | 'mayDefine' | 'mayShow' | 'mayHead'>;

/** Reads the headings and paragraphs of a passage in order; undefined where one of its lines may mean more than it says by itself. */
export function readPlainBlocks(
  text: string,
  passage: Passage,
  { definitions, hasCode }: Reading,
): PlainBlocks | undefined {
  const kind = definitions.kindOf(passage);
  // A reader sees nothing of definitions, and a footnote at the end of the page.
  if (kind !== undefined) {
    const beside = kind === 'definitions' ? undefined : false;
    return { blocks: [], first: beside, last: beside };
  }
  const only = onlyLine(text, passage.start, passage.end);
  if (!only) return readAllBlocks(text, passage, { definitions, hasCode });
  const read = readPlainText(text, only, definitions);
  const said = read && paragraphOf(read);
  if (!said) return undefined;
  const block = { ...said, isHeading: false, isParagraph: true, before: undefined, after: undefined };
  return { blocks: [block], first: said.text, last: said.text };
}

function readAllBlocks(text: string, passage: Passage, { definitions, hasCode }: Reading): PlainBlocks | undefined {
  const matters = passage.mayShow || passage.mayHead;
  const blocks: Writable<PlainBlock>[] = [];
  /** What the container that is being read has so far: its blocks, and null for other containers. */
  let level: (Writable<PlainBlock> | null)[] = [];
  if (!readLines(linesIn(text, passage.start, passage.end), 0)) return undefined;
  if (level.length === 0) return { blocks, first: undefined, last: undefined };
  return { blocks, first: besideOf(level, 0), last: besideOf(level, level.length - 1) };

  /** False where a line is not plain. @param depth of the quotations and list items around the lines */
  function readLines(lines: readonly Line[], depth: number): boolean {
    if (depth > deepest) return false;
    const around = level;
    level = [];
    let at = 0;
    while (at < lines.length) {
      const read = readBlock(lines, at, depth);
      if (read === undefined) return false;
      at = read;
    }
    level.forEach((block, index) => {
      if (!block) return;
      block.before = index === 0 && depth === 0 ? undefined : besideOf(level, index - 1);
      block.after = index === level.length - 1 && depth === 0 ? undefined : besideOf(level, index + 1);
    });
    if (depth > 0) {
      around.push(null);
      level = around;
    }
    return true;
  }

  function add(isHeading: boolean, isParagraph: boolean, said: Said): void {
    const block = { ...said, isHeading, isParagraph, before: null, after: null };
    blocks.push(block);
    level.push(block);
  }

  /** The index of the line after the block that begins with line `at`. */
  function readBlock(lines: readonly Line[], at: number, depth: number): number | undefined {
    const line = lines[at] ?? blank;
    const { from, to, indent } = line;
    if (from === to) return at + 1;
    // Code, which has no images.
    if (indent > 3) return hasCode ? at + 1 : undefined;
    const first = text.charAt(from);
    const level = first === '#' ? headingLevel(text, line) : 0;
    if (level > 0) return readHeading(headingSpan(text, line, level)) ? at + 1 : undefined;
    if (first === '|' && mayBeDelimiters(text, lines[at + 1] ?? blank)) return readTable(lines, at);
    if (first === '<') return readTag(lines, at, depth);
    if (first === '>') return readContainer(quotationAt(text, lines, at), depth);
    const marks = openingFence(text, line);
    if (marks !== undefined) {
      return text.startsWith('{', from + marks.length) ? undefined : afterFence(text, lines, at, marks);
    }
    if (isBreak(text, line)) return at + 1;
    if (listMarker(text, line)) return readContainer(itemAt(text, lines, at), depth);
    return readParagraph(lines, at, depth);
  }

  function readHeading(words: Span | undefined): boolean {
    const read = words && readPlainText(text, words, definitions);
    // An image in a heading is rare, and its heading is itself.
    if (!read || read.images.length > 0 || read.text.length > mostHeading || leavesOpen(read.tags)) return false;
    add(true, false, read);
    return true;
  }

  function readTable(lines: readonly Line[], at: number): number | undefined {
    const table = readPlainTable(text, lines, at, { definitions, matters });
    if (!table) return undefined;
    blocks.push(...table.cells);
    level.push(null);
    return table.end;
  }

  function readContainer(container: Container | undefined, depth: number): number | undefined {
    return container && readLines(container.lines, depth + 1) ? container.end : undefined;
  }

  /** A tag alone on its line is a block of raw HTML, whose text is that of the element around it. */
  function readTag(lines: readonly Line[], at: number, depth: number): number | undefined {
    const line = lines[at] ?? blank;
    const { from, to } = trimmed(text, line.from, line.to);
    if (isComment(text, line)) return at + 1;
    if (isParagraphTag(text, from, to)) return readParagraphElement(lines, at, depth);
    const isLast = depth === 0 && isBlank(lines[at + 1] ?? blank);
    const figure = isLast ? plainFigureAt(text, line) : undefined;
    if (figure) add(false, false, figure);
    if (figure) return at + 1;
    const image = plainTagAt(text, from, to, depth === 0);
    // Any other tag alone on its line begins a block, too.
    if (!image)
      return inLine.test(text.slice(from, from + 10)) && text.indexOf('>', from) < to - 1
        ? readParagraph(lines, at, depth)
        : undefined;
    if (image.span.end < to) return readParagraph(lines, at, depth);
    if (isLast) add(false, false, alone(image));
    return isLast ? at + 1 : undefined;
  }

  /** A paragraph of raw HTML with an image on a line of its own. */
  function readParagraphElement(lines: readonly Line[], at: number, depth: number): number | undefined {
    const { from, to } = lines[at + 1] ?? blank;
    const image = plainTagAt(text, from, to, true);
    const last = lines[at + 2] ?? blank;
    if (depth > 0 || image?.span.end !== to || text.slice(last.from, last.to) !== '</p>') return undefined;
    if (!isBlank(lines[at + 3] ?? blank)) return undefined;
    add(false, true, alone(image));
    return at + 3;
  }

  function readParagraph(lines: readonly Line[], at: number, depth: number): number | undefined {
    let end = at;
    for (; end < lines.length; end += 1) {
      const line = lines[end] ?? blank;
      if (line.from === line.to) break;
      if (end > at) {
        const [isUnder, mayDelimit] = [isUnderline(text, line), mayBeDelimiters(text, line)];
        // In a container, the line may belong to what is around it.
        if ((isUnder || mayDelimit) && depth > 0) return undefined;
        if (isUnder) return readHeading(underlinedSpan(text, lines, at, end)) ? end + 1 : undefined;
        if (mayDelimit) return end === at + 1 ? readTable(lines, at) : undefined;
        // A table would begin here only if the next line made it one.
        const isEnd = line.indent <= 3 && text.charAt(line.from) !== '|' && interrupts(text, line);
        if (isEnd === undefined) return undefined;
        if (isEnd) break;
      }
    }
    const said = readParagraphText(text, lines.slice(at, end), definitions);
    if (said) add(false, true, said);
    return said && end;
  }
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Deeper containers are left to the parsers. */
const deepest = 20;

/** UTF-16 units: a longer heading is cut as a name. */
const mostHeading = 900;
