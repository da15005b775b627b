import { count } from '../lib/count.ts';
import type { Clock } from '../model/clock.ts';

/** The time that a run has: first to read, judge and draft, and then to publish what is there. */
export type Deadline = {
  /** Aborts when nothing more may be read or drafted. */
  readonly signal: AbortSignal;
  /** The signal for what the run does now: once it publishes, the one that ends that. */
  readonly now: () => AbortSignal;
  /** Changes the time that the run has, counted from its start. */
  readonly set: (minutes: number) => void;
  /** From now on the run publishes, for which it has a few minutes in any case. */
  readonly publish: () => void;
  /** Why a document is not judged any more; undefined as long as it is, which is a minute longer than others are read. */
  readonly overdue: () => string | undefined;
  /** For the reader of a report that the deadline cut short. */
  readonly notes: () => readonly string[];
};

/** Milliseconds to judge what was read until the deadline: reading is slow, judging is not. */
const judgingMs = 60_000;

/** Milliseconds for publishing: a review, a hundred deletions a second apart, and answers that take their time. */
const publishingMs = 5 * 60_000;

export function createDeadline(clock: Clock, minutes: number): Deadline {
  const start = clock.now();
  const reading = new AbortController();
  const publishing = new AbortController();
  let limitMs = 0;
  let isPublishing = false;
  // Work that never yields the thread keeps timers from firing.
  const isOver = (graceMs = 0) => clock.now() - start >= limitMs + graceMs;
  const limit = () => `its deadline of ${count(limitMs / 60_000, 'minute')}`;

  function set(newMinutes: number): void {
    limitMs = newMinutes * 60_000;
    alarm(clock, start + limitMs - clock.now(), () => {
      if (isOver()) reading.abort();
    });
  }
  set(minutes);

  return {
    signal: reading.signal,
    now: () => (isPublishing ? publishing.signal : reading.signal),
    set,
    publish() {
      isPublishing = true;
      alarm(clock, Math.max(0, start + limitMs - clock.now()) + publishingMs, () => {
        publishing.abort();
      });
    },
    overdue: () =>
      isOver(judgingMs)
        ? `The run reached ${limit()} before this document was judged. Raise deadline-minutes, or review fewer documents with paths.`
        : undefined,
    notes: () =>
      isOver() ? [`The run reached ${limit()}: what was not judged or drafted by then is missing in this report.`] : [],
  };
}

function alarm(clock: Clock, ms: number, ring: () => void): void {
  const whole = Math.max(0, Math.ceil(ms));
  const signal = clock.alarm?.(whole) ?? AbortSignal.timeout(whole);
  signal.addEventListener('abort', ring, { once: true });
}
