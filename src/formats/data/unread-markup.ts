import { count } from '../../lib/count.ts';
import type { Span } from '../../model/text.ts';
import type { Value } from './parts.ts';

/** Matches in every text with a value that may show an image as HTML. */
export const markupTokens = /<(?:img|svg|picture|object|embed)\b/i;

/** A sentence about the values whose HTML or Markdown shows images: they are not read. @param texts the places of alternative texts, which quote */
export function unreadMarkup(values: readonly Value[], texts: readonly Span[]): string | undefined {
  const quoting = new Set(texts.map(({ start }) => start));
  const showing = values.filter(({ text, span }) => !quoting.has(span.start) && showsImage(text)).length;
  return showing === 0
    ? undefined
    : `has images in the HTML or Markdown of ${count(showing, 'value', 'values')}, which were not read.`;
}

function showsImage(text: string): boolean {
  const label = text.indexOf('![');
  return markupTokens.test(text) || (label !== -1 && text.includes('](', label));
}
