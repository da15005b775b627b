import { offsetAt, type Lines } from './lines.ts';
import type { Span } from '../../model/text.ts';

/** Lines without the indent that they have in common: what docutils parses as one body. Nothing is copied, so that nesting costs nothing. */
export type Block = {
  readonly lines: Lines;
  readonly from: number;
  /** After the last line. */
  readonly to: number;
  /** The column at which its lines begin. */
  readonly left: number;
  /** The column at which its first line begins, for example after the mark of a list. */
  readonly first: number;
};

/** A block inside another one, and the line behind it there. */
export type Inner = { readonly block: Block; readonly end: number };

export function columnOf({ from, first, left }: Block, line: number): number {
  return line === from ? first : left;
}

export function textAt(block: Block, line: number): string {
  return (block.lines.list[line]?.text ?? '').slice(columnOf(block, line));
}

/** The lines `from` to `to`. */
export function textOf(block: Block, from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => textAt(block, from + index)).join('\n');
}

/** The text of the next line; undefined behind the last one. */
export function lineAfter(block: Block, line: number): string | undefined {
  return line + 1 < block.to ? textAt(block, line + 1) : undefined;
}

/** The first line from `line` on that is not blank, or the end of the block. */
export function skipBlank(block: Block, line: number): number {
  const isFirstBlank = line === block.from && textAt(block, line) === '';
  return Math.min(block.lines.nextText[isFirstBlank ? line + 1 : line] ?? block.to, block.to);
}

/** The place of the lines `from` to `to`, without white space at its ends. */
export function spanOf(block: Block, from: number, to: number): Span {
  const last = lastText(block, from, to);
  const line = block.lines.list[last];
  const first = block.lines.list[from];
  if (!line || !first) return { start: 0, end: 0 };
  return { start: offsetAt(first, columnOf(block, from)), end: offsetAt(line, line.text.length) };
}

/** The last of the lines `from` to `to` that is not blank; `from` when none is. */
export function lastText({ lines }: Block, from: number, to: number): number {
  let last = to - 1;
  while (last > from && lines.list[last]?.text === '') last -= 1;
  return last;
}

/** The lines from `line` on that are indented, by however much. */
export function indented(block: Block, line: number): Inner {
  return gather(block, line, {});
}

/** A line from its column `first` on, and the lines after it that are indented as much. */
export function hanging(block: Block, line: number, first: number): Inner {
  return gather(block, line, { first, known: first });
}

/** A line from its column `first` on, and the lines after it that are indented, by however much. */
export function following(block: Block, line: number, first: number, untilBlank = false): Inner {
  return gather(block, line, { first, untilBlank });
}

/** Lines up to a blank one. */
export function paragraphEnd(block: Block, line: number): number {
  let end = line;
  while (end < block.to && textAt(block, end) !== '') end += 1;
  return end;
}

type Known = {
  readonly first?: number;
  readonly known?: number;
  readonly untilBlank?: boolean;
};

function gather(block: Block, line: number, { first, known, untilBlank = false }: Known): Inner {
  let end = first === undefined ? line : line + 1;
  let indent = known;
  while (end < block.to) {
    const at = skipBlank(block, end);
    if (at > end && untilBlank) break;
    end = at;
    if (at === block.to) break;
    const depth = depthOf(textAt(block, at));
    if (depth === 0 || (known !== undefined && depth < known)) break;
    if (known === undefined) indent = Math.min(indent ?? depth, depth);
    end = at + 1;
  }
  const left = block.left + (indent ?? 0);
  const inner = { lines: block.lines, from: line, to: end, left };
  return { block: { ...inner, first: first === undefined ? left : columnOf(block, line) + first }, end };
}

function depthOf(text: string): number {
  let depth = 0;
  while (text.charAt(depth) === ' ') depth += 1;
  return depth;
}

/** A block from a later line on. */
export function fromLine(block: Block, line: number): Block {
  return line === block.from ? block : { ...block, from: line, first: block.left };
}
