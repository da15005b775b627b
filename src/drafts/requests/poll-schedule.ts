import type { Limiter } from '../../lib/limiter.ts';
import type { Semaphore } from '../../lib/semaphore.ts';
import type { Latency } from './latency.ts';
import { createLatency } from './latency.ts';

/** When a run polls its predictions. Ages are milliseconds since a create. */
export type PollSchedule = {
  /** The age at which to poll a prediction next that was last seen unfinished at the age `since`. */
  nextPollAge(since: number): number;
  /** See {@link Latency.learn}. */
  readonly learn: Latency['learn'];
  /** Call it when pictures are uploaded: each needs two more requests, a presign before and a delete after. */
  readonly uploading: () => void;
};

/** @param waiting pictures without a prediction yet */
export function createPollSchedule(options: {
  readonly limiter: Limiter;
  readonly slots: Semaphore;
  readonly perMinute: number;
  readonly waiting: () => number;
}): PollSchedule {
  const { limiter, slots, perMinute, waiting } = options;
  const latency = createLatency();
  let besides = { before: 1, after: 0 };
  return {
    learn: latency.learn,
    uploading() {
      besides = { before: 2, after: 1 };
    },
    nextPollAge: (since) =>
      nextPollAge({
        latency,
        since,
        requests: limiter.free,
        running: slots.used(),
        waiting: waiting(),
        places: slots.capacity(),
        perMinute,
        besides,
      }),
  };
}

/** The inputs of the decision when to poll a prediction next. */
export type Outlook = {
  readonly latency: Latency;
  /** The age in ms at which the prediction was last seen unfinished; 0 before the first poll. */
  readonly since: number;
  /** Requests that the account allows now and in the next `ms` milliseconds. */
  readonly requests: (ms: number) => number;
  /** Running predictions, and pictures that have none yet. */
  readonly running: number;
  readonly waiting: number;
  /** Predictions that may run in parallel. */
  readonly places: number;
  /** Requests per minute that the account allows; `Infinity` without a limit. */
  readonly perMinute: number;
  /** Requests for each picture besides its polls: its create, and those of uploads. */
  readonly besides: { readonly before: number; readonly after: number };
};

/**
 * The age in ms at which to poll a prediction next.
 *
 * Polling each time when a share q of the running predictions is done needs 1/q polls on average. So: count the requests available until the
 * last picture is done, as far as the slots decide that; subtract those for creates and uploads, and the reserve; the rest per picture is the
 * number of polls that it can have, and q follows. Few pictures get many polls and are polled early; many get one each,
 * late enough to find nearly all of them done. Where one poll per second is affordable until then, there is one per second.
 * Waiting is free as long as slots are not scarcer than requests. By Little's law p slots and two requests per picture (a create, a poll)
 * are in balance when each slot is used while the account grants 2·p requests: 20 s at 60 per minute and 10 slots. We stay below that.
 */
export function nextPollAge(outlook: Outlook): number {
  const { latency, since, running, waiting, places, perMinute, besides } = outlook;
  const pictures = Math.max(1, running + waiting);
  const remainingMs = (pictures * latency.mean()) / places;
  const aside = waiting * besides.before + pictures * besides.after;
  const left = outlook.requests(remainingMs) - aside;
  const polls = (left - reserve(outlook.requests(0), left - pictures)) / pictures;
  if (polls * leastGapMs >= latency.ageWhere(surely)) return since + leastGapMs;

  const share = Math.min(surely, polls > 0 ? 1 / polls : surely);
  const done = latency.doneBy(since);
  const likely = latency.ageWhere(done + share * (1 - done)) - since;
  // A straggler is rare, so another round of the usual length is enough for it.
  const each = besides.before + 1 + besides.after;
  const balanceMs = (each * places * 60_000) / perMinute;
  const longest = since > 0 ? latency.mean() : Math.max(latency.mean(), belowBalance * balanceMs);
  return since + Math.max(leastGapMs, Math.min(likely, longest));
}

/**
 * Requests that are kept for failures and for predictions that take unusually long: a fifth of those that are available now. Where hardly
 * more of them are left than one poll for each picture, half of this surplus is kept instead, at least three: 25 pictures have ten polls to
 * spare in their minute, and with eight of them kept, each picture would wait for its only one until it is surely done.
 *
 * @param now requests that are available now
 * @param surplus requests until the last picture is done, without those that each picture needs in any case
 */
function reserve(now: number, surplus: number): number {
  if (now === Infinity) return 0;
  return Math.max(0, Math.min(now / 5, Math.max(surplus / 2, leastReserve)));
}

/** The shortest time between two polls of a prediction, in ms. */
export const leastGapMs = 1000;
/** When the last requests are gone, a prediction that is late has to wait for the next minute. */
const leastReserve = 3;
/** The share of predictions that counts as all of them. */
const surely = 0.99;
/** The rest is for the time that requests take, and for stragglers. */
const belowBalance = 0.8;

/** Milliseconds before attempt `attempt` (1 is the first repetition): doubled each time, and randomised so that parallel runs do not retry at the same moment. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * random();
}
