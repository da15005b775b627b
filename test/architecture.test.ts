import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** Rooms of the house, inner ones first; a file at the root of `src` is a room of its own. */
const folders = ['formats', 'rules', 'images', 'captions', 'reporters', 'sources', 'github'];
const base = ['types', 'errors', 'lib'];
/** Who may import whom: data flows one way, and the seven folders never know each other. */
const law: Record<string, readonly string[]> = {
  types: [],
  errors: [],
  lib: base,
  version: [],
  'option-table': [],
  options: [...base, 'option-table'],
  ...Object.fromEntries(folders.map((folder) => [folder, [...base, folder]])),
  policy: [...base, 'images'],
  'policy-config': [...base, 'policy', 'rules'],
  'ignores-comment': base,
  'ignores-place': [...base, 'ignores-comment'],
  ignores: [...base, 'ignores-comment', 'ignores-place'],
  elsewhere: [...base, 'images'],
  changed: [...base, 'images'],
  reading: [...base, 'formats', 'ignores-comment'],
  judge: [...base, 'rules', 'policy', 'changed', 'ignores', 'elsewhere', 'reading'],
  suggest: [...base, 'formats', 'rules', 'policy'],
  wants: [...base, 'rules'],
  'propose-all': [...base, 'captions', 'elsewhere', 'policy', 'suggest', 'wants'],
  distinct: [...base, 'rules'],
  'draft-all': [...base, 'captions', 'distinct', 'policy', 'suggest', 'wants'],
  gate: [...base, 'options'],
  'coverage-change': [...base, 'judge', 'gate', 'sources'],
  review: [...base, 'options', 'version', 'rules', 'judge', 'propose-all', 'draft-all', 'suggest', 'gate', 'policy'],
  events: [
    ...base,
    'formats',
    'images',
    'sources',
    'github',
    'options',
    'settings',
    'baseline',
    'drafting',
    'review',
    'events',
  ],
};

function room(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, specifier]) => specifier ?? '');
}

function target(file: string, specifier: string): string {
  return room(join(file, '..', specifier).replaceAll('\\', '/'));
}

test.each(files.filter((file) => law[room(file)]))('%s imports only what its room may know', (file) => {
  const allowed = law[room(file)] ?? [];
  const rooms = importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => target(file, specifier));
  expect(rooms.filter((one) => !allowed.includes(one))).toEqual([]);
});

test.each([
  ['@actions/', /^(?:action\.ts|github\/|bin\/action)/],
  ['@octokit/', /^github\//],
  ['node:fs', /^(?:action\.ts|bin\/|commands\/|sources\/|images\/disk\/|captions\/memory\/cache\.ts)/],
  ['commander', /^cli\.ts/],
])('%s is imported only at the edge', (specifier, edge) => {
  const importers = files.filter((file) => importsOf(file).some((one) => one.startsWith(specifier)));
  expect(importers.filter((file) => !edge.test(file))).toEqual([]);
});

// Word lists, the table of settings and the nouns are one thing each, however long.
test.each(files.filter((file) => !/words\/|option-table|types/.test(file)))('%s fits in 200 lines', (file) => {
  expect(readFileSync(join(src, file), 'utf8').split('\n').length - 1).toBeLessThanOrEqual(200);
});

test('No default exports, no suppressions', () => {
  const bad = files.filter((file) =>
    /export default|@ts-|eslint-disable|\bas any\b/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(bad).toEqual([]);
});
