import type { Label } from '../../model/image.ts';
import type { Definitions } from './definitions.ts';
import { listMarker, type Line } from './line.ts';
import type { PlainBlock, PlainText } from './plain.ts';
import { blank, interrupts, isBlank, trimmed } from './plain-lines.ts';
import { readPlainText } from './plain-text.ts';

export type Rows = {
  readonly definitions: Definitions;
  /** Whether the cells may have an image or a heading: else they are nothing to an image beside the table. */
  readonly matters: boolean;
};

/** The cells of a table, row by row, and the index of the line after it. */
export type PlainTable = { readonly cells: readonly PlainBlock[]; readonly end: number };

/**
 * The table that begins with line `at` and goes on to a blank line (GFM 4.10); undefined where a line is not plain: a row that has not as many
 * cells as the head, an escaped bar.
 */
export function readPlainTable(
  text: string,
  lines: readonly Line[],
  at: number,
  { definitions, matters }: Rows,
): PlainTable | undefined {
  let end = at;
  while (end < lines.length && !isBlank(lines[end] ?? blank)) end += 1;
  const columns = columnsOf(text, lines[at + 1] ?? blank);
  if (end - at < 2 || columns === 0) return undefined;
  const rows: (readonly PlainText[])[] = [];
  for (let index = at; index < end; index += 1) {
    const line = lines[index] ?? blank;
    if (line.indent > 0) return undefined;
    if (index === at + 1) continue;
    if (index > at && text.charAt(line.from) !== '|' && interrupts(text, line) !== false) return undefined;
    if (!matters && index > at) continue;
    const cells = cellsOf(text, line, definitions);
    if (cells?.length !== columns) return undefined;
    rows.push(cells);
  }
  return { cells: rows.flatMap((row, index) => row.map((cell, column) => blockOf(rows, index, column, cell))), end };
}

/** How many columns the line below the head makes; 0 where it is none, or may be something else. */
function columnsOf(text: string, line: Line): number {
  const row = text.slice(line.from, line.to).trimEnd();
  if (!row.includes('|') || !delimiterRow.test(row) || listMarker(text, line)) return 0;
  return row.replace(/^\||\|$/g, '').split('|').length;
}

const delimiterRow = /^\|?(?: *:?-+:? *\|)* *:?-+:? *\|?$/;

function cellsOf(text: string, { from, to }: Line, definitions: Definitions): readonly PlainText[] | undefined {
  const cells: PlainText[] = [];
  const row = text.slice(from, to);
  if (row.includes('\\') || row.includes('||')) return undefined;
  const last = from + row.trimEnd().length;
  // The bars before the first and behind the last cell may be missing.
  for (let bar = row.startsWith('|') ? from : from - 1; bar + 1 < last;) {
    const found = text.indexOf('|', bar + 1);
    const next = found === -1 || found > last ? last : found;
    const { from: start, to: end } = trimmed(text, bar + 1, next);
    const cell = readPlainText(text, { start, end }, definitions);
    if (!cell || !isPlain(cell)) return undefined;
    cells.push(cell);
    bar = next;
  }
  return cells;
}

/** Whether its text is whole and its links are no neighbours. */
function isPlain({ text, images, targets }: PlainText): boolean {
  if (text.length > mostCell) return false;
  if (images.some(({ link }) => link?.isShared)) return false;
  return !images.some(({ link }) => link) || new Set(targets).size === targets.length;
}

/** UTF-16 units: a longer text is cut as a name. */
const mostCell = 900;

function blockOf(rows: readonly (readonly PlainText[])[], row: number, column: number, cell: PlainText): PlainBlock {
  const { text, images, targets } = cell;
  const cells = images.length === 0 ? [] : besides(rows, row, column);
  return { isHeading: false, isParagraph: false, text, images, targets, before: null, after: null, cells };
}

/** The cells on both sides, above and below, and at the head of the column, in this order; each once. */
function besides(rows: readonly (readonly PlainText[])[], row: number, column: number): readonly Label[] {
  const others = new Set([row - 1, row + 1, 0]);
  others.delete(row);
  const cells = [
    rows[row]?.[column - 1],
    rows[row]?.[column + 1],
    ...[...others].map((other) => rows[other]?.[column]),
  ];
  return cells.flatMap((cell) => (cell && cell.text !== '' ? [{ place: 'cell', text: cell.text } as const] : []));
}
