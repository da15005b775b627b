import type { Clock } from '../../model/clock.ts';

/** The parts of the outside world that the doctor uses. */
export type ProbeWorld = {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Aborts when the user stops it: running predictions are cancelled. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
};
