import type { Span } from '../../model/text.ts';

/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
export function codeSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let proseFrom = 0;
  let fence: { readonly mark: string; readonly start: number } | undefined;
  for (const { 0: line, 1: mark = '', index } of text.matchAll(
    /^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/gm,
  )) {
    if (fence === undefined) {
      found.push(...inlineCode(text, proseFrom, index));
      fence = { mark, start: index };
    } else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
      proseFrom = index + line.length;
      found.push({ start: fence.start, end: proseFrom });
      fence = undefined;
    }
  }
  if (fence) return [...found, { start: fence.start, end: text.length }];
  return [...found, ...inlineCode(text, proseFrom, text.length)];
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
