import { setMaxListeners } from 'node:events';
import { systemClock } from '../lib/clock.ts';
import { truncate } from '../lib/truncate.ts';
import { createSemaphore } from '../lib/semaphore.ts';
import { oneLine } from '../lib/escape-controls.ts';
import type { Clock } from '../model/clock.ts';
import type { Prepared, Preparer } from '../model/picture.ts';
import { decode, type Outcome } from './decode.ts';
import { svgWords } from './svg-words.ts';

/** Limits for one picture; one that needs more is given up, without an effect on the next. */
export type PreparerOptions = {
  /** Default: 20 s, including about 0.1 s to start the decoder. */
  readonly timeLimitMs?: number;
  /** Default: 1024; the decoder needs 256 to start. */
  readonly memoryMiB?: number;
  readonly clock?: Clock;
};

/**
 * Prepares pictures for a model: the first frame, the right way up, on white (on dark if it would vanish on white), padded to a
 * square of at most 672 px, as a JPEG without metadata. The same bytes always give the same result.
 */
export function createPreparer(options: PreparerOptions = {}): Preparer {
  const { timeLimitMs = 20_000, memoryMiB = 1024, clock = systemClock } = options;
  const closed = new AbortController();
  // Each waiting picture has a listener on this signal. That is not a leak, so Node's warning is switched off.
  setMaxListeners(0, closed.signal);
  const slots = createSemaphore(atOnce);

  async function outcomeOf(bytes: Uint8Array, mediaType: string): Promise<Outcome> {
    if (!(await slots.take(closed.signal))) return { status: 'cancelled' };
    try {
      return await decode({ bytes, mediaType, memoryMiB }, { timeLimitMs, clock, signal: closed.signal });
    } finally {
      slots.give();
    }
  }

  return {
    async prepare({ bytes, mediaType }) {
      const reason = unreadable(bytes, mediaType);
      if (reason !== undefined) return unfit(reason);
      const outcome = await outcomeOf(bytes, mediaType);
      switch (outcome.status) {
        case 'ready':
          return {
            ...outcome,
            mediaType: 'image/jpeg',
            words: mediaType === svg ? svgWords(bytes) : '',
          };
        case 'unfit':
          return unfit(outcome.reason + withText(mediaType === svg ? svgWords(bytes) : ''));
        case 'broken':
          return unfit(complaint(outcome.said, mediaType, memoryMiB));
        case 'crashed':
          return unfit(crash(outcome.said, memoryMiB));
        case 'late':
          return unfit(
            `It could not be opened within ${timeLimitMs / 1000} s: it takes more work than a picture should.`,
          );
        case 'cancelled':
          return unfit('The run was stopped before this picture was opened.');
      }
    },
    close() {
      closed.abort();
      return Promise.resolve();
    },
  };
}

/** Pictures that are opened at the same time; each may take all of `memoryMiB`. */
const atOnce = 2;

const svg = 'image/svg+xml';

/** Bytes: drawings made by people are far smaller, even with a photograph inside. */
const maxSvgBytes = 5_000_000;

function unreadable(bytes: Uint8Array, mediaType: string): string | undefined {
  if (mediaType === svg && bytes.length > maxSvgBytes)
    return 'It is an SVG of more than 5 MB: save it as a PNG, or simplify it.';
  const name = unread[mediaType];
  return name && `It is a ${name} file, which we cannot open: save it as a PNG.`;
}

/** Formats without a decoder in the library. */
const unread: Readonly<Record<string, string>> = { 'image/bmp': 'BMP', 'image/x-icon': 'Windows icon' };

function complaint(said: string, mediaType: string, memoryMiB: number): string {
  if (/out of memory|insufficient memory|memory allocation|failed to allocate/i.test(said)) {
    return `Opening it takes more than ${memoryMiB} MiB of memory.`;
  }
  // HEIC photographs use HEVC, which is patented; AVIF uses the same container and can be read.
  if (mediaType === 'image/heic') return 'It is a HEIC photograph, which we cannot open: save it as a JPEG.';
  // Lines about where it looked for missing data do not help the reader.
  const detail = said.split('\n').find((line) => /^(?!unable to |source: bad seek)./.test(line));
  return `The decoder cannot read all of it: it is damaged or cut short${quoted(detail)}.`;
}

function crash(said: string, memoryMiB: number): string {
  return `The decoder crashed on it: it is damaged, or needs more than ${memoryMiB} MiB of memory${quoted(said)}.`;
}

/** The text of a drawing is half of its description, even when the drawing itself cannot be shown. */
function withText(words: string): string {
  return words === '' ? '' : ` Its text: “${truncate(words, 200)}”.`;
}

function quoted(said = ''): string {
  return said === '' ? '' : ` (${truncate(oneLine(said), 100)})`;
}

function unfit(reason: string): Prepared {
  return { status: 'unfit', reason };
}
