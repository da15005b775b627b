import { paragraphsOf } from './paragraphs.ts';
import { straySquareBrackets } from './square-brackets.ts';

/**
 * `text` with {@link plain} over the marks of Markdown that open something and do not close it, in paragraphs that have more of them than
 * anybody writes; of the same length. They are text in any case, but the parser learns that only at the end of the paragraph, once for
 * each of them: its time would grow with the square of their number.
 */
export function withoutUnclosedMarks(text: string): string {
  const labels = createLabels(text);
  const strays = paragraphsOf(text).flatMap(({ start, end }) =>
    straysIn(text.slice(start, end), labels).map((at) => start + at),
  );
  if (strays.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const stray of strays) {
    parts.push(text.slice(at, stray), plain);
    at = stray + 1;
  }
  return [...parts, text.slice(at)].join('');
}

/** A character without a meaning in Markdown, wherever it is. */
const plain = '·';

/** Offsets in the paragraph, in order. */
function straysIn(paragraph: string, isDefined: (label: string) => boolean): readonly number[] {
  if (paragraph.length < leastLength) return [];
  const found = new Set(openings.flatMap((opening) => unclosed(paragraph, opening)));
  const brackets = straySquareBrackets(paragraph, (at) => found.has(at), isDefined);
  return [...new Set([...found, ...brackets])].sort((a, b) => a - b);
}

/** UTF-16 units; below it, there is not enough of anything. */
const leastLength = 300;

type Opening = {
  readonly pattern: RegExp;
  readonly closing: string;
  /** UTF-16 units from the start of the match to the character that makes it an opening. */
  readonly offset: number;
  /** How many may be unclosed. */
  readonly most: number;
};

/** CommonMark 0.31.2, 6.6 (comments, instructions, declarations, CDATA, tags) and 6.3 (the address of a link or image). */
const openings: readonly Opening[] = [
  { pattern: /<!--/g, closing: '-->', offset: 0, most: 100 },
  { pattern: /<\?/g, closing: '?>', offset: 0, most: 100 },
  { pattern: /<!\[CDATA\[/g, closing: ']]>', offset: 0, most: 100 },
  { pattern: /<![A-Za-z]/g, closing: '>', offset: 0, most: 100 },
  { pattern: /<\/?[A-Za-z]/g, closing: '>', offset: 0, most: 1000 },
  { pattern: /\]\(/g, closing: ')', offset: 1, most: 100 },
];

/**
 * Openings of one kind without a closing mark before the next of them. Those at the start of a line stay, because there they may begin a
 * block.
 */
function unclosed(paragraph: string, { pattern, closing, offset, most }: Opening): readonly number[] {
  const found: number[] = [];
  const starts = Array.from(paragraph.matchAll(pattern), ({ index }) => index);
  let closed = -1;
  starts.forEach((start, index) => {
    if (closed < start) closed = indexOrEnd(paragraph, closing, start);
    const isUnclosed = closed >= (starts[index + 1] ?? paragraph.length);
    if (isUnclosed && (offset > 0 || !isAtLineStart(paragraph, start))) found.push(start + offset);
  });
  return found.length > most ? found : [];
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? text.length : at;
}

/** Whether only marks of quotes and lists, and an indent that is not that of code, precede. */
function isAtLineStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestPrefix), at);
  const newline = before.lastIndexOf('\n');
  if (newline === -1 && at > longestPrefix) return false;
  return /^[ \t]{0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4})*$/.test(before.slice(newline + 1));
}

/** UTF-16 units. */
const longestPrefix = 200;

/** Whether a text may have a definition for a label (CommonMark 0.31.2, 4.7); its definitions are read when the first is asked for. */
function createLabels(text: string): (label: string) => boolean {
  let labels: ReadonlySet<string> | undefined;
  return (label) => {
    labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
    return label.length <= 999 && labels.has(folded(label));
  };
}

const definition = /^(?:[ \t>*+-]|\d[.)])*\[([^[\]]{1,999})\]:/gm;

function folded(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
