import type { DraftSettings } from '../../src/drafts/contract.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDrafter } from '../../src/drafts/index.ts';
import type { Drafts } from '../../src/model/draft.ts';
import type { Eachlabs, EachlabsSettings } from '../world/eachlabs.ts';
import { running } from '../world/eachlabs/calls.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { defaults, wanted, worldOn } from './world.ts';

/** An answer in place of that of the stand-in, or a change to it; undefined lets the answer pass. */
type Meddling = Made | ((text: string) => string) | undefined;
type Made = { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> };

type Call = { readonly method: string; readonly path: string; /** 1-based, among its like. */ readonly nth: number };

type Told = {
  readonly drafts: Drafts;
  readonly server: Eachlabs;
  /** Headers of the received uploads. */
  readonly puts: readonly Readonly<Record<string, unknown>>[];
};

/** One draft through a proxy in the middle that answers by `meddle`. */
async function draftThrough(
  meddle: (call: Call) => Meddling,
  { settings, api }: { readonly settings?: Partial<DraftSettings>; readonly api?: EachlabsSettings } = {},
): Promise<Told> {
  const clock = createVirtualClock();
  const server = await running({ clock, latencyMs: 7000, ...api });
  const puts: Readonly<Record<string, unknown>>[] = [];
  const met = new Map<string, number>();
  const between = createServer((request, response) => {
    void (async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      const { method = '', url: path = '', headers } = request;
      if (method === 'PUT') puts.push(headers);
      const nth = (met.get(method + path) ?? 0) + 1;
      met.set(method + path, nth);
      const meddling = meddle({ method, path, nth });
      if (typeof meddling === 'object') {
        response.writeHead(meddling.status, meddling.headers).end(JSON.stringify(meddling.body));
        return;
      }
      const passed = Object.entries(headers).filter(([name]) => /^(?:x-|authorization|content-type)/.test(name));
      const answer = await fetch(server.url + path, {
        method,
        headers: passed as [string, string][],
        redirect: 'manual',
        ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (type !== 'application/json') response.end(bytes);
      else response.end((meddling ?? ((text) => text))(bytes.toString().replaceAll(server.url, base)));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    between.close();
    between.closeAllConnections();
  });
  const base = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
  const draft = createDrafter({ ...defaults, apiBaseUrl: base, ...settings }, worldOn(clock));
  return { drafts: await clock.run(draft([wanted('a.png')])), server, puts };
}

function isCreate({ method, path }: Call): boolean {
  return method === 'POST' && /prediction\/?$/.test(path);
}

function isPoll({ method, path }: Call): boolean {
  return method === 'GET' && path.includes('prediction');
}

describe('headers that the API requires for an upload:', () => {
  const settings = { imageTransport: 'upload', allowUpload: true } as const;

  /** One draft by an upload that also requires `name`. */
  function wanting(name: string, value: string): Promise<Told> {
    const more = `"required_headers":{${JSON.stringify(name)}:${JSON.stringify(value)},`;
    return draftThrough(
      ({ path }) => (path.endsWith('presign') ? (text) => text.replace('"required_headers":{', more) : undefined),
      { settings },
    );
  }

  test.each(['Content-Type', 'CONTENT-TYPE'])('%s is sent once', async (name) => {
    const { drafts, puts } = await wanting(name, 'image/png');
    expect(puts.map((put) => put['content-type'])).toEqual(['image/png']);
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
  });

  test.each(['Cache-Control', 'content-disposition', 'Content-MD5', 'X-Amz-Meta-Owner'])('%s is sent', async (name) => {
    const { puts } = await wanting(name, 'some value');
    expect(puts).toMatchObject([{ [name.toLowerCase()]: 'some value' }]);
  });

  test.each([
    ...['content-length', 'transfer-encoding', 'host', 'cookie', 'x-api-key', 'authorization', 'x-amz-a b'],
    ...['__proto__', 'connection', 'expect'],
  ])('%s is left out', async (name) => {
    const { drafts, puts } = await wanting(name, 'chunked');
    expect(puts).toHaveLength(1);
    expect(Object.values(puts[0] ?? {})).not.toContain('chunked');
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
  });

  test.each(['1\r\nx-more: 2', '1\n2', '\0', 'Grüße', 'a'.repeat(2001)])('the value %j is refused', async (value) => {
    const { drafts, puts } = await wanting('x-amz-meta-a', value);
    expect(puts).toEqual([]);
    expect(drafts.drafts).toEqual([
      { status: 'failed', reason: 'The API requires headers for the upload that cannot be sent.' },
    ]);
  });
});

test.each([400, 422, 429, 503])(
  'a %i from before the key was looked at does not settle which header carries it',
  async (status) => {
    const early = { status, body: {}, headers: { 'retry-after': '1' } };
    const { drafts } = await draftThrough((call) => (isCreate(call) && call.nth === 1 ? early : undefined), {
      api: { auth: 'bearer' },
    });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
  },
);

test('a key that was accepted is not tried in the other form when it is refused later', async () => {
  const refusal = { status: 401, body: {} };
  const { server } = await draftThrough((call) => (isPoll(call) ? refusal : undefined));
  expect(new Set(server.requests.flatMap(({ auth }) => auth))).toEqual(new Set(['x-api-key']));
});

test.each(['status', 'error', 'message', 'details'])(
  'a key that comes back as the %s is not repeated, not even in lower case or in part',
  async (field) => {
    const key = 'smk_ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghij';
    const echo = { status: field === 'status' ? 200 : 403, body: { [field]: key } };
    const { drafts } = await draftThrough((call) => (isPoll(call) && call.nth === 1 ? echo : undefined), {
      settings: { apiKey: key },
      api: { key },
    });
    expect(JSON.stringify(drafts)).toContain('***');
    expect(JSON.stringify(drafts).toLowerCase()).not.toContain('smk_abcdef');
  },
);

test('an unknown status is quoted in 40 characters', async () => {
  const { drafts } = await draftThrough((call) =>
    isPoll(call) && call.nth === 1 ? { status: 200, body: { status: `Waiting\n${'x'.repeat(5000)}` } } : undefined,
  );
  expect(drafts.notes).toEqual([
    `The API reports the unknown status "Waiting ${'x'.repeat(31)}…", which is read as "not yet".`,
  ]);
});

test.each([401, 402, 403])(
  'a poll that is turned away with %i does not leave its prediction running',
  async (status) => {
    const { drafts, server } = await draftThrough((call) => (isPoll(call) ? { status, body: {} } : undefined));
    expect(server.ledger.map(({ status }) => status)).toEqual(['cancelled']);
    expect(drafts.refused).toMatch(new RegExp(`status ${status}`));
  },
);

test('a prediction that the API lost is still cancelled', async () => {
  const { server } = await draftThrough((call) => (isPoll(call) ? { status: 404, body: {} } : undefined), {
    api: { latencyMs: 60_000 },
  });
  expect(server.ledger.map(({ status }) => status)).toEqual(['cancelled']);
});

test('a success with a reported cost of 0 counts by its time', async () => {
  const { drafts } = await draftThrough((call) =>
    isPoll(call) ? (text) => text.replace(/"cost":[\d.]+/, '"cost":0') : undefined,
  );
  expect(drafts.costUsd).toBe(0.0077);
});
