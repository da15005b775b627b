import type { Span } from '../../model/text.ts';
import { lineAt } from './line.ts';
import { isTextAtMargin } from './line-starts.ts';
import type { PlainText, Said } from './plain.ts';
import { trimmed } from './plain-lines.ts';
import { oneLine } from './text-marks.ts';
import { leavesOpen } from './word-tags.ts';

/** What a paragraph of some lines says; undefined where they do not tell it each for itself. */
export function paragraphOf(lines: readonly PlainText[]): Said | undefined {
  const [first] = lines;
  const { text, images, targets, hasLists, tags } = first !== undefined && lines.length === 1 ? first : joined(lines);
  if (leavesOpen(tags)) return undefined;
  // Two links with one target may be adjacent.
  const hasTwice = images.length > 0 && new Set(targets).size < targets.length;
  if (images.some(({ link }) => link !== undefined && (hasTwice || link.isShared))) return undefined;
  // A list of attributes counts in the length of a text until it is taken out.
  return hasLists && text.length > mostBesideLists ? undefined : { text, images, targets };
}

function joined(lines: readonly PlainText[]): PlainText {
  return {
    text: oneLine(lines.map(({ text }) => text).join(' ')),
    images: lines.flatMap(({ images }) => images),
    targets: lines.flatMap(({ targets }) => targets),
    hasLists: lines.some(({ hasLists }) => hasLists),
    tags: lines.flatMap(({ tags }) => tags),
  };
}

/** UTF-16 units: a list of attributes is a part of a text at first. */
const mostBesideLists = 150;

/** The line that is all of a passage, if it begins with a letter; undefined for any other passage. */
export function onlyLine(text: string, start: number, end: number): Span | undefined {
  if (!isTextAtMargin(text, start) || text.charAt(start) === '|') return undefined;
  const ending = text.indexOf('\n', start);
  const to = ending === -1 || ending > end ? end : ending;
  for (let at = to; at < end; at += 1) if (!' \t\r\n'.includes(text.charAt(at))) return undefined;
  return { start, end: trimmed(text, start, lineAt(text, start, to).to).to };
}
