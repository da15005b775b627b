import { behindBraces, behindMark } from '../component-files/code.ts';
import type { Scanner } from '../component-files/scanner.ts';

/** The offset behind the brace that closes the one at an offset; undefined where nothing does. Calls come with growing offsets. */
export type Braces = (open: number) => number | undefined;

/** By the rules of JavaScript. Where these find no end, which takes a reading of the whole rest, the next closing brace is taken from there on. */
export function createBraces({ text, next, fault }: Scanner): Braces {
  let isBroken = false;
  return (open) => {
    // The end of a block is no code.
    if (/^\{\s{0,9}\/(?![/*])/.test(text.slice(open, open + 12))) return behindMark(text, '}', open);
    const end = isBroken ? undefined : behindBraces(text, open);
    if (end !== undefined) return end;
    isBroken = true;
    fault('brace', open, 'that nothing closes, so it was read as text');
    const close = next('}', open);
    return close - open > longestGuess || /[<\n]/.test(text.slice(open, close)) ? undefined : close + 1;
  };
}

/** UTF-16 units, on one line. */
const longestGuess = 300;
