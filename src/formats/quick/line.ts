/** The beginning of a line of Markdown, behind its indentation. Tabs stop at every fourth column (CommonMark 0.31.2, 2.2). */
export type Line = {
  /** Offset of the first character that is neither a space nor a tab. */
  readonly from: number;
  /** Offset of the end, without line ending. */
  readonly to: number;
  /** Columns of its indentation. */
  readonly indent: number;
};

/** The line from `start` to `end`. A carriage return before `end` belongs to the line ending. */
export function lineAt(text: string, start: number, end: number): Line {
  let from = start;
  let indent = 0;
  for (; from < end; from += 1) {
    const code = text.charCodeAt(from);
    if (code === space) indent += 1;
    else if (code === tab) indent += 4 - (indent % 4);
    else break;
  }
  const to = end > from && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
  return { from, to, indent };
}

/** The marks that open a fence of code, of three or more; undefined for any other line (CommonMark 0.31.2, 4.5). */
export function openingFence(text: string, { from, to }: Line): string | undefined {
  const mark = text.charAt(from);
  if (mark !== '`' && mark !== '~') return undefined;
  const marks = runOf(text, mark, from, to);
  if (marks < 3) return undefined;
  const isCode = mark === '~' || indexBefore(text, '`', from + marks, to) === -1;
  return isCode ? text.slice(from, from + marks) : undefined;
}

/** Whether a line closes the fence that `marks` opened. */
export function closesFence(text: string, { from, to, indent }: Line, marks: string): boolean {
  if (indent > 3 || !text.startsWith(marks, from)) return false;
  const end = from + runOf(text, marks.charAt(0), from, to);
  return lineAt(text, end, to).from === to;
}

/** The mark of a list item. */
export type Marker = {
  /** Columns from the start of the line to the content of the item. */
  readonly width: number;
  /** Offset of its content. */
  readonly content: number;
  readonly isEmpty: boolean;
  /** Whether it can be in the middle of a paragraph: an ordered list that begins with one, or bullets, with content (CommonMark 0.31.2, 5.2). */
  readonly interrupts: boolean;
};

export function listMarker(text: string, { from, to, indent }: Line): Marker | undefined {
  const end = endOfMark(text, from, to);
  if (end === from) return undefined;
  const { from: start } = lineAt(text, end, to);
  const isEmpty = start === to;
  if (!isEmpty && start === end) return undefined;
  const column = indent + end - from;
  const spaces = spacesAt(text, end, start, column);
  const isCode = spaces > 4;
  return {
    width: column + (isEmpty || isCode ? 1 : spaces),
    content: isEmpty || isCode ? end + 1 : start,
    isEmpty,
    interrupts: !isEmpty && (end === from + 1 || (end === from + 2 && text.charAt(from) === '1')),
  };
}

/** The offset behind a bullet, or behind a number of up to nine digits and its mark; `from` where there is none. */
function endOfMark(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (first === hyphen || first === asterisk || first === plus) return from < to ? from + 1 : from;
  let at = from;
  while (at < to && at < from + 9 && isDigit(text.charCodeAt(at))) at += 1;
  const mark = at > from && at < to ? text.charAt(at) : '';
  return mark === '.' || mark === ')' ? at + 1 : from;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function spacesAt(text: string, from: number, to: number, column: number): number {
  let at = column;
  for (let index = from; index < to; index += 1) at += text.charCodeAt(index) === tab ? 4 - (at % 4) : 1;
  return at - column;
}

/** Whether a line is a thematic break: three or more of one mark, with spaces (CommonMark 0.31.2, 4.1). */
export function isBreak(text: string, { from, to }: Line): boolean {
  const mark = text.charAt(from);
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let marks = 0;
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === mark) marks += 1;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
}

/** Whether a line has nothing but the marks that make the text above it a heading (CommonMark 0.31.2, 4.3). */
export function isUnderline(text: string, { from, to }: Line): boolean {
  const mark = text.charAt(from);
  if (mark !== '=' && mark !== '-') return false;
  return lineAt(text, from + runOf(text, mark, from, to), to).from === to;
}

/** How many of `mark` follow each other at `from`. */
export function runOf(text: string, mark: string, from: number, to: number): number {
  const code = mark.charCodeAt(0);
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at += 1;
  return at - from;
}

function indexBefore(text: string, part: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (text.startsWith(part, at)) return at;
  return -1;
}

const tab = 9;
const carriageReturn = 13;
const space = 32;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
