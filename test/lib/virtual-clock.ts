import type { Clock } from '../../src/model/clock.ts';

/** A clock whose time passes only in `run`: each step goes to the next moment that somebody waits for. */
export function createVirtualClock(): Clock & { run(until: Promise<unknown>): Promise<void> } {
  let now = 0;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const sleeper = {
          at: now + Math.max(0, ms),
          wake: () => {
            sleepers = sleepers.filter((other) => other !== sleeper);
            resolve();
          },
        };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', sleeper.wake);
      }),
    async run(until) {
      const done = new AbortController();
      void until.finally(() => {
        done.abort();
      });
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (done.signal.aborted) return;
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (next === undefined) throw new Error('Everybody waits, and nothing will happen.');
        now = next.at;
        next.wake();
      }
    },
  };
}
