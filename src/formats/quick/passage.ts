import type { Span } from '../../model/text.ts';

/**
 * A part of a Markdown text that is read like a text of its own: it begins at the margin after a blank line, where every container, fence
 * and element of raw HTML that keeps its lines has ended.
 */
export type Passage = {
  readonly start: number;
  /** Offset after its last line, and after the blank lines that follow. */
  readonly end: number;
  /** Whether it may contain a heading of Markdown. */
  readonly mayHead: boolean;
  /** Whether it may define a label or a footnote. */
  readonly mayDefine: boolean;
  /** The parts of it that are code between fences at the margin. */
  readonly fences: readonly Span[];
  /** Whether it certainly ends with a list or a quotation, or with code behind one. */
  readonly endsContained: boolean;
};

/** The text of a passage without its code. */
export function withoutFences(text: string, { start, end, fences }: Passage): string {
  if (fences.length === 0) return text.slice(start, end);
  let rest = '';
  let at = start;
  for (const fence of fences) {
    rest += text.slice(at, fence.start);
    at = fence.end;
  }
  return rest + text.slice(at, end);
}
