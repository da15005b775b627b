import type { Span } from '../../model/text.ts';

/**
 * A reader of JSON that knows the place of everything and keeps nothing: what nobody asks for is passed over without being decoded. Each function
 * takes the offset of a value, which may follow white space, and a text that breaks off or is no JSON ends it with a SyntaxError.
 */
export type JsonReader = {
  /** Calls `visit` for each member, with the offset of its name, too; what it does not read is skipped. @returns the offset behind the object */
  readonly members: (at: number, visit: (key: string, value: number, start: number) => number | undefined) => number;
  /** The same for each element of an array. */
  readonly elements: (at: number, visit: (value: number) => number | undefined) => number;
  /** The place of a string with its quotes; undefined for any other value. */
  readonly string: (at: number) => Span | undefined;
  /** The offset behind a value. */
  readonly skip: (at: number) => number;
  /** Where a value begins. */
  readonly start: (at: number) => number;
  /** The first character of a value. */
  readonly kind: (at: number) => string;
};

export function createJsonReader(text: string): JsonReader {
  function start(at: number): number {
    let offset = at;
    while (isBlank(text.charCodeAt(offset))) offset += 1;
    return offset;
  }

  /** The offset behind the string that begins at `at`. Pictures are strings of megabytes, so quotes are looked for, and not each character. */
  function stringEnd(at: number): number {
    for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
      let backslashes = 0;
      while (text.charCodeAt(quote - 1 - backslashes) === backslash) backslashes += 1;
      if (backslashes % 2 === 0) return quote + 1;
    }
    throw new SyntaxError('A string has no end.');
  }

  function skip(from: number): number {
    let at = start(from);
    let depth = 0;
    do {
      const character = text.charAt(at);
      if (character === '"') at = stringEnd(at);
      else {
        if (character === '{' || character === '[') depth += 1;
        else if (character === '}' || character === ']') depth -= 1;
        at = depth > 0 || '{}[]'.includes(character) ? at + 1 : scalarEnd(at);
      }
      if (depth > 0) at = start(at);
      if (at > text.length || depth < 0) throw new SyntaxError('A value has no end.');
    } while (depth > 0);
    return at;
  }

  /** The offset behind a number or a word. */
  function scalarEnd(from: number): number {
    let at = from;
    while (at < text.length && !',]}'.includes(text.charAt(at)) && !isBlank(text.charCodeAt(at))) at += 1;
    if (at === from) throw new SyntaxError('A value is missing.');
    return at;
  }

  /** Visits what stands between two brackets, with commas between. */
  function list(at: number, [open, close]: readonly [string, string], entry: (at: number) => number): number {
    let next = start(at);
    if (text.charAt(next) !== open) throw new SyntaxError(`There is no ${open}.`);
    next = start(next + 1);
    while (text.charAt(next) !== close) {
      next = start(entry(next));
      const character = text.charAt(next);
      if (character === ',') next = start(next + 1);
      else if (character !== close) throw new SyntaxError('A comma is missing.');
    }
    return next + 1;
  }

  return {
    members: (at, visit) =>
      list(at, ['{', '}'], (from) => {
        if (text.charAt(from) !== '"') throw new SyntaxError('A name is missing.');
        const end = stringEnd(from);
        const colon = start(end);
        if (text.charAt(colon) !== ':') throw new SyntaxError('A colon is missing.');
        return visit(text.slice(from + 1, end - 1), start(colon + 1), from) ?? skip(colon + 1);
      }),
    elements: (at, visit) => list(at, ['[', ']'], (from) => visit(from) ?? skip(from)),
    string: (at) => {
      const from = start(at);
      return text.charAt(from) === '"' ? { start: from, end: stringEnd(from) } : undefined;
    },
    skip,
    start,
    kind: (at) => text.charAt(start(at)),
  };
}

const backslash = 0x5c;

/** RFC 8259, 2: the white space of JSON. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
