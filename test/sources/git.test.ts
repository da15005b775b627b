import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobTexts } from '../../src/sources/git-blobs.ts';
import { changedSince } from '../../src/sources/git.ts';

let cwd: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, stdio: 'pipe' });
const write = (path: string, content: string | Uint8Array) => writeFile(join(cwd, path), content);

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'git-'));
  git('init', '-q', '-b', 'main');
  await mkdir(join(cwd, 'docs'));
  await write('docs/é "x".md', 'one\ntwo\nthree\n');
  await write('docs/old.md', 'a\nb\nc\nd\ne\nf\n');
  await write('gone.md', 'gone\n');
  await write('pic.png', Buffer.from([137, 80, 0, 1]));
  await symlink('gone.md', join(cwd, 'linked.md'));
  git('add', '-A');
  git('commit', '-qm', 'base');
});
afterEach(() => rm(cwd, { recursive: true }));

/** Path, status and the text before, of each change. */
async function changes(base: string, folder = cwd) {
  const changed = await changedSince(base, folder);
  const texts = await blobTexts(
    changed.flatMap(({ before }) => before ?? []),
    folder,
  );
  return changed.map(({ path, status, before }) => {
    const text = texts.get(before ?? '');
    return [path, status, typeof text === 'object' && 'text' in text ? text.text : text];
  });
}

test('Changes since a commit are found, uncommitted and untracked ones too, with what they were before', async () => {
  git('checkout', '-qb', 'topic');
  await write('docs/é "x".md', 'one\nTWO\nthree\nfour\n');
  git('commit', '-qam', 'edit');
  await rename(join(cwd, 'docs', 'old.md'), join(cwd, 'docs', 'new\nname.md'));
  await write('pic.png', Buffer.from([137, 80, 0, 2]));
  await rm(join(cwd, 'gone.md'));
  git('add', '-A');
  await write('untracked.md', 'new\n');

  expect(await changes('main')).toEqual([
    ['docs/new\nname.md', 'renamed', 'a\nb\nc\nd\ne\nf\n'],
    ['docs/é "x".md', 'modified', 'one\ntwo\nthree\n'],
    ['pic.png', 'modified', expect.objectContaining({ reason: expect.stringContaining('neither UTF-8') as string })],
    ['untracked.md', 'added', undefined],
  ]);
});

test('A file that takes the place of a link is new, and does not hide what comes after it', async () => {
  await rm(join(cwd, 'linked.md'));
  await write('linked.md', 'now a file\n');
  await write('pic.png', Buffer.from([137]));
  expect((await changes('HEAD')).map(([path, , before]) => [path, typeof before])).toEqual([
    ['linked.md', 'undefined'],
    ['pic.png', 'object'],
  ]);
});

test.each([
  [
    'core.ignoreStat',
    [
      ['config', 'core.ignoreStat', 'true'],
      ['read-tree', '--reset', '-u', 'HEAD'],
      ['checkout-index', '-fua'],
    ],
  ],
  ['assume-unchanged', [['update-index', '--assume-unchanged', 'docs/old.md']]],
  ['skip-worktree', [['update-index', '--skip-worktree', 'docs/old.md']]],
  ['a file monitor that sees nothing', [['config', 'core.fsmonitor', 'true #'], ['status']]],
  ['an index that is not refreshed', [['config', 'diff.autoRefreshIndex', 'false']]],
])('A change that git does not look for is found: %s', async (_, commands) => {
  for (const command of commands) git(...command);
  await write('docs/old.md', 'A\n');
  expect(await changes('HEAD')).toContainEqual([
    'docs/old.md',
    expect.stringMatching('modified|unwatched'),
    'a\nb\nc\nd\ne\nf\n',
  ]);
});

test('In a folder of the repository, paths are relative to it and what lies outside is left out', async () => {
  await write('docs/old.md', 'A\n');
  await write('gone.md', 'G\n');
  expect(await changes('HEAD', join(cwd, 'docs'))).toEqual([['old.md', 'modified', 'a\nb\nc\nd\ne\nf\n']]);
});

test.each(['nowhere', '--output=/tmp/x'])('A base %s that is not a commit is a mistake of the user', async (base) => {
  await expect(changedSince(base, cwd)).rejects.toThrow(/^git cannot compare with /);
});
