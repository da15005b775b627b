import type { Limiter } from '../../lib/limiter.ts';
import type { Semaphore } from '../../lib/semaphore.ts';
import type { Latency } from './latency.ts';
import { createLatency } from './latency.ts';

/** How long a run leaves each of its predictions alone. Ages are milliseconds since a create. */
export type PollSchedule = {
  /** The age at which to ask next after a prediction that was last seen unfinished at the age `since`, as things stand now. */
  nextPollAge(since: number): number;
  /** See {@link Latency.learn}. */
  readonly learn: Latency['learn'];
  /** To be told when pictures turn out to be uploaded: each takes two more requests, a presign before and a delete after. */
  readonly uploading: () => void;
};

/** @param waiting pictures that no prediction was asked for yet */
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

/** What a run knows when it decides how long to leave a prediction alone. */
export type Outlook = {
  readonly latency: Latency;
  /** The age in ms at which the prediction was last seen unfinished; 0 before the first poll. */
  readonly since: number;
  /** Requests that the account has at this moment and in the next `ms` milliseconds. */
  readonly requests: (ms: number) => number;
  /** Predictions that run, and pictures that have none yet. */
  readonly running: number;
  readonly waiting: number;
  /** Predictions that may run at once. */
  readonly places: number;
  /** Requests a minute that the account has; `Infinity` without a ceiling. */
  readonly perMinute: number;
  /** Requests that each picture takes besides its polls: its create, and what uploads need. */
  readonly besides: { readonly before: number; readonly after: number };
};

/**
 * The age in ms at which to ask next after a prediction.
 *
 * Whoever asks each time when a share q of those still running is done, needs 1/q polls on average. So: count the requests that there will
 * be until the last picture is done, as far as the places decide that; set aside what creates and uploads will take; what is left for each
 * picture is the number of polls that it can have, and q follows. Few pictures get many polls and are asked after early, many get one each,
 * late enough to find nearly all of them done. Where a poll each second is affordable until then, there is one each second.
 * Waiting is free as long as places are not scarcer than requests. By Little's law p places and two requests a picture (a create, a poll)
 * are in balance when each place is held while the account grants 2·p requests: 20 s at 60 a minute and 10 at once. We stay below that.
 */
export function nextPollAge(outlook: Outlook): number {
  const { latency, since, running, waiting, places, perMinute, besides } = outlook;
  const pictures = Math.max(1, running + waiting);
  const remainingMs = (pictures * latency.mean()) / places;
  const now = outlook.requests(0);
  const later = now === Infinity ? 0 : outlook.requests(remainingMs) - now;
  const aside = waiting * besides.before + pictures * besides.after;
  const polls = (now * unreserved + later - aside) / pictures;
  if (polls * leastGapMs >= latency.ageWhere(surely)) return since + leastGapMs;

  const share = Math.min(surely, polls > 0 ? 1 / polls : surely);
  const done = latency.doneBy(since);
  const likely = latency.ageWhere(done + share * (1 - done)) - since;
  // A straggler is rare: another round of the usual length will do for it.
  const each = besides.before + 1 + besides.after;
  const balanceMs = (each * places * 60_000) / perMinute;
  const bearable = since > 0 ? latency.mean() : Math.max(latency.mean(), belowBalance * balanceMs);
  return since + Math.max(leastGapMs, Math.min(likely, bearable));
}

/** Nobody is asked more often; in ms. */
export const leastGapMs = 1000;
/** Share of predictions that counts as all of them. */
const surely = 0.99;
/** Share of the requests at hand that is spent; the rest is for what goes wrong. */
const unreserved = 0.8;
/** The rest is for the time that requests take, and for stragglers. */
const belowBalance = 0.8;

/** Milliseconds before attempt `attempt` (1 is the first repetition): doubling, and spread so that parallel runs do not march in step. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * random();
}
