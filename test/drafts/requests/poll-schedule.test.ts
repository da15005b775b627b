import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLatency } from '../../../src/drafts/requests/latency.ts';
import type { Outlook } from '../../../src/drafts/requests/poll-schedule.ts';
import { backoffMs, createPollSchedule, nextPollAge } from '../../../src/drafts/requests/poll-schedule.ts';
import { createLimiter } from '../../../src/lib/limiter.ts';
import { createSemaphore } from '../../../src/lib/semaphore.ts';
import { createVirtualClock } from '../../lib/virtual-clock.ts';
import { runs } from '../../world/runs.ts';

/** Ten predictions under way, a hundred pictures to come, and no request to spare. */
const crowded: Outlook = {
  latency: createLatency(),
  since: 0,
  requests: () => 0,
  running: 10,
  waiting: 100,
  places: 10,
  perMinute: 60,
  besides: { before: 1, after: 0 },
};
const alone: Outlook = { ...crowded, requests: () => 59, running: 1, waiting: 0 };

describe('a prediction is polled', () => {
  test.each([
    ['each second when it is alone', alone, 1000, 1000],
    ['each second when it is alone and slow', { ...alone, since: 60_000 }, 61_000, 61_000],
    ['each second where nobody counts', { ...crowded, requests: () => Infinity, perMinute: Infinity }, 1000, 1000],
    // 0.8 of 2 · 10 requests at one a second.
    ['when it is nearly surely done, where requests are scarce', crowded, 16_000, 16_000],
    ['at its usual length again, once that was too early', { ...crowded, since: 16_000 }, 22_000, 24_000],
    // The requests of the remaining time allow nearly three polls each: at a third, 7 s is a little late.
    ['early and again, where places are scarce', { ...crowded, places: 2, requests: lasting }, 5000, 6500],
    [
      'less early by those that have uploads to make and to delete, too',
      { ...crowded, waiting: 0, requests: () => 50, besides: { before: 2, after: 1 } },
      5000,
      6500,
    ],
    // Ten polls to spare and three to five of them kept: six or seven for 25 pictures. A poll when 4 of 5 are done, at 9 s.
    [
      'early by ten of which more follow, where hardly more is left than they need',
      { ...crowded, waiting: 15, requests: () => 50 },
      8000,
      10_000,
    ],
    [
      'when it is surely done, where three can be spared',
      { ...crowded, waiting: 18, requests: () => 49 },
      16_000,
      16_000,
    ],
    [
      'soon again when it was nearly done, where requests allow it',
      { ...crowded, places: 2, requests: lasting, since: 6000 },
      7000,
      9000,
    ],
    [
      'when it is surely done, where uploads make requests even scarcer',
      { ...crowded, besides: { before: 2, after: 1 } },
      16_500,
      17_500,
    ],
    ['early by ten that have fifty requests', { ...crowded, waiting: 0, requests: () => 50 }, 4500, 6000],
  ])('%s', (_, outlook, least, most) => {
    expect(nextPollAge(outlook)).toBeGreaterThanOrEqual(least);
    expect(nextPollAge(outlook)).toBeLessThanOrEqual(most);
  });

  const outlooks = fc.record({
    latency: fc.constant(createLatency()),
    since: fc.integer({ min: 0, max: 180_000 }),
    requests: fc.integer({ min: 0, max: 200 }).map(
      (count): Outlook['requests'] =>
        () =>
          count,
    ),
    running: fc.integer({ min: 1, max: 20 }),
    waiting: fc.integer({ min: 0, max: 500 }),
    places: fc.integer({ min: 1, max: 20 }),
    perMinute: fc.constantFrom(1, 10, 60, 300, Infinity),
    besides: fc.constantFrom({ before: 1, after: 0 }, { before: 2, after: 1 }),
  });

  test('never more than once a second, and always some time', () => {
    fc.assert(
      fc.property(outlooks, (outlook) => {
        const next = nextPollAge(outlook);
        expect(next).toBeGreaterThanOrEqual(outlook.since + 1000);
        expect(next).toBeLessThan(Infinity);
      }),
      runs(100),
    );
  });

  test('no earlier when each picture needs more requests besides', () => {
    const more = fc.record({ before: fc.integer({ min: 0, max: 2 }), after: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(outlooks, more, (outlook, { before, after }) => {
        const besides = { before: outlook.besides.before + before, after: outlook.besides.after + after };
        expect(nextPollAge({ ...outlook, besides })).toBeGreaterThanOrEqual(nextPollAge(outlook));
      }),
      runs(100),
    );
  });

  test.each([
    [{ before: 1, after: 0 }, 6705],
    [{ before: 2, after: 0 }, 7665],
    [{ before: 2, after: 1 }, 10_456],
  ])('with %j besides and 150 requests for 40 pictures at %i ms', (besides, age) => {
    expect(nextPollAge({ ...crowded, waiting: 30, requests: () => 150, besides })).toBeCloseTo(age, -1);
  });

  test('no later when there are more requests', () => {
    fc.assert(
      fc.property(outlooks, fc.integer({ min: 1, max: 100 }), (outlook, more) => {
        const richer = { ...outlook, requests: () => outlook.requests(0) + more };
        expect(nextPollAge(richer)).toBeLessThanOrEqual(nextPollAge(outlook));
      }),
      runs(100),
    );
  });
});

describe('the schedule of a run', () => {
  async function scheduled(waiting: number) {
    const clock = createVirtualClock();
    const slots = createSemaphore(10);
    await slots.take(new AbortController().signal);
    const limiter = createLimiter({ limit: 60, windowMs: 60_000, clock });
    return createPollSchedule({ limiter, slots, perMinute: 60, waiting: () => waiting });
  }

  test('polls one that is alone each second, and goes on from when it was last seen', async () => {
    const schedule = await scheduled(0);
    expect([schedule.nextPollAge(0), schedule.nextPollAge(4000)]).toEqual([1000, 5000]);
  });

  test('polls late where a hundred wait', async () => {
    expect((await scheduled(100)).nextPollAge(0)).toBe(16_000);
  });

  test('polls later once pictures are uploaded', async () => {
    const schedule = await scheduled(20);
    const before = schedule.nextPollAge(0);
    schedule.uploading();
    expect(schedule.nextPollAge(0)).toBeGreaterThan(before);
  });

  test('polls later once predictions took longer', async () => {
    const schedule = await scheduled(20);
    const before = schedule.nextPollAge(0);
    for (let n = 0; n < 50; n += 1) schedule.learn(0, 100_000, 15_000);
    expect(schedule.nextPollAge(0)).toBeGreaterThan(before);
  });
});

/** One request per second, none available now. */
function lasting(ms: number): number {
  return ms / 1000;
}

describe('how long predictions take', () => {
  test('is that of the model page before the first observation', () => {
    const latency = createLatency();
    expect(latency.ageWhere(0.5)).toBeCloseTo(7000, 6);
    expect(latency.doneBy(7000)).toBeCloseTo(0.5, 6);
    expect(latency.doneBy(0)).toBe(0);
    expect(latency.mean()).toBeGreaterThan(7000);
  });

  test('an age and the share that is done by then belong together', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 500, max: 60_000 }),
        (share, ms) => {
          const latency = createLatency();
          latency.learn(0, 200_000, ms);
          expect(latency.doneBy(latency.ageWhere(share))).toBeCloseTo(share, 6);
        },
      ),
      runs(100),
    );
  });

  test.each([2000, 20_000, 60_000])('is learned: after fifty of %i ms it is near that', (ms) => {
    const latency = createLatency();
    for (let n = 0; n < 50; n += 1) latency.learn(0, 100_000, ms);
    expect(latency.ageWhere(0.5) / ms).toBeGreaterThan(0.7);
    expect(latency.ageWhere(0.5) / ms).toBeLessThan(1.4);
  });

  test('is learned from polls where the API gives no time', () => {
    const latency = createLatency();
    for (let n = 0; n < 50; n += 1) latency.learn(19_000, 20_000, undefined);
    expect(latency.ageWhere(0.5)).toBeGreaterThan(15_000);
    expect(latency.ageWhere(0.5)).toBeLessThan(20_000);
  });

  test('allows for a status that is late: unfinished at 9 s, though the model needed 6', () => {
    const latency = createLatency();
    const before = latency.ageWhere(0.5);
    latency.learn(9000, 10_500, 6000);
    expect(latency.ageWhere(0.5)).toBeGreaterThan(before + 2500);
  });

  test('stays plausible after any single answer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(180_000), fc.nat(180_000), fc.option(fc.nat(1_000_000), { nil: undefined })), {
          maxLength: 30,
        }),
        (seen) => {
          const latency = createLatency();
          for (const [from, span, told] of seen) latency.learn(from, from + span, told);
          expect(latency.mean()).toBeGreaterThan(0);
          expect(latency.ageWhere(0.99)).toBeGreaterThan(latency.ageWhere(0.5));
          expect(latency.ageWhere(0.99)).toBeLessThan(Infinity);
        },
      ),
      runs(100),
    );
  });
});

test.each([
  [1, 500, 1000],
  [2, 1000, 2000],
  [3, 2000, 4000],
  [6, 15_000, 30_000],
  [60, 15_000, 30_000],
])('attempt %s waits from %s to %s ms', (attempt, least, most) => {
  expect(backoffMs(attempt, () => 0)).toBe(least);
  expect(backoffMs(attempt, () => 1)).toBe(most);
});
