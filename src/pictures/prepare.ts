import { setMaxListeners } from 'node:events';
import { systemClock } from '../lib/clock.ts';
import { truncate } from '../lib/truncate.ts';
import { createSemaphore } from '../lib/semaphore.ts';
import { oneLine } from '../lib/escape-controls.ts';
import type { Clock } from '../model/clock.ts';
import type { Prepared, Preparer } from '../model/picture.ts';
import { decode, type Outcome } from './decode.ts';
import { svgWords } from './svg-words.ts';

/** What one picture may take; when it takes more, it is given up, and the next one is none the worse. */
export type PreparerOptions = {
  /** 20 s unless told; the start of the decoder, about 0.1 s, counts. */
  readonly timeLimitMs?: number;
  /** 1024 unless told; the decoder needs 256 to start. */
  readonly memoryMiB?: number;
  readonly clock?: Clock;
};

/**
 * Makes pictures ready for a model: the first frame, the right way up, on white (on dark what would vanish on white), padded to a
 * square of at most 672 px, as a JPEG without metadata. The same bytes always come to the same bytes.
 */
export function createPreparer(options: PreparerOptions = {}): Preparer {
  const { timeLimitMs = 20_000, memoryMiB = 1024, clock = systemClock } = options;
  const closed = new AbortController();
  // Each picture that waits its turn listens; that is no leak, which Node would warn of.
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
          return unfit(outcome.reason + saying(mediaType === svg ? svgWords(bytes) : ''));
        case 'broken':
          return unfit(complaint(outcome.said, mediaType, memoryMiB));
        case 'crashed':
          return unfit(crash(outcome.said, memoryMiB));
        case 'late':
          return unfit(`It is not opened after ${timeLimitMs / 1000} s: it takes more work than a picture should.`);
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

/** Each may take all of `memoryMiB`. */
const atOnce = 2;

const svg = 'image/svg+xml';

/** Bytes: drawings that people made are far smaller, also with a photograph inside. */
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
    return `To open it takes more than ${memoryMiB} MiB of memory.`;
  }
  // Telephones compress it with HEVC, which is patented; AVIF lies in the same container and can be read.
  if (mediaType === 'image/heic') return 'It is a HEIC photograph, which we cannot open: save it as a JPEG.';
  // Where it looked for what is not there helps nobody.
  const detail = said.split('\n').find((line) => /^(?!unable to |source: bad seek)./.test(line));
  return `The decoder cannot read it to its end: it is damaged or cut short${quoted(detail)}.`;
}

function crash(said: string, memoryMiB: number): string {
  return `The decoder broke down over it: it is damaged, or needs more than ${memoryMiB} MiB of memory${quoted(said)}.`;
}

/** What a drawing says is half of its description, also where the drawing itself cannot be shown. */
function saying(words: string): string {
  return words === '' ? '' : ` It says: “${truncate(words, 200)}”.`;
}

function quoted(said = ''): string {
  return said === '' ? '' : ` (${truncate(oneLine(said), 100)})`;
}

function unfit(reason: string): Prepared {
  return { status: 'unfit', reason };
}
