import type { Span } from '../../model/text.ts';

/** A page without its byte order mark and without front matter, which site generators put before it. */
export function bodyOf(text: string): Span {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const [matter] = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 20)) ?? [];
  if (matter === undefined) return { start, end: text.length };
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = start + matter.length;
  const found = closing.exec(text);
  return { start: found ? found.index + found[0].length : start, end: text.length };
}
