import type { Answer } from './http.ts';
import { json } from './http.ts';
import type { Settings } from './settings.ts';

/** The window of the request limit, in simulated ms. A call leaves it exactly this long after it came. */
export const windowMs = 60_000;

/** What one call meets: the ms to wait, 0 when admitted; calls left in the window after it, and the ms until there are more. */
export type Pass = { readonly waitMs: number; readonly left: number; readonly resetMs: number };

/** Admits `perMinute` calls in any window; calls that are turned away take no place in it. */
export function rateLimit(perMinute: number): (now: number) => Pass {
  const admitted: number[] = [];
  return (now) => {
    if (perMinute === 0) return { waitMs: 0, left: Infinity, resetMs: 0 };
    while (admitted[0] !== undefined && now - admitted[0] >= windowMs) admitted.shift();
    const oldest = admitted[0] ?? now;
    const waitMs = admitted.length < perMinute ? 0 : windowMs - (now - oldest);
    if (waitMs === 0) admitted.push(now);
    return { waitMs, left: perMinute - admitted.length, resetMs: windowMs - (now - oldest) };
  };
}

/** The most moments that any one window holds; `times` ascend. */
export function mostInWindow(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** The most half-open spans of time that overlap at any moment. */
export function mostAtOnce(spans: readonly { readonly createdAt: number; readonly endsAt: number }[]): number {
  const counts = spans.map(
    ({ createdAt: moment }) => spans.filter((span) => span.createdAt <= moment && moment < span.endsAt).length,
  );
  return Math.max(0, ...counts);
}

/** Too many calls in the window. The text is fixed in the documentation, whatever the wait really is. */
export function tooManyRequests(settings: Settings, waitMs: number): Answer {
  return json(429, { error: 'Rate limit exceeded. Please retry after 60 seconds.' }, retryAfter(settings, waitMs));
}

/** Too many predictions at once. */
export function tooManyExecutions(settings: Settings, waitMs: number): Answer {
  const details =
    `Account rate limited: accounts with a balance of $10.00 or less are limited to ${settings.concurrency} concurrent executions. ` +
    'Keep your balance above $10.00 for higher concurrency, or wait for an active execution to finish.';
  return json(429, { status: 429, error: 'too many requests', details }, retryAfter(settings, waitMs));
}

/** A 429 that is over in a moment. */
export function tooManyAtOnce(settings: Settings): Answer {
  const details = 'too many executions were started at once';
  return json(429, { status: 429, error: 'too many requests', details }, retryAfter(settings, 1000));
}

export function paymentRequired(balanceUsd: number): Answer {
  const details =
    `the estimated cost of your in-flight executions exceeds your current balance ($${balanceUsd.toFixed(2)}). ` +
    'please wait for an active execution to finish or top up your balance';
  return json(402, { status: 402, error: 'payment required', details });
}

/** What a call's pass says in the headers of its answer. */
export function rateHeaders({ rateHeaders: form, requestsPerMinute }: Settings, pass: Pass): Record<string, string> {
  if (form === 'none') return {};
  const seconds = Math.ceil(pass.resetMs / 1000);
  return {
    'x-ratelimit-limit': String(requestsPerMinute),
    'x-ratelimit-remaining': String(pass.left),
    'x-ratelimit-reset': String(form === 'delta' ? seconds : Math.ceil(Date.now() / 1000) + seconds),
  };
}

function retryAfter({ retryAfter: form }: Settings, waitMs: number): Record<string, string> {
  if (form === 'absent') return {};
  const seconds = Math.ceil(waitMs / 1000);
  if (form === 'seconds') return { 'retry-after': String(seconds) };
  // A date has whole seconds and the `Date` beside it was cut down to one, so one more keeps the wait long enough.
  return { 'retry-after': new Date(Date.now() + (seconds + 1) * 1000).toUTCString() };
}
