import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowsIn, tableOf } from '../lib/outcome-table.ts';
import type { Tried } from '../lib/outcome-table.ts';
import { isLong } from '../world/runs.ts';
import { calls, cells, isPossible, playCell } from './fault-matrix.ts';
import type { Call, Cell } from './fault-matrix.ts';

/** Cuts docs/failures.md into what is before, in, and after the table of Eachlabs. */
const page = readFileSync(new URL('../../docs/failures.md', import.meta.url), 'utf8');
const [before = '', table = '', after = ''] =
  /^([^]*<!-- generated: eachlabs -->\n\n)([^]*?)(\n\n<!-- \/generated -->[^]*)$/.exec(page)?.slice(1) ?? [];

const columns = ['Call', 'What happens to it', 'Exit', 'Drafts', 'Predictions', 'Left running', 'What the run says'];
const nameOf = (route: string, what: string) => `${what}, \`${route}\``;
const names = Object.entries(calls).map(([route, what]) => nameOf(route, what));
const tried: Tried[] = [];

// A run of the tests tries one fault of each row of the table. With more cases than usual, it tries every fault.
test.each(Object.entries(calls))(
  'Whatever happens to a call of Eachlabs costs what docs/failures.md says: %s',
  async (route, what) => {
    const name = nameOf(route, what);
    const expected = rowsIn(table).filter(({ call }) => call === name);
    const isChosen = (cell: Cell) =>
      isPossible(route as Call, cell) &&
      (isLong || expected.some((row) => row.mishap === cell.mishap && row.repetition === cell.repetition));
    const rows: Tried[] = [];
    for (const cell of cells.filter(isChosen)) {
      const { exitCode, drafted, predictions, running, said, broken } = await playCell(route as Call, cell);
      expect(broken, JSON.stringify(cell)).toEqual([]);
      const outcome = [exitCode, `${drafted} of 2`, predictions, running, said || '–'].map(String);
      rows.push({ ...cell, call: name, outcome });
    }
    expect(rows).not.toEqual([]);
    tried.push(...rows);
    if (!isLong) expect(rows.map(asText).toSorted()).toEqual(expected.map(asText).toSorted());
  },
);

test.skipIf(!isLong)('docs/failures.md has every fault of every call of Eachlabs', async () => {
  await expect(before + tableOf(columns, names, tried, table) + after).toMatchFileSnapshot('../../docs/failures.md');
});

function asText({ mishap, repetition, outcome }: Tried): string {
  return [repetition, mishap, ...outcome].join(' | ');
}
