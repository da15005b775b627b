import { describe, expect, test } from 'vitest';
import { call, create, handClock, input, poll, running, readAnswer, usual } from './eachlabs/calls.ts';
import { startEachlabs } from './eachlabs.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a create answers with an id, and polls follow the prediction to its end', async () => {
  const clock = handClock();
  const server = await running({ clock, latencyMs: 7000, answer: () => 'A cat asleep.' });
  const created = await call(server, 'POST', '/v1/prediction/', usual);
  const message = 'Prediction created successfully';
  const predictionID = expect.stringMatching(uuid) as string;
  expect(created).toMatchObject({ status: 200, body: { status: 'success', message, predictionID } });
  const id = server.ledger[0]!.id;
  const urls = { get: `${server.url}/v1/prediction/${id}`, cancel: `${server.url}/v1/prediction/${id}/cancel` };

  expect(await poll(server, id)).toEqual({ id, input, status: 'created', output: null, logs: null, metrics: {}, urls });
  clock.turn(6999);
  expect((await poll(server, id)).status).toBe('processing');
  expect(server.ledger[0]).toMatchObject({ status: 'pending', billed: false });
  clock.turn(1);
  const metrics = { predict_time: 7, cost: 0.0077 };
  const output = ['A ', 'cat ', 'asleep.'];
  expect(await poll(server, id)).toEqual({ id, input, status: 'success', output, logs: null, metrics, urls });
  expect(server.ledger[0]).toMatchObject({ status: 'success', costUsd: 0.0077, billed: true });
});

const apiKey = { 'x-api-key': 'test-key' };
const bearer = { authorization: 'Bearer test-key' };

test.each([
  ['both', apiKey, 404],
  ['both', bearer, 404],
  ['both', { 'x-api-key': 'other' }, 401],
  ['both', { authorization: 'test-key' }, 401],
  ['both', {}, 401],
  ['bearer', apiKey, 401],
  ['bearer', { ...apiKey, ...bearer }, 404],
  ['x-api-key', bearer, 401],
  ['x-api-key', apiKey, 404],
] as const)('auth %s: %j → %i', async (auth, headers, status) => {
  const server = await running({ auth });
  const answer = await readAnswer(await fetch(`${server.url}/v1/prediction/none`, { headers }));
  const error = status === 401 ? 'Invalid or missing API key' : 'Prediction not found';
  expect(answer).toMatchObject({ status, body: { error } });
});

describe('a create is checked', () => {
  test.each([
    [{ input }, 400, 'model field is required'],
    [{ ...usual, model: 'llava' }, 404, 'Failed to fetch model: model not found'],
    [{ model: 'llava-13b' }, 400, 'Invalid input for model'],
    [{ ...usual, input: { prompt: 'Describe.' } }, 400, 'Invalid input for model'],
    [{ ...usual, input: { ...input, prompt: '' } }, 400, 'Invalid input for model'],
    [{ ...usual, input: { ...input, top_p: 1.5 } }, 400, 'Invalid input for model'],
    [{ ...usual, input: { ...input, max_tokens: '9.5' } }, 400, 'Invalid input for model'],
    [{ ...usual, input: { ...input, temperature: 'low' } }, 400, 'Invalid input for model'],
    [['no object'], 422, 'invalid request body'],
  ])('%j → %i %s', async (body, status, error) => {
    const server = await running();
    expect(await call(server, 'POST', '/v1/prediction', body)).toMatchObject({ status, body: { error } });
    expect(server.ledger).toHaveLength(0);
  });

  test('the body has to say that it is JSON', async () => {
    const server = await running();
    const sent = { method: 'POST', headers: { ...apiKey, 'content-type': 'text/plain' }, body: JSON.stringify(usual) };
    expect((await fetch(`${server.url}/v1/prediction`, sent)).status).toBe(422);
  });

  test('numbers may be text', async () => {
    const server = await running();
    const id = await create(server, { top_p: '1', max_tokens: '1024', temperature: '0.2' });
    expect((await poll(server, id)).status).toBe('success');
  });
});

test.each([
  ['both', '301', '/v1/prediction/', 200],
  ['with', '301', '/v1/prediction', 301],
  ['with', '404', '/v1/prediction', 404],
  ['with', '301', '/v1/prediction/', 200],
  ['without', '301', '/v1/prediction/', 301],
  ['without', '301', '/v1/prediction', 200],
] as const)('slash %s, %s: POST %s → %i', async (slash, slashReject, path, status) => {
  const server = await running({ slash, slashReject });
  const answer = await call(server, 'POST', path, usual);
  expect(answer.status).toBe(status);
  const other = path.endsWith('/') ? '/v1/prediction' : '/v1/prediction/';
  expect(answer.headers.get('location')).toBe(status === 301 ? other : null);
});

test.each([
  ['POST', '/v1/prediction/run', 400, { error: 'llava-13b does not support synchronous execution' }],
  ['POST', '/v1/prediction/none/cancel', 404, { error: 'Prediction not found' }],
  ['GET', '/v1/model?slug=llava-13b', 200, { slug: 'llava-13b', version: '0.0.1', output_type: 'array' }],
  ['GET', '/v1/model', 400, { error: 'slug parameter is required' }],
  ['GET', '/v1/model?slug=none', 404, { error: 'Failed to fetch model: model not found' }],
  ['GET', '/v1/other', 404, { error: 'Not found' }],
  ['PATCH', '/v1/prediction', 404, { error: 'Not found' }],
] as const)('%s %s → %i', async (method, path, status, body) => {
  const server = await running();
  expect(await call(server, method, path)).toMatchObject({ status, body });
});

test('the model card is open, and error bodies can be empty objects', async () => {
  const server = await running({ emptyErrors: true });
  expect((await fetch(`${server.url}/v1/model?slug=llava-13b`)).status).toBe(200);
  expect(await readAnswer(await fetch(`${server.url}/v1/prediction/none`))).toMatchObject({ status: 401, body: {} });
  expect(await call(server, 'POST', '/v1/prediction', {})).toMatchObject({ status: 400, body: {} });
});

test('the log has requests and answers, and never the key', async () => {
  const server = await running({ key: 'smk_secret', latencyMs: 1000, timeScale: 50 });
  await poll(server, await create(server));
  await fetch(`${server.url}/v1/prediction/none`, { headers: { ...bearer, 'x-request-id': 'mine' } });
  expect(server.requests).toMatchObject([
    { route: 'create', method: 'POST', path: '/v1/prediction', auth: ['x-api-key'], status: 200, counted: true },
    { route: 'poll', method: 'GET', auth: ['x-api-key'], status: 200, counted: true },
    { route: 'poll', auth: ['authorization'], headers: { 'x-request-id': 'mine' }, status: 401, counted: false },
  ]);
  expect(JSON.stringify(server.requests)).not.toContain('smk_secret');
  const times = server.requests.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('stop closes open connections, and frees the port', async () => {
  const server = await startEachlabs({ faults: [{ on: 'poll', do: 'slow' }] });
  const waiting = call(server, 'GET', '/v1/prediction/none');
  const hungUp = expect(waiting).rejects.toThrow();
  await expect.poll(() => server.requests.length).toBe(1);
  await server.stop();
  await hungUp;
  await expect(fetch(server.url)).rejects.toThrow();
});
