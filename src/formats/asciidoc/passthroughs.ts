import type { Span } from '../../model/text.ts';

/** A part of running text in which no macro works. */
export type Passthrough = {
  readonly span: Span;
  readonly content: Span;
  /** Whether the content becomes HTML as it is; otherwise it is text. */
  readonly isRaw: boolean;
};

/** The passthroughs of a text, in order: `+++…+++`, `++…++`, `$$…$$`, `pass:[…]`, formulas, and `+…+` around words. */
export function passthroughsIn(source: string): readonly Passthrough[] {
  if (!/\+|\$\$|pass:|stem:|math:/.test(source)) return [];
  const found: Passthrough[] = [];
  const closings = createClosings(source);
  opening.lastIndex = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const read = passthroughAt(source, match, closings);
    if (read) {
      found.push(read);
      opening.lastIndex = read.span.end;
    }
  }
  return found;
}

const opening = /\+{1,3}|\$\$|(?:pass|stem|latexmath|asciimath):/g;

/** What is between the colon of a macro and its text. */
const substitutionList = /[a-z,-]*\[/y;

type Closings = (mark: string, from: number) => number;

function passthroughAt(source: string, match: RegExpExecArray, closing: Closings): Passthrough | undefined {
  const [whole] = match;
  const start = match.index;
  // A backslash makes it text.
  if (source.charAt(start - 1) === '\\') return undefined;
  if (whole.endsWith(':')) {
    substitutionList.lastIndex = start + whole.length;
    const [list] = substitutionList.exec(source) ?? [];
    if (list === undefined) return undefined;
    const from = start + whole.length + list.length;
    const end = source.charAt(from) === ']' ? from : closing(']', from + 1);
    const isRaw =
      whole.startsWith('pass') && !/\b(?:c|n|v|specialchars|specialcharacters|normal|verbatim)\b/.test(list);
    return end === -1 ? undefined : made(start, from, end, 1, isRaw);
  }
  for (const mark of marks.filter((one) => whole.startsWith(one))) {
    const begin = start + mark.length;
    const end = closing(mark, mark === '+' ? begin + 1 : begin);
    if (mark === '+' && !isConstrained(source, start)) continue;
    if (end !== -1) return made(start, begin, end, mark.length, mark === '+++');
  }
  return undefined;
}

const marks = ['+++', '++', '+', '$$'];

function made(start: number, from: number, end: number, length: number, isRaw: boolean): Passthrough {
  return { span: { start, end: end + length }, content: { start: from, end }, isRaw };
}

/** Whether a single mark begins a passthrough: not inside a word, and before a character. */
function isConstrained(source: string, at: number): boolean {
  return !/[\p{L}\p{N}\p{Pc};:\\]/u.test(source.charAt(at - 1)) && /\S/.test(source.charAt(at + 1));
}

/** Finds the first closing mark from an offset on, or -1, in a time that all searches of one text share. */
function createClosings(source: string): Closings {
  const known = new Map<string, { from: number; at: number }>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last && last.from <= from && (last.at === -1 || from <= last.at)) return last.at;
    const at = find(source, mark, from);
    known.set(mark, { from, at });
    return at;
  };
}

function find(source: string, mark: string, from: number): number {
  let at = source.indexOf(mark, from);
  while (at !== -1 && !isClosing(source, mark, at)) at = source.indexOf(mark, at + 1);
  return at;
}

function isClosing(source: string, mark: string, at: number): boolean {
  if (mark === ']') return source.charAt(at - 1) !== '\\';
  return mark !== '+' || (/\S/.test(source.charAt(at - 1)) && !/[\p{L}\p{N}\p{Pc}]/u.test(source.charAt(at + 1)));
}
