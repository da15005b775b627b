import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { EachlabsEvidence } from '../../../../../src/drafts/providers/eachlabs/doctor/evidence.ts';
import type { Exchange } from '../../../../../src/drafts/doctor/recorder.ts';
import { createRecorder } from '../../../../../src/drafts/doctor/recorder.ts';
import { edgePictures, plainPicture } from '../../../../../src/drafts/doctor/pictures.ts';
import { encodePng } from '../../../../../src/drafts/doctor/png.ts';
import { accessProbes } from '../../../../../src/drafts/providers/eachlabs/doctor/questions/access.ts';
import { billProbes } from '../../../../../src/drafts/providers/eachlabs/doctor/questions/bill.ts';
import { handoverProbes } from '../../../../../src/drafts/providers/eachlabs/doctor/questions/handover.ts';
import { limitProbes } from '../../../../../src/drafts/providers/eachlabs/doctor/questions/limits.ts';
import { kindOf, readReported } from '../../../../../src/drafts/providers/eachlabs/doctor/exchanges.ts';
import { systemClock } from '../../../../../src/lib/clock.ts';
import { defaults } from '../../../world.ts';
import { runs } from '../../../../world/runs.ts';

describe('the pictures', () => {
  test('are PNGs with the requested pixels', () => {
    const bytes = Buffer.from(encodePng({ width: 3, height: 2 }, (x, y) => [x, y, 10 * x + y]));
    const chunks = chunksOf(bytes);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(chunks.every(({ sum, type, data }) => sum === crc32(data, crc32(type)))).toBe(true);
    expect(chunks[0]?.data.toString('hex')).toBe('00000003' + '00000002' + '08' + '02' + '000000');
    const rows = inflateSync(chunks[1]?.data ?? '');
    expect(rows.toString('hex')).toBe(
      ['00' + '000000' + '01000a' + '020014', '00' + '000101' + '01010b' + '020115'].join(''),
    );
  });

  test('are small, and the long ones show nothing but white in their middle square', () => {
    expect(plainPicture().bytes.length).toBeLessThan(4000);
    for (const { shown } of edgePictures()) {
      expect(shown.bytes.length).toBeLessThan(8000);
      const { width, height, at } = pixelsOf(shown.bytes);
      expect(Math.max(width, height)).toBe(3 * Math.min(width, height));
      const side = Math.min(width, height);
      const [left, top] = [(width - side) / 2, (height - side) / 2];
      const colours = new Set<string>();
      for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) colours.add(at(left + x, top + y));
      expect([...colours]).toEqual(['ffffff']);
    }
  });
});

test.each([
  ['GET', '/v1/model?slug=x', 'card'],
  ['POST', '/v1/prediction', 'create'],
  ['POST', '/v1/prediction/', 'create'],
  ['POST', '/v1/prediction/run', 'run'],
  ['GET', '/v1/prediction/1e44fdd0-a565', 'poll'],
  ['POST', '/v1/prediction/1e44fdd0-a565/cancel', 'cancel'],
  ['POST', '/v1/upload/presign', 'presign'],
  ['DELETE', '/v1/files/1e44', 'delete'],
  ['PUT', '/storage/1e44.png', undefined],
  ['GET', '/uploads/1e44.png', undefined],
])('%s %s is recognised as %s', (method, path, kind) => {
  expect(kindOf(seenOf({ method, url: new URL(path, 'https://api.example') }))).toBe(kind);
});

test.each([
  ['-1', '{"status":"success","metrics":{"cost":-1,"predict_time":-7}}'],
  ['1e999', '{"status":"success","metrics":{"cost":1e999,"predict_time":1e999}}'],
  ['text', '{"status":"success","metrics":{"cost":"0.01","predict_time":"7"}}'],
  ['null', '{"status":"success","metrics":null}'],
])('a cost of %s is not a cost', (_, text) => {
  expect(readReported(text)).toMatchObject({ status: 'success', costUsd: undefined, seconds: undefined });
});

test('for any answers of the API, every question gets a short line without the key or a control character', () => {
  const probes = [...accessProbes, ...handoverProbes, ...limitProbes, ...billProbes];
  fc.assert(
    fc.property(evidence(), (given) => {
      for (const { read } of probes) {
        const { answer, seen } = read({ ...given, settings: { ...defaults, apiKey: key } });
        const line = `${answer} ${seen}`;
        expect(line).not.toContain(key);
        expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(line.length).toBeLessThan(1500);
      }
    }),
    runs(30),
  );
});

test('a recorder passes everything on and keeps the beginning, never the key', async () => {
  const body = Buffer.alloc(300_000, 'é');
  const server = createServer((_, response) => response.writeHead(207, { 'x-limit': '1' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const journal = createRecorder({ fetch, clock: systemClock });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/prediction`;
  const headers = { authorization: `Bearer ${key}` };
  const response = await journal.fetch(url, { method: 'POST', headers, body: '{"a":1}' });
  expect(response.status).toBe(207);
  expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  const [entry] = journal.seen;
  expect(entry).toMatchObject({ method: 'POST', keyIn: 'Authorization: Bearer', sent: '{"a":1}', status: 207 });
  expect(entry?.headers.get('x-limit')).toBe('1');
  expect(entry?.text).toBe('é'.repeat(65_536));
  expect(JSON.stringify(journal.seen)).not.toContain(key);
});

test('a recorder keeps requests without an answer', async () => {
  const journal = createRecorder({ fetch: () => Promise.reject(new TypeError('fetch failed')), clock: systemClock });
  await expect(journal.fetch('https://api.example/v1/model')).rejects.toThrow('fetch failed');
  expect(journal.seen).toMatchObject([{ method: 'GET', status: undefined, text: '' }]);
});

const key = 'smk_secret';

function seenOf(given: Partial<Exchange>): Exchange {
  const url = new URL('https://api.example/v1/prediction');
  const nothing = { keyIn: undefined, sent: '', status: undefined, headers: new Headers(), waitedMs: 0, text: '' };
  return { method: 'GET', url, ...nothing, ...given };
}

/** Any possible evidence; texts contain the key, markup and control characters. */
function evidence(): fc.Arbitrary<EachlabsEvidence> {
  const nasty = fc.constantFrom(
    key,
    '\u001b[2J',
    '\u202e',
    '\n::error::',
    '\u2028',
    '<b>',
    ' ',
    'limited to 2 concurrent',
  );
  const word = fc.oneof(
    fc.string(),
    fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join('')),
  );
  const value = fc.oneof(word, fc.double(), fc.jsonValue());
  const answer = fc
    .record(
      {
        status: fc.oneof(fc.constantFrom('success', 'error', 'created'), value),
        output: fc.oneof(value, fc.record({ error_code: word, classification: fc.record({ category: word }) })),
        error: value,
        metrics: fc.oneof(value, fc.record({ cost: value, predict_time: value })),
        request_schema: fc.oneof(
          value,
          fc.record({ properties: fc.dictionary(fc.constantFrom('top_p', '__proto__'), value) }),
        ),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body));
  const text = fc.oneof(answer, word);
  const status = fc.constantFrom(200, 204, 301, 400, 401, 402, 404, 429, 500);
  const seen = fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      path: fc.constantFrom(
        'model',
        'prediction',
        'prediction/',
        'prediction/run',
        'prediction/a',
        'files/a',
        'upload/presign',
      ),
      keyIn: fc.constantFrom<Exchange['keyIn']>('X-API-Key', 'Authorization: Bearer', undefined),
      status: fc.option(status, { nil: undefined }),
      limit: fc.constantFrom('60', key, '\u0080'),
      waitedMs: fc.nat(9000),
      text,
      sent: text,
    })
    .map(({ path, limit, ...rest }) =>
      seenOf({
        ...rest,
        url: new URL(path, 'https://api.example/v1/'),
        headers: new Headers({ 'x-ratelimit-limit': limit }),
      }),
    );
  const reply = fc.oneof(
    fc.record({
      kind: fc.constant('answer' as const),
      status,
      text,
      retryAfterMs: fc.constant(undefined),
      quota: fc.constant(undefined),
      requestId: fc.constant(undefined),
      tookMs: fc.constant(1),
    }),
    fc.record({ kind: fc.constant('unanswered' as const), reason: word }),
    fc.constant({ kind: 'stopped' as const }),
  );
  const attempt = fc.option(
    fc.record({
      answer: fc.oneof(
        fc.record({ status: fc.constant('ok' as const), text: word, costUsd: fc.constant(0) }),
        fc.constant({ status: 'stopped' as const }),
        fc.constant({ status: 'refused' as const, reason: 'The API refused the key.' }),
      ),
      ms: fc.nat(9000),
    }),
    { nil: undefined },
  );
  const list = fc.array(seen, { maxLength: 6 });
  return fc.record({
    seen: list,
    card: reply,
    byDataUri: attempt,
    byUpload: attempt,
    together: fc.option(
      fc.record({ attempts: fc.constant([]), named: fc.nat(3), seen: list, places: fc.integer({ min: 1, max: 10 }) }),
      { nil: undefined },
    ),
    failing: attempt
      .chain((one) => fc.record({ attempt: fc.constant(one), seen: list }))
      .map((one) => (one.attempt === undefined ? undefined : { attempt: one.attempt, seen: one.seen })),
    run: fc.option(reply, { nil: undefined }),
  });
}

type Chunk = { readonly type: string; readonly data: Buffer; readonly sum: number };

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data, sum: png.readUInt32BE(at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function pixelsOf(png: Uint8Array) {
  const [header, pixels] = chunksOf(Buffer.from(png));
  const [width = 0, height = 0] = [header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)];
  const rows = inflateSync(pixels?.data ?? '');
  const at = (x: number, y: number) => {
    const from = y * (1 + 3 * width) + 1 + 3 * x;
    return rows.toString('hex', from, from + 3);
  };
  return { width, height, at };
}
