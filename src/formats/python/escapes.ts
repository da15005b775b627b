import type { PythonString } from './strings.ts';

/**
 * Words as they are written into a string, at a place up to `end`; undefined where a raw string has no way to say them.
 *
 * @param words whose lines end with `\n`
 */
export function escapeIn(file: string, string: PythonString, end: number, words: string): string | undefined {
  const { quote, isRaw, from, to } = string;
  const isLong = quote.length === 3;
  const mark = quote.charAt(0);
  const rest = words + file.slice(end, to);
  if (isRaw) {
    // In one line there is no place for an option.
    const breaks = !isLong || rest.includes(quote);
    // A backslash before the quotes would take their end, and a quote would be the first of them.
    const hangs = end === to && (words.endsWith('\\') || words.endsWith(mark));
    if (breaks || hangs) return undefined;
    return withLineEnds(words, file.slice(from, to));
  }
  const escaped = words.replaceAll('\\', '\\\\').replace(/["']/g, (found, at: number, all: string) => {
    const next = at + 1 < all.length ? all.charAt(at + 1) : file.charAt(end);
    return found === mark && (!isLong || next === mark) ? `\\${found}` : found;
  });
  return isLong ? withLineEnds(escaped, file.slice(from, to)) : escaped.replaceAll('\n', '\\n');
}

function withLineEnds(words: string, around: string): string {
  return around.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words;
}
