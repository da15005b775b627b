import { isBreak, lineAt, listMarker, openingFence, type Line } from './line.ts';
import { blank, isBlank, isLazy } from './plain-lines.ts';
import { htmlStart } from './tagged/html-start.ts';

/** The lines in a quotation or a list item, without its marks and its indent, and the index of the line after it. */
export type Container = { readonly lines: readonly Line[]; readonly end: number };

/** The quotation that begins with line `at`; undefined where it is not plain where it ends. */
export function quotationAt(text: string, lines: readonly Line[], at: number): Container | undefined {
  const inside: Line[] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const { from, to, indent } = lines[end] ?? blank;
    if (from === to || indent > 3 || text.charAt(from) !== '>') break;
    const content = lineAt(text, text.charAt(from + 1) === ' ' ? from + 2 : from + 1, to);
    if (text.slice(from, content.from).includes('\t')) return undefined;
    inside.push(content);
  }
  // A line without a mark may be the rest of a paragraph in the quotation.
  return isBlank(lines[end] ?? blank) || inside.every(isBlank) ? { lines: inside, end } : undefined;
}

/** The list item that begins with line `at`; undefined where it is not plain where it ends. */
export function itemAt(text: string, lines: readonly Line[], at: number): Container | undefined {
  const first = lines[at] ?? blank;
  const marker = listMarker(text, first);
  if (!marker || marker.isEmpty || text.slice(first.from, marker.content).includes('\t')) return undefined;
  // Code that begins with the item.
  if (/[ \t]/.test(text.charAt(marker.content))) return undefined;
  const inside: Line[] = [{ from: marker.content, to: first.to, indent: 0 }];
  let end = at + 1;
  let lazy = 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? blank;
    const { from, to, indent } = line;
    if (from === to || indent >= marker.width) {
      inside.push({ from, to, indent: from < to ? indent - marker.width : 0 });
      continue;
    }
    // A line with less indent goes on with the paragraph before it.
    if (!isLazy(text, line, inside)) break;
    // What looks like a paragraph may be code in a fence that is still open, which ends with the item.
    if (lazy > mostLazy || hasFence(text, inside)) return undefined;
    inside.push(line);
    lazy += 1;
  }
  return endsItem(text, first, lines[end - 1] ?? blank, lines[end]) ? { lines: inside, end } : undefined;
}

function hasFence(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => openingFence(text, line) !== undefined);
}

/** Whether a line certainly does not belong to the item before it: it begins one itself, or a blank line is in between. */
function endsItem(text: string, first: Line, before: Line, next: Line | undefined): boolean {
  if (!next || isBlank(next) || isBlank(before)) return true;
  // A block of raw HTML goes on with no paragraph.
  if (next.indent <= 3 && text.charAt(next.from) === '<' && htmlStart(text, next) === 'block') return true;
  const sibling = isBreak(text, next) ? undefined : listMarker(text, next);
  if (!sibling || sibling.isEmpty || next.indent > 3) return false;
  return sibling.interrupts || isNumbered(text, next) === isNumbered(text, first);
}

function isNumbered(text: string, { from }: Line): boolean {
  return /\d/.test(text.charAt(from));
}

/** More lines without the indent of their item are left to the parsers. */
const mostLazy = 50;
