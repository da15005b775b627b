import { Worker } from 'node:worker_threads';
import type { Clock } from '../model/clock.ts';
import { openDecoder, type Decoder } from './disk/decoder.ts';

/** In pixels. */
export type Size = { readonly width: number; readonly height: number };

export type Job = { readonly bytes: Uint8Array; readonly mediaType: string; readonly memoryMiB: number };

/** What the thread is sent. */
export type Assignment = Job & Decoder;

/** The result of the thread for a picture. broken: the decoder gave up, with this message. */
export type Answer =
  | ({ readonly status: 'ready'; readonly bytes: Uint8Array } & Size)
  | { readonly status: 'unfit'; readonly reason: string }
  | { readonly status: 'broken'; readonly said: string };

/** crashed: the thread ended without an answer. */
export type Outcome =
  Answer | { readonly status: 'crashed'; readonly said: string } | { readonly status: 'late' | 'cancelled' };

export type Limits = { readonly timeLimitMs: number; readonly clock: Clock; readonly signal: AbortSignal };

/**
 * Decodes a picture in a thread of its own, which is ended afterwards. So a decoder that hangs or crashes affects no other picture, no
 * state of one picture is left for the next, and no thread idles. Starting a thread takes about 0.1 s; keeping one would save half a
 * second for a large photograph, but libvips in WebAssembly does not release its memory, so later pictures would reach the limit.
 */
export async function decode(job: Job, { timeLimitMs, clock, signal }: Limits): Promise<Outcome> {
  const thread = new Worker(new URL('./decode-thread.js', import.meta.url), {
    // A decoder needs neither the secrets nor the settings of this process.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  const ended = new AbortController();
  const late = clock
    .sleep(timeLimitMs, AbortSignal.any([signal, ended.signal]))
    .then(() => ({ status: signal.aborted ? 'cancelled' : 'late' }) as const);
  try {
    return await Promise.race([answerOf(thread, job), late]);
  } finally {
    ended.abort();
    await thread.terminate();
  }
}

function answerOf(thread: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', (error: unknown) => {
      // An exception of C++ in WebAssembly has lost its message when it arrives here.
      resolve({ status: 'crashed', said: error instanceof Error ? error.message : '' });
    });
    thread.on('exit', (code) => {
      resolve({ status: 'crashed', said: `it ended with ${String(code)}` });
    });
    // The thread starts meanwhile.
    openDecoder(job.mediaType).then((decoder) => {
      const assignment: Assignment = { ...job, ...decoder };
      thread.postMessage(assignment);
    }, reject);
  });
}
