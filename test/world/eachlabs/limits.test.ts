import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, create, handClock, poll, running, usual } from './calls.ts';
import { lognormal } from './latency.ts';
import { mostAtOnce, mostInWindow, rateLimit, windowMs } from './limits.ts';
import { runs } from '../runs.ts';

const tooMany = { error: 'Rate limit exceeded. Please retry after 60 seconds.' };

test('creates, polls, presigns, cancels and deletes share one window', async () => {
  const server = await running({ requestsPerMinute: 5 });
  const id = await create(server);
  await poll(server, id);
  await call(server, 'POST', '/v1/upload/presign', { content_type: 'image/png' });
  await call(server, 'POST', `/v1/prediction/${id}/cancel`);
  await call(server, 'DELETE', `/v1/files/${id}`);
  expect(await call(server, 'GET', `/v1/prediction/${id}`)).toMatchObject({ status: 429, body: tooMany });
  expect(server.maxRequestsInAnyWindow()).toBe(6);
  expect((await call(server, 'GET', '/v1/model?slug=llava-13b')).status).toBe(200);
});

test('the window slides: a place is free 60 s after its call, not before', async () => {
  const clock = handClock();
  const server = await running({ requestsPerMinute: 2, clock });
  const get = async () => (await call(server, 'GET', '/v1/prediction/none')).status;
  expect(await get()).toBe(404);
  clock.turn(59_000);
  expect(await get()).toBe(404);
  expect(await get()).toBe(429);
  clock.turn(1000);
  expect(await get()).toBe(404);
  expect(await get()).toBe(429);
});

test.each([
  [{ requestsPerMinute: 0 }, 200],
  [{ requestsPerMinute: 1, countPolls: false }, 200],
  [{ requestsPerMinute: 1 }, 429],
] as const)('under %j the first poll answers %i', async (settings, status) => {
  const server = await running(settings);
  const id = await create(server);
  expect((await call(server, 'GET', `/v1/prediction/${id}`)).status).toBe(status);
});

test('a call without the key takes no place', async () => {
  const server = await running({ requestsPerMinute: 1 });
  await fetch(`${server.url}/v1/prediction/none`);
  expect((await call(server, 'GET', '/v1/prediction/none')).status).toBe(404);
});

test.each([
  ['seconds', /^41$/],
  ['date', /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/],
  ['absent', /^null$/],
] as const)('Retry-After as %s', async (retryAfter, expected) => {
  const clock = handClock();
  const server = await running({ requestsPerMinute: 1, clock, retryAfter });
  await create(server);
  clock.turn(19_500);
  const { headers } = await call(server, 'GET', '/v1/prediction/none');
  expect(String(headers.get('retry-after'))).toMatch(expected);
});

test('the concurrency limit counts from the create to the end, and states its number', async () => {
  const clock = handClock();
  const server = await running({ concurrency: 2, latencyMs: 7000, clock });
  await create(server);
  clock.turn(1000);
  const second = await create(server);
  const refused = await call(server, 'POST', '/v1/prediction', usual);
  expect(refused.headers.get('retry-after')).toBe('6');
  expect(refused).toMatchObject({
    status: 429,
    body: {
      status: 429,
      error: 'too many requests',
      details:
        'Account rate limited: accounts with a balance of $10.00 or less are limited to 2 concurrent executions. Keep your balance above $10.00 for higher concurrency, or wait for an active execution to finish.',
    },
  });
  await call(server, 'POST', `/v1/prediction/${second}/cancel`);
  expect((await call(server, 'POST', '/v1/prediction', usual)).status).toBe(200);
  clock.turn(6000);
  expect((await call(server, 'POST', '/v1/prediction', usual)).status).toBe(200);
  expect(server.maxInFlight()).toBe(2);
  expect(server.ledger).toHaveLength(4);
});

test('running predictions may not cost more than the balance', async () => {
  const clock = handClock();
  const server = await running({ balanceUsd: 0.016, latencyMs: 7000, clock });
  const id = await create(server);
  await create(server);
  const poor = {
    status: 402,
    body: {
      status: 402,
      error: 'payment required',
      details:
        'the estimated cost of your in-flight executions exceeds your current balance ($0.02). please wait for an active execution to finish or top up your balance',
    },
  };
  expect(await call(server, 'POST', '/v1/prediction', usual)).toMatchObject(poor);
  await call(server, 'POST', `/v1/prediction/${id}/cancel`);
  expect((await call(server, 'POST', '/v1/prediction', usual)).status).toBe(200);
  clock.turn(7000);
  await Promise.all(server.ledger.map((entry) => poll(server, entry.id)));
  const spent = await call(server, 'POST', '/v1/prediction', usual);
  expect(spent).toMatchObject({ status: 402, body: { details: expect.stringContaining('($0.00)') as string } });
});

test('the limiter admits no more than its number in any window, and all that fit', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 5 }), (steps, limit) => {
      const admit = rateLimit(limit);
      const admitted: number[] = [];
      let now = 0;
      for (const step of steps) {
        now += step;
        const inWindow = admitted.filter((time) => time > now - windowMs).length;
        const { waitMs } = admit(now);
        expect(waitMs === 0).toBe(inWindow < limit);
        if (waitMs === 0) admitted.push(now);
      }
      expect(mostInWindow(admitted)).toBeLessThanOrEqual(limit);
    }),
    runs(100),
  );
});

test('mostInWindow finds the fullest window', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300_000 })), (unsorted) => {
      const times = unsorted.toSorted((a, b) => a - b);
      const counts = times.map((start) => times.filter((time) => time >= start && time < start + windowMs).length);
      expect(mostInWindow(times)).toBe(Math.max(0, ...counts));
    }),
    runs(100),
  );
});

test('mostAtOnce counts half-open spans', () => {
  const spans = [
    { createdAt: 0, endsAt: 5 },
    { createdAt: 5, endsAt: Infinity },
    { createdAt: 6, endsAt: 7 },
  ];
  expect(mostAtOnce(spans)).toBe(2);
  expect(mostAtOnce([])).toBe(0);
});

test('the usual latency has the median of the model’s page and a spread', () => {
  const draw = lognormal(7000, 0.35);
  const draws = Array.from({ length: 2001 }, draw).sort((a, b) => a - b);
  expect(draws[1000]).toBeGreaterThan(6800);
  expect(draws[1000]).toBeLessThan(7200);
  // One sigma below and above the median hold 68 % of a normal distribution.
  const within = draws.filter((ms) => ms > 7000 * Math.exp(-0.35) && ms < 7000 * Math.exp(0.35)).length;
  expect(within / 2001).toBeCloseTo(0.68, 1);
});

test.each([
  ['none', null],
  ['delta', /^41$/],
  ['epoch', /^\d{10}$/],
] as const)('X-RateLimit-* with the reset as %s', async (rateHeaders, reset) => {
  const clock = handClock();
  const server = await running({ requestsPerMinute: 3, rateHeaders, clock });
  await create(server);
  clock.turn(19_500);
  const { headers } = await call(server, 'GET', '/v1/prediction/none');
  expect(headers.get('x-ratelimit-remaining')).toBe(reset === null ? null : '1');
  if (reset === null) expect(headers.get('x-ratelimit-reset')).toBeNull();
  else expect(headers.get('x-ratelimit-reset')).toMatch(reset);
});
