import type { Clock } from '../../../model/clock.ts';
import { backoffMs } from '../../requests/poll-schedule.ts';

/**
 * Whether the polls of a run get answers. While they do not, one at a time goes, because each uses up a request of the account; and after a
 * while none makes sense any more.
 */
export type PollHealth = {
  /** Milliseconds until a poll may go. */
  readonly waitMs: () => number;
  readonly began: () => void;
  /** @param failure in words for the reader; undefined when the answer was about the prediction, or asked to wait */
  readonly ended: (failure: string | undefined) => void;
  /** What the last poll failed with, when all of them have failed for too long. */
  readonly hopeless: () => string | undefined;
};

/** Milliseconds in which every poll may fail: a gateway that restarts takes less. */
export const longestTroubleMs = 10_000;
/** Milliseconds between two polls that fail. */
const longestGapMs = 2000;
/** Milliseconds after which one that waits for the poll of another looks again. */
const glanceMs = 250;

export function createPollHealth(clock: Clock): PollHealth {
  let trouble:
    { readonly since: number; readonly count: number; readonly nextAt: number; readonly why: string } | undefined;
  let underway = 0;
  return {
    waitMs() {
      if (!trouble) return 0;
      return underway > 0 ? glanceMs : Math.max(0, trouble.nextAt - clock.now());
    },
    began() {
      underway += 1;
    },
    ended(failure) {
      underway -= 1;
      const now = clock.now();
      const count = (trouble?.count ?? 0) + 1;
      trouble =
        failure === undefined
          ? undefined
          : { since: trouble?.since ?? now, count, nextAt: now + troubleBackoffMs(count), why: failure };
    },
    hopeless: () => (trouble && clock.now() - trouble.since >= longestTroubleMs ? trouble.why : undefined),
  };
}

/** Milliseconds until the next poll after the `count`th that failed in a row. */
export function troubleBackoffMs(count: number): number {
  return Math.min(longestGapMs, backoffMs(count));
}
