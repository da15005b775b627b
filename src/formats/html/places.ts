import type { Element } from 'hast';
import type { Span } from '../../model/text.ts';
import type { Spans } from '../page/spans.ts';
import { attributeNames, attributeSpan } from './attribute-span.ts';

/** The attributes of the elements of a parsed text as they are written. */
export function namesIn(text: string): (element: Element) => readonly string[] {
  return (element) => {
    const tag = toSpan(element.data?.position.opening);
    return tag ? attributeNames(text.slice(tag.start, tag.end)) : [];
  };
}

/** Offsets of an element's tags and attributes in `text`, which was parsed. */
export function spansOf(element: Element, text: string): Spans | undefined {
  const { opening, closing, properties } = element.data?.position ?? {};
  const tag = toSpan(opening ?? element.position);
  const end = toSpan(closing)?.start;
  const attributes: Partial<Record<string, Position>> = properties ?? {};
  return (
    tag && {
      element: tag,
      content: end === undefined ? undefined : { start: tag.end, end },
      attribute: (property) => attributeSpan(text, toSpan(attributes[property])?.start),
    }
  );
}

type Position = { start: { offset?: number | undefined }; end: { offset?: number | undefined } };

/** Offsets of a position in the text that was parsed. */
export function toSpan(position: Position | undefined): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
