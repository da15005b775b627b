import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import type { World } from './world.ts';

/** Milliseconds between two changes of a line: more often, nobody can read it. */
const pauseMs = 100;
/** Milliseconds between two lines in a log, where a line cannot change. */
const logPauseMs = 20_000;
/** Columns where the terminal does not say how many it has. */
const usualColumns = 80;

/** Tells how far something is. @param total undefined where it is not known yet @param images that were found by then */
export type Progress = (done: number, total: number | undefined, images?: number) => void;

/**
 * A line that is overwritten, with the rate and the time that is left, and removed at the end. Where there is no terminal, such as in CI, a
 * line of its own every 20 seconds.
 *
 * @param what for example `Drafting`
 * @param unit what is counted, where a number alone is not clear: `file`
 */
export function progressLine(
  what: string,
  { stderr, stderrIsTerminal, clock, columns = usualColumns }: World,
  unit?: string,
): Progress {
  const began = clock.now();
  let last = stderrIsTerminal ? -Infinity : began;
  let isShown = false;
  return (done, total, images) => {
    if (done === total) {
      if (isShown) stderr('\r\u001b[K');
      isShown = false;
      return;
    }
    const now = clock.now();
    const pause = stderrIsTerminal ? (unit === undefined ? 0 : pauseMs) : logPauseMs;
    if (now - last < pause) return;
    last = now;
    const line = `${what}: ${sentence({ done, total, ms: now - began, unit, images })}`;
    // A line that is broken cannot be overwritten.
    stderr(stderrIsTerminal ? `\r${truncate(`${line} …`, columns - 1)}\u001b[K` : `alt-text-review: ${line}\n`);
    isShown = stderrIsTerminal;
  };
}

type State = {
  readonly done: number;
  readonly total: number | undefined;
  /** Since the beginning. */
  readonly ms: number;
  readonly unit: string | undefined;
  readonly images: number | undefined;
};

/** `120 of 3000 files, 310 images, 240 a second, 12 s left` */
function sentence({ done, total, ms, unit, images }: State): string {
  const number = total === undefined ? String(done) : `${done} of ${total}`;
  const things = unit === undefined ? number : `${number} ${(total ?? done) === 1 ? unit : `${unit}s`}`;
  const counted = images === undefined ? things : `${things}, ${count(images, 'image')}`;
  // The first second tells little about the rest.
  if (unit === undefined || ms < 1000 || done === 0) return counted;
  const rate = done / (ms / 1000);
  const left = total === undefined ? [] : [`${inWords((total - done) / rate)} left`];
  return [counted, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, ...left].join(', ');
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
