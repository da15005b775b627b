import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blobTexts, textsAtFork } from '../../src/sources/git-blobs.ts';
import { createRepository } from '../world/repository.ts';

/** A repository whose branch `topic` left `main` before that changed again. */
async function forked() {
  const repository = await createRepository({
    'a b.md': 'before\n',
    'x\ny.md': 'odd\n',
    '*.md': 'star\n',
    'big.md': 'x'.repeat(3 << 20),
  });
  onTestFinished(() => repository.stop());
  const head = await repository.commit('topic', { 'a b.md': 'after\n', 'link.md': { linkTo: 'a b.md' } }, 'main');
  const base = await repository.commit('main', { 'a b.md': 'elsewhere\n' });
  return { repository, base, head, cwd: await repository.checkout('topic') };
}

test('Texts are those of the merge base, under any name, and no pattern has a meaning', async () => {
  const { base, head, cwd } = await forked();
  const paths = ['a b.md', 'x\ny.md', '*.md', 'link.md', 'none.md', 'big.md'];
  expect(await textsAtFork({ base, head }, paths, cwd)).toEqual([
    { text: 'before\n' },
    { text: 'odd\n' },
    { text: 'star\n' },
    'absent',
    'absent',
    { reason: expect.stringContaining('3.0 MiB') as string },
  ]);
});

test('Nobody answers for a commit that is not there, without a repository, and for a part of the history', async () => {
  const { repository, base, head, cwd } = await forked();
  expect(await textsAtFork({ base, head: '0'.repeat(40) }, ['a b.md'], cwd)).toBeUndefined();
  const shallow = await mkdtemp(join(tmpdir(), 'shallow-'));
  onTestFinished(() => rm(shallow, { recursive: true }));
  expect(await textsAtFork({ base, head }, ['a b.md'], shallow)).toBeUndefined();
  execFileSync('git', ['clone', '-q', '--depth=1', '-b', 'topic', `file://${repository.dir}`, shallow], {
    stdio: 'pipe',
  });
  expect(await textsAtFork({ base: head, head }, ['a b.md'], shallow)).toBeUndefined();
});

test('An id that is no blob has no text', async () => {
  const { head, cwd } = await forked();
  expect(await blobTexts([head, '0'.repeat(40), 'nothing'], cwd)).toEqual(new Map());
  expect(await blobTexts([], '/nowhere')).toEqual(new Map());
});
