import type { Clock } from '../../model/clock.ts';
import { after, fieldWith, type Field } from './field.ts';
import { keysFrom, pasteMarks, type Key } from './keys.ts';
import { paragraph, painted, rowsOf, type Line } from './lines.ts';
import type { PictureProtocol } from './picture.ts';

/** A terminal with a person before it. */
export type Terminal = {
  /** What the terminal sends, as it is, without waiting for a line. */
  readonly chunks: AsyncIterable<string>;
  /** Prints as it is. */
  readonly print: (text: string) => void;
  readonly columns: () => number;
  readonly isColoured: boolean;
  /** How it shows pictures; undefined where it shows none. */
  readonly pictures: PictureProtocol | undefined;
  readonly clock: Clock;
  /** Aborts when the program has to end. */
  readonly signal: AbortSignal;
};

/** What is shown and what is pressed. Nothing is printed that was not escaped, but our own sequences. */
export type Screen = {
  readonly width: () => number;
  readonly show: (lines: readonly Line[]) => void;
  /** A sentence of ours, below what is there. */
  readonly say: (sentence: string, style?: 'green' | 'yellow') => void;
  /** A sequence that shows a picture. */
  readonly picture: (sequence: string) => void;
  /** The next key, or undefined after `ms` milliseconds without one. */
  readonly key: (ms?: number) => Promise<Key | undefined>;
  /**
   * Has a line written. @param below what stands below it, for each text that it has
   * @returns undefined when the person leaves it
   */
  readonly ask: (
    label: string,
    text: string,
    below?: (text: string) => Promise<readonly Line[]>,
  ) => Promise<string | undefined>;
  readonly close: () => void;
};

/** Lines of a terminal go over its whole width up to here: longer ones are hard to read. */
const widest = 100;

export function openScreen({ chunks, print, columns, isColoured, clock, signal }: Terminal): Screen {
  const keys = keysFrom(chunks);
  const ended = new Promise<Key>((resolve) => {
    const quit = () => {
      resolve({ kind: 'quit' });
    };
    if (signal.aborted) quit();
    signal.addEventListener('abort', quit);
  });
  // A key that was waited for and did not come yet.
  let coming: Promise<Key> | undefined;
  const width = () => Math.max(20, Math.min(widest, columns() - 1));
  const show = (lines: readonly Line[]) => {
    print(lines.map((line) => `${painted(line, isColoured)}\n`).join(''));
  };
  const key = async (ms?: number): Promise<Key | undefined> => {
    coming ??= keys.next().then(({ done, value }) => (done === true ? { kind: 'quit' as const } : value));
    const waiting = new AbortController();
    const pause = ms === undefined ? [] : [clock.sleep(ms, waiting.signal).then(() => undefined)];
    const pressed = await Promise.race([coming, ended, ...pause]);
    waiting.abort();
    if (pressed !== undefined) coming = undefined;
    return pressed;
  };
  print(pasteMarks.ask);
  return {
    width,
    show,
    say(sentence, style) {
      show(paragraph(sentence, width(), '', style));
    },
    picture(sequence) {
      print(`${sequence}\n`);
    },
    key,
    async ask(label, text, below) {
      let field = fieldWith(text);
      let drawn = 0;
      for (;;) {
        drawn = draw(label, field, (await below?.(field.text)) ?? [], drawn);
        const pressed = await key();
        if (pressed === undefined) continue;
        const { kind } = pressed;
        if (kind === 'enter' || kind === 'escape' || kind === 'quit') {
          // What was written stays to be read; what stood below goes.
          draw(label, { ...field, at: field.text.length }, [], drawn);
          print('\n');
          if (kind === 'quit') coming = Promise.resolve(pressed);
          return kind === 'enter' ? field.text : undefined;
        }
        field = after(field, pressed);
      }
    },
    close() {
      print(pasteMarks.leave);
    },
  };

  /** Draws the field with what stands below it. @param drawn the row of the cursor in what it replaces @returns that row now */
  function draw(label: string, { text, at }: Field, below: readonly Line[], drawn: number): number {
    const { rows, row, column } = rowsOf(`${label}${text}`, label.length + at, width());
    const lines = [...rows.map((shown): Line => [shown]), ...below];
    const up = drawn === 0 ? '' : `\u001b[${drawn}A`;
    const back = lines.length - 1 - row;
    print(
      `\r${up}\u001b[J${lines.map((line) => painted(line, isColoured)).join('\n')}` +
        `${back === 0 ? '' : `\u001b[${back}A`}\r${column === 0 ? '' : `\u001b[${column}C`}`,
    );
    return row;
  }
}
