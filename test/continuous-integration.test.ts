import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { targetsOf } from '../src/cli/targets.ts';
import { optionTable } from '../src/config/option-table.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const page = read('docs/continuous-integration.md');
const divided = read('docs/many-machines.md');
const organisation = read('docs/organisation.md');
const blocks = [...`${page}\n${divided}\n${organisation}`.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].map(
  ([, kind, body]) => ({
    kind,
    body: body ?? '',
  }),
);

test.each(blocks.filter(({ kind }) => kind === 'yaml' || kind === 'json'))('an example is $kind: $body', ({ body }) => {
  expect(parseDocument(body).errors).toEqual([]);
});

test('the examples name reports and options that exist', () => {
  const commands = page
    .split('\n')
    .filter((line) => /alt-text-review(?:\/dist\/cli\/index\.js)? |--format|--base/.test(line));
  const formats = commands.flatMap((line) =>
    [...line.matchAll(/--format ([\w=.$/-]+)/g)].map(([, value]) => value ?? ''),
  );
  expect(new Set(formats.map((value) => targetsOf([value], undefined)[0]?.format))).toEqual(
    new Set(['text', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'badge', 'markdown', 'unix', 'github']),
  );
  const options = new Set(commands.flatMap((line) => [...line.matchAll(/ --([a-z-]+)/g)].map(([, name]) => name)));
  for (const others of ['depth', 'rm', 'format', 'base']) options.delete(others);
  expect([...options].filter((name) => !optionTable.some((option) => option.name === name))).toEqual([]);
});

test('the examples for many machines name reports and actions that exist, by their commits', () => {
  const names = [...divided.matchAll(/--format (\w+)/g)].map(([, name]) => name ?? '');
  expect(names.map((name) => targetsOf([name], undefined)[0]?.format)).toEqual(names);
  const used = [...divided.matchAll(/uses: (\S+)/g)].map(([, name]) => name ?? '');
  expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
});

test('the hook of pre-commit starts what package.json calls so', () => {
  const [hook] = parseDocument(read('.pre-commit-hooks.yaml')).toJS() as readonly { readonly entry: string }[];
  const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };
  expect(Object.keys(bin)).toEqual([hook?.entry]);
});

test('the container has what the command line reads beside its code', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \/app\//gm)].flatMap(
    ([, sources]) => sources?.split(' ') ?? [],
  );
  const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };
  expect(copied).toEqual(expect.arrayContaining(['package.json', 'dist', 'docs/rules']));
  expect(files).toEqual(expect.arrayContaining(['dist', 'docs/rules']));
});
