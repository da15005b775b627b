import type { Span } from '../../model/text.ts';
import { readAttributeList } from './attribute-list.ts';
import type { BlockMacro, Entry, Heading } from './block-lines.ts';
import type { Block, CellMark } from './blocks.ts';
import type { Content, OpenBlock } from './delimiters.ts';
import { flowOf, linesIn, partOf, type Line } from './lines.ts';
import { readMacro } from './macro.ts';
import { named, type BlockAttributes } from './metadata.ts';
import { cellsOf } from './table.ts';

/** The blocks of a page while it is read. */
export type BlockList = {
  readonly blocks: readonly Block[];
  /** Lines with the same content, below their title. */
  readonly add: (content: Content, lines: readonly Line[], attributes: BlockAttributes) => void;
  /** A block between delimiters, whose last one begins at `end`. */
  readonly close: (block: OpenBlock, end: number) => void;
  readonly comment: (line: Line) => void;
  readonly heading: (line: Line, heading: Heading) => void;
  readonly image: (line: Line, macro: BlockMacro, above: BlockAttributes) => void;
  /** @param lines with those in which the value goes on */
  readonly entry: (entry: Entry, lines: readonly Line[]) => void;
};

/** @param scanCell reads a cell that holds blocks */
export function createBlockList(
  text: string,
  mark: CellMark,
  depth: number,
  scanCell: (range: Span, mark: CellMark) => readonly Block[],
): BlockList {
  const blocks: Block[] = [];

  function add(content: Content, lines: readonly Line[], attributes: BlockAttributes): void {
    const [first] = lines;
    const last = lines.at(-1);
    if (attributes.title) blocks.push({ kind: 'text', flow: attributes.title, mark });
    if (!first || !last) return;
    const span = { start: first.start, end: last.end };
    if (content === 'raw') blocks.push({ kind: 'raw', span, isReferring: resolves(named(attributes, 'subs')) });
    else if (content === 'comment') blocks.push({ kind: 'comment', span, text: text.slice(span.start, span.end) });
    else if (content === 'text') blocks.push({ kind: 'text', flow: flowOf(lines), mark });
  }

  function close(block: OpenBlock, end: number): void {
    const { content, attributes, from } = block;
    if (content === 'compound') return;
    const span = { start: from, end: Math.max(from, end) };
    const isRead = content === 'text' || content === 'raw' || content === 'comment';
    add(content, isRead ? linesIn(text, span) : [], attributes);
    if (content !== 'table') return;
    for (const cell of cellsOf(text, span, block, depth)) {
      const inCell = 'range' in cell ? scanCell(cell.range, cell.mark) : [cell];
      for (const one of inCell) blocks.push(one);
    }
  }

  return {
    blocks,
    add,
    close,
    comment({ start, end, text: line }) {
      blocks.push({ kind: 'comment', span: { start, end }, text: line.slice('//'.length) });
    },
    heading(line, { level, from, to }) {
      blocks.push({ kind: 'heading', level, flow: { start: line.start + from, source: line.text.slice(from, to) } });
    },
    image({ start, end }, macro, { listed, title }) {
      const list = { start: start + macro.listStart, end: start + macro.listEnd };
      const attributes = readAttributeList(text.slice(list.start, list.end), list.start);
      const written = { syntax: 'block-macro', span: { start, end }, list, attributes, above: listed } as const;
      blocks.push({ kind: 'image', macro: readMacro({ ...written, target: macro.target }), title, mark });
    },
    entry({ name, isSet, valueStart }, [first, ...others]) {
      if (!first) return;
      const lines = [partOf(first, valueStart), ...others].map((line) => ({
        ...line,
        text: line.text.replace(/ \\$/, '  '),
      }));
      blocks.push({ kind: 'entry', name, value: isSet ? flowOf(lines) : undefined, isCertain: first.isCertain });
    },
  };
}

/** Whether references to attributes are resolved, by the value of `subs`. */
function resolves(substitutions = ''): boolean {
  return /(?:^|[,+\s])(?:attributes|normal|a|n)(?=$|[,+\s])/.test(substitutions);
}
