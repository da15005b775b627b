import { Worker } from 'node:worker_threads';
import type { Clock } from '../model/clock.ts';

/** In pixels. */
export type Size = { readonly width: number; readonly height: number };

export type Job = { readonly bytes: Uint8Array; readonly mediaType: string; readonly memoryMiB: number };

/** What the thread made of a picture. broken: the decoder gave up, and this is what it said. */
export type Answer =
  | ({ readonly status: 'ready'; readonly bytes: Uint8Array } & Size)
  | { readonly status: 'unfit'; readonly reason: string }
  | { readonly status: 'broken'; readonly said: string };

/** crashed: the thread ended without an answer. */
export type Outcome =
  Answer | { readonly status: 'crashed'; readonly said: string } | { readonly status: 'late' | 'cancelled' };

export type Limits = { readonly timeLimitMs: number; readonly clock: Clock; readonly signal: AbortSignal };

/**
 * Decodes a picture in a thread of its own, which is ended afterwards. A decoder that hangs or breaks harms nobody else then, no picture
 * meets what another one left behind, and nothing idles. To start a thread takes about 0.1 s; to keep one would save half of a second
 * for a large photograph, but libvips in WebAssembly does not give its memory back, so that the limit would hit whoever comes late.
 */
export async function decode(job: Job, { timeLimitMs, clock, signal }: Limits): Promise<Outcome> {
  const thread = new Worker(new URL('./decode-thread.js', import.meta.url), {
    // Neither secrets nor settings of this process are any business of a decoder.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  thread.postMessage(job);
  const ended = new AbortController();
  const late = clock
    .sleep(timeLimitMs, AbortSignal.any([signal, ended.signal]))
    .then(() => ({ status: signal.aborted ? 'cancelled' : 'late' }) as const);
  try {
    return await Promise.race([answerOf(thread), late]);
  } finally {
    ended.abort();
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<Outcome> {
  return new Promise((resolve) => {
    thread.on('message', resolve);
    thread.on('error', (error: unknown) => {
      // What WebAssembly throws for C++ has no message any more when it arrives.
      resolve({ status: 'crashed', said: error instanceof Error ? error.message : '' });
    });
    thread.on('exit', (code) => {
      resolve({ status: 'crashed', said: `it ended with ${String(code)}` });
    });
  });
}
