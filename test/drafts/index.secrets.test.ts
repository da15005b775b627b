import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { play } from './world.ts';

describe('the key', () => {
  test.each([301, 302, 303, 307, 308])(
    'does not follow a redirect with status %s to another server',
    async (status) => {
      const visitors: string[] = [];
      const thief = createServer((request, response) => {
        visitors.push(request.url ?? '');
        response.end('{}');
      });
      await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
      const { port } = thief.address() as AddressInfo;
      const headers = { location: `http://127.0.0.1:${port}/v1/prediction` };
      const { drafts } = await play({ api: { faults: [{ on: 'create', do: { status, body: {}, headers } }] } });
      thief.close();
      expect(visitors).toEqual([]);
      expect(drafts.drafts).toMatchObject([{ status: 'failed' }]);
    },
  );

  test('is not repeated when the API repeats it', async () => {
    const body = { error: 'the key test-key is not known' };
    const { drafts } = await play({ api: { faults: [{ on: 'create', do: { status: 403, body } }] } });
    expect(drafts.refused).toMatch(/"the key \*\*\* is not known"/);
    expect(JSON.stringify(drafts)).not.toContain('test-key');
  });

  test('is never part of an address', async () => {
    const { server } = await play({ settings: { imageTransport: 'upload', allowUpload: true } });
    expect(server.requests.map(({ path }) => path).join('\n')).not.toContain('test-key');
  });
});

describe('a hostile draft', () => {
  test.each([
    ['ends a fence and opens another', 'A cat.\n```\n```suggestion\nrm -rf\n```', /^A cat\. suggestion rm -rf\.$/],
    ['carries a link', '[A cat on a mat](https://evil.example)', /^A cat on a mat\.$/],
    ['carries a tag', 'A cat <img src=x onerror=alert(1)> on a mat.', /^A cat on a mat\.$/],
    ['calls people', 'A cat for @everyone and @admin here.', /^A cat for everyone and admin here\.$/],
    ['turns the direction of writing', 'A cat \u202Egnp.tac on a mat.', /^A cat gnp\.tac on a mat\.$/],
    ['is a workflow command', '\n::set-output name=x::y\nA cat on a mat.', /^::set-output name=x::y A cat on a mat\.$/],
    ['never ends', 'A cat on a mat, and '.repeat(2000), undefined],
  ])('that %s is cleaned or dropped', async (_, answer, text) => {
    const { drafts } = await play({ api: { answer: () => answer, latencyMs: 1000 } });
    const [draft] = drafts.drafts;
    if (text === undefined) expect(draft).toMatchObject({ status: 'failed' });
    else expect(draft).toMatchObject({ status: 'ok', text: expect.stringMatching(text) as unknown });
  });
});

describe('a draft with a key or token of the run in it', () => {
  const secrets = ['ghs_0123456789abcdef'];
  test.each([
    ['the key', 'A sign that reads test-key in red letters.'],
    ['a token', 'A sign that reads ghs_0123456789abcdef in red letters.'],
    ['a token in capitals', 'A sign that reads GHS 0123 4567 89AB CDEF in red letters.'],
  ])('is withheld, and its reason does not repeat %s', async (_, answer) => {
    const { drafts } = await play({ settings: { secrets }, api: { answer: () => answer, latencyMs: 1000 } });
    expect(drafts.drafts).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('key or token') as unknown },
    ]);
    expect(JSON.stringify(drafts)).not.toMatch(/test-key|0123/);
  });
});
