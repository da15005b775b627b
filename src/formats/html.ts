import type { Element } from 'hast';
import type { Comment, Edit, Format, Image, Span } from '../types.ts';
import { setAltAttribute } from './attribute.ts';
import { findComments } from './comments.ts';
import { findElements, type Spans } from './elements.ts';
import { parseHtml } from './parse-html.ts';

/** HTML pages and pieces of pages. */
export const html: Format = {
  name: 'html',

  find(text: string): readonly Image[] {
    return findElements(parseHtml(text), spansOf, undefined).map(({ image }) => ({ ...image, syntax: 'img' }));
  },

  comments(text: string): readonly Comment[] {
    return findComments(parseHtml(text), ({ position }) => toSpan(position));
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    return setAltAttribute(text, image, alt);
  },
};

/** Offsets of an element and its attributes in the text that was parsed. */
export function spansOf(element: Element): Spans | undefined {
  const whole = toSpan(element.position);
  const attributes: Partial<Record<string, Position>> = element.data?.position.properties ?? {};
  return whole && { element: whole, attribute: (property) => toSpan(attributes[property]) };
}

type Position = { start: { offset?: number | undefined }; end: { offset?: number | undefined } };

/** Offsets of a position in the text that was parsed. */
export function toSpan(position: Position | undefined): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
