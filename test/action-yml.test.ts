import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputsOf } from '../src/github/runner/outputs.ts';
import { optionTable, parseOptions } from '../src/config/options.ts';
import type { OptionSpec } from '../src/config/options.ts';
import { reportOf } from './github/reviewed.ts';

type Entry = { readonly description: string; readonly default?: string; readonly required?: boolean };

const action = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: { readonly using: string; readonly main: string };
};

test('The inputs are the table of settings, in its order', () => {
  expect(Object.keys(action.inputs), 'Run npm run docs.').toEqual(optionTable.map(({ name }) => name));
});

test.each(optionTable.map((spec: OptionSpec) => [spec.name, spec] as const))(
  '%s says what the table says',
  (name, spec) => {
    const fallback = spec.default === undefined ? '' : ` Default: \`${String(spec.default)}\`.`;
    expect(action.inputs[name]?.description, 'Run npm run docs.').toBe(spec.help + fallback);
  },
);

test('Only the token has a default, so that no default overrules the configuration file', () => {
  const given = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
  expect(given.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']]);
  expect(parseOptions({ review: 'off' }, {}).review).toBe('off');
});

test('The outputs are those that a run sets', async () => {
  const report = await reportOf('![](a.png)\n');
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf(report, 'report.json')));
});

test('It runs on the Node that runners have', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});
