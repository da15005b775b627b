import { expect, test } from 'vitest';
import type { Fault } from '../eachlabs.ts';
import { call, create, handClock, poll, running, usual } from './calls.ts';

const post = ['POST', '/v1/prediction', usual] as const;

test.each([
  ['404', 404, { error: 'Not found' }],
  ['429', 429, { status: 429, error: 'too many requests', details: 'too many executions were started at once' }],
  ['500', 500, { error: 'Failed to create prediction' }],
  ['502-html', 502, expect.stringMatching(/^<!DOCTYPE html>/)],
  ['503', 503, ''],
  [{ status: 413, body: { error: 'large' }, headers: { 'x-why': 'size' } }, 413, { error: 'large' }],
] as const)('a create under %j creates nothing', async (act, status, body: unknown) => {
  const server = await running({ faults: [{ on: 'create', nth: 1, do: act }] });
  const answer = await call(server, ...post);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual(body);
  expect(server.ledger).toHaveLength(0);
  expect((await call(server, ...post)).status).toBe(200);
});

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
  ['truncated-json', 1],
] as const)('a create under %s leaves %i predictions behind and no answer', async (act, created) => {
  const server = await running({ faults: [{ on: 'create', do: act }] });
  await expect(call(server, ...post)).rejects.toThrow();
  expect(server.ledger).toHaveLength(created);
  expect(server.requests[0]?.status).toBe(act === 'truncated-json' ? 200 : undefined);
});

test('a lost answer leads to a duplicate that the ledger shows', async () => {
  const server = await running({ faults: [{ on: 'create', nth: 1, do: 'reset-after' }] });
  await expect(create(server)).rejects.toThrow();
  await poll(server, await create(server));
  const [first, second] = server.ledger;
  expect(first?.inputDigest).toBe(second?.inputDigest);
  expect(first?.id).not.toBe(second?.id);
});

test('a slow create is done before its answer is on the way', async () => {
  const waits: number[] = [];
  let release = (): void => undefined;
  const sleep = (ms: number) => {
    waits.push(ms);
    return new Promise<void>((resolve) => (release = resolve));
  };
  const faults: Fault[] = [{ on: 'create', do: 'slow', delayMs: 45_000 }];
  const server = await running({ clock: { ...handClock(), sleep }, faults });
  const answer = call(server, ...post);
  await expect.poll(() => waits).toEqual([45_000]);
  expect(server.ledger).toHaveLength(1);
  release();
  expect((await answer).status).toBe(200);
});

test('faults affect the calls that they name', async () => {
  const faults: Fault[] = [
    { on: 'poll', nth: [1, 3], do: '404' },
    { on: 'presign', do: '500' },
  ];
  const server = await running({ faults });
  const id = await create(server);
  const statuses = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await call(server, 'GET', `/v1/prediction/${id}`)).status);
  expect(statuses).toEqual([404, 200, 404, 200]);
  const presigned = await call(server, 'POST', '/v1/upload/presign', { content_type: 'image/png' });
  expect(presigned).toMatchObject({ status: 500, body: { error: 'Failed to generate presigned URL' } });
});

test('a prediction that never finishes keeps its place for good', async () => {
  const clock = handClock();
  const server = await running({ clock, concurrency: 1, faults: [{ on: 'create', nth: 1, do: 'never-finish' }] });
  const id = await create(server);
  clock.turn(1e9);
  expect((await poll(server, id)).status).toBe('created');
  expect((await call(server, ...post)).status).toBe(429);
});

test.each([
  ['PROVIDER_SERVER_ERROR', { error_code: 'PROVIDER_SERVER_ERROR', retryable: true }],
  ['EXECUTION_TIMEOUT', { classification: { category: 'TIMEOUT' } }],
  ['DISPATCH', { error: 'the model could not be run' }],
] as const)('a prediction can be made to fail with %s', async (code, output) => {
  const server = await running({ faults: [{ on: 'create', do: 'fail', code }] });
  const id = await create(server);
  expect(await poll(server, id)).toMatchObject({ status: 'error', output, metrics: { cost: 0 } });
  expect(server.ledger).toMatchObject([{ id, status: 'error', costUsd: 0, billed: false }]);
});
