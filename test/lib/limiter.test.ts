import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLimiter } from '../../src/lib/limiter.ts';
import { createVirtualClock } from './virtual-clock.ts';
import { runs } from '../world/runs.ts';

const never = new AbortController().signal;
setMaxListeners(0, never);
const windowMs = 60_000;

const visits = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 150_000 }),
    rank: fc.integer({ min: 0, max: 2 }),
    // On the way there the network takes its time, and on the way back.
    thereMs: fc.integer({ min: 0, max: 5000 }),
    backMs: fc.integer({ min: 0, max: 5000 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('a limiter', () => {
  test('never lets the server see more than the limit in any window, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(visits, fc.integer({ min: 1, max: 12 }), async (all, limit) => {
        const clock = createVirtualClock();
        const limiter = createLimiter({ limit, windowMs, clock });
        const seen: number[] = [];
        const jobs = all.map(async ({ at, rank, thereMs, backMs }) => {
          await clock.sleep(at);
          const turn = await limiter.turn(rank, never);
          await clock.sleep(thereMs);
          seen.push(clock.now());
          await clock.sleep(backMs);
          turn?.done();
        });
        await clock.run(Promise.all(jobs));
        expect(seen).toHaveLength(all.length);
        expect(mostInWindow(seen)).toBeLessThanOrEqual(limit);
      }),
      runs(10),
    );
  });

  test('wastes no turn: with instant answers, N requests take as long as their windows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 60 }), async (limit, count) => {
        const clock = createVirtualClock();
        const limiter = createLimiter({ limit, windowMs, clock });
        const jobs = Array.from({ length: count }, async () => (await limiter.turn(0, never))?.done());
        await clock.run(Promise.all(jobs));
        expect(clock.now()).toBe((Math.ceil(count / limit) - 1) * windowMs);
      }),
      runs(5),
    );
  });

  test('serves the lower rank first, and equal ranks in order', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 1, windowMs, clock });
    const order: string[] = [];
    const ask = async (name: string, rank: number) => {
      const turn = await limiter.turn(rank, never);
      order.push(name);
      turn?.done();
    };
    const jobs = [ask('first', 2), ask('late', 2), ask('create', 1), ask('poll a', 0), ask('poll b', 0)];
    await clock.run(Promise.all(jobs));
    expect(order).toEqual(['first', 'poll a', 'poll b', 'create', 'late']);
  });

  test('a pause delays everything, and the shorter of two does not shorten the longer', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 10, windowMs, clock });
    limiter.pause(30_000);
    limiter.pause(5000);
    expect(limiter.free()).toBe(0);
    await clock.run(limiter.turn(0, never));
    expect(clock.now()).toBe(30_000);
    expect(limiter.free()).toBe(9);
  });

  test('predicts the number of turns: those at hand, those that come back, and as many again in each window', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 3, windowMs, clock });
    (await limiter.turn(0, never))?.done();
    await clock.run(clock.sleep(10_000));
    (await limiter.turn(0, never))?.done();
    expect([0, 49_999, 50_000, 60_000, 100_000].map((ms) => limiter.free(ms))).toEqual([1, 1, 2, 3, 5]);
    limiter.pause(20_000);
    expect([0, 19_999, 20_000].map((ms) => limiter.free(ms))).toEqual([0, 0, 1]);
    expect(createLimiter({ limit: Infinity, windowMs, clock }).free(100_000)).toBe(Infinity);
  });

  test('a ration lasts until it ends, and requests under way count towards it', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 10, windowMs, clock });
    const underway = await limiter.turn(0, never);
    limiter.ration(3, 20_000);
    expect([limiter.free(), limiter.free(20_000)]).toEqual([2, 9]);
    await Promise.all([limiter.turn(0, never), limiter.turn(0, never)]);
    expect(limiter.free()).toBe(0);
    await clock.run(limiter.turn(0, never));
    expect(clock.now()).toBe(20_000);
    await clock.run(limiter.turn(0, never));
    expect(clock.now()).toBe(21_000);
    limiter.ration(8, 60_000);
    expect(limiter.free()).toBe(3);
    underway?.done();
  });

  test('the latest ration replaces the earlier ones', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 10, windowMs, clock });
    limiter.ration(0, 20_000);
    const waiting = limiter.turn(0, never);
    limiter.ration(5, 20_000);
    await clock.run(waiting);
    expect(clock.now()).toBe(0);
  });

  test('a caller that stops waiting takes no turn from the others', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 1, windowMs, clock });
    (await limiter.turn(0, never))?.done();
    const impatient = new AbortController();
    const given = limiter.turn(0, impatient.signal);
    const patient = limiter.turn(1, never);
    impatient.abort();
    expect(await given).toBeUndefined();
    await clock.run(patient);
    expect(await patient).toBeDefined();
    expect(await limiter.turn(0, impatient.signal)).toBeUndefined();
  });

  test('a cancelled request counts while it may still be on its way', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 1, windowMs, clock });
    (await limiter.turn(0, never))?.done(10_000);
    await clock.run(limiter.turn(0, never));
    expect(clock.now()).toBe(windowMs + 10_000);
  });

  test('a turn ends once, however often that is reported', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 2, windowMs, clock });
    const turn = await limiter.turn(0, never);
    turn?.done();
    turn?.done();
    expect(limiter.free()).toBe(1);
    await clock.run(clock.sleep(windowMs));
    expect(limiter.free()).toBe(2);
  });

  test('answers count from when they came, in whatever order their requests left', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 2, windowMs, clock });
    const [stray, answered] = [await limiter.turn(0, never), await limiter.turn(0, never)];
    stray?.done(10_000);
    answered?.done();
    await clock.run(limiter.turn(0, never));
    expect(clock.now()).toBe(windowMs);
  });

  test('many of one rank are served in the order in which they came', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 1, windowMs, clock });
    const order: number[] = [];
    const jobs = [0, 1, 2, 3].map(async (n) => {
      const turn = await limiter.turn(0, never);
      order.push(n);
      turn?.done();
    });
    await clock.run(Promise.all(jobs));
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test('a caller that has its turn takes none from the others when it is aborted afterwards', async () => {
    const clock = createVirtualClock();
    const limiter = createLimiter({ limit: 1, windowMs, clock });
    const served = new AbortController();
    const turn = await limiter.turn(0, served.signal);
    const waiting = limiter.turn(0, never);
    served.abort();
    turn?.done();
    expect(await clock.run(waiting)).toBeDefined();
  });

  test('keeps no timer where nobody waits or only an answer can help, and one at most otherwise', async () => {
    const clock = createVirtualClock();
    const timers: { readonly ms: number; readonly signal: AbortSignal | undefined }[] = [];
    const sleep: typeof clock.sleep = (ms, signal) => {
      timers.push({ ms, signal });
      return clock.sleep(ms, signal);
    };
    const limiter = createLimiter({ limit: 1, windowMs, clock: { ...clock, sleep } });
    const live = () => timers.filter(({ signal }) => signal?.aborted === false);
    (await limiter.turn(0, never))?.done();
    expect(timers).toEqual([]);
    const second = limiter.turn(0, never);
    void limiter.turn(0, never);
    limiter.pause(5000);
    expect(live()).toMatchObject([{ ms: windowMs }]);
    await clock.run(second);
    expect(live()).toEqual([]);
  });

  test('has no end of turns where there is no limit', () => {
    expect(createLimiter({ limit: Infinity, windowMs, clock: createVirtualClock() }).free()).toBe(Infinity);
  });
});

function mostInWindow(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + windowMs).length));
}
