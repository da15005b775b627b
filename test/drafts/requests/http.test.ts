import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../../src/drafts/requests/http.ts';
import { exchange } from '../../../src/drafts/requests/http.ts';
import type { Clock } from '../../../src/model/clock.ts';

test('an answer that arrived while this process was suspended counts, although its time is over', async () => {
  const { reply, stages, timeIsOver } = await underway();
  // Nothing runs between these lines: the answer arrives, and then the timer is served first.
  pass(stages, released);
  Atomics.wait(stages, answered, 0);
  timeIsOver();
  expect(await reply).toMatchObject({ kind: 'answer', status: 200, text: '{"predictionID":"x"}' });
});

test('a call without an answer in its time is given up', async () => {
  const { reply, stages, timeIsOver } = await underway();
  timeIsOver();
  expect(await reply).toEqual({ kind: 'unanswered', reason: 'no answer in 60 s' });
  pass(stages, released);
});

describe('A call is given up in its time when its server', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['says nothing', () => undefined],
    [
      'sends headers alone',
      (response) => {
        response.writeHead(200).flushHeaders();
      },
    ],
    [
      'sends half of the body',
      (response) => void response.writeHead(200, { 'content-length': 20 }).write('{"id":"p1",'),
    ],
    ['sends a byte after the other and never ends', (response) => void drip(response)],
  ])('%s', async (_, answer) => {
    const arrival = new AbortController();
    const server = createServer((_request, response) => {
      answer(response);
      arrival.abort();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // The time of the call is over as soon as its server has it.
    const clock: Clock = { now: () => 0, sleep: () => once(arrival.signal, 'abort').then(() => setImmediate()) };
    const call = { method: 'GET', url, headers: {}, timeoutMs: 60_000, signal: new AbortController().signal } as const;
    expect(await exchange({ fetch, clock }, call)).toEqual({ kind: 'unanswered', reason: 'no answer in 60 s' });
  });
});

async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200);
  while (!response.destroyed) {
    response.write(' ');
    await setImmediate();
  }
}

/** A call that has arrived at its server and has no answer yet. */
async function underway(): Promise<{
  readonly reply: Promise<Reply>;
  readonly stages: Int32Array;
  readonly timeIsOver: () => void;
}> {
  const { url, stages } = await serverOfItsOwn();
  let timeIsOver = (): void => undefined;
  const clock: Clock = { now: () => 0, sleep: () => new Promise((resolve) => (timeIsOver = resolve)) };
  const call = { method: 'POST', url, headers: {}, timeoutMs: 60_000, signal: new AbortController().signal } as const;
  const reply = exchange({ fetch, clock }, call);
  while (Atomics.load(stages, arrived) === 0) await setImmediate();
  return { reply, stages, timeIsOver };
}

/** Indices in the memory that the two threads share; each value goes from 0 to 1. */
const [arrived, released, answered] = [0, 1, 2];

function pass(stages: Int32Array, stage: number): void {
  Atomics.store(stages, stage, 1);
  Atomics.notify(stages, stage);
}

/** A server that runs while this thread is suspended: it answers the first request once it is released. */
async function serverOfItsOwn(): Promise<{ readonly url: string; readonly stages: Int32Array }> {
  const stages = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(source, { eval: true, workerData: stages });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = (await once(worker, 'message')) as [number];
  return { url: `http://127.0.0.1:${port}/`, stages };
}

const source = `
  const { createServer } = require('node:http');
  const { parentPort, workerData: stages } = require('node:worker_threads');
  const pass = (stage) => {
    Atomics.store(stages, stage, 1);
    Atomics.notify(stages, stage);
  };
  const server = createServer((request, response) => {
    pass(0);
    Atomics.wait(stages, 1, 0);
    response.on('finish', () => pass(2)).end('{"predictionID":"x"}');
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;
