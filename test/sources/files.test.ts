import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFor, leftOutAs } from '../../src/formats/index.ts';
import { gitHash } from '../../src/lib/git-hash.ts';
import { matchFolders, matchGlobs } from '../../src/lib/globs.ts';
import { readFiles } from '../../src/sources/files.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(cwd, { recursive: true }));

async function write(files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
}

function read(paths: string[], globs: string[] = []) {
  return readFiles(paths, { cwd, formatFor, leftOutAs, wanted: matchGlobs(globs), mayHold: matchFolders(globs) });
}

test('A folder is walked without node_modules, .git, links and what .gitignore leaves out', async () => {
  await write({
    'a.md': 'a',
    'docs/b.HTML': 'b',
    'docs/c.txt': '',
    'node_modules/x/d.md': '',
    '.git/e.md': '',
    '.github/f.md': '',
    'out/g.md': '',
    'docs/keep.tmp.md': '',
    'docs/drop.tmp.md': '',
    '.gitignore': 'out/\n*.tmp.md\n',
    'docs/.gitignore': '!keep.tmp.md\n/local.md\n',
    'docs/local.md': '',
  });
  await symlink(join(cwd, 'docs'), join(cwd, 'linked'));
  const { documents, skipped } = await read(['.']);
  expect(documents.map(({ path }) => path)).toEqual(['.github/f.md', 'a.md', 'docs/b.HTML', 'docs/keep.tmp.md']);
  expect(skipped).toEqual([]);
});

test('A file or folder that is named is read even where .gitignore leaves it out', async () => {
  await write({ '.gitignore': 'out/\n', 'out/a.md': '', 'b.md': '' });
  expect((await read(['out', 'b.md', './b.md'])).documents.map(({ path }) => path)).toEqual(['b.md', 'out/a.md']);
});

test('Globs choose and exclude', async () => {
  await write({ 'docs/a.md': '', 'docs/old/b.md': '', 'c.md': '' });
  const { documents } = await read(['.'], ['docs/**', '!docs/old/**']);
  expect(documents.map(({ path }) => path)).toEqual(['docs/a.md']);
});

test('Code that is too large may be the work of a tool', async () => {
  await write({ 'a.jsx': '\n'.repeat(2 * 1024 * 1024 + 1) });
  const { skipped } = await read(['.']);
  expect(skipped.map(({ reason }) => reason)).toEqual([
    'It has 2.1 MiB; only documents of up to 2.0 MiB are read. If a tool wrote it, exclude it with paths; otherwise split it.',
  ]);
});

test('A file that is too large or not text is skipped with the reason, and the others are read', async () => {
  await write({ 'a.md': 'fine', 'b.md': new Uint8Array([0x23, 0xff, 0]), 'c.md': 'x'.repeat(2 * 1024 * 1024 + 1) });
  const { documents, skipped } = await read(['.']);
  expect(documents.map(({ path }) => path)).toEqual(['a.md']);
  expect(skipped).toEqual([
    {
      file: 'b.md',
      reason:
        'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.',
      hash: gitHash(new Uint8Array([0x23, 0xff, 0])),
    },
    {
      file: 'c.md',
      reason: 'It has 2.1 MiB; only documents of up to 2.0 MiB are read. Split it, or exclude it with paths.',
      hash: gitHash(Buffer.from('x'.repeat(2 * 1024 * 1024 + 1))),
    },
  ]);
});

// The superuser may read everything, so there is nothing to see.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'A file or folder without permission to read is skipped with the reason, and the others are read',
  async () => {
    await write({ 'a.md': 'fine', 'b.md': 'closed', 'shut/c.md': 'closed' });
    await chmod(join(cwd, 'b.md'), 0);
    await chmod(join(cwd, 'shut'), 0);
    const { documents, skipped } = await read(['.']);
    await chmod(join(cwd, 'shut'), 0o700);
    expect(documents.map(({ path }) => path)).toEqual(['a.md']);
    expect(skipped.map(({ file }) => file).sort()).toEqual(['b.md', 'shut']);
    expect(skipped.every(({ reason }) => reason.startsWith('It cannot be read: EACCES'))).toBe(true);
  },
);

test('No path keeps the others from being read: what is missing or left out is told apart', async () => {
  await write({ 'a.txt': '', 'd.creole': '', 'docs/b.md': '', 'docs/old/c.md': '' });
  const paths = ['nowhere', 'a.txt', 'd.creole', 'docs', 'docs/b.md/c', 'x'.repeat(5000)];
  const { documents, ...others } = await read(paths, ['!docs/old/**']);
  expect(documents.map(({ path }) => path)).toEqual(['docs/b.md']);
  expect(others).toEqual({
    skipped: [],
    missing: ['nowhere', 'docs/b.md/c', 'x'.repeat(5000)],
    leftOut: ['a.txt'],
    unformatted: ['d.creole'],
    aside: [],
    folders: ['docs'],
    seen: ['docs/b.md', 'docs/old/c.md'],
  });
});

test.skipIf(process.platform === 'win32')('A path that cannot be read is skipped with the reason', async () => {
  await write({ 'docs/a.md': '' });
  execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
  await symlink('loop.md', join(cwd, 'loop.md'));
  const { documents, skipped, missing } = await read(['pipe.md', 'loop.md', 'docs']);
  expect(documents).toHaveLength(1);
  expect(missing).toEqual([]);
  expect(skipped).toEqual([
    { file: 'pipe.md', reason: expect.stringContaining('a pipe or a device') as string },
    { file: 'loop.md', reason: expect.stringContaining('ELOOP') as string },
  ]);
});

test('Files that look like documents are collected beside them, without what the settings and .gitignore leave out', async () => {
  await write({
    'a.md': '',
    'b.creole': '',
    'docs/c.creole': '',
    'old/d.creole': '',
    'out/e.creole': '',
    '.gitignore': 'out',
  });
  const { documents, unformatted } = await read(['.'], ['!old/**']);
  expect(documents.map(({ path }) => path)).toEqual(['a.md']);
  expect([...unformatted].sort()).toEqual(['b.creole', 'docs/c.creole']);
  expect((await read(['.'], ['**/*.md'])).unformatted).toEqual([]);
});

test('source code that settings leave aside is counted apart, and such code without an image is no document', async () => {
  await write({ 'a.tsx': '<img />', 'b.ts': 'const b = 1;', 'test/c.tsx': '<img />', 'd.md': 'd' });
  const isAside = (path: string) => path.startsWith('test/');
  const { documents, aside, seen } = await readFiles(['.'], {
    cwd,
    formatFor,
    leftOutAs,
    wanted: (path) => !isAside(path),
    leavesAside: isAside,
    mayHold: () => true,
    isDocument: (text, format) => format !== 'jsx' || text.includes('<img'),
  });
  expect(documents.map(({ path }) => path)).toEqual(['a.tsx', 'd.md']);
  expect(aside).toEqual(['test/c.tsx']);
  expect(seen).toContain('b.ts');
});

test('Catalogues of translations are unformatted where they quote an image', async () => {
  await write({
    'de/a.po': 'msgid "![A cat](a.png)"\n',
    'de/b.po': 'msgid "Home"\n',
    'de/c.POT': 'msgid "<img src=c.png>"\n',
    'de/d.xlf': '<source>&lt;img src="d.png"></source>',
    'de/e.po': 'msgid ".. image:: e.png"\n',
    'f.textile': 'Text',
  });
  expect((await read(['.'])).unformatted.toSorted()).toEqual([
    'de/a.po',
    'de/c.POT',
    'de/d.xlf',
    'de/e.po',
    'f.textile',
  ]);
});
