import type { PythonString } from './strings.ts';

/** A UTF-16 unit of what a string says, and what it is made of in the file. */
export type Unit = {
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a column of a tab. */
  readonly isTab?: boolean;
  /** False for a character that stands by its name. */
  readonly isKnown?: boolean;
};

/** What a string says, with spaces for tabs, and one mark at the end of each line. */
export function unitsOf(file: string, { from, to, isRaw }: PythonString): readonly Unit[] {
  const units: Unit[] = [];
  let column = 0;

  function add(said: string, start: number, end: number): void {
    if (said === '\t') {
      const width = tabWidth - (column % tabWidth);
      for (let count = 0; count < width; count += 1) units.push({ said: ' ', start, end, isTab: true });
      column += width;
      return;
    }
    for (let at = 0; at < said.length; at += 1) units.push({ said: said.charAt(at), start, end });
    column = said.endsWith('\n') ? 0 : column + said.length;
  }

  for (let at = from; at < to;) {
    const mark = file.charAt(at);
    const start = at;
    if (mark === '\r') {
      at += file.charAt(at + 1) === '\n' ? 2 : 1;
      add('\n', start, at);
    } else if (mark !== '\\' || isRaw) {
      at += 1;
      add(mark, start, at);
    } else {
      const { said, length, isKnown } = escapeAt(file, at, to);
      at += length;
      if (isKnown) add(said, start, at);
      else units.push({ said, start, end: at, isKnown });
    }
  }
  return units;
}

const tabWidth = 8;

type Escape = { readonly said: string; readonly length: number; readonly isKnown: boolean };

/** The reference of Python, "Escape sequences". What is none is said as it is written. */
function escapeAt(file: string, at: number, to: number): Escape {
  const written = file.slice(at, Math.min(to, at + longest));
  const joined = /^\\(?:\r\n|\r|\n)/.exec(written)?.[0];
  if (joined !== undefined) return { said: '', length: joined.length, isKnown: true };
  const named = /^\\N\{[^{}\n]*\}/.exec(written)?.[0];
  if (named !== undefined) return { said: '\uFFFD', length: named.length, isKnown: false };
  const [number, octal, hex] = /^\\(?:([0-7]{1,3})|(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))/.exec(written) ?? [];
  if (number !== undefined) {
    const code = octal === undefined ? parseInt(hex?.slice(1) ?? '', 16) : parseInt(octal, 8);
    return { said: code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code), length: number.length, isKnown: true };
  }
  const said = controls[written.charAt(1)];
  return said === undefined ? { said: '\\', length: 1, isKnown: true } : { said, length: 2, isKnown: true };
}

/** UTF-16 units: the longest name of a character has 88. */
const longest = 100;

const controls: Readonly<Partial<Record<string, string>>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
