import type { Clock } from '../model/clock.ts';

/** How long GitHub has given no answer, over all requests in a row: a run must not wait for each of them anew. */
export type Silence = {
  /** Milliseconds that the next attempt may take; 0 while GitHub counts as unreachable. */
  allowedMs(): number;
  readonly answered: () => void;
  /** An attempt that began at `since` by the clock got no answer. */
  readonly unanswered: (since: number) => void;
};

/** No request is worth keeping a runner busy for longer. */
const requestMs = 30_000;

/** Milliseconds without any answer after which nothing more is requested. */
export const longestSilenceMs = 90_000;

/** Milliseconds after the last attempt when another one makes sense. */
const pauseMs = 60_000;

export function createSilence(clock: Clock): Silence {
  let silence: { readonly from: number; readonly to: number } | undefined;
  return {
    allowedMs() {
      const now = clock.now();
      if (silence && now - silence.to > pauseMs) silence = undefined;
      return silence ? Math.max(0, Math.min(requestMs, silence.from + longestSilenceMs - now)) : requestMs;
    },
    answered() {
      silence = undefined;
    },
    unanswered(since) {
      silence = { from: silence?.from ?? since, to: clock.now() };
    },
  };
}
