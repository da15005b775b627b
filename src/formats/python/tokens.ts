import type { Span } from '../../model/text.ts';
import { isPrefix, readString, type PythonString } from './strings.ts';

/** What matters of a file of Python (the reference, "Lexical analysis"). What stands in brackets is no statement and makes one mark. */
export type PythonToken =
  /** The start of a line that begins a statement, with the column of its first character. */
  | { readonly kind: 'line'; readonly indent: number }
  | { readonly kind: 'string'; readonly string: PythonString }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'mark'; readonly mark: '=' | ':' | ';' | 'other' }
  | { readonly kind: 'comment'; readonly span: Span }
  /** The end of a line that ends a statement. */
  | { readonly kind: 'end' };

/** The tokens of a file in order; a string without an end is the last, and undefined. */
export function* tokensOf(text: string): Generator<PythonToken | undefined> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let brackets = 0;
  let isLineStart = true;
  while (at < text.length) {
    const start = at;
    blanks.lastIndex = at;
    at += blanks.exec(text)?.[0].length ?? 0;
    const mark = text.charAt(at);
    if (mark === '') break;
    if (mark === '\n' || mark === '\r') {
      at += 1;
      if (!isLineStart && brackets === 0) yield { kind: 'end' };
      isLineStart ||= brackets === 0;
      continue;
    }
    if (mark === '#') {
      const end = lineEnd(text, at);
      yield { kind: 'comment', span: { start: at, end } };
      at = end;
      continue;
    }
    if (isLineStart) yield { kind: 'line', indent: columnsOf(text.slice(start, at)) };
    isLineStart = false;
    word.lastIndex = at;
    const found = word.exec(text)?.[0] ?? '';
    const behind = at + found.length;
    const next = text.charAt(behind);
    if ((next === '"' || next === "'") && (found === '' || isPrefix(found))) {
      const string = readString(text, at, behind);
      if (string === undefined) {
        yield undefined;
        return;
      }
      at = string.span.end;
      if (brackets === 0) yield { kind: 'string', string };
      continue;
    }
    if (found !== '') {
      at = behind;
      if (brackets === 0) yield { kind: 'word', word: found };
      continue;
    }
    at += mark === '=' && text.charAt(at + 1) === '=' ? 2 : 1;
    if (brackets === 0) yield { kind: 'mark', mark: meaningOf(mark, text, at) };
    if ('([{'.includes(mark)) brackets += 1;
    else if (')]}'.includes(mark)) brackets = Math.max(0, brackets - 1);
  }
  if (!isLineStart) yield { kind: 'end' };
}

/** White space, and the marks that join the next line to this one. */
const blanks = /(?:[ \t\f]|\\\r?\n)*/y;

const word = /[\p{L}\p{N}_]+/uy;

function meaningOf(mark: string, text: string, end: number): '=' | ':' | ';' | 'other' {
  if (mark === ';') return mark;
  if (mark === ':') return text.charAt(end) === '=' ? 'other' : mark;
  const isAssignment = mark === '=' && text.charAt(end - 2) !== '=' && !'=!<>:+-*/%&|^@'.includes(text.charAt(end - 2));
  return isAssignment && text.charAt(end - 1) === '=' ? '=' : 'other';
}

function lineEnd(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

const lineBreak = /[\r\n]/g;

/** A tab goes to the next multiple of eight, and a form feed begins anew. */
function columnsOf(blank: string): number {
  let columns = 0;
  for (const mark of blank) columns = mark === '\t' ? columns + 8 - (columns % 8) : mark === '\f' ? 0 : columns + 1;
  return columns;
}
