import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { providers } from '../src/drafts/providers/index.ts';
import { formats } from '../src/formats/index.ts';
import { reporterNames } from '../src/reporters/index.ts';
import { rules } from '../src/rules/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.\w+$/.test(name))
    .sort();

/** Where the project grows: the registry's entries, where their pages are, and what shows that they work. */
const rooms = [
  {
    folder: 'src/rules',
    entries: rules.map(({ id }) => id),
    hasPage: (id: string) => read(`docs/rules/${id}.md`) !== '' && rowIn('Rules', `[${id}](docs/rules/${id}.md)`),
    hasFixture: (id: string) => ['md', 'html'].some((ending) => read(`test/fixtures/rules/${id}.${ending}`) !== ''),
  },
  {
    folder: 'src/formats',
    entries: formats.map(({ name }) => name),
    hasPage: (name: string) => rowIn('Formats', `\`${name}\``),
    hasFixture: (name: string) => read(`test/formats/${name}.test.ts`) !== '',
  },
  {
    folder: 'src/captions/providers',
    entries: Object.keys(providers),
    hasPage: (name: string) => rowIn('Providers', `\`${name}\``, 'docs/captions.md'),
    hasFixture: (name: string) => filesIn('test/captions').some((file) => read(file).includes(`'${name}'`)),
  },
  {
    folder: 'src/reporters',
    entries: reporterNames,
    hasPage: (name: string) => rowIn('Reports', `\`${name}\``),
    hasFixture: (name: string) => read(`test/reporters/${name}.test.ts`) !== '',
  },
];

describe.each(rooms)('$folder', ({ folder, entries, hasPage, hasFixture }) => {
  test('every file is in the registry, or serves one that is', () => {
    const registry = `${folder}/index.ts`;
    const files = filesIn(folder).filter((file) => file !== registry);
    const reached = reachedFrom(registry);
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });

  test.each(entries)('%s has a file of its own that the registry names', (name) => {
    expect(reachedFrom(`${folder}/index.ts`, 1)).toContain(`${folder}/${name}.ts`);
  });

  test.each(entries)('%s has a page', (name) => {
    expect(hasPage(name)).toBe(true);
  });

  test.each(entries)('%s has a fixture or a test', (name) => {
    expect(hasFixture(name)).toBe(true);
  });
});

/** Whether a table of this section has a row that begins with `cell`. */
function rowIn(heading: string, cell: string, paper = 'README.md'): boolean {
  const section = read(paper).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section.split('\n').some((line) => line.startsWith(`| ${cell} |`));
}

/** Files that `file` imports, and those that they import, `steps` imports deep. */
function reachedFrom(file: string, steps = Infinity): ReadonlySet<string> {
  const reached = new Set<string>();
  for (let at = [file], step = 0; at.length > 0 && step < steps; step += 1) {
    at = at.flatMap(importsOf).filter((next) => !reached.has(next));
    for (const next of at) reached.add(next);
  }
  return reached;
}

function importsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, specifier]) =>
    join(file, '..', specifier ?? '').replaceAll('\\', '/'),
  );
}
