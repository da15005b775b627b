import MagicString from 'magic-string';
import type { Edit } from '../model/text.ts';

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const result = new MagicString(text);
  for (const { span, text: replacement } of edits) {
    if (span.start === span.end) result.appendLeft(span.start, replacement);
    else result.update(span.start, span.end, replacement);
  }
  return result.toString();
}
