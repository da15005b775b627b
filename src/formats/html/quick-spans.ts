import type { Element } from 'hast';
import type { Spans } from '../page/spans.ts';
import { PageElement } from '../quick/html/nodes.ts';
import { attributeSpan } from './attribute-span.ts';

/** As `spansOf`, for the elements of a page that is read the quick way; undefined for one that nobody wrote. */
export function quickSpansOf(element: Element, text: string): Spans | undefined {
  if (!(element instanceof PageElement) || element.start === element.inner) return undefined;
  const { start, inner, contentEnd, end } = element;
  return {
    element: { start, end: inner },
    content: end > contentEnd ? { start: inner, end: contentEnd } : undefined,
    attribute: (property) => attributeSpan(text, element.attributeStart(property)),
  };
}
