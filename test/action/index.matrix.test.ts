import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLong } from '../world/runs.ts';
import { cells, healthyRun, playCell } from './fault-matrix.ts';
import type { CellResult } from './fault-matrix.ts';
import { faultScenes, stageOf } from './fault-scenes.ts';
import { rowsIn, tableOf } from '../lib/outcome-table.ts';
import type { Tried } from '../lib/outcome-table.ts';

/** Cuts docs/failures.md into what is before, in, and after the table of GitHub. */
const page = readFileSync(new URL('../../docs/failures.md', import.meta.url), 'utf8');
const [before = '', table = '', after = ''] =
  /^([^]*<!-- generated: github -->\n\n)([^]*?)(\n\n<!-- \/generated -->[^]*)$/.exec(page)?.slice(1) ?? [];

const columns = ['Call', 'What happens to it', 'Exit', 'Writes', 'On the pull request then', 'What the run says'];
const calls = faultScenes.flatMap((scene) =>
  scene.calls.map((call) => ({ scene, call, name: `${scene.event}: ${call.what}, \`${call.on}\`` })),
);
const names = calls.map(({ name }) => name);
const tried: Tried[] = [];

// A run of the tests tries one fault of each row of the table. With more cases than usual, it tries every fault.
test.each(calls.map((call) => [call.name, call] as const))(
  'Whatever happens to a call of GitHub costs what docs/failures.md says: %s',
  async (_, one) => {
    const stage = await stageOf(one.scene);
    const healthy = await healthyRun(stage, one.scene);
    const expected = rowsIn(table).filter(({ call }) => call === one.name);
    const sample = expected.map(({ repetition, mishap }) => ({ repetition, mishap }));
    const chosen = isLong ? cells : cells.filter((cell) => sample.some((label) => isSame(label, cell)));
    const results: CellResult[] = [];
    for (const cell of chosen) results.push(await playCell(stage, one.call, cell, healthy));
    await stage.stop();

    expect(results.filter(({ broken }) => broken.length > 0)).toEqual([]);
    const rows = results.map((result) => rowOf(one.name, result));
    expect(rows).not.toEqual([]);
    tried.push(...rows);
    if (!isLong) expect(rows.map(asText).toSorted()).toEqual(expected.map(asText).toSorted());
  },
);

test.skipIf(!isLong)('docs/failures.md has every fault of every call of GitHub', async () => {
  await expect(before + tableOf(columns, names, tried, table) + after).toMatchFileSnapshot('../../docs/failures.md');
});

function isSame(one: Pick<Tried, 'repetition' | 'mishap'>, other: Pick<Tried, 'repetition' | 'mishap'>): boolean {
  return one.repetition === other.repetition && one.mishap === other.mishap;
}

function rowOf(call: string, { mishap, repetition, exitCode, writes, state, said }: CellResult): Tried {
  return { call, mishap, repetition, outcome: [String(exitCode), writes || '–', state, said || '–'] };
}

function asText({ mishap, repetition, outcome }: Tried): string {
  return [repetition, mishap, ...outcome].join(' | ');
}
