import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { call, create, handClock, input, pixel, poll, running, usual } from './calls.ts';
import { shapeOutput } from './output.ts';
import { runs } from '../runs.ts';

const site: Readonly<Record<string, string | Buffer>> = {
  '/cat.gif': pixel,
  '/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/page': '<!doctype html><title>Not here</title>',
  '/pointer.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  '/empty.png': '',
};

async function pictures(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url in site ? 200 : 404).end(site[url] ?? 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['/cat.gif', 'success', undefined, undefined],
  ['/logo.svg', 'error', 'PROVIDER_REJECTED', 'SVG'],
  ['/page', 'error', 'PROVIDER_REJECTED', 'HTML'],
  ['/pointer.png', 'error', 'PROVIDER_REJECTED', 'LFS'],
  ['/empty.png', 'error', 'PROVIDER_REJECTED', 'empty'],
  ['/absent.png', 'error', 'INPUT_DOWNLOAD_ERROR', '404'],
] as const)('the picture %s is really fetched: %s', async (path, status, code, says) => {
  const server = await running();
  const polled = await poll(server, await create(server, { image: (await pictures()) + path }));
  expect(polled.status).toBe(status);
  if (code === undefined) return;
  const output = { error: 'Execution failed', error_code: code, success: false, status: 'ERROR' };
  expect(polled).toMatchObject({ output: { ...output, error_message: expect.stringContaining(says) as string } });
});

test.each([
  [{ temperature: 0 }, 'PROVIDER_FAILED'],
  [{ temperature: '-1' }, 'PROVIDER_FAILED'],
  [{ prompt: 'Run docker run <image>.' }, 'PROVIDER_FAILED'],
  [{ image: 'your_file.image/jpeg' }, 'INPUT_VALIDATION_ERROR'],
  [{ image: 'file:///etc/hostname' }, 'INPUT_VALIDATION_ERROR'],
  [{ image: 'data:image/png,GIF89a' }, 'INPUT_VALIDATION_ERROR'],
  [{ image: 'data:image/png;base64,R0lG*' }, 'INPUT_VALIDATION_ERROR'],
  [{ image: 'data:image/png;base64,QUJD' }, 'PROVIDER_REJECTED'],
])('%j is accepted and ends in %s', async (changed, code) => {
  const server = await running();
  const polled = await poll(server, await create(server, changed));
  expect(polled).toMatchObject({ status: 'error', output: { error_code: code }, metrics: { cost: 0 } });
});

test('data URIs can be switched off', async () => {
  const server = await running({ acceptDataUri: false });
  expect(await poll(server, await create(server))).toMatchObject({ output: { error_code: 'PROVIDER_REJECTED' } });
});

test.each([
  ['string', 'A cat.'],
  ['json-string', '["A ","cat."]'],
  ['object', { text: 'A cat.' }],
  ['null', null],
  ['empty', []],
] as const)('the output can be shaped as %s', async (outputShape, output) => {
  const server = await running({ outputShape, answer: () => 'A cat.' });
  expect(await poll(server, await create(server))).toMatchObject({ status: 'success', output });
});

test('the answer depends on the picture, the prompt and the number', async () => {
  const server = await running();
  const other = `data:image/gif;base64,${Buffer.concat([pixel, Buffer.from('another')]).toString('base64')}`;
  const [first, again, third] = [await create(server), await create(server), await create(server, { image: other })];
  const said = async (id: string) => (await poll(server, id)).output;
  expect(await said(again)).toEqual(await said(first));
  expect(await said(third)).not.toEqual(await said(first));

  const echo = await running({ answer: ({ image, prompt, n }) => `${n} ${prompt} ${image?.length}` });
  expect(await poll(echo, await create(echo))).toMatchObject({
    output: ['1 ', 'Describe ', 'the ', 'picture. ', String(pixel.length)],
  });
});

test('the vendor’s other texts can be chosen', async () => {
  const words = { failure: 'failed', success: 'completed', idField: 'id', cancelled: 'canceled' } as const;
  const server = await running({ words: { ...words, queued: 'starting', cancelReply: 'success' }, latencyMs: 0 });
  const { body } = await call(server, 'POST', '/v1/prediction', usual);
  expect(body).toMatchObject({ id: expect.any(String) as string });
  expect((await poll(server, (body as { id: string }).id)).status).toBe('completed');
  await call(server, 'POST', '/v1/prediction', { ...usual, input: { ...input, temperature: 0 } });
  expect((await poll(server, server.ledger[1]!.id)).status).toBe('failed');

  const slow = await running({ words: { ...words, queued: 'starting', cancelReply: 'success' }, latencyMs: 1e9 });
  await call(slow, 'POST', '/v1/prediction', usual);
  const id = slow.ledger[0]!.id;
  expect((await poll(slow, id)).status).toBe('starting');
  expect(await call(slow, 'POST', `/v1/prediction/${id}/cancel`)).toMatchObject({ body: { status: 'success' } });
  expect(await poll(slow, id)).toMatchObject({ status: 'canceled', output: null, metrics: { cost: 0 } });
  expect(slow.ledger).toMatchObject([{ status: 'cancelled', billed: false }]);
});

test('chunks end in the space after their word, and join to the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const chunks = shapeOutput(text, 'chunks') as string[];
      expect(chunks.join('')).toBe(text);
    }),
    runs(20),
  );
  expect(shapeOutput('A cat asleep.', 'chunks')).toEqual(['A ', 'cat ', 'asleep.']);
});

test('a platform that looks every 5 s shows the end at the next look, and keeps the place until then', async () => {
  const clock = handClock();
  const server = await running({ clock, latencyMs: 7000, statusEveryMs: 5000, concurrency: 1 });
  const id = await create(server);
  clock.turn(9999);
  expect((await poll(server, id)).status).toBe('processing');
  expect((await call(server, 'POST', '/v1/prediction', usual)).status).toBe(429);
  clock.turn(1);
  expect(await poll(server, id)).toMatchObject({ status: 'success', metrics: { predict_time: 7 } });
  expect((await call(server, 'POST', '/v1/prediction', usual)).status).toBe(200);
});
