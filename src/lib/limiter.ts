import type { Clock } from '../types.ts';

/** Turns for requests: at most `limit` in any `windowMs` as the server sees them. */
export type Limiter = {
  /** Waits for a turn; a lower rank goes first, then who came first. Undefined when `signal` aborts before that. */
  turn(rank: number, signal: AbortSignal): Promise<Turn | undefined>;
  /** Nobody gets a turn for the next `ms` milliseconds. */
  pause(ms: number): void;
  /** Turns that could be had at this moment. */
  free(): number;
};

/** One request. */
export type Turn = {
  /** Tells that its answer came; where none will, `strayMs` is how long it may still be on its way to the server. */
  done(strayMs?: number): void;
};

type Waiter = { readonly rank: number; readonly resolve: (turn: Turn | undefined) => void };

/**
 * A sliding log. A request counts from the moment it is let go until `windowMs` after its answer: the server met it somewhere in between,
 * so no window on the server's clock holds more than `limit`, whatever the network does. (A log of departures alone lets jitter through.)
 */
export function createLimiter(options: {
  readonly limit: number;
  readonly windowMs: number;
  readonly clock: Clock;
}): Limiter {
  const { limit, windowMs, clock } = options;
  const waiting: Waiter[] = [];
  const answered: number[] = [];
  let underway = 0;
  let pausedUntil = -Infinity;
  let alarm = new AbortController();

  function forget(now: number): void {
    while (answered[0] !== undefined && answered[0] + windowMs <= now) answered.shift();
  }

  function admit(): void {
    alarm.abort();
    const now = clock.now();
    forget(now);
    while (now >= pausedUntil && underway + answered.length < limit) {
      const next = waiting.shift();
      if (next === undefined) return;
      underway += 1;
      next.resolve(turn());
    }
    if (waiting.length > 0) setAlarm(now);
  }

  function setAlarm(now: number): void {
    const full = underway + answered.length >= limit;
    const windowOpens = full ? (answered[0] ?? Infinity) + windowMs : now;
    const at = Math.max(pausedUntil, windowOpens);
    // Every turn is underway: the next answer calls `admit`.
    if (at === Infinity) return;
    const mine = new AbortController();
    alarm = mine;
    void clock.sleep(at - now, mine.signal).then(() => {
      if (!mine.signal.aborted) admit();
    });
  }

  function turn(): Turn {
    let open = true;
    return {
      done(strayMs = 0) {
        if (!open) return;
        open = false;
        underway -= 1;
        answered.push(clock.now() + strayMs);
        answered.sort((a, b) => a - b);
        admit();
      },
    };
  }

  return {
    turn(rank, signal) {
      if (signal.aborted) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(waiter), 1);
          resolve(undefined);
        };
        const waiter: Waiter = {
          rank,
          resolve: (value) => {
            signal.removeEventListener('abort', leave);
            resolve(value);
          },
        };
        signal.addEventListener('abort', leave, { once: true });
        const behind = waiting.findIndex((other) => other.rank > rank);
        waiting.splice(behind === -1 ? waiting.length : behind, 0, waiter);
        admit();
      });
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
      admit();
    },
    free() {
      const now = clock.now();
      forget(now);
      return now < pausedUntil ? 0 : Math.max(0, limit - underway - answered.length);
    },
  };
}
