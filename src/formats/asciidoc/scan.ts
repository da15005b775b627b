import type { Span } from '../../model/text.ts';
import { blockMacroIn, entryIn, isAttributeLine, isCommentLine, itemStart, termEnd } from './block-lines.ts';
import { createBlockList } from './block-list.ts';
import type { Block, CellMark } from './blocks.ts';
import { contentOf, createOpenBlocks, delimiterOf, type Content, type Delimiter } from './delimiters.ts';
import { lineStart, type LineStart } from './line-start.ts';
import { linesIn, partOf, type Line } from './lines.ts';
import { named, noAttributes, withLine, type BlockAttributes } from './metadata.ts';

/**
 * The blocks of a page or of a table cell, in source order, as Asciidoctor divides it (`parser.rb`). They are not nested: around an image counts
 * its own block, with the headings before it.
 *
 * @param mark that of the table around
 */
export function scan(text: string, range: Span, mark: CellMark = '', depth = 0): readonly Block[] {
  const lines = linesIn(text, range);
  const list = createBlockList(text, mark, depth, (cell, own) => scan(text, cell, own, depth + 1));
  const open = createOpenBlocks();
  const reading: Reading = {
    state: 'start',
    above: noAttributes,
    paragraph: [],
    content: 'text',
    isInList: false,
    isApart: false,
    isBegun: false,
  };

  function flush(): void {
    if (reading.paragraph.length > 0) {
      list.add(reading.content, reading.paragraph, reading.above);
      reading.above = noAttributes;
    }
    reading.paragraph = [];
    reading.content = 'text';
    if (reading.state !== 'term') reading.state = 'start';
  }

  function begin(state: State, line: Line, content: Content): void {
    reading.state = state;
    reading.content = content;
    if (line.text !== '') reading.paragraph = [line];
  }

  function openBlock(delimiter: Delimiter, next: Line | undefined): void {
    const { above } = reading;
    const content = contentOf(delimiter, above.style, named(above, 'subs'));
    open.open({ ...delimiter, content, from: next?.start ?? range.end, attributes: above, isInList: reading.isInList });
    reading.isInList = false;
    if (content === 'compound') list.add(content, [], above);
    reading.above = noAttributes;
  }

  /** Takes what begins at a line. */
  function take(start: LineStart, line: Line): void {
    const isFirst = !reading.isBegun;
    reading.isBegun = true;
    switch (start.kind) {
      case 'title': {
        const { start: from, text: source } = partOf(line, start.from);
        reading.above = { ...reading.above, title: { start: from, source } };
        return;
      }
      case 'heading': {
        list.heading(line, start.heading);
        reading.isInList = false;
        reading.state = isFirst && start.heading.level === 1 ? 'header' : 'start';
        break;
      }
      case 'macro':
        if (start.macro.name === 'image') list.image(line, start.macro, reading.above);
        reading.state = 'start';
        break;
      case 'break':
        break;
      case 'term':
        begin('start', line, 'text');
        flush();
        reading.isInList = true;
        reading.state = 'term';
        return;
      case 'item':
        begin('item', partOf(line, start.from), 'text');
        reading.isInList = true;
        return;
      case 'paragraph':
        begin(start.isWhole ? 'whole' : 'paragraph', line, start.content);
        return;
    }
    reading.above = noAttributes;
  }

  /** Reads a line where blocks are; the number of further lines that belong to it. */
  function read(line: Line, index: number): number {
    const { text: source } = line;
    if (source === '') {
      flush();
      reading.isApart = true;
      return 0;
    }
    // A single `+` ends every paragraph, and attaches the next block to an item of a list.
    if (source === '+' && (reading.isInList || reading.paragraph.length > 0)) {
      flush();
      reading.isApart = false;
      if (!reading.isInList) begin('paragraph', line, 'text');
      return 0;
    }
    const delimiter = delimiterOf(source);
    if (reading.state === 'whole' && !(delimiter && reading.isInList)) {
      reading.paragraph.push(line);
      return 0;
    }
    if (reading.content !== 'verbatim' && isCommentLine(source)) {
      list.comment(line);
      return 0;
    }
    const isAttributes = isAttributeLine(source);
    if (delimiter || isAttributes) {
      flush();
      reading.state = 'start';
      if (isAttributes) reading.above = withLine(reading.above, line);
      if (delimiter) openBlock(delimiter, lines[index + 1]);
      return 0;
    }
    const isNext = reading.state === 'item' && blockMacroIn(source) !== undefined;
    if (isNext || (reading.isInList && reading.paragraph.length > 0 && isItem(source))) flush();
    if (reading.state === 'paragraph' || reading.state === 'item') {
      reading.paragraph.push(line);
      reading.state = 'paragraph';
      return 0;
    }
    const entry = entryIn(source);
    if (entry) {
      const last = lastOf(lines, index);
      list.entry(entry, lines.slice(index, last + 1));
      return last - index;
    }
    if (reading.state === 'header') return 0;
    const isTop = open.innermost() === undefined;
    const place = { attributes: reading.above, isTop, isDescription: reading.state === 'term' };
    const start = lineStart(line, lines[index + 1], place);
    if (reading.isApart && (start.kind === 'macro' || (start.kind === 'paragraph' && !start.isIndented))) {
      reading.isInList = false;
    }
    reading.isApart = false;
    take(start, line);
    return start.kind === 'heading' && start.isUnderlined ? 1 : 0;
  }

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const inner = open.innermost();
    const [outer, ...others] = open.close(line.text);
    if (outer) {
      flush();
      reading.state = 'start';
      reading.isInList = outer.isInList;
      list.close(others.at(-1) ?? outer, line.start);
    } else if (inner === undefined || inner.content === 'compound') index += read(line, index);
  }
  flush();
  const unclosed = open.innermost();
  if (unclosed) list.close(unclosed, range.end);
  return list.blocks;
}

/**
 * How the next line is read. start: anything may begin. item: behind the first line of a list item, which goes on, unless a macro of a block
 * follows. term: its description follows. paragraph: it goes on. whole: it goes on whatever the line is. header: below the title of the document.
 */
type State = 'start' | 'item' | 'term' | 'paragraph' | 'whole' | 'header';

type Reading = {
  state: State;
  /** What the lines above say of the next block. */
  above: BlockAttributes;
  paragraph: Line[];
  content: Content;
  isInList: boolean;
  /** Whether an empty line is before the next block, which ends a list unless `+` or its indent attaches it. */
  isApart: boolean;
  /** Whether anything but attributes and comments has been read: then no header follows. */
  isBegun: boolean;
};

function isItem(line: string): boolean {
  return itemStart(line) !== undefined || termEnd(line) !== undefined;
}

/** The last line of an attribute whose value goes on in the next lines. */
function lastOf(lines: readonly Line[], first: number): number {
  let last = first;
  while (last + 1 < lines.length && lines[last]?.text.endsWith(' \\') === true) last += 1;
  return last;
}
