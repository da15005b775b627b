import type { Location, Span } from '../model/text.ts';

/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
export function locate(starts: readonly number[], span: Span): Location {
  const first = position(starts, span.start);
  const last = position(starts, span.end);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
