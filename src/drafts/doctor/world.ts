import type { Clock } from '../../model/clock.ts';

/** What of the world outside the doctor uses. */
export type ProbeWorld = {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Aborts when the user has seen enough: what is underway is cancelled. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
};
