import { runOf } from './line.ts';

/** The bracket that closes the one at `at`, with images but no other brackets in between. */
export function closingBracket(text: string, at: number, to: number): number | undefined {
  let depth = 0;
  for (let index = at + 1; index < to; index += 1) {
    const character = text.charAt(index);
    if (character === '\\' || character === '`' || character === '<') return undefined;
    if (character === '[') {
      if (text.charAt(index - 1) !== '!' || depth > 0) return undefined;
      depth = 1;
    } else if (character === ']') {
      if (depth === 0) return index;
      depth = 0;
    }
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
