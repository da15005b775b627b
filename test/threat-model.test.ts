import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The rows of the attacks, whose last column names a test, or says that there is none. */
const attacks = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
  .split('## Attacks, and the tests that make them')[1]
  ?.split('\n')
  .filter((line) => /^\| (?!Asset |---)/.test(line));

/** What is wrong with the last column of a row; undefined when its test exists. */
function problemOf(row: string): string | undefined {
  const last = row.slice(0, -2).split(' | ').at(-1) ?? '';
  if (last === 'not built') return undefined;
  const [, file = '', name = ''] = /^`(test\/[\w./-]+\.test\.ts)`: “(.+)”$/.exec(last) ?? [];
  if (file === '') return `${last} names no test.`;
  if (!existsSync(join(root, file))) return `${file} does not exist.`;
  const source = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'");
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((literal) => source.includes(literal))
    ? undefined
    : `${file} has no test “${name}”.`;
}

test('Every attack of docs/threat-model.md has a test that exists', () => {
  expect(attacks?.length).toBeGreaterThan(40);
  expect(attacks?.map(problemOf).filter((problem) => problem !== undefined)).toEqual([]);
});

test.each([
  ['| The key | a path | What holds | `test/gone.test.ts`: “a test” |', 'test/gone.test.ts does not exist.'],
  ['| The key | a path | What holds | `test/threat-model.test.ts`: “no ' + 'test” |', /has no test “no test”/],
  ['| The key | a path | What holds | |', /names no test/],
])('A row without one is found: %s', (row, problem) => {
  expect(problemOf(row)).toMatch(problem);
});
