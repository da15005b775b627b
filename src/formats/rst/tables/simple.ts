import type { Block } from '../block.ts';
import { cellOf, type GridLine } from './grid-line.ts';

type Column = readonly [start: number, end: number];

/**
 * The cells of a simple table (`tableparser.SimpleTableParser`): its top border says where the columns are, a text in the first column begins a
 * row, and the last column may be as wide as it likes. None where a text stands between two columns.
 */
export function simpleCells(lines: readonly GridLine[]): readonly Block[] {
  const texts = lines.map(({ columns }) => columns.map((column) => (column === '' ? 'x' : column.charAt(0))).join(''));
  const columns = columnsIn(texts[0] ?? '');
  const [first] = columns;
  const heads = texts.slice(1, -1).filter((text) => /^=[ =]*$/.test(text)).length;
  if (!first || heads > 1 || lines.length * columns.length > mostCells) return [];

  const cells: Block[] = [];
  let start = 1;
  let hasText = false;

  /** Adds the cells of a row; false where it is malformed. */
  function row(end: number, spans: readonly Column[]): boolean {
    const members = lines.slice(start, end);
    if (!isAligned(texts.slice(start, end), spans)) return false;
    spans.forEach(([left, right], index) => {
      cells.push(cellOf(members, left, index === spans.length - 1 ? Infinity : right));
    });
    return true;
  }

  for (let at = 1; at < lines.length; at += 1) {
    const text = texts[at] ?? '';
    const isBorder = at === lines.length - 1 || /^=[ =]*$/.test(text);
    if (isBorder || /^-[ -]*$/.test(text)) {
      const spans = spansIn(text, columns);
      if (!spans || !row(at, spans)) return [];
      start = at + 1;
      hasText = false;
    } else if (text.slice(...first).trim() !== '') {
      if (hasText && at !== start && !row(at, columns)) return [];
      start = at;
      hasText = true;
    } else if (!hasText) start = at + 1;
  }
  return cells;
}

/** A table of so many rows times columns has no reader. */
const mostCells = 200_000;

function columnsIn(border: string): readonly Column[] {
  return Array.from(border.matchAll(/[=-]+/g), ({ 0: run, index }) => [index, index + run.length] as const);
}

/** The columns under which a line of dashes joins cells; undefined where it does not fit the columns of the table. */
function spansIn(line: string, columns: readonly Column[]): readonly Column[] | undefined {
  const spans = columnsIn(line);
  const starts = new Set(columns.map(([start]) => start));
  const ends = new Set(columns.map(([, end]) => end));
  const last = columns.at(-1)?.[1];
  const isFitting = spans.every(([start, end]) => starts.has(start) && ends.has(end));
  return isFitting && spans.at(-1)?.[1] === last ? spans : undefined;
}

/** Whether nothing is written between the columns. */
function isAligned(texts: readonly string[], columns: readonly Column[]): boolean {
  return columns.every(([, end], index) => {
    const next = columns[index + 1];
    return !next || texts.every((text) => text.slice(end, next[0]).trim() === '');
  });
}
