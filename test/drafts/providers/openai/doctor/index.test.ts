import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { consultAt, rowOf } from '../../../../world/doctor.ts';
import { createVirtualClock } from '../../../../lib/virtual-clock.ts';

type Replies = Readonly<Record<string, readonly [status: number, body: unknown] | undefined>>;

const models = [200, { object: 'list', data: [{ id: 'llava:13b' }, { id: 'qwen3-vl:4b' }] }] as const;
const draft = [200, { choices: [{ message: { content: 'A red circle on white.' } }] }] as const;

test('an endpoint with the model gives one draft', async () => {
  const { seen, ...asked } = await consult({ '/v1/models': models, '/v1/chat/completions': draft });
  expect(asked.code).toBe(0);
  expect(seen).toEqual(['GET /v1/models', 'POST /v1/chat/completions']);
  expect(rowOf(asked, 'Does the endpoint answer')).toEqual(['yes', expect.stringMatching(/^status 200 from 127/)]);
  expect(rowOf(asked, 'Does it have the model?')).toEqual(['yes', 'among 2 models']);
  expect(rowOf(asked, 'Does it return a draft?')).toEqual(['yes', '"A red circle on white."']);
  expect(asked.stdout).toMatch(
    /^1 prediction, 2 requests, the cost is unknown\.\nDrafts work\.\n\nThe settings fit\.$/m,
  );
  expect(asked.stderr).toMatch(
    /^alt-text-review: Asking openai with llava:13b: one draft, at the price of the endpoint/,
  );
});

test.each<[string, Replies, Readonly<Record<string, string>>, RegExp]>([
  [
    'that lacks the model',
    {
      '/v1/models': [200, { data: [{ id: 'qwen3-vl:4b' }] }],
      '/v1/chat/completions': [404, { error: { message: 'model "llava:13b" not found' } }],
    },
    { 'Does it have the model?': 'no', 'Does it return a draft?': 'no' },
    /does not know this model .* Check that the endpoint has `llava:13b`\.$/m,
  ],
  [
    'that lists nothing',
    { '/v1/models': [404, '<html>'], '/v1/chat/completions': [200, { choices: [] }] },
    { 'Does it have the model?': 'not known', 'Does it return a draft?': 'no' },
    /not a chat completion/,
  ],
  [
    'whose model says nothing',
    { '/v1/models': models, '/v1/chat/completions': [200, { choices: [{ message: { content: ' ' } }] }] },
    { 'Does it return a draft?': 'no' },
    /answer without words/,
  ],
])('an endpoint %s ends with 2 and the remedy', async (_, replies, rows, remedy) => {
  const asked = await consult(replies);
  expect(asked.code).toBe(2);
  for (const [question, answer] of Object.entries(rows)) expect(rowOf(asked, question)[0]).toBe(answer);
  expect(asked.stdout).toMatch(remedy);
});

test('an endpoint that is not running ends with 2 and how to start it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const settings = { provider: 'openai', 'api-base-url': `http://127.0.0.1:${port}/v1` };
  const asked = await consultAt({ clock: createVirtualClock(), env: {}, settings });
  expect(asked.code).toBe(2);
  expect(asked.stdout).toMatch(/^Drafts do not work: The endpoint could not be reached\. Start it, for Ollama/m);
});

/** `doctor --ask` against an endpoint with these answers, and the requests to it. */
async function consult(replies: Replies) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const [status, body] = replies[request.url ?? ''] ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const settings = { provider: 'openai', 'api-base-url': `http://127.0.0.1:${port}/v1` };
  return { ...(await consultAt({ clock: createVirtualClock(), env: {}, settings })), seen };
}
