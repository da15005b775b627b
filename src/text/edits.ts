import MagicString from 'magic-string';
import type { Edit, Span } from '../model/text.ts';

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const result = new MagicString(text);
  for (const { span, text: replacement } of edits) {
    if (span.start === span.end) result.appendLeft(span.start, replacement);
    else result.update(span.start, span.end, replacement);
  }
  return result.toString();
}

/** The places of the new texts in the edited text. @param edits in order, without overlaps */
export function editedSpans(edits: readonly Edit[]): readonly Span[] {
  let grown = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + grown;
    grown += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}
