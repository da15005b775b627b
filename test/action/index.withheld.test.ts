import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import { png } from '../world/png.ts';
import type { Changes } from '../world/repository.ts';
import { act, openPull } from './scene.ts';

const kite = 'A red kite over a hill.';
const pictures = Object.fromEntries(['a', 'b', 'c', 'd'].map((name, n) => [`${name}.png`, png(n)]));
const page = (...names: readonly string[]) => names.map((name) => `![](${name}.png)\n`).join('\n');

/** A pull request whose pictures all get the same description, unless `answer` has another one. */
async function scene(changes: Changes, answer: (n: number) => string = () => kite, inputs = {}) {
  const clock = createVirtualClock();
  const { github, repository } = await openPull({ 'x.md': 'x\n', ...pictures }, changes, { clock });
  const eachlabs = await startEachlabs({ clock, answer: ({ n }) => answer(n) });
  onTestFinished(() => eachlabs.stop());
  const given = { 'eachlabs-api-key': eachlabs.settings.key, 'api-base-url': eachlabs.url, ...inputs };
  return {
    github,
    eachlabs,
    run: () => act(github, given, { clock }),
    push: (next: Changes) => repository.commit('topic', next),
    suggested: async () => (await github.comments()).filter(({ body }) => body.includes(kite)).length,
  };
}

describe('A withheld draft', () => {
  test.each([
    ['on one page', { 'a.md': page('a', 'b') }],
    ['on two pages', { 'a.md': page('a'), 'b.md': page('b') }],
  ])('is neither paid for again nor posted by the next run on the same head (%s)', async (_, changes) => {
    const { github, eachlabs, run, suggested } = await scene(changes);
    const first = await run();
    expect(first.outputs).toMatchObject({ captioned: '1' });
    expect(await github.comments()).toHaveLength(1);
    const [predictions, writes] = [eachlabs.ledger.length, github.writes().length];

    const second = await run();
    expect(eachlabs.ledger).toHaveLength(predictions);
    expect(github.writes()).toHaveLength(writes);
    expect(await suggested()).toBe(1);
    expect(second.log).toContain('An earlier run got the same description of another picture');
    expect(second.log).not.toContain('::warning title=No drafts');
  });

  test('is remembered after a push that changes other things', async () => {
    const { eachlabs, run, push, suggested } = await scene({ 'a.md': page('a', 'b') });
    await run();
    const predictions = eachlabs.ledger.length;
    await push({ 'a.md': `# Title\n\n${page('a', 'b')}`, 'c.md': 'Words.\n' });
    await run();
    // The comment on a line that moved is outdated or not; the second picture is not asked about in any case.
    expect(eachlabs.ledger.length - predictions).toBeLessThanOrEqual(1);
    expect(await suggested()).toBeLessThanOrEqual(2);
    const again = eachlabs.ledger.length;
    await run();
    expect(eachlabs.ledger).toHaveLength(again);
  });

  test('is remembered in the conversation where the review has no comment: of three none is posted', async () => {
    const { github, eachlabs, run } = await scene({ 'a.md': page('a', 'b', 'c') });
    await run();
    expect(await github.comments()).toEqual([]);
    expect(github.issueComments()).toMatchObject([
      { body: expect.stringContaining('No text is suggested for 3 images') as string },
    ]);
    const [predictions, writes] = [eachlabs.ledger.length, github.writes().length];
    await run();
    expect(eachlabs.ledger).toHaveLength(predictions);
    expect(github.writes()).toHaveLength(writes);
  });

  test('is made anew when the other picture is gone', async () => {
    const { run, push, suggested } = await scene({ 'a.md': page('a', 'b') });
    await run();
    await push({ 'a.md': `![A whale](a.png)\n\n${page('b')}` });
    await run();
    await run();
    expect(await suggested()).toBe(1);
  });

  test('stays withheld when the other picture has got the words', async () => {
    const { github, eachlabs, run, suggested } = await scene({ 'a.md': page('a', 'b') });
    await run();
    const predictions = eachlabs.ledger.length;
    await github.applyAll();
    await run();
    await run();
    expect(eachlabs.ledger).toHaveLength(predictions);
    // The comment whose button was pressed, which GitHub has resolved.
    expect(await suggested()).toBe(1);
  });

  test('of a run that says nothing in a comment is known to a cache', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'alt-text-cache-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const { eachlabs, run } = await scene({ 'a.md': page('a', 'b') }, () => kite, { review: 'off', 'cache-dir': dir });
    await run();
    const predictions = eachlabs.ledger.length;
    expect((await run()).outputs).toMatchObject({ captioned: '1' });
    expect(eachlabs.ledger).toHaveLength(predictions);
  });
});

describe('A new draft is held against those that were posted:', () => {
  test('the same words for a different picture are withheld', async () => {
    const { github, run, push, suggested } = await scene({ 'a.md': page('a') });
    await run();
    await push({ 'b.md': page('b') });
    const second = await run();
    expect(await suggested()).toBe(1);
    expect(second.log).toContain('The model gave the description that an earlier comment has for another');
    const writes = github.writes().length;
    await run();
    expect(github.writes()).toHaveLength(writes);
  });

  test('the same picture in another place is not', async () => {
    const { run, push, suggested } = await scene({ 'a.md': page('a') });
    await run();
    await push({ 'b.md': page('a') });
    await run();
    expect(await suggested()).toBe(2);
  });

  test('a marker in the comment of a stranger withholds nothing', async () => {
    const { github, run, push, suggested } = await scene({ 'a.md': page('a') });
    await run();
    const [ours] = await github.comments();
    if (ours === undefined) throw new Error('No comment.');
    github.removeComment(ours.id);
    await push({ 'a.md': 'x\n', 'b.md': page('b') });
    await github.addComment({ user: 'mallory', path: 'b.md', line: 1, body: ours.body.replaceAll(kite, '') });
    await run();
    expect(await suggested()).toBe(1);
  });
});
