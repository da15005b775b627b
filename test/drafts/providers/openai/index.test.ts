import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createDrafter } from '../../../../src/drafts/index.ts';
import { providers } from '../../../../src/drafts/providers/index.ts';
import type { Drafts, Wanted } from '../../../../src/model/draft.ts';
import type { Picture } from '../../../../src/model/picture.ts';
import { defaults, png, wanted, worldOn } from '../../world.ts';
import { createVirtualClock } from '../../../lib/virtual-clock.ts';

type Seen = { readonly url: string | undefined; readonly authorization: string | undefined; readonly body: unknown };
type Reply = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

const good = completion('A cat on a red sofa.');

describe('an OpenAI-compatible endpoint', () => {
  test('is asked once, with the picture inside the request, and no key unless there is one', async () => {
    const { drafts, seen } = await play({ replies: [good] });
    expect(drafts).toMatchObject({
      drafts: [{ status: 'ok', text: 'A cat on a red sofa.', provider: 'openai', model: 'llava:13b', costUsd: 0 }],
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
  ])('that answers with %s refuses the run', async (_, reply, words) => {
    const { drafts, seen } = await play({
      replies: [reply],
      apiKey: 'sk-1',
      wanted: [wanted('a.png'), wanted('b.png')],
    });
    expect(drafts.refused).toMatch(words);
    expect(drafts.drafts).toMatchObject([{ status: 'failed' }, { status: 'failed' }]);
    expect(seen).toHaveLength(1);
  });

  test.each<[string, Reply, RegExp]>([
    ['no completion', { status: 200, body: '{"choices":[]}' }, /not a chat completion/],
    ['HTML', { status: 200, body: '<html></html>' }, /not a chat completion/],
    ['a refused picture', { status: 400, body: '{"error":{"message":"invalid image input"}}' }, /invalid image input/],
    ['a redirect', { status: 307, body: '', headers: { location: 'http://127.0.0.1:9/steal' } }, /status 307/],
    ['far too much', { status: 200, body: 'x'.repeat(3_000_000) }, /larger than allowed/],
  ])('that answers with %s fails the picture with that reason', async (_, reply, words) => {
    const { drafts } = await play({ replies: [reply, reply] });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: expect.stringMatching(words) as unknown }]);
    expect(drafts.refused).toBeUndefined();
  });

  test.each<[string, Reply]>([
    [
      'parts',
      completion([
        { type: 'text', text: 'A cat on ' },
        { type: 'text', text: 'a red sofa.' },
      ]),
    ],
    [
      'parts with something else in them',
      completion([{ type: 'image' }, { type: 'text', text: 'A cat on a red sofa.' }]),
    ],
    ['thoughts first', completion('<think>A dog? No.</think>\nA cat on a red sofa.')],
    ['usage', { status: 200, body: good.body.replace('{', '{"usage":{"total_tokens":900},') }],
  ])('that answers in %s is understood, without a known cost', async (_, reply) => {
    const { drafts } = await play({ replies: [reply] });
    expect(drafts.drafts).toMatchObject([{ status: 'ok', text: 'A cat on a red sofa.', costUsd: 0 }]);
  });

  test.each<[string, Reply]>([
    ['refuses', { status: 200, body: '{"choices":[{"message":{"content":null,"refusal":"I\'m sorry, no."}}]}' }],
    ['says that it cannot', completion('Es tut mir leid, das kann ich nicht.')],
  ])('that %s is asked with the other question, then the picture fails', async (_, reply) => {
    const { drafts, seen } = await play({ replies: [reply, reply] });
    expect(drafts.drafts).toEqual([{ status: 'failed', reason: 'The model declined to describe the picture.' }]);
    expect(seen).toHaveLength(2);
  });

  const newer = `Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.`;
  const fixed = `Unsupported value: 'temperature' does not support 0.2 with this model.`;

  test('that needs other parameters gets them for the rest of the run, once it has stated them', async () => {
    const { drafts, seen } = await play({
      replies: [problem(400, newer), problem(400, fixed), good, good],
      wanted: [wanted('a.png'), wanted('b.png')],
    });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }, { status: 'ok' }]);
    const keys = seen.map(({ body }) => Object.keys(body as object).filter((key) => /max_|temperature/.test(key)));
    expect(keys).toEqual([
      ['temperature', 'max_tokens'],
      ['temperature', 'max_completion_tokens'],
      ['max_completion_tokens'],
      ['max_completion_tokens'],
    ]);
  });

  test('that keeps rejecting the parameters is not asked endlessly', async () => {
    const { drafts, seen } = await play({ replies: Array<Reply>(9).fill(problem(400, `${newer} ${fixed}`)) });
    expect(drafts.drafts).toMatchObject([{ status: 'failed' }]);
    expect(seen).toHaveLength(2);
  });

  test('without the model gives the command to get it', async () => {
    const { drafts } = await play({ replies: [problem(404, 'model "llava:13b" not found, try pulling it first')] });
    expect(drafts.refused).toBe('The server has no model llava:13b: run `ollama pull llava:13b` on its machine.');
  });

  test('is asked in the language of the page, and an answer in English is marked as English', async () => {
    const german = completion('Eine Katze auf einem roten Sofa.');
    const { drafts, seen } = await play({
      replies: [german, completion('A cat with a ball and the moon.')],
      wanted: ['a.png', 'b.png'].map((src) => ({ ...wanted(src), language: 'de' })),
    });
    expect(JSON.stringify(seen[0]?.body)).toContain('Write it in German.');
    expect(drafts.drafts).toMatchObject([
      { status: 'ok', language: 'de', text: 'Eine Katze auf einem roten Sofa.' },
      { status: 'ok', language: 'en' },
    ]);
  });

  test('that is busy is asked again', async () => {
    const busy = { status: 429, body: '{}', headers: { 'retry-after': '1' } };
    const { drafts, seen } = await play({ replies: [busy, good] });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
    expect(seen).toHaveLength(2);
  });
});

function problem(status: number, message: string): Reply {
  return { status, body: JSON.stringify({ error: { message, type: 'api_error', param: null, code: null } }) };
}

function completion(content: unknown): Reply {
  return { status: 200, body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }) };
}

/** One run against a server that sends `replies` one after the other. */
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
  const clock = createVirtualClock();
  try {
    const { picture } = scene;
    const draft = createDrafter(
      { ...defaults, provider: providers.openai, apiKey: scene.apiKey, apiBaseUrl: `http://127.0.0.1:${port}/v1/` },
      worldOn(clock, picture === undefined ? {} : { loadPicture: () => Promise.resolve(picture) }),
    );
    return { drafts: await clock.run(draft(scene.wanted ?? [wanted('a.png')])), seen };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
