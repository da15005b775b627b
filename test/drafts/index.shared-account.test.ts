import { expect, test } from 'vitest';
import { createDrafter } from '../../src/drafts/index.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { running } from '../world/eachlabs/calls.ts';
import { defaults, manyWanted, worldOn } from './world.ts';

test('two runs on one account get all their drafts, wait for each other, and draft nothing twice', async () => {
  const clock = createVirtualClock();
  const server = await running({ clock });
  const settings = { ...defaults, apiBaseUrl: server.url };
  const phones = [watched(clock), watched(clock)];
  const drafts = await clock.run(
    Promise.all(phones.map(({ fetch }) => createDrafter(settings, worldOn(clock, { fetch }))(manyWanted(30)))),
  );

  expect(drafts.flatMap(({ drafts }) => drafts).filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(server.ledger.map(({ status }) => status)).toEqual(Array(60).fill('success'));
  // Each of the 30 pictures once for either run.
  const times = new Map<string, number>();
  for (const { inputDigest } of server.ledger) times.set(inputDigest, (times.get(inputDigest) ?? 0) + 1);
  expect([...times.values()]).toEqual(Array(30).fill(2));

  expect(server.requests.some(({ status }) => status === 429)).toBe(true);
  expect(phones.map(({ hasty }) => hasty())).toEqual([[], []]);
});

/** A `fetch` that counts the requests that are sent although a 429 asked to wait. */
function watched(clock: VirtualClock): {
  readonly fetch: typeof globalThis.fetch;
  readonly hasty: () => readonly string[];
} {
  const departures: { readonly at: number; readonly method: string }[] = [];
  const pauses: { readonly from: number; readonly until: number }[] = [];
  return {
    async fetch(input, init) {
      departures.push({ at: clock.now(), method: init?.method ?? 'GET' });
      const answer = await clock.fetch(input, init);
      const text = await answer.text();
      const ms = Number(answer.headers.get('retry-after')) * 1000;
      // Requests of the same moment could not know it yet.
      if (answer.status === 429) pauses.push({ from: clock.now() + ms / 10, until: clock.now() + ms });
      return new Response(text, answer);
    },
    hasty: () =>
      departures
        .filter(({ at }) => pauses.some(({ from, until }) => from < at && at < until))
        .map(({ at, method }) => `${method} at ${at}`),
  };
}
