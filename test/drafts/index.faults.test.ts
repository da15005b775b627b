import type { DraftSettings } from '../../src/drafts/contract.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { EachlabsSettings } from '../world/eachlabs.ts';
import type { Scene } from './world.ts';
import { manyWanted, play, wanted } from './world.ts';

type Row = {
  readonly what: string;
  readonly api: EachlabsSettings;
  readonly settings?: Partial<DraftSettings>;
  /**
   * Requests that ask for a prediction, predictions in the ledger (more than those requests say when an answer was lost), and requests in
   * all; these are absent where chance decides how many polls there are until the deadline.
   */
  readonly calls: readonly [creates: number, predictions: number, all?: number];
  /** Undefined when the picture is drafted. */
  readonly reason?: RegExp;
  readonly refused?: RegExp;
  readonly note?: RegExp;
};

/** Busy: nothing was started, so the request is repeated. */
const busy: readonly Row[] = [
  {
    what: '429 on create, Retry-After in seconds',
    api: { faults: [{ on: 'create', nth: [1, 2], do: '429' }] },
    calls: [3, 1, 4],
  },
  {
    what: '429 on create, Retry-After as a date',
    api: { retryAfter: 'date', faults: [{ on: 'create', nth: 1, do: '429' }] },
    calls: [2, 1, 3],
  },
  {
    what: '429 on create without Retry-After',
    api: { retryAfter: 'absent', faults: [{ on: 'create', nth: [1, 2, 3], do: '429' }] },
    calls: [4, 1, 5],
  },
  {
    what: '429 on create that says in words when to come again',
    api: { faults: [{ on: 'create', nth: 1, do: { status: 429, body: { error: 'Please retry after 5 seconds.' } } }] },
    calls: [2, 1, 3],
  },
  {
    what: '429 on create for ever',
    api: { faults: [{ on: 'create', do: '429' }] },
    calls: [7, 0, 7],
    reason: /status 429 too many requests/,
  },
  {
    what: '429 that asks for an hour',
    api: { faults: [{ on: 'create', do: { status: 429, body: {}, headers: { 'retry-after': '3600' } } }] },
    calls: [1, 0, 1],
    reason: /^The API asks to wait 60 minutes: status 429\. Run it again after that\.$/,
    refused: /60 minutes/,
  },
  {
    what: '429 that asks for an hour in words',
    api: { faults: [{ on: 'create', do: { status: 429, body: { error: 'Please retry after 3600 seconds.' } } }] },
    calls: [1, 0, 1],
    reason: /The API asks to wait 60 minutes: status 429 \("Please retry after 3600 seconds\."\)/,
    refused: /60 minutes/,
  },
  {
    what: '429 whose quota is back in an hour',
    api: {
      faults: [
        {
          on: 'create',
          do: { status: 429, body: {}, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' } },
        },
      ],
    },
    calls: [1, 0, 1],
    reason: /60 minutes/,
    refused: /60 minutes/,
  },
  {
    what: '503 that asks for an hour',
    api: { faults: [{ on: 'create', do: { status: 503, body: {}, headers: { 'retry-after': '3600' } } }] },
    calls: [1, 0, 1],
    reason: /60 minutes: status 503/,
    refused: /60 minutes/,
  },
  {
    what: 'a poll that is to wait for an hour',
    api: { faults: [{ on: 'poll', do: { status: 429, body: {}, headers: { 'retry-after': '3600' } } }] },
    calls: [1, 1, 3],
    reason: /60 minutes/,
    refused: /60 minutes/,
  },
  { what: '429 on polls', api: { faults: [{ on: 'poll', nth: [1, 2, 3], do: '429' }] }, calls: [1, 1, 5] },
];

/** It is unknown whether the create was accepted: one repetition at most, with a note. */
const ambiguous: readonly Row[] = [
  {
    what: '502 with a page of HTML on create, once',
    api: { faults: [{ on: 'create', nth: 1, do: '502-html' }] },
    calls: [2, 1, 3],
    note: /may bill it twice/,
  },
  {
    what: '503 on create for ever',
    api: { faults: [{ on: 'create', do: '503' }] },
    calls: [2, 0, 2],
    reason: /status 503/,
    note: /may bill it twice/,
  },
  {
    what: '504 on create, once',
    api: { faults: [{ on: 'create', nth: 1, do: { status: 504, body: { error: 'Request timeout' } } }] },
    calls: [2, 1, 3],
    note: /may bill it twice/,
  },
  {
    what: 'a connection that breaks before a create is processed',
    api: { faults: [{ on: 'create', nth: 1, do: 'reset-before' }] },
    calls: [2, 1, 3],
    note: /may bill it twice/,
  },
  {
    what: 'a create that is processed and whose answer is lost',
    api: { faults: [{ on: 'create', nth: 1, do: 'reset-after' }] },
    calls: [2, 2, 3],
    note: /may bill it twice/,
  },
  {
    what: 'a create that is processed and whose answer comes after a minute',
    api: { faults: [{ on: 'create', nth: 1, do: 'slow', delayMs: 90_000 }] },
    calls: [2, 2, 3],
    note: /may bill it twice/,
  },
  {
    what: 'creates that are processed and whose answers are always lost',
    api: { faults: [{ on: 'create', do: 'reset-after' }] },
    calls: [2, 2, 2],
    reason: /could not be reached/,
    note: /may bill it twice/,
  },
  {
    what: 'a create whose answer is lost, and a budget for one',
    api: { faults: [{ on: 'create', nth: 1, do: 'reset-after' }] },
    settings: { maxCostUsd: 0.01 },
    calls: [1, 1, 1],
    reason: /could not be reached/,
  },
  {
    what: 'a create that is accepted with half a JSON text',
    api: { faults: [{ on: 'create', do: 'truncated-json' }] },
    calls: [1, 1, 1],
    reason: /named no prediction/,
  },
  {
    what: 'a create that is accepted with an id that is none',
    api: {
      faults: [{ on: 'create', do: { status: 200, body: { status: 'success', predictionID: '../../v1/models' } } }],
    },
    calls: [1, 0, 1],
    reason: /named no prediction/,
  },
];

/** Documented as transient, and nothing was created. */
const erring: readonly Row[] = [
  { what: '500 on create', api: { faults: [{ on: 'create', nth: [1, 2], do: '500' }] }, calls: [3, 1, 4] },
  {
    what: '500 on create for ever, with the id that the support asks for',
    api: { faults: [{ on: 'create', do: '500' }] },
    calls: [3, 0, 3],
    reason: /status 500 Failed to create prediction \(request [0-9a-f-]{36}\)\.$/,
  },
];

const polls: readonly Row[] = [
  {
    what: 'polls that do not find the prediction yet',
    api: { faults: [{ on: 'poll', nth: [1, 2], do: '404' }] },
    calls: [1, 1, 4],
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
    calls: [1, 1, 8],
  },
  {
    what: 'a poll that is held for long and has no news then',
    api: { latencyMs: 10_000, faults: [{ on: 'poll', nth: 1, do: 'slow', delayMs: 15_000 }] },
    calls: [1, 1, 3],
  },
  {
    what: 'polls that fail for ever',
    api: { faults: [{ on: 'poll', do: '502-html' }] },
    calls: [1, 1],
    reason: /did not tell what became of the draft: status 502/,
  },
  {
    what: 'a prediction that is lost',
    api: { faults: [{ on: 'poll', do: '404' }], latencyMs: 60_000 },
    calls: [1, 1],
    reason: /lost the prediction: status 404 Prediction not found/,
  },
  {
    what: 'a prediction that never finishes',
    api: { faults: [{ on: 'create', do: 'never-finish' }] },
    calls: [1, 1],
    reason: /no description after 180 s/,
  },
  {
    what: 'a prediction that never finishes and cannot be cancelled',
    api: {
      faults: [
        { on: 'create', do: 'never-finish' },
        { on: 'cancel', do: '503' },
      ],
    },
    calls: [1, 1],
    reason: /no description after 180 s/,
    note: /could not be cancelled/,
  },
];

/** The prediction ended without a text. */
const failures: readonly Row[] = [
  {
    what: 'a model that fails once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'PROVIDER_SERVER_ERROR' }] },
    calls: [2, 2, 4],
  },
  {
    what: 'a model that fails and says that trying again is no use, once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'PROVIDER_FAILED' }] },
    calls: [2, 2, 4],
  },
  {
    what: 'a model that always fails',
    api: { faults: [{ on: 'create', do: 'fail', code: 'EXECUTION_TIMEOUT' }] },
    calls: [2, 2, 4],
    reason: /The model failed: the model could not be run/,
  },
  {
    what: 'a run that never reached the model, once',
    api: { faults: [{ on: 'create', nth: 1, do: 'fail', code: 'DISPATCH' }] },
    calls: [2, 2, 4],
  },
  {
    what: 'a provider that is not let in by its own supplier',
    api: { faults: [{ on: 'create', do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
    calls: [1, 1, 2],
    reason: /The model failed/,
  },
  {
    what: 'a picture that the model cannot open',
    api: { faults: [{ on: 'create', do: 'fail', code: 'INPUT_VALIDATION_ERROR' }] },
    calls: [1, 1, 2],
    reason: /could not use the picture/,
    note: /did not accept a picture inside the request/,
  },
  {
    what: 'the other word for failure',
    api: { words: { failure: 'failed' }, faults: [{ on: 'create', do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
    calls: [1, 1, 2],
    reason: /The model failed/,
  },
];

/** The run ends with it, or soon after. */
const refusals: readonly Row[] = [
  {
    what: 'a refused key',
    api: { key: 'another' },
    calls: [2, 0, 2],
    reason: /refused the key: status 401 \("Invalid or missing API key"\)/,
    refused: /Check the key/,
  },
  {
    what: 'a refused key and an empty body',
    api: { key: 'another', emptyErrors: true },
    calls: [2, 0, 2],
    reason: /refused the key: status 401\./,
    refused: /Check the key/,
  },
  {
    what: 'an account that is locked',
    api: { faults: [{ on: 'create', do: { status: 403, body: { error: 'account locked' } } }] },
    calls: [1, 0, 1],
    reason: /"account locked"/,
    refused: /status 403/,
  },
  {
    what: 'an empty balance',
    api: { balanceUsd: 0 },
    calls: [1, 0, 1],
    reason: /status 402 \("payment required: the estimated cost/,
    refused: /Top up the balance/,
  },
  {
    what: 'a model that nobody knows',
    api: { faults: [{ on: 'create', do: { status: 404, body: { error: 'Failed to fetch model: model not found' } } }] },
    calls: [2, 0, 2],
    reason: /"Failed to fetch model: model not found"/,
    refused: /Check `model`/,
  },
  {
    what: 'a 400 for ever',
    api: { faults: [{ on: 'create', do: { status: 400, body: { error: 'Invalid input for model' } } }] },
    calls: [2, 0, 2],
    reason: /does not understand the request: status 400 \("Invalid input for model"\)/,
    refused: /Check `model`/,
  },
  {
    what: 'a 422 for ever and an empty body',
    api: { faults: [{ on: 'create', do: { status: 422, body: {} } }] },
    calls: [2, 0, 2],
    reason: /does not understand the request: status 422\./,
    refused: /Check `model`/,
  },
  {
    what: 'a 400 about the picture',
    api: { faults: [{ on: 'create', do: { status: 400, body: { error: 'image must be a URL' } } }] },
    calls: [1, 0, 1],
    reason: /could not use the picture: status 400 image must be a URL/,
    note: /did not accept a picture inside the request/,
  },
];

/** Forms in which the vendor's own pages disagree. */
const forms: readonly Row[] = [
  { what: 'only Bearer is understood', api: { auth: 'bearer' }, calls: [2, 1, 3] },
  { what: 'only X-API-Key is understood', api: { auth: 'x-api-key' }, calls: [1, 1, 2] },
  { what: 'a redirect to the form without slash', api: { slash: 'without' }, calls: [2, 1, 3] },
  { what: 'no route for the form with slash', api: { slash: 'without', slashReject: '404' }, calls: [2, 1, 3] },
  { what: 'both at once', api: { slash: 'without', auth: 'bearer' }, calls: [3, 1, 4] },
  {
    what: 'a 400 about the form of the numbers',
    api: { faults: [{ on: 'create', nth: 1, do: { status: 400, body: { error: 'Invalid input for model' } } }] },
    calls: [2, 1, 3],
  },
  {
    what: 'words that nobody knows, in a pending prediction',
    api: { latencyMs: 5000, words: { queued: 'dreaming', pending: 'pondering' } },
    calls: [1, 1],
    note: /unknown status "pondering"/,
  },
  { what: 'other words for success', api: { words: { success: 'completed', idField: 'id' } }, calls: [1, 1, 2] },
  { what: 'Replicate’s words', api: { words: { success: 'succeeded', idField: 'prediction_id' } }, calls: [1, 1, 2] },
];

/** The output of the model, and its wrapping. */
const outputs: readonly Row[] = [
  { what: 'output in chunks', api: { outputShape: 'chunks' }, calls: [1, 1, 2] },
  { what: 'output as a string', api: { outputShape: 'string' }, calls: [1, 1, 2] },
  { what: 'output as JSON in a string', api: { outputShape: 'json-string' }, calls: [1, 1, 2] },
  { what: 'output as an object', api: { outputShape: 'object' }, calls: [1, 1, 2] },
  { what: 'output that is null', api: { outputShape: 'null' }, calls: [2, 2, 4], reason: /no usable answer/ },
  { what: 'output that is empty', api: { outputShape: 'empty' }, calls: [2, 2, 4], reason: /no usable answer/ },
  {
    what: 'a text that is no description, once',
    api: { answer: ({ n }) => (n === 1 ? 'Sorry, I cannot help with that.' : 'A cat on a mat.') },
    calls: [2, 2, 4],
  },
];

describe('one picture with', () => {
  // A prediction is done at the first poll, so that the number of polls is deterministic.
  test.each([...busy, ...ambiguous, ...erring, ...polls, ...failures, ...refusals, ...forms, ...outputs])(
    '$what',
    async ({ api, settings = {}, calls, reason, refused, note }) => {
      const { drafts, server } = await play({ api: { latencyMs: 300, ...api }, settings });
      const [draft] = drafts.drafts;
      expect(draft).toMatchObject(reason === undefined ? { status: 'ok' } : { status: 'failed' });
      if (draft?.status === 'failed') expect(draft.reason).toMatch(reason!);
      if (refused === undefined) expect(drafts.refused).toBeUndefined();
      else expect(drafts.refused).toMatch(refused);
      if (note === undefined) expect(drafts.notes).toEqual([]);
      else expect(drafts.notes.join('\n')).toMatch(note);
      const creates = server.requests.filter(({ route }) => route === 'create');
      const all = calls.length === 3 ? [server.requests.length] : [];
      expect([creates.length, server.ledger.length, ...all]).toEqual(calls);
      expect(drafts.requests).toBe(server.requests.length);
      expect(JSON.stringify(drafts)).not.toContain('test-key');
    },
  );
});

describe('a prediction that is given up', () => {
  test('is cancelled, so that it does not use a slot of the account', async () => {
    const { server } = await play({ api: { faults: [{ on: 'create', do: 'never-finish' }] } });
    expect(server.ledger.map(({ status }) => status)).toEqual(['cancelled']);
  });

  test('is polled once more before that', async () => {
    const { server } = await play({ api: { faults: [{ on: 'create', do: 'never-finish' }] } });
    const [last, cancel] = server.requests.slice(-2);
    expect([last?.route, cancel?.route]).toEqual(['poll', 'cancel']);
    expect(last?.at).toBeGreaterThanOrEqual(180_000);
  });
});

describe('polls that always fail end a run within half a minute,', () => {
  const failures = [
    { status: 422, body: { error: 'no such thing' } },
    '500',
    'reset-before',
    'truncated-json',
  ] as const;
  const scenes = failures.flatMap((kind) => [1, 5, 25].map((count) => [kind, count] as const));
  test.each(scenes)('%j, %i pictures', async (kind, count) => {
    const { drafts, server } = await play({
      api: { faults: [{ on: 'poll', do: kind }] },
      wanted: manyWanted(count),
    });
    expect(server.clock.now()).toBeLessThanOrEqual(30_000);
    expect(drafts.drafts.every(({ status }) => status === 'failed')).toBe(true);
  });
});

describe('a run that is refused', () => {
  const scene: Scene = { wanted: manyWanted(25) };

  test('because of the key makes two requests in total, one for each header', async () => {
    const { drafts, server } = await play({ ...scene, api: { key: 'another' } });
    expect(server.requests.map(({ auth }) => auth)).toEqual([['x-api-key'], ['authorization']]);
    expect(drafts.drafts.map(({ status }) => status)).toEqual(Array(25).fill('failed'));
    expect(new Set(drafts.drafts.map((draft) => 'reason' in draft && draft.reason))).toEqual(new Set([drafts.refused]));
  });

  test('because it is not understood makes two creates in total, one for each form of the numbers', async () => {
    const { drafts, server } = await play({
      ...scene,
      api: { faults: [{ on: 'create', do: { status: 400, body: {} } }] },
    });
    expect(server.requests).toHaveLength(2);
    expect(new Set(drafts.drafts.map((draft) => 'reason' in draft && draft.reason))).toEqual(new Set([drafts.refused]));
  });

  test('because of the balance keeps its drafts, and requests no more than the balance covers', async () => {
    const { drafts, server } = await play({ ...scene, api: { balanceUsd: 0.05 } });
    const drafted = drafts.drafts.filter(({ status }) => status === 'ok');
    expect(drafted.length).toBeGreaterThan(0);
    expect(server.ledger).toHaveLength(drafted.length);
    expect(drafts.refused).toMatch(/status 402/);
  });

  test('because of an outage stops after three pictures, and is not a refusal', async () => {
    const { drafts, server } = await play({ ...scene, api: { faults: [{ on: 'create', do: '500' }] } });
    expect(server.requests).toHaveLength(9);
    expect(drafts.refused).toBeUndefined();
    expect(drafts.notes).toEqual([expect.stringMatching(/^Drafting ended after 3 pictures in a row/)]);
    expect(drafts.drafts.every(({ status }) => status === 'failed')).toBe(true);
  });

  test('because no server listens there also stops after three pictures', async () => {
    const { drafts } = await play({ ...scene, settings: { apiBaseUrl: await deadAddress() } });
    expect(drafts.notes).toEqual([expect.stringMatching(/ECONNREFUSED/)]);
    expect(drafts.requests).toBe(12);
  });
});

describe('the form that the first create finds', () => {
  test('is kept for the run: ten pictures try the other header and the other address once', async () => {
    const { drafts, server } = await play({
      wanted: manyWanted(10),
      api: { auth: 'bearer', slash: 'without' },
    });
    expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
    const creates = server.requests.filter(({ route }) => route === 'create');
    expect(creates).toHaveLength(12);
  });
});

describe('a failure of one picture', () => {
  test('does not affect the others', async () => {
    const { drafts } = await play({
      api: { faults: [{ on: 'create', nth: 2, do: 'fail', code: 'PROVIDER_AUTH_ERROR' }] },
      wanted: [wanted('a.png'), wanted('b.png'), wanted('c.png')],
    });
    expect(drafts.drafts.map(({ status }) => status)).toEqual(['ok', 'failed', 'ok']);
  });
});

/** An address where a server listened a moment ago. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
