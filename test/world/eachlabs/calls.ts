import { onTestFinished } from 'vitest';
import type { Clock } from '../../../src/model/clock.ts';
import type { Eachlabs, EachlabsSettings } from '../eachlabs.ts';
import { startEachlabs } from '../eachlabs.ts';

/** A running server that stops with the test; predictions take no time unless the test says otherwise. */
export async function running(settings: EachlabsSettings = {}): Promise<Eachlabs> {
  const server = await startEachlabs({ latencyMs: 0, ...settings });
  onTestFinished(() => server.stop());
  return server;
}

/** The smallest GIF there is: one pixel. */
export const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

export const input = {
  image: `data:image/gif;base64,${pixel.toString('base64')}`,
  prompt: 'Describe the picture.',
} as const;

export const usual = { model: 'llava-13b', input } as const;

export type ReadAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** One call with the key as the model's page sends it. */
export async function call(server: Eachlabs, method: string, path: string, body?: unknown): Promise<ReadAnswer> {
  const headers = { 'x-api-key': server.settings.key, 'content-type': 'application/json' };
  const sent = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  return readAnswer(await fetch(server.url + path, { ...sent, redirect: 'manual' }));
}

export async function readAnswer(response: Response): Promise<ReadAnswer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

export async function create(server: Eachlabs, changed: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { body } = await call(server, 'POST', '/v1/prediction', { ...usual, input: { ...input, ...changed } });
  return (body as { predictionID: string }).predictionID;
}

export type Polled = {
  readonly status: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly metrics: { readonly predict_time?: number; readonly cost?: number };
  readonly urls: { readonly get: string; readonly cancel: string };
};

export async function poll(server: Eachlabs, id: string): Promise<Polled> {
  return (await call(server, 'GET', `/v1/prediction/${id}`)).body as Polled;
}

/** A clock whose hands the test turns. */
export function handClock(): Clock & { turn(ms: number): void } {
  let time = 0;
  return {
    now: () => time,
    sleep: () => Promise.resolve(),
    turn: (ms) => {
      time += ms;
    },
  };
}
