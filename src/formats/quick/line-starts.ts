import { isUnderline, type Line } from './line.ts';

/** Whether a line begins at the margin with a character that is text there, or the first bar of a table: it begins no other block, and closes none. */
export function isTextAtMargin(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code >= a && code <= z) || (code >= capitalA && code <= capitalZ) || code === bar;
}

const [capitalA, capitalZ, a, z, bar] = [65, 90, 97, 122, 124] as const;

/** Also true for some lines that only look like a heading: inside code, or with a mark in a list. */
export function mayBeHeading(text: string, line: Line): boolean {
  const first = text.charAt(line.from);
  if (first === '#') return true;
  if (first === '=') return isUnderline(text, line);
  if (!containerMarks.includes(first)) return false;
  // A line with nothing else may be an underline.
  const at = behindMarks(text, line);
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
  const close = text.indexOf(']', bracket.lastIndex);
  return (
    close === -1 || close >= line.to || text.startsWith(']:', close) || text.slice(line.from, line.to).includes(']:')
  );
}

const bracket = /(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;

/** The first offset that is not that of a mark of a quotation or a list, or of white space behind one. */
function behindMarks(text: string, { from, to }: Line): number {
  let at = from;
  while (at < to && marksWithSpace.includes(text.charAt(at))) at += 1;
  return at;
}
