import { describe, expect, test } from 'vitest';
import { manyWanted, play } from './world.ts';

describe('60 pictures', () => {
  test('stay below both limits in every window and reach nearly 30 per minute', async () => {
    const { drafts, server } = await play({ wanted: manyWanted(60) });
    expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
    expect(server.maxRequestsInAnyWindow()).toBeLessThanOrEqual(60);
    expect(server.maxInFlight()).toBeLessThanOrEqual(10);
    expect(server.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(server.ledger).toHaveLength(60);
    // A create and one poll each: two windows of 60.
    expect(drafts.requests).toBe(120);
    expect(drafts.costUsd).toBeCloseTo(60 * 0.0077, 6);
  });

  test('with realistic latencies need only slightly more than one poll each', async () => {
    const { server } = await play({ wanted: manyWanted(60), api: { latencyMs: lognormalSteps() } });
    expect(server.maxRequestsInAnyWindow()).toBeLessThanOrEqual(60);
    expect(server.requests.length).toBeLessThanOrEqual(60 * 2.5);
  });
});

test('25 pictures spend the polls that they can spare, and no request is refused', async () => {
  const { server } = await play({ wanted: manyWanted(25), api: { latencyMs: lognormalSteps() } });
  // It is 38 s where each picture waits for its only poll until it is surely done.
  expect(server.clock.now()).toBeLessThanOrEqual(33_000);
  expect(server.ledger).toHaveLength(25);
  expect(server.requests.filter(({ status }) => status === 429)).toEqual([]);
});

test('uploads also count: with three calls per picture no window has more than 60', async () => {
  const { drafts, server } = await play({
    wanted: manyWanted(30),
    settings: { imageTransport: 'upload', allowUpload: true },
  });
  expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
  expect(server.maxRequestsInAnyWindow()).toBeLessThanOrEqual(60);
});

test('a single picture is polled every second', async () => {
  const { server } = await play({ wanted: manyWanted(1), api: { latencyMs: 5500 } });
  const polls = server.requests.filter(({ route }) => route === 'poll');
  expect(polls.length).toBeGreaterThanOrEqual(4);
  expect(polls.length).toBeLessThanOrEqual(6);
});

test('a cap that a 429 names is learned, and costs a few refusals at the start', async () => {
  const { drafts, server } = await play({ wanted: manyWanted(12), api: { concurrency: 2 } });
  expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
  expect(server.maxInFlight()).toBeLessThanOrEqual(2);
  expect(server.ledger).toHaveLength(12);
  const refused = server.requests.filter(({ status }) => status === 429);
  // Predictions begin one, three, five at a time: those sent before the cap is known are refused, and none after that.
  expect(refused.length).toBeLessThanOrEqual(4);
});

test.each(['delta', 'epoch'] as const)(
  'what X-RateLimit-* says is obeyed, with the reset as %s',
  async (rateHeaders) => {
    const { drafts, server } = await play({
      wanted: manyWanted(15),
      api: { requestsPerMinute: 15, rateHeaders, latencyMs: 2000 },
    });
    expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
    expect(server.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(server.maxRequestsInAnyWindow()).toBeLessThanOrEqual(15);
  },
);

test('a server that counts more strictly than documented slows the run down, and no draft is lost', async () => {
  const { drafts, server } = await play({ wanted: manyWanted(12), api: { requestsPerMinute: 20 } });
  expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
  expect(server.ledger).toHaveLength(12);
});

test('0 removes the limit on requests', async () => {
  const { drafts, server } = await play({
    wanted: manyWanted(40),
    api: { requestsPerMinute: 0 },
    settings: { requestsPerMinute: 0 },
  });
  expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
  expect(server.maxRequestsInAnyWindow()).toBeGreaterThan(60);
});

/** Quantiles of a lognormal distribution with median 7 s and sigma 0.35, in no order. */
function lognormalSteps(): () => number {
  const seconds = [7, 4.5, 9.4, 5.9, 12.5, 6.4, 8.3, 5.2, 7.6, 11];
  let next = 0;
  return () => (seconds[next++ % seconds.length] ?? 7) * 1000;
}
