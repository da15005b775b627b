import { describe, expect, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { act, openPull } from './scene.ts';
import type { Scene } from './scene.ts';

/** What two runs leave that read the comments before either has posted: GitHub has no lock, so both post. */
async function twoAtOnce() {
  const clock = createVirtualClock();
  const scene = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n\n![](b.png)\n' }, { clock });
  const run = () => act(scene.github, { review: 'comment' }, { clock });
  expect((await run()).exitCode).toBe(1);
  const { client, github } = scene;
  await client.rest.pulls.createReview({
    ...client.repository,
    pull_number: 7,
    event: 'COMMENT',
    body: 'Once more',
    comments: (await github.comments()).map(({ path, body, line }) => ({ path, body, line: line ?? 0, side: 'RIGHT' })),
  });
  expect(await linesOf(scene)).toEqual([1, 1, 3, 3]);
  return { ...scene, run };
}

async function linesOf({ github }: Pick<Scene, 'github'>) {
  return (await github.comments()).map(({ line }) => line).toSorted();
}

test('What two runs at once posted twice is there once after the next run, and stays so', async () => {
  const { run, ...scene } = await twoAtOnce();
  await run();
  expect(await linesOf(scene)).toEqual([1, 3]);
  const writes = scene.github.writes().length;
  await run();
  expect(scene.github.writes()).toHaveLength(writes);
});

test('Of two comments that say the same, the one that people have dealt with stays', async () => {
  const { run, ...scene } = await twoAtOnce();
  const younger = (await scene.github.comments()).filter(({ line }) => line === 1).toSorted((a, b) => b.id - a.id)[0];
  scene.github.resolveThread(younger?.id ?? 0);
  await run();
  const left = await scene.github.comments();
  expect(left.filter(({ line }) => line === 1).map(({ id }) => id)).toEqual([younger?.id]);
  expect(left.filter(({ line }) => line === 3)).toHaveLength(1);
});

describe('Of two summaries of two runs at once', () => {
  async function twoSummaries() {
    const clock = createVirtualClock();
    const scene = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n\n![](b.png)\n' }, { clock });
    const run = () => act(scene.github, { review: 'comment', 'max-comments': '1' }, { clock });
    await run();
    const { client, github } = scene;
    const [first] = github.issueComments();
    const body = first?.body ?? '';
    await client.rest.issues.createComment({ ...client.repository, issue_number: 7, body });
    return { ...scene, run, first };
  }

  test('the next run leaves the older one', async () => {
    const { run, github, first } = await twoSummaries();
    expect(github.issueComments()).toHaveLength(2);
    await run();
    expect(github.issueComments()).toEqual([first]);
    const writes = github.writes().length;
    await run();
    expect(github.writes()).toHaveLength(writes);
  });

  test('one that people have hidden stays hidden, and the other is kept up to date', async () => {
    const { run, github, first } = await twoSummaries();
    github.minimize(first?.id ?? 0);
    const writes = github.writes().length;
    await run();
    expect(github.issueComments()).toHaveLength(2);
    expect(github.writes()).toHaveLength(writes);
  });
});
