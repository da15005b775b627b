import { offsetAt, toLines, type Line } from '../lines.ts';
import { columnsOf } from '../display-width.ts';
import { columnOf, textAt, type Block } from '../block.ts';

/** A line of a table by its columns on a screen: a wide character takes two, a mark on the letter before it none. */
export type GridLine = {
  /** The text of each column; empty for the second column of a wide character. */
  readonly columns: readonly string[];
  /** Offset in the file of each column, and of the end. */
  readonly offsets: readonly number[];
};

export function gridLine(block: Block, line: number): GridLine {
  const found = block.lines.list[line];
  const columns: string[] = [];
  const offsets: number[] = [];
  let at = columnOf(block, line);
  for (const character of textAt(block, line)) {
    const width = columnsOf(character);
    const offset = found ? offsetAt(found, at) : 0;
    const last = columns.length - 1;
    if (width === 0 && last >= 0) columns[last] = `${columns[last] ?? ''}${character}`;
    else {
      columns.push(character);
      offsets.push(offset);
    }
    if (width === 2) {
      columns.push('');
      offsets.push(offset);
    }
    at += character.length;
  }
  offsets.push(found ? offsetAt(found, at) : 0);
  return { columns, offsets };
}

/** The cell between two columns of some lines, as a block of its own. */
export function cellOf(lines: readonly GridLine[], left: number, right: number): Block {
  const list = lines.map((line) => cellLine(line, left, right));
  const depths = list.flatMap(({ text }) => (text === '' ? [] : [/^ */.exec(text)?.[0].length ?? 0]));
  const indent = depths.reduce((least, depth) => Math.min(least, depth), depths[0] ?? 0);
  return { lines: toLines(list), from: 0, to: list.length, left: indent, first: indent };
}

function cellLine({ columns, offsets }: GridLine, left: number, right: number): Line {
  let text = '';
  const places: number[] = [];
  for (let column = left; column < Math.min(right, columns.length); column += 1) {
    const character = columns[column] ?? '';
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) places.push((offsets[column] ?? 0) + unit);
  }
  const start = offsets[Math.min(left, columns.length)] ?? 0;
  const end = offsets[Math.min(right, columns.length)] ?? start;
  return { text: text.trimEnd(), start, end, offsets: places };
}
