import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Eachlabs, Fault, LedgerEntry, LoggedRequest } from '../world/eachlabs.ts';
import { manyWanted, play } from './world.ts';
import { runs } from '../world/runs.ts';

setMaxListeners(0);

/** Calls that a fault hits: some in a row, so that it occurs again right after. */
const nth = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .map(([first, count]) => Array.from({ length: count }, (_, index) => first + index));

const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.oneof(
    fc.record({
      on: fc.constant('create' as const),
      nth,
      do: fc.constantFrom('429', '500', '502-html', '503', 'reset-before', 'reset-after', 'truncated-json' as const),
    }),
    fc.record({
      on: fc.constant('create' as const),
      nth,
      do: fc.constant('fail' as const),
      code: fc.constantFrom('PROVIDER_FAILED', 'PROVIDER_AUTH_ERROR', 'DISPATCH', 'EXECUTION_TIMEOUT' as const),
    }),
    fc.record({
      on: fc.constantFrom('poll', 'presign', 'put', 'delete' as const),
      nth,
      do: fc.constantFrom(
        '404',
        '429',
        '500',
        '502-html',
        '503',
        'reset-before',
        'reset-after',
        'truncated-json' as const,
      ),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

test('after any fault, a second prediction is requested only where the first failed or its fate is unknown', async () => {
  const ways = fc.constantFrom('data-uri', 'upload' as const);
  const mute = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(faults, fc.integer({ min: 1, max: 4 }), ways, mute, async (plan, pictures, way, silent) => {
      const { drafts, server } = await play({
        wanted: manyWanted(pictures),
        api: {
          latencyMs: 400,
          faults: plan,
          answer: ({ n }) => (silent.includes(n) ? '' : 'A cat on a mat.'),
        },
        settings: { imageTransport: way, allowUpload: true },
      });
      const stories = storiesOf(server, silent);
      for (const attempts of stories.values()) {
        expect(attempts.slice(0, -1).filter(({ end }) => end === 'good')).toEqual([]);
        expect(mostLost(attempts)).toBeLessThanOrEqual(2);
        // One, another after a failure, another after a poor text; and each of them again where its answer was lost.
        expect(attempts.filter(({ entry }) => entry !== undefined).length).toBeLessThanOrEqual(6);
      }
      const repeated = [...stories.values()].some((attempts) =>
        attempts.slice(0, -1).some(({ end }) => end === 'unknown'),
      );
      if (repeated) expect(drafts.notes.join('\n')).toMatch(/may bill it twice/);
      expect(drafts.drafts).toHaveLength(pictures);
      expect(server.maxInFlight()).toBeLessThanOrEqual(10);
    }),
    runs(10),
  );
});

/** One request for a prediction: its prediction, and its end from the client's point of view. */
type Attempt = {
  readonly entry: LedgerEntry | undefined;
  readonly end: 'turned away' | 'unknown' | 'failed' | 'rejected text' | 'good';
};

/** Attempts with unknown fate, one after the other, until one of them is known to have been accepted. */
function mostLost(attempts: readonly Attempt[]): number {
  let lost = 0;
  return Math.max(
    0,
    ...attempts.map(({ end }) => (lost = end === 'unknown' ? lost + 1 : end === 'turned away' ? lost : 0)),
  );
}

/** The attempts of each picture, in order. */
function storiesOf(server: Eachlabs, silent: readonly number[]): ReadonlyMap<string, readonly Attempt[]> {
  const creates = server.requests.filter(({ route }) => route === 'create');
  const images = creates.map(({ body }) => (JSON.parse(Buffer.from(body).toString()) as Create).input.image);
  // A create is processed in the moment in which it comes: a prediction belongs to the last one for its picture until then.
  const makers = server.ledger.map(({ input, createdAt }) =>
    creates.findLastIndex(({ at }, index) => at <= createdAt && images[index] === input.image),
  );
  const stories = new Map<string, Attempt[]>();
  for (const [index, request] of creates.entries()) {
    const place = makers.indexOf(index);
    const entry = server.ledger[place];
    const picture = pictureOf(images[index] ?? '', server);
    const attempt = { entry, end: endOf(request, entry, silent.includes(place + 1)) };
    stories.set(picture, [...(stories.get(picture) ?? []), attempt]);
  }
  expect(new Set(makers).size).toBe(server.ledger.length);
  return stories;
}

type Create = { readonly input: { readonly image: string } };

function endOf({ status }: LoggedRequest, entry: LedgerEntry | undefined, isMute: boolean): Attempt['end'] {
  if (status === undefined || status === 502 || status === 503) return 'unknown';
  if (status !== 200) return 'turned away';
  if (entry?.status === 'error') return 'failed';
  return isMute ? 'rejected text' : 'good';
}

/** SHA-256 of the bytes, for any transport. */
function pictureOf(image: string, { requests }: Eachlabs): string {
  const id = /\/uploads\/([^.]+)/.exec(image)?.[1];
  const put = requests.find(({ route, path, status }) => route === 'put' && status === 200 && path.includes(id ?? '?'));
  const bytes = id === undefined ? Buffer.from(image.split(',')[1] ?? '', 'base64') : put?.body;
  expect(bytes).toBeDefined();
  return createHash('sha256').update(bytes!).digest('hex');
}
