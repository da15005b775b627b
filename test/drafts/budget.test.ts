import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/drafts/budget.ts';
import { closingNotes } from '../../src/drafts/notes.ts';
import { openCache } from '../../src/drafts/cache.ts';
import { cacheFiles } from '../../src/app/cache-files.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyWanted, picture, play, wanted } from './world.ts';

describe('a budget', () => {
  test('gives back what a prediction did not cost', () => {
    const budget = createBudget({ maxCaptions: 10, maxCostUsd: 0.01, estimateUsd: 0.0077 });
    expect(budget.open()).toBe(true);
    expect(budget.open()).toBe(false);
    expect(budget.full()).toBeUndefined();
    budget.settle(0.001);
    expect(budget.another()).toBe(true);
    expect(budget.another()).toBe(false);
    budget.settle(0.0077);
    expect(budget.full()).toMatch(/max-cost-usd is 0.01/);
  });

  test('of 0 opens nothing', () => {
    expect(createBudget({ maxCaptions: 0, maxCostUsd: undefined, estimateUsd: 0 }).full()).toMatch(/max-captions is 0/);
    expect(createBudget({ maxCaptions: 1, maxCostUsd: 0, estimateUsd: 0.1 }).full()).toMatch(/max-cost-usd is 0/);
    expect(createBudget({ maxCaptions: 1, maxCostUsd: 0, estimateUsd: 0 }).open()).toBe(true);
  });
});

describe('a picture that the budget left out', () => {
  test('is reported in one note', () => {
    const reason = 'max-captions is 1: no more drafts were requested in this run.';
    const drafts = manyWanted(9).map((_, index) => ({ status: index < 2 ? 'failed' : 'over-budget', reason }) as const);
    expect(closingNotes(manyWanted(9), drafts)).toEqual([reason]);
  });

  test('gives no note when the run was stopped, or nothing was left out', () => {
    expect(closingNotes(manyWanted(1), [{ status: 'stopped' }])).toEqual([]);
    expect(closingNotes([], [])).toEqual([]);
  });
});

test('drafts of diagrams come with the advice that a sentence is not enough', () => {
  const ok = {
    status: 'ok',
    text: '',
    provider: '',
    model: '',
    language: 'en',
    costUsd: 0,
    cached: false,
    askedHere: true,
  } as const;
  const images = [wanted('flow-diagram.svg'), wanted('a.png')];
  expect(closingNotes(images, [ok, ok])).toEqual([
    expect.stringMatching(/^1 draft is of a diagram or chart \(flow-diagram/),
  ]);
  expect(closingNotes(images, [{ status: 'failed', reason: '' }, ok])).toEqual([]);
});

describe('the estimate', () => {
  async function announced(scene: Parameters<typeof play>[0]): Promise<readonly string[]> {
    const sentences: string[] = [];
    const world = { ...(scene.world as object), announce: (sentence: string) => void sentences.push(sentence) };
    await play({ ...scene, world });
    return sentences;
  }

  test.each([
    [1, {}, 'Drafts wanted: 1; about $0.01 and 7 s.'],
    [23, {}, 'Drafts wanted: 23; about $0.18 and 46 s.'],
    [23, { concurrency: 2 }, 'Drafts wanted: 23; about $0.18 and 1 min.'],
    [40, { maxCaptions: 3 }, 'Drafts wanted: 40; to request: 3; about $0.02 and 12 s.'],
    [12, { maxCostUsd: 0.02 }, 'Drafts wanted: 12; to request: 2; about $0.02 and 12 s.'],
    [62, { maxCaptions: 61 }, 'Drafts wanted: 62; to request: 61; about $0.47 and 2 min.'],
  ])('of %d pictures with %j is announced before the first request', async (count, settings, sentence) => {
    expect(await announced({ wanted: manyWanted(count), settings })).toEqual([sentence]);
  });

  test('is not announced when nothing can be requested', async () => {
    expect(await announced({ wanted: manyWanted(2), settings: { maxCaptions: 0 } })).toEqual([]);
  });

  test('takes account of the cache and of identical pictures', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'drafts-'));
    try {
      const cache = openCache(dir, cacheFiles(dir));
      const load = (src: string) => Promise.resolve(picture(src.replace('copy', 'p5')));
      await play({ wanted: manyWanted(2), world: { cache } });
      const sentences = await announced({
        wanted: [...manyWanted(6), wanted('copy.png')],
        world: { cache, loadPicture: load },
      });
      expect(sentences).toEqual(['Drafts wanted: 7, 2 of them in the cache; to request: 4; about $0.03 and 12 s.']);
      expect(await announced({ wanted: manyWanted(6), world: { cache } })).toEqual([]);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
