import { card } from '../dialects/card.ts';
import { readOptions } from '../dialects/options.ts';
import type { Mask } from '../masking/pieces.ts';

/** Hides the options of a directive whose first line ends at `head`, and makes an image of the option that names one. */
export function optionsAt(text: string, head: number): readonly Mask[] {
  const start = text.indexOf('\n', head) + 1;
  if (start === 0 || !beginning.test(text.slice(start, start + 200))) return [];
  const lines = text.slice(start, start + longest).split(/(?<=\n)/, mostLines);
  const options = readOptions(lines, start);
  const image = card.readOptions(options);
  let at = start;
  const blanks = lines.slice(0, options.lines).flatMap((line): readonly Mask[] => {
    const from = at + line.search(/[^ \t>]|$/);
    const end = at + line.trimEnd().length;
    at += line.length;
    const isInImage = image && from < image.span.end && end > image.span.start;
    return isInImage || end <= from ? [] : [{ start: from, end, by: ' '.repeat(end - from) }];
  });
  const shown = image ? [{ ...image.span, by: { image, isSpoken: false } }] : [];
  return [...blanks, ...shown].toSorted((a, b) => a.start - b.start);
}

const beginning = /^[ \t>]*(?::[a-z]|---\s)/;
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;
