import { setMaxListeners } from 'node:events';
import type { Clock } from '../../model/clock.ts';

/** Milliseconds between the signal to stop and the end: time to cancel running predictions. A runner kills after 7.5 s (GitHub, "Canceling a workflow"). */
const graceMs = 5000;

/** Two signals: `stop` aborts with the world's own, `deadline` a few seconds later. `over` releases both. */
export function createShutdown({ signal, clock }: { readonly signal: AbortSignal; readonly clock: Clock }): {
  readonly stop: AbortSignal;
  readonly deadline: AbortSignal;
  over(): void;
} {
  const deadline = new AbortController();
  const stop = AbortSignal.any([signal]);
  // Every running picture adds a listener to both, and Node warns of a leak from the eleventh on.
  setMaxListeners(0, stop, deadline.signal);
  const finished = new AbortController();
  const begin = () => {
    void clock.sleep(graceMs, finished.signal).then(() => {
      deadline.abort();
    });
  };
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return {
    stop,
    deadline: deadline.signal,
    over() {
      signal.removeEventListener('abort', begin);
      finished.abort();
    },
  };
}
