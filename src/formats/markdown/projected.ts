import type { Element } from 'hast';
import type { Span } from '../../model/text.ts';
import type { Holes } from '../../text/holes.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { copiedSpans } from '../html/copied.ts';
import type { Spans } from '../page/spans.ts';
import type { HtmlProjection } from './projection.ts';

/** The construct of a dialect that became an element of the page. */
export function dialectImage(element: Element, { dialectImages }: HtmlProjection): DialectImage | undefined {
  return dialectImages.get(element.position?.start.offset ?? -1);
}

/** The places in the source of an element that a dialect or raw HTML became; undefined for anything else. */
export function projectedSpans(element: Element, projection: HtmlProjection): Spans | undefined {
  const dialect = dialectImage(element, projection);
  if (dialect) return { element: dialect.span, attribute: only('alt', dialect.altSpan) };
  return copiedSpans(element, projection.html, projection);
}

export function only(name: string, span: Span): Spans['attribute'] {
  return (asked) => (asked === name ? span : undefined);
}

/** The values of the front matter, each with the keys to it, without what stands in a hole. @param shift units before the text that was parsed */
export function outlineFrontMatter({ frontMatter }: HtmlProjection, holes: Holes, shift: number): readonly string[] {
  return (frontMatter?.values ?? []).flatMap(({ path, text, span }) => {
    const start = span.start + shift;
    const end = span.end + shift;
    if (holes.contains({ start, end })) return [];
    // The page has what the rest of such a value shows.
    const isChanged = holes.at(end) - holes.at(start) < end - start || /<[a-z]/i.test(text);
    return [isChanged ? path : `${path}: ${text}`];
  });
}
