import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addedLines } from '../../src/lib/hunks.ts';
import { changedSince } from '../../src/sources/git.ts';

let cwd: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, stdio: 'pipe' });

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'git-'));
  git('init', '-q', '-b', 'main');
  await mkdir(join(cwd, 'docs'));
  await writeFile(join(cwd, 'docs', 'é "x".md'), 'one\ntwo\nthree\n');
  await writeFile(join(cwd, 'docs', 'old.md'), 'a\nb\nc\nd\ne\nf\n');
  await writeFile(join(cwd, 'gone.md'), 'gone\n');
  await writeFile(join(cwd, 'pic.png'), Buffer.from([137, 80, 0, 1]));
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rm(cwd, { recursive: true }));

test('Changes since a commit are found, uncommitted and untracked ones too, with the lines they add', async () => {
  git('checkout', '-qb', 'topic');
  await writeFile(join(cwd, 'docs', 'é "x".md'), 'one\nTWO\nthree\nfour\n');
  git('commit', '-qam', 'edit');
  await rename(join(cwd, 'docs', 'old.md'), join(cwd, 'docs', 'new name.md'));
  await writeFile(join(cwd, 'pic.png'), Buffer.from([137, 80, 0, 2]));
  await rm(join(cwd, 'gone.md'));
  git('add', '-A');
  await writeFile(join(cwd, 'untracked.md'), 'new\n');

  const changed = await changedSince('main', cwd);
  expect(changed.map(({ path, status, hunks }) => [path, status, hunks && [...addedLines(hunks)]])).toEqual([
    ['docs/new name.md', 'renamed', []],
    ['docs/é "x".md', 'modified', [2, 4]],
    ['pic.png', 'modified', []],
    ['untracked.md', 'added', undefined],
  ]);
});

test('In a folder of the repository, paths are relative to it and what lies outside is left out', async () => {
  await writeFile(join(cwd, 'docs', 'old.md'), 'A\n');
  await writeFile(join(cwd, 'gone.md'), 'G\n');
  expect((await changedSince('HEAD', join(cwd, 'docs'))).map(({ path }) => path)).toEqual(['old.md']);
});

test.each(['nowhere', '--output=/tmp/x'])('A base %s that is not a commit is a mistake of the user', async (base) => {
  await expect(changedSince(base, cwd)).rejects.toThrow(/^git cannot compare with /);
});
