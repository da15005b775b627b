import type { Edit, Span } from '../../model/text.ts';

/** A text that a file of JSON has in one or more strings, and the way back from its characters to the file. */
export type DecodedText = {
  readonly text: string;
  /** The offset in the text of an offset in the file that is in one of the strings. */
  readonly toText: (offset: number) => number;
  /** The place in the file of a part of the text; an empty part is the place between two characters. */
  readonly toFile: (span: Span) => Span;
  /** An edit of the text as an edit of the file. */
  readonly editOfFile: (edit: Edit) => Edit;
};

/** @param strings the places of the strings with their quotes, in order; the text is what they say together */
export function decodeStrings(file: string, strings: readonly Span[]): DecodedText {
  const parts: string[] = [];
  /** Where each character of the text begins in the file, and where it ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of strings) {
    for (let at = start + 1; at < end - 1;) {
      const length = file.charAt(at) === '\\' ? (file.charAt(at + 1) === 'u' ? 6 : 2) : 1;
      const next = Math.min(at + length, end - 1);
      parts.push(length === 1 ? file.charAt(at) : unescaped(file.slice(at, next)));
      starts.push(at);
      ends.push(next);
      at = next;
    }
  }
  const first = strings[0]?.start ?? 0;

  function toFile({ start, end }: Span): Span {
    if (start < end) return { start: starts[start] ?? first, end: ends[end - 1] ?? first };
    const at = ends[start - 1] ?? first + 1;
    return { start: at, end: at };
  }

  return {
    text: parts.join(''),
    toText: (offset) => countBefore(starts, offset),
    toFile,
    editOfFile: ({ span, text }) => ({ span: toFile(span), text: escaped(text, file, lineEnd(file, strings)) }),
  };
}

/** A single escape of JSON (RFC 8259, 7). What is none is left as it is. */
function unescaped(escape: string): string {
  const code = /u([\da-fA-F]{4})/.exec(escape)?.[1];
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  return controls[escape.charAt(1)] ?? escape.slice(1);
}

const controls: Readonly<Partial<Record<string, string>>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The number of `sorted` below `limit`. */
function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a line ends and the next begins: in a list of lines each is a string by itself. */
function lineEnd(file: string, strings: readonly Span[]): string {
  const [first, second] = strings;
  return first && second ? `\\n"${file.slice(first.end, second.start)}"` : '\\n';
}

/** As Python writes it: characters beyond ASCII as they are, unless the file escapes them everywhere. */
function escaped(text: string, file: string, line: string): string {
  const written = text
    .split('\n')
    .map((part) => JSON.stringify(part).slice(1, -1))
    .join(line);
  if (beyondAscii.test(file) || !/\\u[\da-fA-F]{4}/.test(file)) return written;
  return written.replace(eachBeyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const beyondAscii = /[^\0-\x7f]/;
const eachBeyondAscii = /[^\0-\x7f]/g;
