import type { Nodes } from 'mdast';
import type { Span } from '../../model/text.ts';
import type { SourceMap } from '../page/source-map.ts';

/** The way from a page back to its source. */
type WayBack = Pick<SourceMap, 'toSource' | 'lastBefore'>;

/** The place in the source of copied HTML; undefined where one of its ends is generated. */
export function back(span: Span | undefined, projection: Pick<WayBack, 'toSource'>): Span | undefined {
  const start = span && projection.toSource(span.start);
  const last = span && projection.toSource(span.end - 1);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The place of a tag. Its end may be generated: an HTML block that ends inside a tag leaves it to the first tag after it to close it. */
export function tagSpan(span: Span, { toSource, lastBefore }: WayBack): Span | undefined {
  const start = toSource(span.start);
  const last = lastBefore(span.end);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The place of a node. */
export function offsets({ position }: Nodes): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
