import { systemClock } from '../../../src/lib/clock.ts';
import type { Clock } from '../../../src/model/clock.ts';
import type { VirtualClock } from '../../lib/virtual-clock.ts';
import type { Pace } from './http.ts';
import { plausibleSentence } from './answer.ts';
import type { FailureCode } from './failure.ts';
import { lognormal } from './latency.ts';

export type EachlabsSettings = {
  /** The one key that opens the API. */
  readonly key?: string;
  /** Which header is understood: the model's page shows `X-API-Key`, the newer documentation `Authorization: Bearer`. */
  readonly auth?: 'both' | 'x-api-key' | 'bearer';
  /** Answers of 400, 401 and 422 carry `{}`, as the vendor's OpenAPI document says that some do. */
  readonly emptyErrors?: boolean;
  /** Simulated ms per real ms: waiting times, windows and lifetimes shrink by it. */
  readonly timeScale?: number;
  /** Simulated time itself, for tests that decide when it passes; `timeScale` has no effect then. */
  readonly clock?: ServerClock;
  /** Simulated ms from create to the end of a prediction. Default: lognormal, median 7 s (the model's page), sigma 0.35, seeded. */
  readonly latencyMs?: number | (() => number);
  /** Simulated ms between two looks of the platform at a prediction: its end is seen, and its place free, at the next one. 0 is at once. */
  readonly statusEveryMs?: number;
  /** Counted calls are answered with `X-RateLimit-*`, as older pages of the vendor show; the reset in seconds from now or since 1970. */
  readonly rateHeaders?: 'none' | 'delta' | 'epoch';
  /** Authenticated calls in any 60 s window, polls and uploads included; 0 lifts the limit. */
  readonly requestsPerMinute?: number;
  readonly countPolls?: boolean;
  /** Predictions between create and their end; 0 lifts the limit. */
  readonly concurrency?: number;
  /** USD on the account when the server starts. */
  readonly balanceUsd?: number;
  /** What the model says; `n` is 1 for the first prediction that was created. */
  readonly answer?: (input: { image: Uint8Array | undefined; prompt: string; n: number }) => string;
  readonly outputShape?: OutputShape;
  readonly words?: Partial<Words>;
  readonly acceptDataUri?: boolean;
  /** Which form of the create path is served: vendor material shows both. */
  readonly slash?: 'both' | 'with' | 'without';
  /** What the other form answers. */
  readonly slashReject?: '301' | '404';
  readonly retryAfter?: 'seconds' | 'date' | 'absent';
  readonly faults?: readonly Fault[];
};

/** Simulated time; a virtual clock is to know for which call the server sleeps. */
export type ServerClock = Clock & Partial<Pick<VirtualClock, 'answering'>>;

export type OutputShape = 'chunks' | 'string' | 'json-string' | 'object' | 'null' | 'empty';

/** Words in which the vendor's own pages disagree. */
export type Words = {
  readonly failure: 'error' | 'failed';
  readonly success: 'success' | 'succeeded' | 'completed';
  readonly cancelled: 'cancelled' | 'canceled';
  /** The status in the reply to a cancel. */
  readonly cancelReply: 'success' | 'cancelled';
  readonly idField: 'predictionID' | 'id' | 'prediction_id';
  /** The status in the first tenth of a prediction's time. */
  readonly queued: string;
  /** The status after that. */
  readonly pending: string;
};

export type RouteName = 'create' | 'run' | 'poll' | 'cancel' | 'presign' | 'put' | 'download' | 'delete' | 'model';

export type Fault =
  | {
      readonly on: RouteName;
      /** 1-based, counted over the calls of this route that got past key and rate limit; every one when absent. */
      readonly nth?: number | readonly number[];
      /** `reset-after`, `truncated-json`, `slow` and the paces do the work first: the answer is what gets lost. */
      readonly do:
        | 'reset-before'
        | 'reset-after'
        | '404'
        | '429'
        | '500'
        | '502-html'
        | '503'
        | 'truncated-json'
        | 'slow'
        | Pace
        | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };
      /** Simulated ms that `slow` takes. Default: 30 000. */
      readonly delayMs?: number;
    }
  | {
      readonly on: 'create';
      readonly nth?: number | readonly number[];
      readonly do: 'never-finish' | 'fail';
      /** What `fail` ends in. Default: `PROVIDER_FAILED`. */
      readonly code?: FailureCode;
    };

/** Settings with every blank filled in. */
export type Settings = Readonly<Required<Omit<EachlabsSettings, 'latencyMs' | 'words' | 'timeScale'>>> & {
  readonly latencyMs: () => number;
  readonly words: Words;
};

export function completeSettings(given: EachlabsSettings): Settings {
  const { latencyMs = lognormal(7000, 0.35), timeScale = 1, ...rest } = given;
  return {
    key: 'test-key',
    auth: 'both',
    emptyErrors: false,
    clock: scaledClock(timeScale),
    statusEveryMs: 0,
    rateHeaders: 'none',
    requestsPerMinute: 60,
    countPolls: true,
    concurrency: 10,
    balanceUsd: Infinity,
    answer: plausibleSentence,
    outputShape: 'chunks',
    acceptDataUri: true,
    slash: 'both',
    slashReject: '301',
    retryAfter: 'seconds',
    faults: [],
    ...rest,
    latencyMs: typeof latencyMs === 'function' ? latencyMs : () => latencyMs,
    words: { ...usualWords, ...given.words },
  };
}

const usualWords: Words = {
  failure: 'error',
  success: 'success',
  cancelled: 'cancelled',
  cancelReply: 'cancelled',
  idField: 'predictionID',
  queued: 'created',
  pending: 'processing',
};

function scaledClock(scale: number): Clock {
  const start = systemClock.now();
  return {
    now: () => (systemClock.now() - start) * scale,
    sleep: (ms, signal) => systemClock.sleep(ms / scale, signal),
  };
}
