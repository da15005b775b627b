import type { Block } from '../block.ts';
import { cellOf, type GridLine } from './grid-line.ts';

/**
 * The cells of a grid table, found from their upper left corners as docutils does (`tableparser.GridTableParser`). None where a part of the table
 * belongs to no cell, or where finding them would take more steps than any real table does.
 */
export function gridCells(lines: readonly GridLine[]): readonly Block[] {
  const width = lines[0]?.columns.length ?? 0;
  const rows = lines.map(({ columns }) => columns);
  if (!rows.every((row) => row.length === width && /[+|]/.test(row[width - 1] ?? ''))) return [];
  const grid = separated(rows.map((row) => row.map((column) => column.charAt(0))));
  const found = grid && traced(grid);
  return found?.map(({ top, left, bottom, right }) => cellOf(lines.slice(top + 1, bottom), left + 1, right)) ?? [];
}

type Grid = readonly (readonly string[])[];
type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** The grid with the line under its head like all others; undefined where there are two such lines, or one at the edge. */
function separated(grid: Grid): Grid | undefined {
  const heads = grid.flatMap((row, index) => (/^\+=[=+]+=\+ *$/.test(row.join('')) ? [index] : []));
  const [head] = heads;
  if (head === undefined) return grid;
  if (heads.length > 1 || head === 0 || head === grid.length - 1) return undefined;
  return grid.with(head, grid[head]?.map((mark) => (mark === '=' ? '-' : mark)) ?? []);
}

/** A table of more cells has no reader; each costs as much as a small document. */
const mostCells = 20_000;

/** Steps for each character of a table: a real one needs about four. */
const stepsEach = 50;

function traced(grid: Grid): readonly Box[] | undefined {
  const bottom = grid.length - 1;
  const right = (grid[0]?.length ?? 0) - 1;
  const done = new Array<number>(right).fill(-1);
  const corners = new Map<number, Set<number>>([[0, new Set([0])]]);
  const boxes: Box[] = [];
  const steps = { left: stepsEach * (bottom + 1) * (right + 1) };
  for (let top = 0; top < bottom; top += 1) {
    const row = corners.get(top);
    if (!row) continue;
    for (let left = 0; left < right; left += 1) {
      if (!row.has(left) || top <= (done[left] ?? 0)) continue;
      const box = boxAt(grid, top, left, steps);
      if (steps.left < 0 || boxes.length > mostCells) return undefined;
      if (!box || done.slice(left, box.right).some((seen) => seen !== top - 1)) continue;
      done.fill(box.bottom - 1, left, box.right);
      boxes.push(box);
      row.add(box.right);
      corners.set(box.bottom, (corners.get(box.bottom) ?? new Set()).add(left));
    }
  }
  return done.every((seen) => seen === bottom - 1) ? boxes : undefined;
}

/** The smallest box with its upper left corner here: along the top, down, back and up again. */
function boxAt(grid: Grid, top: number, left: number, steps: { left: number }): Box | undefined {
  const line = grid[top] ?? [];
  for (let right = left + 1; right < line.length; right += 1) {
    steps.left -= 1;
    if (line[right] === '+') {
      const bottom = bottomOf(grid, top, left, right, steps);
      if (bottom !== undefined) return { top, left, bottom, right };
    } else if (line[right] !== '-') return undefined;
  }
  return undefined;
}

function bottomOf(grid: Grid, top: number, left: number, right: number, steps: { left: number }): number | undefined {
  for (let row = top + 1; row < grid.length && steps.left >= 0; row += 1) {
    steps.left -= 1;
    const mark = grid[row]?.[right];
    if (mark === '+' && closes(grid, top, left, row, right, steps)) return row;
    if (mark !== '+' && mark !== '|') return undefined;
  }
  return undefined;
}

function closes(
  grid: Grid,
  top: number,
  left: number,
  bottom: number,
  right: number,
  steps: { left: number },
): boolean {
  const line = grid[bottom] ?? [];
  for (let column = right - 1; column > left; column -= 1) {
    steps.left -= 1;
    if (line[column] !== '+' && line[column] !== '-') return false;
  }
  if (line[left] !== '+') return false;
  for (let row = bottom - 1; row > top; row -= 1) {
    steps.left -= 1;
    const mark = grid[row]?.[left];
    if (mark !== '+' && mark !== '|') return false;
  }
  return true;
}
