import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDrafter, openCache } from '../../src/drafts/index.ts';
import { cacheFiles } from '../../src/app/cache-files.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Picture, Prepared, Preparer } from '../../src/model/picture.ts';
import { defaults, manyWanted, picture, play, wanted, worldOn } from './world.ts';

describe('a request for a draft', () => {
  test('has the form of the API page', async () => {
    const { server } = await play({});
    const create = server.requests.find(({ route }) => route === 'create')!;
    expect(create).toMatchObject({ method: 'POST', path: '/v1/prediction/', auth: ['x-api-key'] });
    const body: unknown = JSON.parse(Buffer.from(create.body).toString());
    expect(body).toEqual({
      model: 'llava-13b',
      version: '0.0.1',
      input: {
        image: expect.stringMatching(/^data:image\/png;base64,/) as unknown,
        prompt: expect.stringMatching(/^Provide a one-sentence caption/) as unknown,
        top_p: '1',
        max_tokens: '96',
        temperature: '0.2',
      },
    });
  });
});

describe('identical pictures', () => {
  const same: Picture = picture('logo.png');

  test('are drafted and billed once', async () => {
    const { drafts, server } = await play({
      wanted: [wanted('sign.png'), wanted('copy.png'), wanted('again.png')],
      world: { loadPicture: () => Promise.resolve(same) },
    });
    expect(server.ledger).toHaveLength(1);
    expect(drafts.drafts.map((draft) => draft.status === 'ok' && draft.costUsd)).toEqual([0.0077, 0, 0]);
    expect(drafts.costUsd).toBe(0.0077);
  });

  test('are drafted once in any context, and only the question for the first place was asked', async () => {
    const { drafts, server } = await play({
      wanted: [wanted('logo.png', { heading: 'Install' }), wanted('logo.png', { heading: 'Upgrade' })],
      world: { loadPicture: () => Promise.resolve(same) },
    });
    expect(server.ledger).toHaveLength(1);
    expect(drafts.drafts.map((draft) => draft.status === 'ok' && draft.askedHere)).toEqual([true, false]);
  });

  test('are drafted again for another kind and for a shorter text', async () => {
    const { server } = await play({
      wanted: [wanted('sign.png'), wanted('sign-logo.png'), wanted('sign.png', { figcaption: 'Our sign' })],
      world: { loadPicture: () => Promise.resolve(same) },
    });
    expect(server.ledger).toHaveLength(3);
  });

  test('beyond the budget get the draft of the first', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'drafts-'));
    const { drafts } = await play({
      wanted: [wanted('a.png'), ...manyWanted(4), wanted('a.png')],
      settings: { maxCaptions: 1 },
      world: { cache: openCache(dir, cacheFiles(dir)) },
    });
    await rm(dir, { recursive: true });
    expect(drafts.drafts.map(({ status }) => status)).toEqual(['ok', ...Array<string>(4).fill('over-budget'), 'ok']);
  });

  test('share a failure, too', async () => {
    const { drafts, server } = await play({
      api: { faults: [{ on: 'create', do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
      wanted: [wanted('sign.png'), wanted('copy.png')],
      world: { loadPicture: () => Promise.resolve(same) },
    });
    expect(drafts.drafts.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(server.ledger).toHaveLength(1);
  });
});

describe('pictures that cannot be shown', () => {
  const unfit: readonly [string, Picture, RegExp][] = [
    ['a remote SVG', { status: 'remote', url: 'https://example.org/badge.svg?x' }, /cannot read svg files/],
    ['a host inside', { status: 'remote', url: 'https://169.254.169.254/a.png' }, /public host/],
    ['localhost', { status: 'remote', url: 'https://localhost/a.png' }, /public host/],
    ['a plain http address', { status: 'remote', url: 'http://example.org/a.png' }, /public host/],
    ['a missing file', { status: 'unavailable', reason: 'There is no readable file a.png.' }, /no readable file/],
  ];

  test.each(unfit)('%s fails with its reason and costs no request', async (_, given, reason) => {
    const { drafts, server } = await play({ world: { loadPicture: () => Promise.resolve(given) } });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: expect.stringMatching(reason) as unknown }]);
    expect(server.requests).toEqual([]);
  });
});

describe('pictures are prepared', () => {
  function preparing(prepared: Partial<Extract<Prepared, { status: 'ready' }>> | { reason: string }): {
    readonly seen: Uint8Array[];
    readonly preparer: Preparer;
  } {
    const seen: Uint8Array[] = [];
    const ready = {
      status: 'ready',
      bytes: jpeg,
      mediaType: 'image/jpeg',
      width: 640,
      height: 480,
      words: '',
    } as const;
    const prepare = ({ bytes }: { bytes: Uint8Array }) => {
      seen.push(bytes);
      return Promise.resolve<Prepared>(
        'reason' in prepared ? { status: 'unfit', reason: prepared.reason } : { ...ready, ...prepared },
      );
    };
    return { seen, preparer: { prepare, close: () => Promise.resolve() } };
  }
  const jpeg = Buffer.from('ffd8ffe0', 'hex');

  test('once each, and the result is sent', async () => {
    const { seen, preparer } = preparing({});
    const { server } = await play({
      wanted: [wanted('a.png'), wanted('a.png', { figcaption: 'A' })],
      world: { preparer },
    });
    expect(seen).toHaveLength(1);
    expect(server.ledger).toHaveLength(2);
    for (const { input } of server.ledger)
      expect(input.image).toBe(`data:image/jpeg;base64,${jpeg.toString('base64')}`);
  });

  test('not at all when the draft is kept', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'drafts-'));
    const cache = openCache(dir, cacheFiles(dir));
    await play({ world: { cache } });
    const { seen, preparer } = preparing({});
    const { drafts } = await play({ world: { cache, preparer } });
    await rm(dir, { recursive: true });
    expect(drafts.drafts).toMatchObject([{ status: 'ok', cached: true }]);
    expect(seen).toEqual([]);
  });

  test('or fail with the reason', async () => {
    const { preparer } = preparing({ reason: 'The file ends early.' });
    const { drafts, server } = await play({ world: { preparer } });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: 'The file ends early.' }]);
    expect(server.requests).toEqual([]);
  });

  test('and the words of an SVG may be quoted, also from the cache', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'drafts-'));
    const { preparer } = preparing({ words: 'Order service' });
    const scene = {
      world: { cache: openCache(dir, cacheFiles(dir)), preparer },
      api: { answer: () => 'A box that says "Order service" and an arrow.' },
    };
    const first = await play(scene);
    expect(first.drafts.drafts).toMatchObject([{ status: 'ok', cached: false }]);
    expect(first.server.ledger[0]?.input.prompt).toMatch(/Words in the image: Order service\.$/);
    expect((await play(scene)).drafts.drafts).toMatchObject([{ status: 'ok', cached: true }]);
    await rm(dir, { recursive: true });
  });
});

describe('a page in another language', () => {
  test('gets an English draft from llava-13b, which is marked as English', async () => {
    const { drafts, server } = await play({ wanted: [{ ...wanted('a.png'), language: 'de' }] });
    expect(drafts.drafts).toMatchObject([{ status: 'ok', language: 'en' }]);
    expect(server.ledger[0]?.input.prompt).not.toContain('German');
  });
});

describe('budgets', () => {
  test('max-captions leaves out the last ones, with one note', async () => {
    const { drafts, server } = await play({ wanted: manyWanted(5), settings: { maxCaptions: 2 } });
    expect(drafts.drafts.map(({ status }) => status)).toEqual([
      'ok',
      'ok',
      'over-budget',
      'over-budget',
      'over-budget',
    ]);
    expect(drafts.notes).toEqual(['max-captions is 2: no more drafts were requested in this run.']);
    expect(server.ledger).toHaveLength(2);
  });

  test('pictures that are left out are not even loaded', async () => {
    const loaded: string[] = [];
    await play({
      wanted: manyWanted(50),
      settings: { maxCaptions: 1 },
      world: {
        loadPicture: (src) => {
          loaded.push(src);
          return Promise.resolve(picture(src));
        },
      },
    });
    expect(loaded.length).toBeLessThan(10);
  });

  test('max-cost-usd is never exceeded by estimates', async () => {
    const { drafts, server } = await play({ wanted: manyWanted(5), settings: { maxCostUsd: 0.0231 } });
    expect(server.ledger).toHaveLength(3);
    expect(drafts.notes).toEqual([expect.stringMatching(/^max-cost-usd is 0.0231:/)]);
  });

  test('a draft that cost less than estimated allows another one', async () => {
    const { drafts } = await play({ wanted: manyWanted(3), api: { latencyMs: 2000 }, settings: { maxCostUsd: 0.02 } });
    expect(drafts.drafts.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(drafts.costUsd).toBeLessThan(0.01);
  });

  test('a retry counts against the budget like any other', async () => {
    const { drafts, server } = await play({ settings: { maxCostUsd: 0.01 }, api: { answer: () => 'undefined' } });
    expect(server.ledger).toHaveLength(1);
    expect(drafts).toMatchObject({ drafts: [{ status: 'failed' }], costUsd: 0.0077 });
  });
});

describe('poor answers', () => {
  test('lead to one more question, and both count against the budget', async () => {
    const answer = ({ n }: { n: number }) => (n === 1 ? 'I am sorry, I cannot see it.' : 'A cat on a red sofa.');
    const { drafts, server } = await play({ api: { answer } });
    expect(drafts.drafts).toMatchObject([{ status: 'ok', text: 'A cat on a red sofa.', costUsd: 0.0154 }]);
    expect(server.ledger.map(({ input }) => input.temperature)).toEqual(['0.2', '0.5']);
    expect(server.ledger[0]!.input.prompt).not.toBe(server.ledger[1]!.input.prompt);
  });

  test('fail with the reason after the second time', async () => {
    const { drafts } = await play({ api: { answer: () => 'Visit https://evil.example/free now.' } });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: 'The answer is or contains a web address.' }]);
    expect(drafts.costUsd).toBe(0.0154);
  });

  test('include those that break one of our rules', async () => {
    const strict = { ...wanted('a.png'), brokenRule: () => 'generic-alt' };
    const { drafts } = await play({ wanted: [strict] });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: 'The answer would break the rule generic-alt.' }]);
  });
});

describe('the cache', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'drafts-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  test('makes the second run free', async () => {
    const scene = { wanted: manyWanted(3), world: { cache: openCache(dir, cacheFiles(dir)) } };
    const first = await play(scene);
    const second = await play({ ...scene, settings: { maxCaptions: 0 } });
    expect(second.server.requests).toEqual([]);
    expect(second.drafts.drafts.map((draft) => 'text' in draft && draft.text)).toEqual(
      first.drafts.drafts.map((draft) => 'text' in draft && draft.text),
    );
    expect(second.drafts.drafts).toMatchObject(Array(3).fill({ status: 'ok', cached: true, costUsd: 0 }));
    expect(await readdir(dir)).toHaveLength(3);
  });

  test.each([
    ['half a file', '{"version":2,'],
    ['another shape', '{"version":2,"key":"x","answer":"A cat on a sofa.","words":""}'],
    ['a poisoned answer', undefined],
  ])('with %s gives no draft, and the run goes on', async (_, content) => {
    await play({ world: { cache: openCache(dir, cacheFiles(dir)) } });
    const [name = ''] = await readdir(dir);
    const file = join(dir, name);
    const kept = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, content ?? JSON.stringify({ ...kept, answer: 'See https://evil.example/ for more.' }));
    const { drafts, server } = await play({ world: { cache: openCache(dir, cacheFiles(dir)) } });
    expect(drafts.drafts).toMatchObject([{ status: 'ok', cached: false }]);
    expect(server.ledger).toHaveLength(1);
  });

  test('that cannot be written does not affect this run', async () => {
    const file = join(dir, 'a-file');
    await writeFile(file, '');
    const { drafts } = await play({ world: { cache: openCache(file, cacheFiles(file)) } });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
  });
});

describe('a run that is stopped', () => {
  test('keeps finished drafts, cancels running predictions and requests nothing new', async () => {
    const stop = new AbortController();
    const { drafts, server } = await play({
      wanted: manyWanted(15),
      api: { latencyMs: staircase() },
      world: {
        signal: stop.signal,
        progress: (done) => {
          if (done === 3) stop.abort();
        },
      },
    });
    expect(drafts.drafts.slice(0, 3).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(drafts.drafts.slice(3).every(({ status }) => status === 'stopped')).toBe(true);
    expect(server.ledger.every(({ status }) => status === 'success' || status === 'cancelled')).toBe(true);
    expect(server.ledger.some(({ status }) => status === 'cancelled')).toBe(true);
  });

  test('ends before a runner kills it, even if the API no longer answers', async () => {
    const stop = new AbortController();
    let created = 0;
    const { drafts, server } = await play({
      wanted: manyWanted(15),
      api: {
        latencyMs: () => {
          if ((created += 1) === 5) stop.abort();
          return 100_000;
        },
        faults: [{ on: 'cancel', do: 'slow', delayMs: 60_000 }],
      },
      world: { signal: stop.signal },
    });
    expect(drafts.drafts.every(({ status }) => status === 'stopped')).toBe(true);
    expect(server.clock.now() - (server.ledger.at(-1)?.createdAt ?? 0)).toBe(5000);
  });

  test('before it began makes no request', async () => {
    const { drafts, server } = await play({ world: { signal: AbortSignal.abort() } });
    expect(server.requests).toEqual([]);
    expect(drafts.drafts).toMatchObject([{ status: 'stopped' }]);
  });
});

describe('progress', () => {
  test('goes from none to all, one at a time', async () => {
    const seen: (readonly [number, number])[] = [];
    await play({ wanted: manyWanted(4), world: { progress: (done, total) => void seen.push([done, total]) } });
    expect(seen).toEqual([0, 1, 2, 3, 4].map((done) => [done, 4]));
  });
});

test('nothing is requested when no draft is wanted', async () => {
  const draft = createDrafter(defaults, worldOn(systemClock));
  expect(await draft([])).toMatchObject({ drafts: [], requests: 0 });
});

/** The first three predictions are quick, the others are not. */
function staircase(): () => number {
  let created = 0;
  return () => (created++ < 3 ? 3000 : 100_000);
}
