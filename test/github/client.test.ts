import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/github/repository/blobs.ts';
import { changedFiles } from '../../src/github/repository/changed-files.ts';
import type { Clock } from '../../src/model/clock.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { clientOf, openPull } from '../action/scene.ts';
import type { Fault, Mishap } from '../world/github/types.ts';

const bytes = 'bytes '.repeat(50);

/** A client on a clock that it shares with its GitHub. */
async function timed(...faults: readonly Fault[]) {
  const clock = createVirtualClock();
  const { github } = await openPull({ 'a.md': 'x\n', 'a.png': bytes }, { 'a.md': 'y\n' }, { clock, faults });
  return { clock, github, client: clientOf(github, github.token, { clock, fetch: clock.fetch }) };
}

const withholding: readonly Mishap[] = [{ kind: 'silence' }, { kind: 'stalled-body' }, { kind: 'trickle' }];

describe.each(withholding)('When GitHub answers with $kind,', (mishap) => {
  test('a read ends after three attempts, within a minute and a half', async () => {
    const { clock, github, client } = await timed({ on: 'pulls/list-files', times: 9, ...mishap });
    await expect(clock.run(changedFiles(client, 7))).rejects.toThrow(/cannot be listed: GitHub gave no usable answer/);
    expect(github.requests).toHaveLength(3);
    expect(clock.now()).toBe(90_000);
  });

  test('a read that fails once succeeds at the second attempt', async () => {
    const { clock, client } = await timed({ on: 'pulls/list-files', ...mishap });
    expect(await clock.run(changedFiles(client, 7))).toHaveLength(1);
    expect(clock.now()).toBe(31_000);
  });

  test('a file ends after a minute', async () => {
    const { clock, client } = await timed({ on: 'repos/get-content', times: 9, ...mishap });
    const read = readBytes(client, { commit: 'main', path: 'a.png' }, 1000);
    await expect(clock.run(read)).rejects.toThrow(/no answer in (?:60|30) s/);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });

  test('a write is not repeated', async () => {
    const { clock, github, client } = await timed({ on: 'issues/create-comment', ...mishap });
    const write = client.rest.issues.createComment({ ...client.repository, issue_number: 7, body: 'x' });
    await expect(clock.run(write)).rejects.toThrow('no answer in 30 s');
    expect(github.writes()).toHaveLength(1);
  });
});

test.each(['stalled-body', 'trickle'] as const)('A file that is being read ends after a minute (%s)', async (kind) => {
  const fault = { on: 'repos/get-content', kind } as const;
  const { github } = await openPull({ 'a.png': bytes }, { 'a.md': 'y\n' }, { faults: [fault] });
  const over = new Map<number, () => void>();
  const clock: Clock = { now: () => 0, sleep: (ms) => new Promise((resolve) => over.set(ms, resolve)) };
  const client = clientOf(github, github.token, { clock });
  const read = readBytes(client, { commit: 'main', path: 'a.png' }, 1000);
  const outcome = expect(read).rejects.toThrow('no answer in 60 s');
  while (github.requests.at(-1)?.status !== 200) await setImmediate();
  over.get(60_000)?.();
  await outcome;
});

test('A GitHub that never answers is not waited for with each request anew, and asked again a minute later', async () => {
  const { clock, github, client } = await timed({ on: 'every operation', times: 9, kind: 'silence' });
  await expect(clock.run(changedFiles(client, 7))).rejects.toThrow();
  await expect(clock.run(client.graphql('{ viewer { login } }'))).rejects.toThrow('no answer in 90 s');
  expect(clock.now()).toBe(90_000);
  expect(github.requests).toHaveLength(3);
  await clock.run(clock.sleep(60_001));
  await expect(clock.run(client.graphql('{ viewer { login } }'))).rejects.toThrow();
  expect(github.requests).toHaveLength(6);
});

test('Single failures between answers do not add up', async () => {
  const broken = { kind: 'connection-reset', done: false } as const;
  const { clock, client } = await timed(
    ...[1, 3, 5].map((nth) => ({ on: 'pulls/list-files', nth, ...broken }) as const),
  );
  for (let run = 0; run < 3; run += 1) expect(await clock.run(changedFiles(client, 7))).toHaveLength(1);
  expect(clock.now()).toBe(3000);
});

describe('An answer that is none is asked for again:', () => {
  test.each<Mishap>([
    { kind: 'truncated-json' },
    { kind: 'answer', body: null, done: false },
    { kind: 'answer', body: 'ok', done: false },
    { kind: 'answer', body: 7, done: false },
    { kind: 'answer', body: Buffer.from('<html>sign in</html>'), done: false },
  ])('$kind $body', async (mishap) => {
    const { clock, github, client } = await timed({ on: 'pulls/list-files', ...mishap });
    expect(await clock.run(changedFiles(client, 7))).toHaveLength(1);
    expect(github.requests).toHaveLength(2);
  });

  test('half a file', async () => {
    const { clock, client } = await timed({ on: 'repos/get-content', kind: 'cut-body' });
    const read = readBytes(client, { commit: 'main', path: 'a.png' }, 1000);
    expect(await clock.run(read)).toEqual(Buffer.from(bytes));
  });
});

test('A query that GitHub gave up is asked again', async () => {
  const errors = [{ message: 'Something went wrong while executing your query on 2026-10-01.' }];
  const { clock, client } = await timed({ on: 'graphql', kind: 'answer', body: { data: null, errors }, done: false });
  expect(await clock.run(client.graphql('{ viewer { login } }'))).toEqual({
    viewer: { login: 'github-actions[bot]' },
  });
});
