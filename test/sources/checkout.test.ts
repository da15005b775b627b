import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesAfter, openCheckout } from '../../src/sources/checkout.ts';

let root: string;
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, stdio: 'pipe' })
    .toString()
    .trim();
const unknown = '0'.repeat(40);

/** A repository whose two documents name a picture, one of them no longer after the first commit. */
let origin: string;
let commits: readonly string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'checkout-'));
  origin = join(root, 'origin');
  git(root, 'init', '-q', '-b', 'main', 'origin');
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  await writeFile(join(origin, 'a.md'), '![](img/a%20b.png)\n');
  await writeFile(join(origin, 'b.md'), '![](img/a%20b.png)\n');
  await writeFile(join(origin, 'c.md'), Buffer.alloc(3 * 1024 * 1024, 'x'));
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'one');
  await writeFile(join(origin, 'b.md'), 'x\n');
  git(origin, 'commit', '-qam', 'two');
  commits = ['HEAD~1', 'HEAD'].map((name) => git(origin, 'rev-parse', name));
});
afterEach(() => rm(root, { recursive: true }));

function clone(...options: string[]): string {
  git(root, 'clone', '-q', ...options, `file://${origin}`, 'clone');
  return join(root, 'clone');
}

const all = ['a.md', 'b.md', 'c.md'];

describe('A checkout', () => {
  test('is searched at the commit, whatever is in the work tree', async () => {
    const cwd = clone();
    await writeFile(join(cwd, 'a.md'), 'nothing\n');
    const checkout = await openCheckout([commits[0] ?? ''], cwd);
    expect(checkout?.files).toEqual(new Set(all));
    expect(await checkout?.search(all, ['img/a b.png'])).toEqual({ paths: ['a.md', 'b.md'], unread: ['c.md'] });
  });

  test('is that of the first commit which is there: a shallow one has only the merge of the pull request', async () => {
    const checkout = await openCheckout([unknown, commits[1] ?? ''], clone('--depth', '1'));
    expect(await checkout?.search(['a.md', 'b.md'], ['img/a b.png'])).toEqual({ paths: ['a.md'], unread: [] });
  });

  test.each<[string, () => string, () => readonly string[]]>([
    ['of another repository', () => clone(), () => [unknown, '']],
    ['outside of any', () => root, () => commits],
    [
      'whose files would have to be fetched one by one',
      () => clone('--filter=blob:none', '--no-checkout'),
      () => commits,
    ],
    ['of what is no commit', () => clone(), () => ['HEAD', '--help']],
  ])('%s is none', async (_, cwd, names) => {
    expect(await openCheckout(names(), cwd())).toBeUndefined();
  });
});

test('The files after a change are those of a commit beside it, with the change', () => {
  const listed = [
    { path: 'new.md', status: 'added', hunks: undefined },
    { path: 'to.md', status: 'renamed', hunks: undefined, previousPath: 'from.md' },
    { path: 'gone.md', status: 'removed', hunks: undefined },
  ] as const;
  expect(filesAfter(listed, new Set(['a.md', 'from.md', 'gone.md']))).toEqual(new Set(['a.md', 'new.md', 'to.md']));
});
