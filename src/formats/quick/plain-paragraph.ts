import type { Span } from '../../model/text.ts';
import type { Definitions } from './definitions.ts';
import { lineAt, type Line } from './line.ts';
import { isTextAtMargin } from './line-starts.ts';
import type { PlainText, Said } from './plain.ts';
import { trimmed } from './plain-lines.ts';
import { readPlainText } from './plain-text.ts';
import { oneLine } from './text-marks.ts';
import { leavesOpen } from './word-tags.ts';

/** What the lines of a paragraph say; undefined where that is not plain. */
export function readParagraphText(text: string, lines: readonly Line[], definitions: Definitions): Said | undefined {
  const spans = spansOf(text, lines);
  const read = spans.map((span) => readPlainText(text, span, definitions));
  const [first] = read;
  if (spans.length === 1) return first && paragraphOf(first);
  // The marks of a quotation are between the lines.
  const plain = read.filter((one) => one !== undefined);
  return plain.length < read.length || plain.some(({ isOpen }) => isOpen) ? undefined : paragraphOf(joined(plain));
}

/** The paragraph as one span where nothing but white space is between its lines, else its lines. */
export function spansOf(text: string, lines: readonly Line[]): readonly Span[] {
  const isWhole = lines.every(({ from }, index) => index === 0 || isSpace(text, lines[index - 1]?.to ?? from, from));
  const parts = isWhole ? [{ from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 }] : lines;
  return parts.map((part) => {
    const { from, to } = trimmed(text, part.from, part.to);
    return { start: from, end: to };
  });
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!' \t\r\n'.includes(text.charAt(at))) return false;
  return true;
}

/** What a paragraph says; undefined where that depends on what is beside it. */
export function paragraphOf({ text, images, targets, tags }: PlainText): Said | undefined {
  if (leavesOpen(tags)) return undefined;
  // Two links with one target may be adjacent.
  const hasTwice = images.length > 0 && new Set(targets).size < targets.length;
  if (images.some(({ link }) => link !== undefined && (hasTwice || link.isShared))) return undefined;
  return { text, images, targets };
}

function joined(lines: readonly PlainText[]): PlainText {
  return {
    text: oneLine(lines.map(({ text }) => text).join(' ')),
    images: lines.flatMap(({ images }) => images),
    targets: lines.flatMap(({ targets }) => targets),
    isOpen: false,
    tags: lines.flatMap(({ tags }) => tags),
  };
}

/** The line that is all of a passage, if it begins with a letter; undefined for any other passage. */
export function onlyLine(text: string, start: number, end: number): Span | undefined {
  if (!isTextAtMargin(text, start) || text.charAt(start) === '|') return undefined;
  const ending = text.indexOf('\n', start);
  const to = ending === -1 || ending > end ? end : ending;
  if (!isSpace(text, to, end)) return undefined;
  return { start, end: trimmed(text, start, lineAt(text, start, to).to).to };
}
