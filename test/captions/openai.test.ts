import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createDrafter } from '../../src/captions/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Drafts, Picture, Wanted } from '../../src/types.ts';
import { defaults, png, wanted, worldOn } from './world.ts';

type Seen = { readonly url: string | undefined; readonly authorization: string | undefined; readonly body: unknown };
type Reply = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

const good = completion('A cat on a red sofa.');

describe('an OpenAI-compatible endpoint', () => {
  test('is asked once, with the picture inside the request, and no key unless there is one', async () => {
    const { drafts, seen } = await play({ replies: [good] });
    expect(drafts).toMatchObject({
      captions: [{ status: 'ok', text: 'A cat on a red sofa.', provider: 'openai', model: 'llava:13b', costUsd: 0 }],
      requests: 1,
      costUsd: 0,
      refused: undefined,
    });
    expect(seen).toEqual([
      {
        url: '/v1/chat/completions',
        authorization: undefined,
        body: {
          model: 'llava:13b',
          messages: [
            {
              role: 'user',
              content: [
                { type: 'text', text: expect.stringMatching(/^Provide a one-sentence caption/) as unknown },
                {
                  type: 'image_url',
                  image_url: { url: `data:image/png;base64,${Buffer.from(png('a.png')).toString('base64')}` },
                },
              ],
            },
          ],
          temperature: 0.2,
          top_p: 1,
          max_tokens: 96,
          stream: false,
        },
      },
    ]);
  });

  test('gets the key as Bearer, and the address of a remote picture', async () => {
    const remote: Picture = { status: 'remote', url: 'https://example.org/cat.png' };
    const { seen } = await play({ replies: [good], apiKey: 'sk-1', picture: remote });
    expect(seen).toMatchObject([{ authorization: 'Bearer sk-1' }]);
    expect(JSON.stringify(seen)).toContain('https://example.org/cat.png');
  });

  test.each<[string, Reply, RegExp]>([
    ['a refused key', { status: 401, body: '{"error":{"message":"bad key sk-1"}}' }, /status 401 \("bad key \*\*\*"\)/],
    ['an unknown model', { status: 404, body: '{"error":{"message":"model not found"}}' }, /Check `model`/],
    ['an empty balance', { status: 402, body: '{"error":{"message":"insufficient balance"}}' }, /Top up/],
  ])('that answers with %s turns the run away', async (_, reply, words) => {
    const { drafts, seen } = await play({
      replies: [reply],
      apiKey: 'sk-1',
      wanted: [wanted('a.png'), wanted('b.png')],
    });
    expect(drafts.refused).toMatch(words);
    expect(drafts.captions).toMatchObject([{ status: 'failed' }, { status: 'failed' }]);
    expect(seen).toHaveLength(1);
  });

  test.each<[string, Reply, RegExp]>([
    ['no completion', { status: 200, body: '{"choices":[]}' }, /no chat completion/],
    ['HTML', { status: 200, body: '<html></html>' }, /no chat completion/],
    ['a refused picture', { status: 400, body: '{"error":{"message":"invalid image input"}}' }, /invalid image input/],
    ['a redirect', { status: 307, body: '', headers: { location: 'http://127.0.0.1:9/steal' } }, /status 307/],
    ['far too much', { status: 200, body: 'x'.repeat(3_000_000) }, /larger than an answer can be/],
  ])('that answers with %s fails the picture with that reason', async (_, reply, words) => {
    const { drafts } = await play({ replies: [reply, reply] });
    expect(drafts.captions).toEqual([{ status: 'failed', reason: expect.stringMatching(words) as unknown }]);
    expect(drafts.refused).toBeUndefined();
  });

  test('that is busy is asked again', async () => {
    const busy = { status: 429, body: '{}', headers: { 'retry-after': '1' } };
    const { drafts, seen } = await play({ replies: [busy, good] });
    expect(drafts.captions).toMatchObject([{ status: 'ok' }]);
    expect(seen).toHaveLength(2);
  });
});

function completion(content: string): Reply {
  return { status: 200, body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }) };
}

/** One run against a server that gives `replies` one after the other. */
async function play(scene: {
  readonly replies: readonly Reply[];
  readonly apiKey?: string;
  readonly picture?: Picture;
  readonly wanted?: readonly Wanted[];
}): Promise<{ readonly drafts: Drafts; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, body, headers } = scene.replies[seen.length] ?? { status: 500, body: '' };
      const text = Buffer.concat(chunks).toString();
      seen.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(text) as unknown });
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const { picture } = scene;
    const draft = createDrafter(
      { ...defaults, provider: 'openai', apiKey: scene.apiKey, apiBaseUrl: `http://127.0.0.1:${port}/v1/` },
      worldOn(hastyClock, picture === undefined ? {} : { loadPicture: () => Promise.resolve(picture) }),
    );
    return { drafts: await draft(scene.wanted ?? [wanted('a.png')]), seen };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Real time, a hundred times as fast. */
const hastyClock = {
  now: () => systemClock.now() * 100,
  sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 100, signal),
};
