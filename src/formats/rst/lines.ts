/** A line as docutils reads it: with spaces for tabs, and without white space at its end. */
export type Line = {
  readonly text: string;
  /** Offset in the file of the first character. */
  readonly start: number;
  /** Offset in the file after the line, before its line break; of a line in a table, after its cell. */
  readonly end: number;
  /** Offset in the file of each UTF-16 unit of `text`; undefined where they follow each other from `start`. */
  readonly offsets?: readonly number[];
};

export type Lines = {
  readonly list: readonly Line[];
  /** For each line, the first line from there on that is not blank: so that blank lines are passed over at once, however deep a text is nested. */
  readonly nextText: readonly number[];
};

export function readLines(source: string): Lines {
  const list: Line[] = [];
  // A byte order mark is no part of the text.
  let start = source.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: ending, index } of source.matchAll(lineBreak)) {
    list.push(readLine(source.slice(start, index), start));
    start = index + ending.length;
  }
  list.push(readLine(source.slice(start), start));
  return toLines(list);
}

export function toLines(list: readonly Line[]): Lines {
  const nextText = new Array<number>(list.length);
  let next = list.length;
  for (let at = list.length - 1; at >= 0; at -= 1) {
    if (list[at]?.text !== '') next = at;
    nextText[at] = next;
  }
  return { list, nextText };
}

/** Offset in the file of a column of `text`, also of the one after its last. */
export function offsetAt({ start, offsets, text }: Line, column: number): number {
  if (!offsets) return start + column;
  return offsets[column] ?? (offsets[text.length - 1] ?? start - 1) + 1;
}

/** As Python splits lines, but for three control characters that no text has. */
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

function readLine(written: string, start: number): Line {
  const end = start + written.length;
  if (!written.includes('\t')) return { text: written.replace(/[\v\f]/g, ' ').trimEnd(), start, end };
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    const width = character === '\t' ? tabWidth - (text.length % tabWidth) : 1;
    text += character === '\t' ? ' '.repeat(width) : character;
    for (let count = 0; count < width; count += 1) offsets.push(start + at);
  }
  return { text: text.replace(/[\v\f]/g, ' ').trimEnd(), start, end, offsets };
}

const tabWidth = 8;
