import { closesFence, lineAt, openingFence, type Line } from './line.ts';
import { endOfLine } from './line-starts.ts';

/**
 * The offset behind the code between fences that begins with a line in a list item; undefined where the line is none, or where it is not certain
 * that all of the code is in the item.
 *
 * @param at where the line begins
 * @param before what may be raw HTML that is open there
 */
export function endOfItemFence(text: string, line: Line, at: number, before: string): number | undefined {
  const marks = openingFence(text, line);
  if (marks === undefined || text.startsWith('{', line.from + marks.length)) return undefined;
  if (!isOfSpaces(text, at, line) || mayBeRaw(before)) return undefined;
  const last = Math.min(text.length, at + longest);
  for (let start = endOfLine(text, at) + 1; start < last;) {
    const end = endOfLine(text, start);
    const next = lineAt(text, start, end);
    if (next.from < next.to) {
      if (next.indent < line.indent) return undefined;
      if (closesFence(text, { ...next, indent: 0 }, marks))
        return next.indent === line.indent && isOfSpaces(text, start, next)
          ? Math.min(end + 1, text.length)
          : undefined;
    }
    start = end + 1;
  }
  return undefined;
}

/** Whether the line may be a part of raw HTML, which goes on to the next blank line, or to its end (CommonMark 0.31.2, 4.6). */
function mayBeRaw(before: string): boolean {
  return /<(?:[!?]|pre|script|style|textarea)/i.test(before) || before.slice(before.lastIndexOf('\n\n')).includes('<');
}

function isOfSpaces(text: string, at: number, { from, indent }: Line): boolean {
  return from - at === indent && !text.slice(at, from).includes('\t');
}

/** UTF-16 units: longer code is read as if it were text. */
const longest = 20_000;
