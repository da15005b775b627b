import type { Span } from '../../model/text.ts';

/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
export function codeSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let proseFrom = 0;
  for (const fence of fencesIn(text)) {
    found.push(...inlineCode(text, proseFrom, fence.start), fence);
    proseFrom = fence.end;
  }
  return [...found, ...inlineCode(text, proseFrom, text.length)];
}

/** Whether an offset is in one of the {@link codeSpans} of a text; call it with rising offsets. Prose that nobody asks for is not read. */
export function createInCode(text: string): (offset: number) => boolean {
  const fences = fencesIn(text);
  let next = 0;
  let prose: { readonly end: number; readonly isCode: (offset: number) => boolean } = { end: -1, isCode: () => false };
  return (offset) => {
    for (let fence = fences[next]; fence && fence.end <= offset; fence = fences[next]) next += 1;
    const end = fences[next]?.start ?? text.length;
    if (end <= offset) return true;
    if (prose.end !== end) prose = { end, isCode: createInside(inlineCode(text, fences[next - 1]?.end ?? 0, end)) };
    return prose.isCode(offset);
  };
}

function fencesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  // To look for the marks and then at their lines is quicker than to try every line.
  marks.lastIndex = 0;
  for (let at = marks.exec(text); at; at = marks.exec(text)) {
    fence.lastIndex = startOfMarks(text, at.index);
    const whole = fence.exec(text);
    if (!whole) continue;
    const { 0: line, 1: mark = '', index } = whole;
    marks.lastIndex = index + line.length;
    if (open === undefined) open = { mark, start: index };
    else if (mark.startsWith(open.mark) && line.trim().endsWith(mark)) {
      found.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  return open ? [...found, { start: open.start, end: text.length }] : found;
}

const marks = /`{3,}|~{3,}/g;
const fence = /^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/my;

/** The offset before the marks of quotes and lists that stand before `at`. */
function startOfMarks(text: string, at: number): number {
  let start = at;
  while (start > 0 && ' \t>*+-0123456789.)'.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Whether an offset is in one of `spans`; call it with rising offsets. */
export function createInside(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    for (let span = spans[at]; span && span.end <= offset; span = spans[at]) at += 1;
    return (spans[at]?.start ?? Infinity) <= offset;
  };
}

/** The places between `open` and `close`, marks included, in order; `isBegin` may reject an opening. */
export function betweenMarks(
  text: string,
  open: string,
  close: string,
  isBegin: (offset: number) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  let from = text.indexOf(open);
  while (from !== -1) {
    const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
    // A text without a closing mark from here on has none from a later place either.
    if (closing === -1) break;
    if (closing > from) found.push({ start: from, end: closing + close.length });
    from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
  }
  return found;
}

/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text: string, from: number, to: number): readonly Span[] {
  const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
  const closings = new Map<number, number>();
  const nextAlike = new Map<string, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]?.[0] ?? '';
    if (!run.startsWith('`')) {
      nextAlike.clear();
      continue;
    }
    const closing = nextAlike.get(run);
    if (closing !== undefined) closings.set(at, closing);
    nextAlike.set(run, at);
  }

  const found: Span[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const opening = runs[at];
    const closing = runs[closings.get(at) ?? -1];
    if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\') continue;
    found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
    at = closings.get(at) ?? at;
  }
  return found;
}
