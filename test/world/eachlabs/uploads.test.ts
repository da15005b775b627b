import { describe, expect, test } from 'vitest';
import type { Eachlabs } from '../eachlabs.ts';
import { call, create, handClock, pixel, poll, running, readAnswer } from './calls.ts';

type Presigned = {
  readonly id: string;
  readonly presigned_url: string;
  readonly public_url: string;
  readonly required_headers: Readonly<Record<string, string>>;
};

async function presign(server: Eachlabs, expiresInSeconds = 3600): Promise<Presigned> {
  const wanted = { content_type: 'image/gif', file_type: 'image', expires_in_seconds: expiresInSeconds };
  return (await call(server, 'POST', '/v1/upload/presign', wanted)).body as Presigned;
}

async function put({ presigned_url, required_headers }: Presigned, extra: Readonly<Record<string, string>> = {}) {
  const headers = { 'content-type': 'image/gif', ...required_headers, ...extra };
  return readAnswer(await fetch(presigned_url, { method: 'PUT', headers, body: pixel }));
}

test('an upload becomes a public link that the model can read, until it is deleted', async () => {
  const server = await running();
  const presigned = await presign(server);
  expect((await fetch(presigned.public_url)).status).toBe(404);
  expect((await put(presigned)).status).toBe(200);
  const served = await fetch(presigned.public_url);
  expect(served.headers.get('content-type')).toBe('image/gif');
  expect(Buffer.from(await served.arrayBuffer())).toEqual(pixel);
  const prediction = await create(server, { image: presigned.public_url });
  expect((await poll(server, prediction)).status).toBe('success');

  const path = `/v1/files/${presigned.id}`;
  expect((await call(server, 'DELETE', path)).status).toBe(204);
  expect((await call(server, 'DELETE', path)).status).toBe(204);
  expect((await fetch(presigned.public_url)).status).toBe(404);
});

test.each([
  ['another content type', { 'content-type': 'image/png' }],
  ['another file id', { 'x-amz-meta-file-id': 'other' }],
  ['the key in X-API-Key', { 'x-api-key': 'test-key' }],
  ['the key in Authorization', { authorization: 'Bearer test-key' }],
])('a PUT with %s is refused in XML', async (_, extra) => {
  const server = await running();
  const refused = await put(await presign(server), extra);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('content-type')).toBe('application/xml');
  expect(refused.body).toContain('<Code>SignatureDoesNotMatch</Code>');
});

test('a PUT without the required header or with another signature is refused', async () => {
  const server = await running();
  const presigned = await presign(server);
  expect((await put({ ...presigned, required_headers: {} })).status).toBe(403);
  expect((await put({ ...presigned, presigned_url: presigned.presigned_url.slice(0, -1) })).status).toBe(403);
});

test('the signed address lasts 15 minutes, the file as long as was asked', async () => {
  const clock = handClock();
  const server = await running({ clock });
  const [early, late] = [await presign(server, 1800), await presign(server)];
  clock.turn(15 * 60_000 - 1);
  expect((await put(early)).status).toBe(200);
  clock.turn(1);
  expect((await put(late)).status).toBe(403);
  clock.turn(15 * 60_000 - 1);
  expect((await fetch(early.public_url)).status).toBe(200);
  clock.turn(1);
  expect((await fetch(early.public_url)).status).toBe(404);
});

describe('presign checks its parameters', () => {
  test.each([
    [{}, 'content_type is required'],
    [{ content_type: 'image/png', expires_in_seconds: 59 }, 'invalid argument'],
    [{ content_type: 'image/png', expires_in_seconds: 31_536_001 }, 'invalid argument'],
    [{ content_type: 'image/png', expires_in_seconds: '3600' }, 'invalid argument'],
    [{ content_type: 'image/png', file_type: 'video' }, 'invalid argument'],
  ])('%j → %s', async (body, error) => {
    const server = await running();
    expect(await call(server, 'POST', '/v1/upload/presign', body)).toMatchObject({ status: 400, body: { error } });
  });
});

test('a text that is not a file id is refused', async () => {
  const server = await running();
  const refused = await call(server, 'DELETE', '/v1/files/none');
  expect(refused).toMatchObject({ status: 400, body: { error: 'invalid argument' } });
});
