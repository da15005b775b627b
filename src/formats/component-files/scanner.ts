import { decodeHTML } from 'entities/decode';
import { lineStarts, locate } from '../../lib/lines.ts';
import { createSearch, type Search } from '../../lib/search.ts';
import { behindMark } from './code.ts';
import type { Part, Scanned } from './scanned.ts';
import type { JsxAttribute } from '../jsx/element.ts';
import type { Span } from '../../model/text.ts';

/** What has been read of a component file. */
export type Scanner = {
  readonly text: string;
  add(part: Part): void;
  /** Text of the page from `start` to `end`, with its character references decoded. */
  addText(start: number, end: number): void;
  /** A comment of HTML; returns the offset behind it. */
  comment(start: number): number;
  script(source: string): void;
  /** The place of a script with JSX. */
  jsx(span: Span): void;
  /** @param what and what became of it: `tag`, `that does not end, so it was read as text` */
  readonly fault: (what: string, at: number, outcome: string) => void;
  /** A sentence about the file as a whole. */
  note(fault: string): void;
  /** The next place of a mark at or after an offset. */
  readonly next: Search;
  /** What is left of an opening tag behind its name; undefined where it has no end, which makes it text. */
  tag(start: number, nameEnd: number, read: ReadAttribute): TagEnd | undefined;
  scanned(): Scanned;
};

export function createScanner(text: string): Scanner {
  const parts: Part[] = [];
  const scripts: string[] = [];
  const jsx: Span[] = [];
  let known: string | undefined;
  let unclosed = 0;

  function fault(what: string, at: number, outcome: string): void {
    known ??= `has a ${what} in line ${locate(lineStarts(text), { start: at, end: at }).line} ${outcome}`;
  }

  function addText(start: number, end: number): void {
    if (end > start) parts.push({ kind: 'text', text: decodeHTML(text.slice(start, end)), span: { start, end } });
  }

  return {
    text,
    add: (part) => parts.push(part),
    addText,
    comment(start) {
      const empty = emptyComments.find((mark) => text.startsWith(mark, start));
      const closed = empty === undefined ? behindMark(text, '-->', start + '<!--'.length) : start + empty.length;
      if (closed === undefined) fault('comment', start, 'that does not end, so nothing behind it was read');
      const end = closed ?? text.length;
      const content = empty === undefined ? text.slice(start + '<!--'.length, closed && closed - '-->'.length) : '';
      parts.push({ kind: 'comment', text: content, span: { start, end } });
      return end;
    },
    script: (source) => scripts.push(source),
    jsx: (span) => jsx.push(span),
    fault,
    note: (sentence) => (known ??= sentence),
    next: createSearch(text),
    tag(start, nameEnd, read) {
      const found = unclosed < mostUnclosed ? readAttributes(text, nameEnd, read) : undefined;
      if (found) return found;
      unclosed += 1;
      fault('tag', start, 'that does not end, so it was read as text');
      addText(start, nameEnd);
      return undefined;
    },
    scanned: () => ({ parts, scripts, jsx, fault: known }),
  };
}

/** Each tag without an end costs a reading of the whole rest. */
const mostUnclosed = 3;

const emptyComments = ['<!-->', '<!--->'];

/** The attributes of a tag, and its end. */
export type TagEnd = {
  readonly attributes: readonly JsxAttribute[];
  readonly end: number;
  readonly closesItself: boolean;
};

/** Attributes at an offset, if any, and the offset behind them; undefined where the text ends before. */
export type ReadAttribute = (
  at: number,
) => { readonly attribute: JsxAttribute | undefined; readonly end: number } | undefined;

/** What is left of an opening tag behind its name; undefined where the text ends before. */
export function readAttributes(text: string, from: number, read: ReadAttribute): TagEnd | undefined {
  const attributes: JsxAttribute[] = [];
  let at = from;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (mark === '>') return { attributes, end: at + 1, closesItself: false };
    if (mark === '/' && text.charAt(at + 1) === '>') return { attributes, end: at + 2, closesItself: true };
    const found = mark.trim() === '' ? { attribute: undefined, end: at + 1 } : read(at);
    if (!found) return undefined;
    if (found.attribute) attributes.push(found.attribute);
    // Whatever is no attribute is passed over.
    at = Math.max(found.end, at + 1);
  }
  return undefined;
}

/** The offset behind an equals sign at or after an offset, with the white space around both; undefined where there is none. */
export function behindEquals(text: string, from: number): number | undefined {
  const at = behindSpace(text, from);
  return text.charAt(at) === '=' ? behindSpace(text, at + 1) : undefined;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

/** The offset of the first character at or after `from` that is one of `marks` or white space. */
export function untilAny(text: string, from: number, marks: string): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() !== '' && !marks.includes(text.charAt(at))) at += 1;
  return at;
}

/** The place of the closing tag of an element whose content is not markup; undefined where there is none. */
export function closingTag(text: string, name: string, from: number): Span | undefined {
  for (let start = text.indexOf('</', from); start !== -1; start = text.indexOf('</', start + 1)) {
    const behind = start + '</'.length + name.length;
    if (text.slice(start + '</'.length, behind).toLowerCase() !== name.toLowerCase()) continue;
    if (!/^[\s/>]?$/.test(text.charAt(behind))) continue;
    return { start, end: behindMark(text, '>', behind) ?? text.length };
  }
  return undefined;
}
