import { runOf } from './line.ts';

/** The bracket that closes the one at `at`, with images but no other brackets in between. @param endOfImage undefined for one that is not plain */
export function closingBracket(
  text: string,
  at: number,
  to: number,
  endOfImage: (at: number) => number | undefined,
): number | undefined {
  for (let index = at + 1; index < to; index += 1) {
    const character = text.charAt(index);
    if (character === ']') return index;
    if ('\\`<['.includes(character)) return undefined;
    if (character !== '!' || text.charAt(index + 1) !== '[') continue;
    const end = endOfImage(index);
    if (end === undefined) return undefined;
    index = end - 1;
  }
  return undefined;
}

/** The next run of as many backticks, which closes a code span. */
export function closingTicks(text: string, from: number, to: number, ticks: number): number | undefined {
  for (let at = text.indexOf('`', from); at !== -1 && at < to;) {
    const run = runOf(text, '`', at, to);
    if (run === ticks) return at;
    at = text.indexOf('`', at + run);
  }
  return undefined;
}
