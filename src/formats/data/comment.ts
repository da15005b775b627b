import type { Comment, Span } from '../../model/text.ts';

/** A comment that begins with `#`. */
export function commentAt(text: string, span: Span): Comment {
  return { text: text.slice(span.start, span.end).replace(/^#+/, '').trim(), span };
}
