import type { Limiter } from '../../lib/limiter.ts';
import type { Semaphore } from '../../lib/semaphore.ts';
import { backoffMs } from './poll-schedule.ts';
import type { Call, Reply, World } from './http.ts';
import { exchange } from './http.ts';

/** The order of requests when they are scarce: a poll frees a slot, a create fills one, the rest can wait. */
export const rank = { poll: 0, create: 1, rest: 2 } as const;

/** The only way to a provider's API: every request takes a turn and is counted, and the limits from a 429 apply to all. */
export type Sender = {
  send(
    call: Call & { readonly rank: number; /** Ends the wait for a turn. */ readonly patience?: AbortSignal },
  ): Promise<Reply>;
  /** A request to another server, such as the storage for uploads: neither counted nor limited. */
  aside(call: Call): Promise<Reply>;
  /** The number of requests to the API. */
  sent(): number;
};

export function createSender(world: World, limiter: Limiter, slots: Semaphore): Sender {
  let sent = 0;
  let refusals = 0;

  function learn(reply: Reply): void {
    if (reply.kind !== 'answer') return;
    if (reply.quota !== undefined && !asksTooLong(reply))
      limiter.ration(reply.quota.left, Math.min(reply.quota.resetMs, maxPauseMs));
    if (reply.status !== 429) {
      refusals = 0;
      return;
    }
    refusals += 1;
    const cap = namedCap(reply.text);
    if (cap !== undefined) slots.shrink(cap);
    // What asks for more time than a run has ends the run: see `readRefusal`.
    if (asksTooLong(reply)) return;
    // A cap on parallel predictions is not a reason to delay the polls that free their slots, unless the server asks for it.
    limiter.pause(waitOf(reply) ?? (cap === undefined ? backoffMs(refusals) : 0));
  }

  return {
    async send({ rank, patience, ...call }) {
      const turn = await limiter.turn(rank, patience ?? call.signal);
      if (turn === undefined) return { kind: 'stopped' };
      sent += 1;
      const reply = await exchange(world, call);
      turn.done(reply.kind === 'answer' || reply.kind === 'unsent' ? 0 : strayMs);
      learn(reply);
      return reply;
    },
    aside: (call) => exchange(world, call),
    sent: () => sent,
  };
}

/** The longest wait for the next turn, in ms: a server that asks for more is not asked again in this run. */
const maxPauseMs = 120_000;

/** Milliseconds that the server asks to wait before the next request; undefined when it does not. */
export function waitOf(reply: Reply): number | undefined {
  if (reply.kind !== 'answer' || (reply.status !== 429 && reply.status < 500)) return undefined;
  if (reply.retryAfterMs !== undefined) return reply.retryAfterMs;
  if (reply.status !== 429) return undefined;
  return waitInWords(reply.text) ?? (reply.quota?.left === 0 ? reply.quota.resetMs : undefined);
}

/** Whether a server asks for more time than a run has. */
export function asksTooLong(reply: Reply): boolean {
  return (waitOf(reply) ?? 0) > maxPauseMs;
}

/** The account's 60 s (the model's page), and a margin for clocks that differ; in ms. */
export const windowMs = 60_100;

/** Milliseconds that a request may still take to reach the server after we gave it up. */
const strayMs = 10_000;

/** The cap on parallel predictions that a 429 names (vendor's errors page: "limited to 10 concurrent executions"). */
function namedCap(text: string): number | undefined {
  const digits = /limited to (\d{1,4}) concurrent/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The older text of a 429: "Please retry after 60 seconds." */
function waitInWords(text: string): number | undefined {
  const digits = /retry after (\d{1,4})\s*s/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits) * 1000;
}
