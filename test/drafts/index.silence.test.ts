import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDrafter } from '../../src/drafts/index.ts';
import { providers } from '../../src/drafts/providers/index.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { defaults, play, wanted, worldOn } from './world.ts';

const paces = ['silence', 'stalled-body', 'trickle'] as const;

/** Seconds that the whole run takes at most when every call of a route is like that: one picture, with all repetitions. */
const routes = [
  ['create', 130, /could not be reached: no answer in 60 s/],
  ['poll', 200, /did not tell what became of the draft: no answer in 60 s/],
  ['presign', 260, /could not be prepared: no answer in 60 s/],
  ['put', 260, /did not accept the upload: no answer in 60 s/],
] as const;

describe.each(paces)('When Eachlabs answers with %s,', (pace) => {
  // The answer to `put` has no body.
  const withBody = routes.filter(([route]) => route !== 'put' || pace === 'silence');
  test.each(withBody)('each call of the route %s has its limit', async (route, seconds, reason) => {
    // A long answer, so that a byte a second takes longer than any limit.
    const { drafts, server } = await play({
      api: { latencyMs: 300, faults: [{ on: route, do: pace }], words: { queued: 'x'.repeat(400) } },
      settings: { imageTransport: route === 'presign' || route === 'put' ? 'upload' : 'data-uri', allowUpload: true },
    });
    expect(drafts.drafts).toMatchObject([{ status: 'failed', reason: expect.stringMatching(reason) as unknown }]);
    expect(server.clock.now()).toBeLessThanOrEqual(seconds * 1000);
  });

  test.each([
    ['cancel', 'never-finish'],
    ['delete', undefined],
  ] as const)('the route %s does not hold up the end', async (route, fate) => {
    const { drafts, server } = await play({
      api: {
        latencyMs: 300,
        faults: [{ on: route, do: pace }, ...(fate === undefined ? [] : [{ on: 'create', do: fate } as const])],
      },
      settings: { imageTransport: 'upload', allowUpload: true },
    });
    expect(drafts.drafts).toHaveLength(1);
    expect(server.clock.now()).toBeLessThanOrEqual(250_000);
  });
});

test.each(paces)('When an OpenAI-compatible endpoint answers with %s, each call has its limit', async (pace) => {
  const clock = createVirtualClock();
  const server = createServer((request, response) => {
    request.resume();
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    const answering = clock.answering(request.headers);
    void (async () => {
      if (pace !== 'silence') response.writeHead(200).write('{');
      while (!response.destroyed) {
        await answering.sleep(pace === 'trickle' ? 1000 : Infinity, gone.signal);
        response.write(' ');
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const draft = createDrafter({ ...defaults, provider: providers.openai, apiBaseUrl }, worldOn(clock));
  const { drafts } = await clock.run(draft([wanted('a.png')]));
  expect(drafts).toMatchObject([
    { status: 'failed', reason: expect.stringContaining('no answer in 290 s') as unknown },
  ]);
  expect(clock.now()).toBeLessThanOrEqual(600_000);
});
