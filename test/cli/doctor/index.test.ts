import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../../world/cli.ts';
import type { Consulted, Scene } from '../../world/doctor.ts';
import { consult, consultAt, cropping, key, rowOf } from '../../world/doctor.ts';
import type { Eachlabs } from '../../world/eachlabs.ts';
import { createVirtualClock } from '../../lib/virtual-clock.ts';

describe('without --ask', () => {
  test('no provider is asked', async () => {
    const { run } = await folder({});
    const env = { EACHLABS_API_KEY: key, ALT_TEXT_REVIEW_API_BASE_URL: 'http://127.0.0.1:9' };
    const { code, stdout, stderr } = await run(['doctor'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok {5}drafts: eachlabs is set up; the key was not tried, `doctor --ask` does that$/m);
    expect(stderr).toBe('');
  });

  test('a missing key is not a fault', async () => {
    const { run } = await folder({});
    const { code, stdout } = await run(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^none {3}drafts: There is no `eachlabs-api-key`: give one/m);
  });

  test('a fault ends with 2, also as JSON', async () => {
    const { run } = await folder({ '.github/alt-text-review.yml': 'baseline: gone.json\n' });
    const { code, stdout } = await run(['doctor', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      looks: [{ well: true }, { well: false, what: 'baseline' }, { well: true }, { well: true }, { well: true }],
      asked: null,
    });
  });
});

test('without a key, --ask prints the remedy and asks no provider', async () => {
  const { run } = await folder({});
  const { code, stdout, stderr } = await run(['doctor', '--ask']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(stdout).toMatch(/^wrong {2}drafts: There is no `eachlabs-api-key`: give one/m);
});

/** Worlds, with the exit code of the program and rows of its table in each. */
const worlds: readonly (readonly [
  name: string,
  scene: Scene,
  code: number,
  rows: Readonly<Record<string, readonly [answer: string, seen: RegExp]>>,
])[] = [
  [
    'as the page of the model shows it',
    {},
    0,
    {
      'Does the API answer': ['yes', /^status 200 from 127\.0\.0\.1:\d+ in \d+ ms$/],
      'Does it accept the key': ['yes, as X-API-Key', /^X-API-Key: 200$/],
      'Does it have the model?': ['yes', /card/],
      'In which form': ['accepts text', /top_p number, max_tokens integer, temperature number$/],
      'Does it return a draft?': ['yes', /^"A red circle on a white background\."$/],
      'Does it accept a picture inside': ['yes', /data URI/],
      'Does it accept a picture as an upload?': ['not asked', /^it is not needed$/],
      'Does it see the edges': ['it seems so', /^3 of 3 answers/],
      'Does /v1/prediction/run': ['no', /^status 400 "llava-13b does not support synchronous execution"$/],
      'How many predictions': ['3 or more', /^3 were started together$/],
      'Do its answers state limits?': ['no', /^no header in \d+ answers$/],
      'What does a draft cost?': ['$0.0044', /^metrics\.cost, \$0\.0011 for each second of predict_time$/],
      'How long does a draft take?': ['4.0 s', /queue included/],
      'What does a failed': ['status "error"', /^INPUT_DOWNLOAD_ERROR, NETWORK, \$0\.0000$/],
    },
  ],
  [
    'that needs Bearer, no slash and no data URI, and runs 2 in parallel',
    { api: { auth: 'bearer', slash: 'without', acceptDataUri: false, concurrency: 2 } },
    0,
    {
      'Does it accept the key': ['yes, as Authorization: Bearer', /^X-API-Key: 401, then Authorization: Bearer: 200$/],
      'Does /v1/prediction need': ['without one', /^with: 301, without: 200$/],
      'Does it accept a picture inside': ['no', /media inputs must be URLs/],
      'Does it accept a picture as an upload?': ['yes', /^presign 200, PUT 200, DELETE 204$/],
      'How many predictions': ['2', /^status 429 ".*limited to 2 concurrent/],
      'Does /v1/prediction/run': ['not asked', /./],
    },
  ],
  [
    'with empty errors and other words',
    {
      api: {
        emptyErrors: true,
        auth: 'bearer',
        words: { failure: 'failed', success: 'succeeded', idField: 'id' },
      },
    },
    0,
    {
      'Does it accept the key': ['yes, as Authorization: Bearer', /401/],
      'Does /v1/prediction/run': ['no', /^status 400, without a message$/],
      'What does a failed': ['status "failed"', /./],
    },
  ],
  [
    'whose model sees only the middle',
    { api: { answer: cropping } },
    0,
    { 'Does it see the edges': ['it seems not', /^0 of 3 answers/] },
  ],
  [
    'whose model does not answer the question',
    { api: { answer: () => 'A nice picture.' } },
    0,
    { 'Does it see the edges': ['not known', /does not name the colour in the middle/] },
  ],
  [
    'that answers in one request, holds polls open and states limits',
    {
      // The polls of the front are no requests of ours.
      api: { countPolls: false },
      front: { run: true, hold: true, headers: { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '41' } },
    },
    0,
    {
      'Does /v1/prediction/run': ['yes', /^status 200$/],
      'Does it hold a GET': ['yes', /^an answer took \d+\.\d s$/],
      'Do its answers state limits?': ['yes', /^x-ratelimit-limit: 60, x-ratelimit-remaining: 41$/],
    },
  ],
  [
    'whose model slept',
    { api: { faults: [{ on: 'create', nth: 1, do: 'fail' }] } },
    0,
    { 'Does it return a draft?': ['yes', /red/] },
  ],
  [
    'whose balance covers 2 in parallel',
    { api: { balanceUsd: 0.027 } },
    0,
    { 'How many predictions': ['2', /^status 402 "payment required/] },
  ],
  [
    'that does not know the key',
    { api: { key: 'smk_another' } },
    2,
    {
      'Does it accept the key': [
        'no',
        /^X-API-Key: 401, then Authorization: Bearer: 401 "Invalid or missing API key"$/,
      ],
    },
  ],
  [
    'without the model',
    { settings: { model: 'llava-14b' } },
    2,
    { 'Does it have the model?': ['no', /^its card: status 404 "Failed to fetch model: model not found"$/] },
  ],
  [
    'with an empty account',
    { api: { balanceUsd: 0 } },
    2,
    { 'Does it return a draft?': ['no', /turned away|cannot pay/] },
  ],
  [
    'whose model gives an empty answer',
    { api: { outputShape: 'null' } },
    2,
    { 'Does it return a draft?': ['no', /^the answer had no words$/] },
  ],
  [
    'where the answer to a create gets lost',
    { api: { faults: [{ on: 'create', nth: 1, do: 'reset-after' }] } },
    2,
    { 'Does it return a draft?': ['no', /could not be reached/] },
  ],
  [
    'that is down',
    { api: { faults: [{ on: 'create', do: '503' }] } },
    2,
    { 'Does it return a draft?': ['no', /status 503/] },
  ],
  [
    'with a model that never finishes',
    { api: { faults: [{ on: 'create', do: 'never-finish' }] } },
    2,
    { 'Does it return a draft?': ['no', /^it was stopped$/] },
  ],
];

describe.each(worlds)('an API %s', (_, scene, code, rows) => {
  test('is described in the table, with at most 8 predictions and $0.10', async () => {
    const consulted = await consult(scene);
    expect(consulted.code).toBe(code);
    for (const [question, [answer, seen]] of Object.entries(rows)) {
      expect(rowOf(consulted, question)).toEqual([answer, expect.stringMatching(seen)]);
    }
    expect(consulted.stdout).toMatch(code === 0 ? /^Drafts work\.$/m : /^Drafts do not work: \S.*\.$/m);
    expectThrift(consulted);
  });
});

/** The facts in every world. */
function expectThrift({ server, stdout, stderr }: Consulted & { readonly server: Eachlabs }): void {
  expect(server.ledger.length).toBeLessThanOrEqual(8);
  expect(server.ledger.reduce((sum, { costUsd }) => sum + costUsd, 0)).toBeLessThanOrEqual(0.1);
  expect(server.maxRequestsInAnyWindow()).toBeLessThanOrEqual(60);
  expect(stdout + stderr).not.toContain(key);
  expect(stderr).toMatch(/8 predictions at most, about \$0\.04 and at most \$0\.10/);
}

describe('money', () => {
  test('is limited by time: predictions that would cost more are cancelled', async () => {
    const seconds = [7, 60, 60, 60];
    const latencyMs = () => 1000 * (seconds.shift() ?? 7);
    const consulted = await consult({ api: { latencyMs } });
    const { server, code, stdout } = consulted;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Asking ended after 28 s: more time might have cost more than \$0\.10\.$/m);
    expect(server.ledger.map(({ status }) => status)).toEqual(['success', 'cancelled', 'cancelled', 'cancelled']);
    expect(rowOf(consulted, 'How many predictions')).toEqual(['3 or more', '3 were started together']);
    expectThrift(consulted);
  });

  test('is spent up to `max-cost-usd` where that is less', async () => {
    const { server, code, stdout } = await consult({ api: { latencyMs: 1000 }, settings: { 'max-cost-usd': 0.02 } });
    expect(code).toBe(0);
    // Room for $0.0077 each: one, then two of three, then the one that fails.
    expect(server.ledger).toHaveLength(4);
    expect(stdout).toMatch(/^Some questions were left out: the limits are 8 predictions and \$0\.02\.$/m);
  });

  test('is reported by the figures of the API', async () => {
    const { server, stdout } = await consult({ api: { latencyMs: () => 9000 } });
    const billed = server.ledger.reduce((sum, { costUsd }) => sum + costUsd, 0);
    expect(billed).toBeCloseTo(4 * 0.0099, 6);
    expect(stdout).toContain(`5 predictions, `);
    expect(stdout).toContain(`$${billed.toFixed(4)} by the API's own figures.`);
  });

  test('is not spent twice when the answer to a create gets lost', async () => {
    const { server } = await consult({ api: { faults: [{ on: 'create', do: 'reset-after' }] } });
    expect(server.ledger).toHaveLength(1);
  });
});

test.each([
  ['while the first one runs', 1, 2],
  ['while three run', 4, 0],
] as const)(
  'when it is stopped %s, nothing is left running and the known answers are printed',
  async (_, creates, code) => {
    let created = 0;
    const seconds = creates === 1 ? [20] : [4, 20, 20, 20];
    const consulted = await consult({
      api: { latencyMs: () => 1000 * (seconds.shift() ?? 4) },
      onRequest: ({ method, path }, stop) => {
        if (method === 'POST' && path === '/v1/prediction/') created += 1;
        if (method === 'GET' && path !== '/v1/model' && created === creates) stop();
      },
    });
    const { server, stdout } = consulted;
    expect(consulted.code).toBe(code);
    expect(server.ledger).toHaveLength(creates);
    expect(server.ledger.slice(creates === 1 ? 0 : 1).map(({ status }) => status)).toEqual(
      Array.from({ length: creates === 1 ? 1 : 3 }, () => 'cancelled'),
    );
    expect(rowOf(consulted, 'Does it accept the key')[0]).toBe('yes, as X-API-Key');
    expect(rowOf(consulted, 'Does /v1/prediction/run')[0]).toBe('not asked');
    if (code === 2)
      expect(stdout).toContain('Drafts do not work: Asking ended before there was a draft. Run it again.');
  },
);

test('with too low a budget, no draft is requested', async () => {
  const { code, stdout, server } = await consult({ args: ['--max-cost-usd', '0'] });
  expect({ code, predictions: server.ledger.length }).toEqual({ code: 2, predictions: 0 });
  expect(stdout).toMatch(/^Drafts do not work: `max-cost-usd` is too low for a draft\. Raise it\.$/m);
});

test('without a network, the remedy names what to check', async () => {
  const { server } = await consult({ settings: { 'max-cost-usd': 0 } });
  await server.stop();
  const env = { EACHLABS_API_KEY: key };
  const consulted = await consultAt({ clock: createVirtualClock(), settings: { 'api-base-url': server.url }, env });
  expect(consulted.code).toBe(2);
  expect(rowOf(consulted, 'Does the API answer')).toEqual(['no', expect.stringMatching(/ECONNREFUSED/)]);
  expect(consulted.stdout).toMatch(/^Drafts do not work: .* Check the network, the proxy and `api-base-url`\.$/m);
});

describe('settings', () => {
  const strict = { acceptDataUri: false, concurrency: 2 } as const;

  test('are suggested as inputs and flags', async () => {
    const { stdout } = await consult({ api: strict });
    expect(stdout.split('\nSuggested as inputs of the workflow, or as flags:\n')[1]?.split('\n')).toEqual([
      'image-transport: upload  # it refuses pictures inside the request',
      expect.stringMatching(/^# allow-private-image-upload: true {2}# .*anyone with the link/),
      'concurrency: 2  # the account allows no more',
      '',
    ]);
    expect(stdout).toMatch(/^Drafts work only with uploads: without `allow-private-image-upload: true`/m);
  });

  test('that follow the suggestions get no further suggestion', async () => {
    const settings = { 'image-transport': 'upload', 'allow-private-image-upload': true, concurrency: 2 };
    const consulted = await consult({ api: strict, settings });
    expect(consulted.code).toBe(0);
    expect(consulted.stdout).toMatch(/\nThe settings fit\.\n$/);
    expect(rowOf(consulted, 'How many predictions')[1]).toBe('`concurrency` is 2: no more were started');
  });

  test('with a transport that the API refuses make drafts fail', async () => {
    const { code, stdout } = await consult({ api: strict, settings: { 'image-transport': 'data-uri' } });
    expect(code).toBe(2);
    expect(stdout).toContain(
      'Drafts do not work: The API refuses pictures inside the request. Set `image-transport: upload`.',
    );
  });

  test('that upload although they need not get advice', async () => {
    const consulted = await consult({ settings: { 'image-transport': 'upload' } });
    expect(rowOf(consulted, 'Does it accept a picture as an upload?')[0]).toBe('yes');
    expect(consulted.stdout).toMatch(/^image-transport: auto {2}# the picture can be sent inside the request/m);
  });
});

test('words of the API cannot steer a terminal, a runner or a table, nor carry the key', async () => {
  const answer = () => `\u001b[2J##[set-output]A red circle for ${key}\n::warning::x \u202e<b>`;
  const { stdout, stderr } = await consult({ api: { answer } });
  expect(stdout + stderr).not.toContain(key);
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toMatch(/\p{Bidi_Control}|##\[|^\s*::/mu);
  expect(stdout).toMatch(
    /^Does it return a draft\? +yes +"\[2J##\\\[set-output\]A red circle for \*\*\* ::warning::x"$/m,
  );
});

test('JSON has the same content', async () => {
  const { stdout, server } = await consult({ args: ['--format', 'json'], api: { concurrency: 2 } });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    looks: [
      { what: 'settings' },
      { what: 'baseline' },
      { what: 'documents' },
      { what: 'site' },
      { what: 'drafts', well: true },
    ],
    asked: {
      provider: 'eachlabs',
      model: 'llava-13b',
      works: true,
      predictions: 5,
      requests: server.requests.length,
      costUsd: 0.0176,
      advice: [{ name: 'concurrency', value: 2 }],
    },
  });
});

test('a terminal shows the progress, and the line is removed at the end', async () => {
  const { stderr } = await consult({ terminal: true });
  expect(stderr).toContain('\rAsking: 1 of 6 …');
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
});

test('the page shows the printed output', async () => {
  const page = await readFile(join(import.meta.dirname, '..', '..', '..', 'docs', 'doctor.md'), 'utf8');
  const example = /^```text\n([^]*?)^```$/m.exec(page)?.[1] ?? '';
  const api = { auth: 'bearer', slash: 'without', acceptDataUri: false, concurrency: 2, latencyMs: 7000 } as const;
  const { stdout } = await consult({ api });
  expect(settled(stdout)).toBe(settled(example));
});

/** Removes the values that differ from run to run: times of our own clock, the port, the number of polls. */
function settled(text: string): string {
  return text
    .replace(/\d+ ms\b/g, '# ms')
    .replace(/came in \d+\.\d s/, 'came in # s')
    .replace(/127\.0\.0\.1:\d+/, '127.0.0.1:#')
    .replace(/\b\d+ (answers|requests)/g, '# $1');
}
