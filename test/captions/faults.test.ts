import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { EachlabsSettings } from '../world/eachlabs.ts';
import type { Scene } from './world.ts';
import { manyWanted, play, wanted } from './world.ts';

type Row = {
  readonly what: string;
  readonly api: EachlabsSettings;
  /** Predictions in the ledger: more than one for one picture is a second create, on purpose or not. */
  readonly predictions: number;
  /** Undefined when the picture is drafted. */
  readonly reason?: RegExp;
  readonly refused?: RegExp;
  readonly note?: RegExp;
};

const rows: readonly Row[] = [
  { what: 'all is well', api: {}, predictions: 1 },
  {
    what: '429 on create, Retry-After in seconds',
    api: { faults: [{ on: 'create', nth: [1, 2], do: '429' }] },
    predictions: 1,
  },
  {
    what: '429 on create, Retry-After as a date',
    api: { retryAfter: 'date', faults: [{ on: 'create', nth: 1, do: '429' }] },
    predictions: 1,
  },
  {
    what: '429 on create without Retry-After',
    api: { retryAfter: 'absent', faults: [{ on: 'create', nth: [1, 2, 3], do: '429' }] },
    predictions: 1,
  },
  {
    what: '429 on create for ever',
    api: { faults: [{ on: 'create', do: '429' }] },
    predictions: 0,
    reason: /status 429 too many requests/,
  },
  {
    what: '429 that asks for an hour',
    api: { faults: [{ on: 'create', do: { status: 429, body: {}, headers: { 'retry-after': '3600' } } }] },
    predictions: 0,
    reason: /status 429/,
  },
  { what: '429 on polls', api: { faults: [{ on: 'poll', nth: [1, 2, 3], do: '429' }] }, predictions: 1 },
  { what: '500 on create', api: { faults: [{ on: 'create', nth: [1, 2], do: '500' }] }, predictions: 1 },
  {
    what: '500 on create for ever',
    api: { faults: [{ on: 'create', do: '500' }] },
    predictions: 0,
    reason: /status 500 Failed to create prediction/,
  },
  {
    what: '502 with a page of HTML on create, once',
    api: { faults: [{ on: 'create', nth: 1, do: '502-html' }] },
    predictions: 1,
    note: /may bill it twice/,
  },
  {
    what: '503 on create for ever',
    api: { faults: [{ on: 'create', do: '503' }] },
    predictions: 0,
    reason: /status 503/,
    note: /may bill it twice/,
  },
  {
    what: 'a create that is processed and whose answer is lost',
    api: { faults: [{ on: 'create', nth: 1, do: 'reset-after' }] },
    predictions: 2,
    note: /may bill it twice/,
  },
  {
    what: 'creates that are processed and whose answers are always lost',
    api: { faults: [{ on: 'create', do: 'reset-after' }] },
    predictions: 2,
    reason: /could not be reached/,
    note: /may bill it twice/,
  },
  {
    what: 'a create that is accepted with half a JSON text',
    api: { faults: [{ on: 'create', do: 'truncated-json' }] },
    predictions: 1,
    reason: /named no prediction/,
  },
  {
    what: 'a create that is accepted with an id that is none',
    api: {
      faults: [{ on: 'create', do: { status: 200, body: { status: 'success', predictionID: '../../v1/models' } } }],
    },
    predictions: 0,
    reason: /named no prediction/,
  },
  {
    what: 'polls that fail in every way for a while',
    api: {
      faults: [
        { on: 'poll', nth: 1, do: '404' },
        { on: 'poll', nth: 2, do: '500' },
        { on: 'poll', nth: 3, do: '502-html' },
        { on: 'poll', nth: 4, do: '503' },
        { on: 'poll', nth: 5, do: 'reset-before' },
        { on: 'poll', nth: 6, do: 'truncated-json' },
      ],
    },
    predictions: 1,
  },
  {
    what: 'polls that fail for ever',
    api: { timeScale: 200, faults: [{ on: 'poll', do: '502-html' }] },
    predictions: 1,
    reason: /no description after 180 s/,
  },
  {
    what: 'a prediction that is lost',
    api: { faults: [{ on: 'poll', do: '404' }], latencyMs: 60_000 },
    predictions: 1,
    reason: /lost the prediction/,
  },
  {
    what: 'a prediction that never finishes',
    api: { timeScale: 200, faults: [{ on: 'create', do: 'never-finish' }] },
    predictions: 1,
    reason: /no description after 180 s/,
  },
  {
    what: 'a model that fails once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'PROVIDER_SERVER_ERROR' }] },
    predictions: 2,
  },
  {
    what: 'a model that fails and says that trying again is no use, once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'PROVIDER_FAILED' }] },
    predictions: 2,
  },
  {
    what: 'a model that always fails',
    api: { faults: [{ on: 'create', do: 'fail', code: 'EXECUTION_TIMEOUT' }] },
    predictions: 2,
    reason: /The model failed: the model could not be run/,
  },
  {
    what: 'a run that never reached the model, once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'DISPATCH' }] },
    predictions: 2,
  },
  {
    what: 'a provider that is not let in by its own supplier',
    api: { faults: [{ on: 'create', do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
    predictions: 1,
    reason: /The model failed/,
  },
  {
    what: 'a picture that the model cannot open',
    api: { faults: [{ on: 'create', do: 'fail', code: 'INPUT_VALIDATION_ERROR' }] },
    predictions: 1,
    reason: /could not use the picture/,
    note: /did not take a picture inside the request/,
  },
  {
    what: 'a refused key',
    api: { key: 'another' },
    predictions: 0,
    reason: /refused the key: status 401 \("Invalid or missing API key"\)/,
    refused: /Check the key/,
  },
  {
    what: 'a refused key and an empty body',
    api: { key: 'another', emptyErrors: true },
    predictions: 0,
    reason: /refused the key: status 401\./,
    refused: /Check the key/,
  },
  {
    what: 'an account that is locked',
    api: { faults: [{ on: 'create', do: { status: 403, body: { error: 'account locked' } } }] },
    predictions: 0,
    reason: /"account locked"/,
    refused: /status 403/,
  },
  {
    what: 'an empty balance',
    api: { balanceUsd: 0 },
    predictions: 0,
    reason: /status 402 \("payment required: the estimated cost/,
    refused: /Top up the balance/,
  },
  { what: 'only Bearer is understood', api: { auth: 'bearer' }, predictions: 1 },
  { what: 'only X-API-Key is understood', api: { auth: 'x-api-key' }, predictions: 1 },
  { what: 'a redirect to the form without slash', api: { slash: 'without' }, predictions: 1 },
  { what: 'no route for the form with slash', api: { slash: 'without', slashReject: '404' }, predictions: 1 },
  { what: 'both at once', api: { slash: 'without', auth: 'bearer' }, predictions: 1 },
  {
    what: 'a 400 about the form of the numbers',
    api: { faults: [{ on: 'create', nth: 1, do: { status: 400, body: { error: 'Invalid input for model' } } }] },
    predictions: 1,
  },
  {
    what: 'a 400 for ever',
    api: { faults: [{ on: 'create', do: { status: 400, body: {} } }] },
    predictions: 0,
    reason: /could not use the picture: status 400/,
    note: /did not take a picture inside the request/,
  },
  {
    what: 'words that nobody knows, in a pending prediction',
    api: { words: { queued: 'dreaming', pending: 'pondering' } },
    predictions: 1,
    note: /unknown status "pondering"/,
  },
  { what: 'other words for success', api: { words: { success: 'completed', idField: 'id' } }, predictions: 1 },
  { what: 'Replicate’s words', api: { words: { success: 'succeeded', idField: 'prediction_id' } }, predictions: 1 },
  {
    what: 'the other word for failure',
    api: { words: { failure: 'failed' }, faults: [{ on: 'create', do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
    predictions: 1,
    reason: /The model failed/,
  },
  { what: 'output as a string', api: { outputShape: 'string' }, predictions: 1 },
  { what: 'output as JSON in a string', api: { outputShape: 'json-string' }, predictions: 1 },
  { what: 'output as an object', api: { outputShape: 'object' }, predictions: 1 },
  { what: 'output that is null', api: { outputShape: 'null' }, predictions: 2, reason: /said nothing usable/ },
  { what: 'output that is empty', api: { outputShape: 'empty' }, predictions: 2, reason: /said nothing usable/ },
];

describe('one picture meets', () => {
  test.each(rows)('$what', async ({ api, predictions, reason, refused, note }) => {
    const { drafts, server } = await play({ api });
    const [caption] = drafts.captions;
    expect(caption).toMatchObject(reason === undefined ? { status: 'ok' } : { status: 'failed' });
    if (caption?.status === 'failed') expect(caption.reason).toMatch(reason!);
    if (refused === undefined) expect(drafts.refused).toBeUndefined();
    else expect(drafts.refused).toMatch(refused);
    if (note === undefined) expect(drafts.notes).toEqual([]);
    else expect(drafts.notes.join('\n')).toMatch(note);
    expect(server.ledger).toHaveLength(predictions);
    expect(drafts.requests).toBe(server.requests.length);
    expect(JSON.stringify(drafts)).not.toContain('test-key');
  });
});

describe('a prediction that is given up', () => {
  test('is cancelled, so that it does not hold a place on the account', async () => {
    const { server } = await play({ api: { timeScale: 200, faults: [{ on: 'create', do: 'never-finish' }] } });
    expect(server.ledger.map(({ status }) => status)).toEqual(['cancelled']);
  });
});

describe('a run that is turned away', () => {
  const scene: Scene = { wanted: manyWanted(25) };

  test('by the key makes two requests in all, one for each header, and no more', async () => {
    const { drafts, server } = await play({ ...scene, api: { key: 'another' } });
    expect(server.requests.map(({ auth }) => auth)).toEqual([['x-api-key'], ['authorization']]);
    expect(drafts.captions.map(({ status }) => status)).toEqual(Array(25).fill('failed'));
    expect(new Set(drafts.captions.map((caption) => 'reason' in caption && caption.reason))).toEqual(
      new Set([drafts.refused]),
    );
  });

  test('by the balance keeps what it has, and asks for no more than the balance covers', async () => {
    const { drafts, server } = await play({ ...scene, api: { balanceUsd: 0.05 } });
    const drafted = drafts.captions.filter(({ status }) => status === 'ok');
    expect(drafted.length).toBeGreaterThan(0);
    expect(server.ledger).toHaveLength(drafted.length);
    expect(drafts.refused).toMatch(/status 402/);
  });

  test('by an outage stops trying after three pictures, and nobody is to blame', async () => {
    const { drafts, server } = await play({ ...scene, api: { faults: [{ on: 'create', do: '500' }] } });
    expect(server.requests).toHaveLength(9);
    expect(drafts.refused).toBeUndefined();
    expect(drafts.notes).toEqual([expect.stringMatching(/^Drafting ended after 3 pictures in a row/)]);
    expect(drafts.captions.every(({ status }) => status === 'failed')).toBe(true);
  });

  test('by nobody, since nothing listens there, stops after three pictures too', async () => {
    const { drafts } = await play({ ...scene, settings: { apiBaseUrl: await deadAddress() } });
    expect(drafts.notes).toEqual([expect.stringMatching(/ECONNREFUSED/)]);
    expect(drafts.requests).toBe(12);
  });
});

describe('what the first create learns', () => {
  test('holds for the run: ten pictures try the other header and the other address once', async () => {
    const { drafts, server } = await play({
      wanted: manyWanted(10),
      api: { auth: 'bearer', slash: 'without' },
    });
    expect(drafts.captions.every(({ status }) => status === 'ok')).toBe(true);
    const creates = server.requests.filter(({ route }) => route === 'create');
    expect(creates).toHaveLength(12);
  });
});

describe('a failure of one picture', () => {
  test('leaves the others alone', async () => {
    const { drafts } = await play({
      api: { faults: [{ on: 'create', nth: 2, do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
      wanted: [wanted('a.png'), wanted('b.png'), wanted('c.png')],
    });
    expect(drafts.captions.map(({ status }) => status)).toEqual(['ok', 'failed', 'ok']);
  });
});

/** An address where somebody listened a moment ago. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
