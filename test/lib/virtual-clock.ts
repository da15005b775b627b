import type { Clock } from '../../src/model/clock.ts';
import type { IncomingHttpHeaders } from 'node:http';

/** A clock whose time passes only in `run`, and only while nothing is underway: how busy the machine is cannot show. */
export type VirtualClock = Clock & {
  /** Goes from one moment that something waits for to the next one, until `work` is done. */
  run<T>(work: Promise<T>): Promise<T>;
  /** Calls over the network, each of them with its whole answer, take no time but what the server sleeps before it answers. */
  readonly fetch: typeof globalThis.fetch;
  /** The clock for a server while it answers the call with these headers: when it sleeps, the call is no longer what holds up the time. */
  readonly answering: (headers: IncomingHttpHeaders) => Clock;
};

export function createVirtualClock(): VirtualClock {
  let now = 0;
  let calls = 0;
  const sleepers = new Set<Sleeper>();
  const alarms = new Set<{ readonly at: number; readonly bell: AbortController }>();
  const underway = new Set<string>();
  /** Calls whose server sleeps. */
  const held = new Set<string>();

  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const wake = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        // Whole milliseconds, as timers have them: a fraction that is lost in a sum would be waited for again and again.
        const sleeper = { at: now + Math.max(0, Math.ceil(ms)), wake };
        // Without an end to it, only the signal wakes.
        if (sleeper.at < Infinity) sleepers.add(sleeper);
        signal?.addEventListener('abort', wake);
      }),
    // Time does not pass for its sake.
    alarm(ms) {
      const bell = new AbortController();
      alarms.add({ at: now + ms, bell });
      return bell.signal;
    },
  };

  function isBusy(): boolean {
    return [...underway].some((call) => !held.has(call)) || isReadingDisk();
  }

  return {
    ...clock,
    async fetch(input, init) {
      const call = String((calls += 1));
      const headers = new Headers(init?.headers);
      headers.set(callHeader, call);
      underway.add(call);
      try {
        return await wholeAnswer(input, { ...init, headers });
      } finally {
        underway.delete(call);
      }
    },
    answering(headers) {
      const call = headers[callHeader];
      if (typeof call !== 'string') return clock;
      return {
        ...clock,
        async sleep(ms, signal) {
          held.add(call);
          await clock.sleep(ms, signal);
          held.delete(call);
        },
      };
    },
    async run(work) {
      const over = new AbortController();
      const end = () => {
        over.abort();
      };
      work.then(end, end);
      let idle = 0;
      for (;;) {
        // What takes long is done by a thread or another process, which needs the processor more than this loop.
        await new Promise((resolve) => (idle < 50 ? setImmediate(resolve) : setTimeout(resolve, 1)));
        if (over.signal.aborted) return work;
        const [next] = isBusy() ? [] : [...sleepers].sort((a, b) => a.at - b.at);
        idle += 1;
        if (next === undefined) continue;
        idle = 0;
        now = next.at;
        for (const alarm of [...alarms].filter(({ at }) => at <= now)) {
          alarms.delete(alarm);
          alarm.bell.abort();
        }
        next.wake();
      }
    },
  };
}

/** What a world of a test takes from its clock: with a virtual one, the calls and the run go by it as well. */
export function governedBy(clock: Clock | VirtualClock): Pick<VirtualClock, 'fetch' | 'run'> {
  return 'run' in clock ? clock : { fetch: globalThis.fetch, run: (work) => work };
}

type Sleeper = { readonly at: number; readonly wake: () => void };

/** By this header a server in the same process finds the call that it answers. */
const callHeader = 'x-call';

/** Answers when all of the answer has come. */
async function wholeAnswer(input: string | URL | Request, init: RequestInit): Promise<Response> {
  const response = await globalThis.fetch(input, init);
  const bytes = await response.arrayBuffer();
  return new Response(bytes.byteLength === 0 ? null : bytes, response);
}

/** Node's own list has the reads and writes of files that are not done yet. */
function isReadingDisk(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}
