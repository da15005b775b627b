import { expect, test } from 'vitest';
import type { Draft, Drafter, Wanted } from '../../src/model/draft.ts';
import { openedWorkbench } from '../world/workbench.ts';

/** What is waited for comes in a moment, and on a busy machine later. */
const patiently = { timeout: 60_000 };
const files = { 'a.md': '# Notes\n\n![](a.png)\n\n![](b.png)\n\n![](c.png)\n' };

/** A drafter that answers when it is told to, and notes what it was asked. */
function drafterOf(answer: (wanted: Wanted) => Draft) {
  const asked: {
    readonly srcs: readonly string[];
    readonly nearby: string;
    readonly earlier: number | undefined;
    readonly retry: number | undefined;
  }[] = [];
  const draft: Drafter = (wanted, earlier) => {
    const [first] = wanted;
    asked.push({
      srcs: wanted.map(({ image }) => image.src),
      nearby: first?.image.context.nearby ?? '',
      earlier,
      retry: first?.retry,
    });
    return Promise.resolve({ drafts: wanted.map(answer), requests: 1, costUsd: 0.01, notes: [], refused: undefined });
  };
  return { asked, drafting: { status: 'ready', draft } as const };
}

const written = (text: string): Draft => ({
  status: 'ok',
  text,
  provider: 'eachlabs',
  model: 'llava-13b',
  language: 'en',
  costUsd: 0.01,
  cached: false,
  askedHere: true,
  picture: text,
});

test('A model is asked ahead, once for each image, inside one budget, and its draft is accepted by name', async () => {
  const { asked, drafting } = drafterOf(({ image }) => written(`A parrot that is called ${image.src}, on a branch.`));
  const { state, post, image, decide } = await openedWorkbench(files, { drafting });
  const [first, second, third] = (await state()).queue.map(({ id }) => id);
  await post('/api/ahead', { ids: [first, second] });
  await post('/api/ahead', { ids: [first, second, third] });
  await expect.poll(async () => (await image('a.md:7')).model.status, patiently).toBe('made');
  expect(asked.map(({ srcs, earlier }) => [srcs, earlier])).toEqual([
    [['a.png', 'b.png'], 0],
    [['c.png'], expect.any(Number)],
  ]);
  const view = await image('a.md:3');
  const [draft] = view.drafts;
  expect(draft).toMatchObject({
    source: 'caption',
    alt: 'A parrot that is called a.png, on a branch.',
    basis: 'llava-13b, which saw the picture',
  });
  const { state: after } = await decide([view], { kind: 'describe', alt: draft!.alt, draft });
  expect(after.queue[0]).toMatchObject({ outcome: 'accepted' });
});

test('Other words come with a hint, are asked for as another question, and both drafts stay', async () => {
  let count = 0;
  const { asked, drafting } = drafterOf(() => written(`A parrot on a branch, told the ${(count += 1)}. time.`));
  const { post, image, state } = await openedWorkbench(files, { drafting });
  const [first] = (await state()).queue;
  await post('/api/ahead', { ids: [first?.id] });
  await expect.poll(async () => (await image('a.md:3')).model.status, patiently).toBe('made');
  await post('/api/again', { id: first?.id, hint: 'It is asleep' });
  await expect.poll(async () => (await image('a.md:3')).drafts.length, patiently).toBe(2);
  expect(asked[1]).toMatchObject({ nearby: 'It is asleep', retry: 1 });
  expect((await image('a.md:3')).drafts.map(({ alt }) => alt)).toEqual([
    'A parrot on a branch, told the 2. time.',
    'A parrot on a branch, told the 1. time.',
  ]);
});

test('A provider that refuses or fails costs drafts and nothing else', async () => {
  const drafting = {
    status: 'ready',
    draft: (wanted: readonly Wanted[]) =>
      Promise.resolve({
        drafts: wanted.map(() => ({ status: 'failed', reason: 'The key was refused.' }) as const),
        requests: 1,
        costUsd: 0,
        notes: [],
        refused: 'The key was refused. Check it.',
      }),
  } as const;
  const { post, image, state, decide, read } = await openedWorkbench(files, { drafting });
  const [first] = (await state()).queue;
  await post('/api/ahead', { ids: [first?.id] });
  await expect
    .poll(async () => (await state()).drafting)
    .toEqual({ status: 'unavailable', reason: 'The key was refused. Check it.' });
  const view = await image('a.md:3');
  expect(view.model).toEqual({ status: 'none', reason: 'The key was refused.' });
  await decide([view], { kind: 'describe', alt: 'A parrot asleep on a branch.' });
  expect(await read('a.md')).toContain('![A parrot asleep on a branch.](a.png)');
});

test('A drafter that throws ends no run', async () => {
  const drafting = { status: 'ready', draft: () => Promise.reject(new Error('a bug')) } as const;
  const { post, image, state } = await openedWorkbench(files, { drafting });
  const [first] = (await state()).queue;
  await post('/api/ahead', { ids: [first?.id] });
  await expect
    .poll(async () => (await image('a.md:3')).model)
    .toEqual({ status: 'none', reason: 'Drafting ended with an error.' });
});
