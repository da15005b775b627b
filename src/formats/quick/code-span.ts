import { runOf } from './line.ts';

/** The next run of as many backticks, which closes a code span. */
export function closingTicks(text: string, from: number, to: number, ticks: number): number | undefined {
  for (let at = text.indexOf('`', from); at !== -1 && at < to;) {
    const run = runOf(text, '`', at, to);
    if (run === ticks) return at;
    at = text.indexOf('`', at + run);
  }
  return undefined;
}

/** What code says; undefined where it has what looks like attributes. */
export function codeOf(quoted: string): string | undefined {
  if (/[)\]]\{/.test(quoted)) return undefined;
  const code = quoted.includes('\n') ? quoted.replace(/\r?\n[ \t]*/g, ' ') : quoted;
  return /^ .* $/.test(code) && code.trim() !== '' ? code.slice(1, -1) : code;
}
