import type { PageText } from '../../model/format.ts';
import type { Cell } from './cells.ts';

/** The lines of all cells. Between two cells is a line of its own, so that nothing in one reaches into the next. */
export function readPageText(cells: readonly Cell[]): PageText {
  const bases: number[] = [];
  let text = '';
  for (const cell of cells) {
    bases.push(text.length);
    text += cell.text + border;
  }

  const inCell = (index: number, offset: number) => (bases[index] ?? 0) + (cells[index]?.toText(offset) ?? 0);
  return {
    text,
    toPage: (offset) =>
      inCell(
        lastAt(cells.length, (index) => (cells[index]?.span.start ?? 0) <= offset),
        offset,
      ),
    toFile(offset) {
      const index = lastAt(cells.length, (at) => (bases[at] ?? 0) <= offset);
      const start = offset - (bases[index] ?? 0);
      return cells[index]?.toFile({ start, end: start + 1 }).start ?? 0;
    },
  };
}

const border = '\n***\n';

/** The last index with a property that the indexes before it have, too; 0 where none has it. */
function lastAt(length: number, has: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (has(middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
