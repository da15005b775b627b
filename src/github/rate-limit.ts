import type { Clock } from '../model/clock.ts';
import { attempt } from './errors.ts';
import type { Attempt, Refusal } from './errors.ts';

/** Nothing here is worth holding a runner for longer. */
const longestWaitMs = 60_000;

/** What GitHub asks for when it does not say how long (rate limits page of the REST docs). */
const usualWaitMs = 60_000;

/** A request that waits once for a limit to pass, when the wait is short; `clock` in real time. */
export async function withRateLimit<Value>(clock: Clock, request: () => Promise<Value>): Promise<Attempt<Value>> {
  const first = await attempt(request);
  if (!('refusal' in first) || !(await waitForRateLimit(clock, first.refusal))) return first;
  return attempt(request);
}

/** Waits for the limit to pass. False, at once, for any other refusal and for a wait that is not worth it. */
export async function waitForRateLimit(clock: Clock, refusal: Refusal): Promise<boolean> {
  const ms = refusal.waitMs ?? usualWaitMs;
  if (refusal.kind !== 'limited' || ms > longestWaitMs) return false;
  await clock.sleep(ms);
  return true;
}
