import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { providers } from '../src/drafts/providers/index.ts';
import { formats } from '../src/formats/index.ts';
import { reporterNames } from '../src/reporters/index.ts';
import { rules } from '../src/rules/index.ts';
import { modulesIn } from './world/imports.ts';

const root = join(import.meta.dirname, '..');
const exists = (path: string) => existsSync(join(root, path));
const modules = modulesIn(join(root, 'src'));

/** Where the project grows: a registry, its entries, and what the recipe in CONTRIBUTING.md asks of each. */
type Registry = {
  /** Below `src`. */
  readonly path: string;
  readonly entries: readonly string[];
  readonly needs: (entry: string) => readonly Need[];
  /** Folders, below the root, whose files are called after entries. */
  readonly folders: readonly string[];
};

/** Something that an entry must have, and what to write there. */
type Need = { readonly path: string; readonly isThere: boolean; readonly write: string };

const registries: readonly Registry[] = [
  {
    path: 'rules/index.ts',
    entries: rules.map(({ id }) => id),
    needs: (id) => [
      file(`src/rules/${id}.ts`, 'export a Rule'),
      file(`docs/rules/${id}.md`, 'write what it finds, for whom that is wrong, and examples that are run'),
      row('docs/rules.md', 'Rules', `[${id}](rules/${id}.md)`, 'run `npm run docs`'),
      oneOf(
        [`test/fixtures/rules/${id}.md`, `test/fixtures/rules/${id}.html`],
        `mark lines with <!-- expect: ${id} -->`,
      ),
    ],
    folders: ['docs/rules', 'test/fixtures/rules'],
  },
  {
    path: 'formats/index.ts',
    entries: formats.map(({ name }) => name),
    needs: (name) => [
      file(`src/formats/${name}/entry.ts`, 'export a FormatEntry'),
      row('docs/formats.md', 'Formats', `\`${name}\``, 'run `npm run docs`'),
      file(`test/fixtures/formats/${name}.ts`, 'export its ways of writing an image, for the round trip'),
      file(`test/formats/${name}/index.test.ts`, 'test what it finds'),
    ],
    folders: ['test/fixtures/formats'],
  },
  {
    path: 'drafts/providers/index.ts',
    entries: Object.keys(providers),
    needs: (name) => [
      file(`src/drafts/providers/${name}/entry.ts`, 'export a ProviderEntry'),
      row('docs/captions.md', 'Providers', `\`${name}\``, 'say what it sends, what it costs and what was not tried'),
      oneOf(
        [`test/drafts/providers/${name}/index.test.ts`, `test/drafts/providers/${name}/transport.test.ts`],
        'test it on a server of its own',
      ),
    ],
    folders: ['test/drafts/providers'],
  },
  {
    path: 'reporters/index.ts',
    entries: reporterNames,
    needs: (name) => [
      file(`src/reporters/${name}.ts`, 'export a Reporter'),
      row('docs/command-line.md', 'Reports', `\`${name}\``, 'say what it is for'),
      file(`test/fixtures/reporters/${name}.ts`, 'export what it shows, and which attacks do not concern it'),
      file(`test/reporters/${name}.test.ts`, 'test it on the reports of test/reporters/reports.ts'),
    ],
    folders: ['test/fixtures/reporters'],
  },
];

test('every entry of a registry has its file, its page and its fixture or test', () => {
  expect(missingFrom(registries)).toEqual([]);
});

test('an entry that has nothing yet gets a list of what to write where', () => {
  const planted = registries.map((registry) => ({ ...registry, entries: ['new-one'] }));
  expect(missingFrom(planted)).toMatchInlineSnapshot(`
    [
      "new-one of src/rules/index.ts lacks src/rules/new-one.ts: export a Rule.",
      "new-one of src/rules/index.ts lacks docs/rules/new-one.md: write what it finds, for whom that is wrong, and examples that are run.",
      "new-one of src/rules/index.ts lacks the row "| [new-one](rules/new-one.md) |" under "Rules" in docs/rules.md: run \`npm run docs\`.",
      "new-one of src/rules/index.ts lacks test/fixtures/rules/new-one.md or test/fixtures/rules/new-one.html: mark lines with <!-- expect: new-one -->.",
      "new-one of src/formats/index.ts lacks src/formats/new-one/entry.ts: export a FormatEntry.",
      "new-one of src/formats/index.ts lacks the row "| \`new-one\` |" under "Formats" in docs/formats.md: run \`npm run docs\`.",
      "new-one of src/formats/index.ts lacks test/fixtures/formats/new-one.ts: export its ways of writing an image, for the round trip.",
      "new-one of src/formats/index.ts lacks test/formats/new-one/index.test.ts: test what it finds.",
      "new-one of src/drafts/providers/index.ts lacks src/drafts/providers/new-one/entry.ts: export a ProviderEntry.",
      "new-one of src/drafts/providers/index.ts lacks the row "| \`new-one\` |" under "Providers" in docs/captions.md: say what it sends, what it costs and what was not tried.",
      "new-one of src/drafts/providers/index.ts lacks test/drafts/providers/new-one/index.test.ts or test/drafts/providers/new-one/transport.test.ts: test it on a server of its own.",
      "new-one of src/reporters/index.ts lacks src/reporters/new-one.ts: export a Reporter.",
      "new-one of src/reporters/index.ts lacks the row "| \`new-one\` |" under "Reports" in docs/command-line.md: say what it is for.",
      "new-one of src/reporters/index.ts lacks test/fixtures/reporters/new-one.ts: export what it shows, and which attacks do not concern it.",
      "new-one of src/reporters/index.ts lacks test/reporters/new-one.test.ts: test it on the reports of test/reporters/reports.ts.",
    ]
  `);
});

test('every file beside a registry is reached from it', () => {
  const idle = registries.flatMap(({ path }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const reached = reachedFrom(path);
    const files = modules.filter((module) => module.path.startsWith(folder) && !reached.has(module.path));
    return files.map((module) => `src/${module.path} is in no registry: add its line to src/${path}, or delete it.`);
  });
  expect(idle).toEqual([]);
});

test('every page, fixture and test that is called after an entry has one', () => {
  expect(straysOf(registries)).toEqual([]);
  const planted = registries.map((registry) => ({ ...registry, entries: registry.entries.slice(1) }));
  expect(straysOf(planted)).toContain(
    'docs/rules/malformed-image.md is of no entry of src/rules/index.ts: add the entry, or delete it.',
  );
});

function straysOf(all: readonly Registry[]): readonly string[] {
  return all.flatMap(({ path, entries, folders }) =>
    folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => !/^index\b/.test(name) && !entries.includes(name.split('.')[0] ?? ''))
        .map((name) => `${folder}/${name} is of no entry of src/${path}: add the entry, or delete it.`),
    ),
  );
}

function missingFrom(all: readonly Registry[]): readonly string[] {
  return all.flatMap(({ path, entries, needs }) =>
    entries.flatMap((entry) =>
      needs(entry)
        .filter(({ isThere }) => !isThere)
        .map((need) => `${entry} of src/${path} lacks ${need.path}: ${need.write}.`),
    ),
  );
}

function file(path: string, write: string): Need {
  return { path, isThere: exists(path), write };
}

function oneOf(paths: readonly string[], write: string): Need {
  return { path: paths.join(' or '), isThere: paths.some(exists), write };
}

/** A row of the table below a heading of a document, by its first cell. */
function row(path: string, heading: string, cell: string, write: string): Need {
  const text = readFileSync(join(root, path), 'utf8');
  const section = text.split(new RegExp(`^##? ${heading}\n`, 'm'))[1]?.split('\n## ')[0] ?? '';
  const isThere = section.split('\n').some((line) => line.startsWith(`| ${cell} |`));
  return { path: `the row "| ${cell} |" under "${heading}" in ${path}`, isThere, write };
}

/** Files that `path` imports, and those that they import; itself too. */
function reachedFrom(path: string): ReadonlySet<string> {
  const importsBy = new Map(modules.map((module) => [module.path, module.imports]));
  const reached = new Set([path]);
  for (const next of reached) for (const target of importsBy.get(next) ?? []) reached.add(target);
  return reached;
}
