import type { Clock } from '../model/clock.ts';
import { attempt } from './errors.ts';
import type { Attempt, Refusal } from './errors.ts';

/** No request is worth keeping a runner busy for longer. */
const longestWaitMs = 60_000;

/** How long to wait when GitHub does not state it (rate limits page of the REST docs). */
const usualWaitMs = 60_000;

/** Sends a request, and once more after a rate limit whose wait is short; `clock` runs in real time. */
export async function withRateLimit<Value>(clock: Clock, request: () => Promise<Value>): Promise<Attempt<Value>> {
  const first = await attempt(request);
  if (!('refusal' in first) || !(await waitForRateLimit(clock, first.refusal))) return first;
  return attempt(request);
}

/** Waits for the limit to pass. False, at once, for any other refusal and for a wait that is too long. */
export async function waitForRateLimit(clock: Clock, refusal: Refusal): Promise<boolean> {
  const ms = shortWaitMs(refusal);
  if (ms === undefined) return false;
  await clock.sleep(ms);
  return true;
}

/** Milliseconds until the limit has passed; undefined for any other refusal, and for a wait that is too long. */
export function shortWaitMs({ kind, waitMs = usualWaitMs }: Refusal): number | undefined {
  return kind === 'limited' && waitMs <= longestWaitMs ? waitMs : undefined;
}
