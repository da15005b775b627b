import { paragraphEnd, textAt, type Block } from '../block.ts';
import { marks } from '../marks.ts';
import { gridLine } from './grid-line.ts';
import { gridCells } from './grid.ts';
import { simpleCells } from './simple.ts';

/** The cells of a table in the order of the text, and the line behind it. A malformed table has none: docutils shows an error in its place. */
export type Table = { readonly cells: readonly Block[]; readonly end: number };

export function readTable(block: Block, line: number, isGrid: boolean): Table {
  return isGrid ? readGrid(block, line) : readSimple(block, line);
}

function readGrid(block: Block, line: number): Table {
  const blank = paragraphEnd(block, line);
  let end = line;
  while (end < blank && /^[+|]/.test(textAt(block, end))) end += 1;
  const whole = end;
  while (end > line + 2 && !marks.gridTable.test(textAt(block, end - 1))) end -= 1;
  if (end <= line + 2) return { cells: [], end: whole };
  const lines = Array.from({ length: end - line }, (_, index) => gridLine(block, line + index));
  return { cells: gridCells(lines), end };
}

/** A simple table ends with its second border, or with one that a blank line follows (`Body.isolate_simple_table`). */
function readSimple(block: Block, line: number): Table {
  const width = textAt(block, line).length;
  let borders = 0;
  let last = line;
  for (let at = line + 1; at < block.to; at += 1) {
    const text = textAt(block, at);
    if (!/^=[ =]*$/.test(text)) continue;
    if (text.length !== width) return { cells: [], end: at + 1 };
    borders += 1;
    last = at;
    if (borders === 2 || at + 1 === block.to || textAt(block, at + 1) === '') {
      const lines = Array.from({ length: at + 1 - line }, (_, index) => gridLine(block, line + index));
      return { cells: simpleCells(lines), end: at + 1 };
    }
  }
  return { cells: [], end: borders > 0 ? last + 1 : block.to };
}
