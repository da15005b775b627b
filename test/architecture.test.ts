import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, importsOf, modulesIn, type Module } from './world/imports.ts';

/** A room of `src`: the folder, what it may import besides itself, and the files by which others may enter it. */
type Room = {
  readonly knows: readonly string[];
  /** Paths below the room; `any` where every file is for others. */
  readonly entries: 'any' | readonly string[];
};

/** A package or module of Node that only some files may import. */
type Edge = { readonly name: string; readonly allowed: RegExp; readonly because: string };

const ground = ['model', 'lib', 'text'];
/** Rooms that stand side by side and do not know each other. */
const siblings = ['formats', 'rules', 'alt-tree', 'pictures', 'drafts', 'reporters', 'sources', 'github'];
const engine = [...ground, ...siblings, 'review', 'config'];

/** The rooms from the ground up: each knows only rooms above it in this list. */
const rooms: Readonly<Record<string, Room>> = {
  model: { knows: [], entries: 'any' },
  lib: { knows: ['model'], entries: 'any' },
  text: { knows: ['model', 'lib'], entries: 'any' },
  formats: { knows: ground, entries: ['index.ts'] },
  rules: { knows: ground, entries: ['index.ts'] },
  'alt-tree': { knows: ground, entries: ['index.ts'] },
  pictures: {
    knows: ground,
    entries: [
      'candidates.ts',
      'disk/repositories.ts',
      'disk/repository-around.ts',
      'load.ts',
      'mapped.ts',
      'prepare.ts',
      'remote.ts',
      'same.ts',
    ],
  },
  drafts: { knows: ground, entries: ['index.ts', 'contract.ts', 'doctor/index.ts', 'providers/index.ts'] },
  reporters: { knows: ground, entries: ['index.ts'] },
  sources: {
    knows: ground,
    entries: [
      'before.ts',
      'catalogues.ts',
      'change.ts',
      'checkout.ts',
      'code-owners.ts',
      'files.ts',
      'generators.ts',
      'git.ts',
      'git-blobs.ts',
      'git-run.ts',
      'left-out.ts',
      'near-path.ts',
      'search-files.ts',
      'site-files.ts',
      'showing.ts',
      'suggestion-commits.ts',
      'text.ts',
      'unmatched.ts',
      'web-address.ts',
    ],
  },
  github: {
    knows: ground,
    entries: [
      'index.ts',
      'event.ts',
      'repository/folders.ts',
      'repository/links.ts',
      'repository/tree.ts',
      'runner/index.ts',
      'runner/inputs.ts',
      'runner/outputs.ts',
    ],
  },
  review: {
    knows: [...ground, ...siblings],
    entries: [
      'index.ts',
      'coverage.ts',
      'draft.ts',
      'lint.ts',
      'picture-keys.ts',
      'policy.ts',
      'propose.ts',
      'suggest.ts',
      'totals.ts',
      'trial.ts',
      'unread.ts',
    ],
  },
  config: {
    knows: [...ground, ...siblings, 'review'],
    entries: [
      'baseline.ts',
      'elsewhere.ts',
      'environment.ts',
      'included.ts',
      'mistakes.ts',
      'options.ts',
      'settings.ts',
      'usual-baseline.ts',
    ],
  },
  app: { knows: engine, entries: 'any' },
  workbench: {
    knows: [...engine, 'app'],
    entries: [
      'apart.ts',
      'index.ts',
      'decisions.ts',
      'edits.ts',
      'ignore.ts',
      'journal.ts',
      'run.ts',
      'terminal/index.ts',
      'terminal/picture.ts',
      'unread.ts',
    ],
  },
  action: { knows: [...engine, 'app', 'workbench'], entries: ['index.ts'] },
  lsp: { knows: [...engine, 'app', 'workbench'], entries: ['index.ts'] },
  cli: { knows: [...engine, 'app', 'workbench', 'lsp'], entries: ['index.ts'] },
  bin: { knows: ['action', 'cli', 'lib'], entries: [] },
};

const edges: readonly Edge[] = [
  { name: '@actions/', allowed: /^(?:github\/client|bin\/action)/, because: 'the runner and its clients enter here' },
  { name: '@octokit/', allowed: /^github\/client/, because: 'one client speaks to GitHub' },
  {
    name: 'commander',
    allowed: /^cli\/(?:index|flags|without-review)\.ts$/,
    because: 'three files read the command line',
  },
  {
    name: 'node:http',
    allowed: /^(?:workbench\/server|pictures\/)/,
    because: 'one file serves, behind one guard, and one loads pictures',
  },
  {
    name: 'node:fs',
    allowed: /^(?:bin|cli|app|sources|pictures\/disk)\/|^action\/index/,
    because: 'the disk is touched at the edge, and elsewhere files come as arguments',
  },
];

/** What in `modules` is against the law, a sentence each: which file, what is wrong, what to do. */
function offences(modules: readonly Module[]): readonly string[] {
  return modules.flatMap((module) => [...unknownRoom(module), ...imports(module), ...beyondEdge(module)]);
}

function unknownRoom({ path }: Module): readonly string[] {
  if (rooms[roomOf(path)] !== undefined) return [];
  return [`src/${path} is in no room. Move it into one, or add its folder to \`rooms\` in test/architecture.test.ts.`];
}

function imports({ path, imports: targets }: Module): readonly string[] {
  const own = roomOf(path);
  const files = targets.filter((target) => /\.(?:ts|js)$/.test(target) && roomOf(target) !== own);
  return files.flatMap((target) => {
    const other = roomOf(target);
    const room = rooms[other];
    if (room === undefined) return [];
    if (!(rooms[own]?.knows ?? []).includes(other)) {
      return [
        `src/${path} imports ${target}, but ${own} may not know ${other}. Pass it in as an argument, or move what both need into text/ or model/.`,
      ];
    }
    const entry = target.slice(other.length + 1);
    if (room.entries === 'any' || room.entries.includes(entry)) return [];
    return [
      `src/${path} imports ${target}, which is inside ${other}. Export it from ${other}/index.ts, or name it among the entries of the room in test/architecture.test.ts.`,
    ];
  });
}

function beyondEdge({ path, imports: targets }: Module): readonly string[] {
  return edges
    .filter(({ name, allowed }) => !allowed.test(path) && targets.some((target) => target.startsWith(name)))
    .map(
      ({ name, because }) =>
        `src/${path} imports ${name}: only the edge may, because ${because}. Take it as an argument.`,
    );
}

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

const src = join(import.meta.dirname, '..', 'src');
const modules = modulesIn(src);
const textOf = (path: string) => readFileSync(join(src, path), 'utf8');

describe('src keeps the law of the house (docs/architecture.md):', () => {
  test('every file is in a room, knows only the rooms below it, and enters them where they are open', () => {
    expect(offences(modules)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(circlesIn(modules)).toEqual([]);
  });

  test('every entry that a room names exists', () => {
    const paths = new Set(modules.map(({ path }) => path));
    const entries = Object.entries(rooms).flatMap(([room, { entries }]) =>
      entries === 'any' ? [] : entries.map((entry) => `${room}/${entry}`),
    );
    expect(entries.filter((entry) => !paths.has(entry))).toEqual([]);
  });

  // Word lists and the table of settings are one thing each, however long.
  test('every file fits in 200 lines', () => {
    const long = modules
      .filter(({ path }) => !/words\/|option-table/.test(path))
      .map(({ path }) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long.map(({ path, lines }) => `src/${path} has ${lines} lines. Split it by what it does.`)).toEqual([]);
  });

  test('there are no default exports and no suppressions', () => {
    const bad = modules.filter(({ path }) => /export default|@ts-|eslint-disable|\bas any\b/.test(textOf(path)));
    expect(
      bad.map(({ path }) => `src/${path} has a default export or silences a checker. Name it, or fix the cause.`),
    ).toEqual([]);
  });
});

test('every test of a room is named after the file that it tests, as review/gate.test.ts or review/index.drafts.test.ts', () => {
  const tests = modulesIn(import.meta.dirname).filter(({ path }) => path.endsWith('.test.ts') && rooms[roomOf(path)]);
  const sources = new Set(modules.map(({ path }) => path));
  const strangers = tests.filter(({ path }) => !sources.has(path.replace(/(\.[\w-]+)?\.test\.ts$/, '.ts')));
  expect(
    strangers.map(({ path }) => `test/${path} is named after no file of src. Rename it, or move it out of the room.`),
  ).toEqual([]);
});

describe('the law notices', () => {
  const file = (path: string, text: string) => ({ path, imports: importsOf(path, text) });

  test.each([
    [
      'a file that no room holds',
      file('helpers.ts', ''),
      /src\/helpers\.ts is in no room.*test\/architecture\.test\.ts/,
    ],
    ['a folder that no room is', file('misc/a.ts', ''), /src\/misc\/a\.ts is in no room/],
    [
      'a sibling that is imported',
      file('rules/a.ts', "import { formatFor } from '../formats/index.ts';"),
      /src\/rules\/a\.ts imports formats\/index\.ts, but rules may not know formats/,
    ],
    [
      'a type that is imported upwards',
      file('model/a.ts', "import type { Options } from '../config/options.ts';"),
      /model may not know config/,
    ],
    ['an import that waits', file('text/a.ts', "await import('../pictures/load.ts')"), /text may not know pictures/],
    ['an export from elsewhere', file('lib/a.ts', "export { cut } from '../text/cut.ts';"), /lib may not know text/],
    [
      'a room that is entered at its side',
      file('review/a.ts', "import { altOf } from '../formats/page/elements.ts';"),
      /formats\/page\/elements\.ts, which is inside formats/,
    ],
    [
      'the disk, away from the edge',
      file('rules/a.ts', "import { readFile } from 'node:fs/promises';"),
      /src\/rules\/a\.ts imports node:fs: only the edge may/,
    ],
  ])('%s', (_, module, complaint) => {
    expect(offences([module])).toEqual([expect.stringMatching(complaint)]);
  });

  test('a circle, types included', () => {
    const circle = [
      file('review/a.ts', "import { b } from './b.ts';"),
      file('review/b.ts', "import type { C } from './c.ts';"),
      file('review/c.ts', "export { a } from './a.ts';"),
    ];
    expect(circlesIn(circle)).toEqual(['review/a.ts → review/b.ts → review/c.ts → review/a.ts']);
  });
});
