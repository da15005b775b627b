import { isUnderline, type Line } from './line.ts';

/** Whether a line begins at the margin with a character that is text there, or the first bar of a table: it begins no other block, and closes none. */
export function isTextAtMargin(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code >= a && code <= z) || (code >= capitalA && code <= capitalZ) || code === bar;
}

const [capitalA, capitalZ, a, z, bar] = [65, 90, 97, 122, 124] as const;

/** Offset behind the line at `at`, and behind those after it that begin with such a character, too. */
export function afterTexts(text: string, at: number): number {
  endOfTexts.lastIndex = at;
  return endOfTexts.test(text) ? endOfTexts.lastIndex : text.length;
}

const endOfTexts = /\n(?![A-Za-z|])/g;

export function endOfLine(text: string, at: number): number {
  const ending = text.indexOf('\n', at);
  return ending === -1 ? text.length : ending;
}

/** Also true for some lines that only look like a heading: inside code, or with a mark in a list. */
export function mayBeHeading(text: string, line: Line): boolean {
  const first = text.charAt(line.from);
  if (first === '#') return true;
  if (first === '=') return isUnderline(text, line);
  if (first !== '[' && !containerMarks.includes(first)) return false;
  // A line with nothing else may be an underline, and a footnote may begin with a heading.
  const at = first === '[' ? line.from : behindMarks(text, line);
  if (text.startsWith('[^', at)) return text.slice(at, line.to).includes('#');
  return at === line.to || text.charAt(at) === '#' || text.charAt(at) === '=';
}

const containerMarks = '>-*+0123456789';
const marksWithSpace = `${containerMarks} \t.)`;

/** Also true for text that only begins with a bracket, if a colon follows it anywhere, or if the bracket is open at the end of the line. */
export function mayBeDefinition(text: string, line: Line): boolean {
  const first = text.charAt(line.from);
  if (first !== '[' && (!containerMarks.includes(first) || text.charAt(behindMarks(text, line)) !== '[')) return false;
  bracket.lastIndex = line.from;
  if (!bracket.test(text)) return false;
  return !text.slice(bracket.lastIndex, line.to).includes(']') || text.slice(line.from, line.to).includes(']:');
}

const bracket = /(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;

/** The first offset that is not that of a mark of a quotation or a list, or of white space behind one. */
function behindMarks(text: string, { from, to }: Line): number {
  let at = from;
  while (at < to && marksWithSpace.includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of a block of raw HTML that goes on over blank lines (CommonMark 0.31.2, 4.6, types 1 to 5); undefined for any other line. */
export function htmlBlock(text: string, { from }: Line): RegExp | undefined {
  if (text.charAt(from) !== '<') return undefined;
  const opening = text.slice(from, from + 12);
  return htmlBlocks.find(([start]) => start.test(opening))?.[1];
}

const htmlBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];
