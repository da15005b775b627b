import type { Element } from 'hast';
import type { Span } from '../../model/text.ts';
import type { SourceMap } from '../page/source-map.ts';
import type { Spans } from '../page/spans.ts';
import { spansOf } from './places.ts';

/** The way from a page back to its source. */
export type WayBack = Pick<SourceMap, 'toSource' | 'lastBefore'>;

/** The places in the source of an element whose tag was copied from there into the page `html`; undefined for any other element. */
export function copiedSpans(element: Element, html: string, way: WayBack): Spans | undefined {
  return sourceSpans(spansOf(element, html), way);
}

/** The places in the source of what stands at `spans` in the page. */
export function sourceSpans(spans: Spans | undefined, way: WayBack): Spans | undefined {
  const whole = spans && tagSpan(spans.element, way);
  return (
    whole && {
      element: whole,
      content: back(spans.content, way),
      attribute: (name) => back(spans.attribute(name), way),
    }
  );
}

/** The place in the source of copied HTML; undefined where one of its ends is generated. */
export function back(span: Span | undefined, { toSource }: Pick<WayBack, 'toSource'>): Span | undefined {
  const start = span && toSource(span.start);
  const last = span && toSource(span.end - 1);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The place of a tag. Its end may be generated: an HTML block that ends inside a tag leaves it to the first tag after it to close it. */
function tagSpan(span: Span, { toSource, lastBefore }: WayBack): Span | undefined {
  const start = toSource(span.start);
  const last = lastBefore(span.end);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
