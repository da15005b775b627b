import type { Span } from '../../model/text.ts';

/** A literal of a string, with its prefix and quotes (Python 3.14, "String and Bytes literals"). */
export type PythonString = {
  readonly span: Span;
  /** Offset of its first character. */
  readonly from: number;
  /** Offset behind its last one. */
  readonly to: number;
  /** One mark, or three. */
  readonly quote: string;
  readonly isRaw: boolean;
  /** Whether it is a text as it stands: no bytes, and nothing is put into it. */
  readonly isPlain: boolean;
};

/** The literal whose quotes begin at `quoteAt` and whose prefix at `start`; undefined where it has no end. */
export function readString(text: string, start: number, quoteAt: number): PythonString | undefined {
  const mark = text.charAt(quoteAt);
  const quote = text.startsWith(mark.repeat(3), quoteAt) ? mark.repeat(3) : mark;
  const prefix = text.slice(start, quoteAt).toLowerCase();
  const isFormatted = prefix.includes('f') || prefix.includes('t');
  const from = quoteAt + quote.length;
  const to = (isFormatted ? formattedEnd(text, from, quote, 0) : undefined) ?? plainEnd(text, from, quote);
  if (to === undefined) return undefined;
  return {
    span: { start, end: to + quote.length },
    from,
    to,
    quote,
    isRaw: prefix.includes('r'),
    isPlain: prefix === '' || prefix === 'r' || prefix === 'u',
  };
}

/** Whether a word before a quotation mark is the prefix of a string. */
export function isPrefix(word: string): boolean {
  return word.length < 3 && prefixes.has(word.toLowerCase());
}

const prefixes = new Set(['r', 'u', 'b', 'br', 'rb', 'f', 'fr', 'rf', 't', 'tr', 'rt']);

/** A backslash keeps the next mark from ending the string, in a raw one too. */
function plainEnd(text: string, from: number, quote: string): number | undefined {
  const ends = quote.length === 3 ? longEnds : shortEnds;
  ends.lastIndex = from;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    const at = found.index;
    if (found[0] === '\\') ends.lastIndex = at + (text.startsWith('\r\n', at + 1) ? 3 : 2);
    else if (text.startsWith(quote, at)) return at;
    else if (found[0] === '\n' || found[0] === '\r') return undefined;
  }
  return undefined;
}

const longEnds = /["'\\]/g;
const shortEnds = /["'\\\n\r]/g;

/** Since Python 3.12 the code in braces may have the quotes of the string around it. Undefined where it does not read like that. */
function formattedEnd(text: string, from: number, quote: string, depth: number): number | undefined {
  let braces = 0;
  for (let at = from; at < text.length && at - from < longest; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\' && braces === 0) at += 1;
    else if (braces === 0 && text.startsWith(quote, at)) return at;
    else if ((mark === '\n' || mark === '\r') && quote.length === 1) return undefined;
    else if (braces === 0 && (text.startsWith('{{', at) || text.startsWith('}}', at))) at += 1;
    else if (mark === '{') braces += 1;
    else if (mark === '}') braces -= 1;
    else if (braces > 0 && (mark === '"' || mark === "'")) {
      if (depth === deepest) return undefined;
      const inner = text.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark;
      const end = formattedEnd(text, at + inner.length, inner, depth + 1);
      if (end === undefined) return undefined;
      at = end + inner.length - 1;
    }
    if (braces < 0) return undefined;
  }
  return undefined;
}

/** UTF-16 units of a string with code in it; and how deep strings in its code nest. What is beyond is read as older versions of Python do. */
const longest = 20_000;
const deepest = 4;
