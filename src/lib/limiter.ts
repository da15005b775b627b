import type { Clock } from '../model/clock.ts';

/** Schedules requests: at most `limit` in any `windowMs`, by the server's clock. */
export type Limiter = {
  /** Waits for a turn; the lowest rank goes first, then the longest wait. Undefined when `signal` aborts before that. */
  turn(rank: number, signal: AbortSignal): Promise<Turn | undefined>;
  /** Gives no turn for the next `ms` milliseconds. */
  pause(ms: number): void;
  /** Gives at most `turns` more in the next `ms` milliseconds, and then one a second until the next call. */
  ration(turns: number, ms: number): void;
  /** Turns that are available now and in the `withinMs` milliseconds after it, if requests take no time. */
  readonly free: (withinMs?: number) => number;
};

/** One request. */
export type Turn = {
  /** To be called when its answer has come; when none will, `strayMs` is how long it may still be on its way to the server. */
  done(strayMs?: number): void;
};

type Ration = {
  readonly turns: number;
  /** When the next turn is available, once there are none left. */ readonly until: number;
};

type Waiter = { readonly rank: number; readonly resolve: (turn: Turn | undefined) => void };

/**
 * A sliding log. A request counts from the moment it is sent until `windowMs` after its answer: the server received it in between, so no
 * window by the server's clock has more than `limit`, whatever the network does. (A log of the times of sending would not cover jitter.)
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
  let rationed: Ration = { turns: Infinity, until: -Infinity };
  let alarm = new AbortController();

  function forget(now: number): void {
    while (answered[0] !== undefined && answered[0] + windowMs <= now) answered.shift();
  }

  function admit(): void {
    alarm.abort();
    const now = clock.now();
    forget(now);
    while (now >= opensAt() && underway + answered.length < limit) {
      const next = waiting.shift();
      if (next === undefined) return;
      underway += 1;
      rationed = spend(rationed, now);
      next.resolve(turn());
    }
    if (waiting.length > 0) setAlarm(now);
  }

  function opensAt(): number {
    return Math.max(pausedUntil, rationed.turns > 0 ? -Infinity : rationed.until);
  }

  function setAlarm(now: number): void {
    const full = underway + answered.length >= limit;
    const windowOpens = full ? (answered[0] ?? Infinity) + windowMs : now;
    const at = Math.max(opensAt(), windowOpens);
    // Every turn is in use: the next answer calls `admit`.
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
    ration(turns, ms) {
      // The server may have counted the requests in flight already, or not.
      rationed = { turns: Math.max(0, turns - underway), until: clock.now() + ms };
      admit();
    },
    free(withinMs = 0) {
      const until = clock.now() + withinMs;
      if (until < opensAt()) return 0;
      const kept = answered.filter((at) => at + windowMs > until).length;
      const again = Math.max(0, withinMs - windowMs) * (limit / windowMs);
      const turns = Math.max(0, limit - underway - kept) + (limit === Infinity ? 0 : again);
      return until < rationed.until ? Math.min(turns, rationed.turns) : turns;
    },
  };
}

function spend({ turns, until }: Ration, now: number): Ration {
  return turns > 0 ? { turns: turns - 1, until } : { turns: 0, until: now + trickleMs };
}

/** The remaining budget is unknown now: a sliding window admits one request at a time, and its answer states the new budget. */
const trickleMs = 1000;
