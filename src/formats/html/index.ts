import type { Element } from 'hast';
import type { Format, Found } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { findElements } from '../page/elements.ts';
import { attributeSpan } from './attribute-span.ts';
import type { Spans } from '../page/spans.ts';
import { maskHtml } from '../masking/mask.ts';
import { parseHtml } from '../page/parse-html.ts';
import { restored } from '../masking/restore.ts';

/** HTML pages and fragments. */
export const html: Format = {
  read(text: string): Found {
    const masked = maskHtml(withoutMark(text));
    const found = findElements(parseHtml(masked.text), (element) => spansOf(element, masked.text), undefined);
    return { images: found.map(({ image }) => restored(image, masked)) };
  },

  comments(text: string): readonly Comment[] {
    const masked = maskHtml(withoutMark(text));
    const comments = findComments(parseHtml(masked.text), ({ position }) => toSpan(position));
    return comments.map((comment) => ({ ...comment, text: masked.restore(comment.text) }));
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    return setAltAttribute(text, image, alt, inTemplates);
  },

  setDecorative: setDecorativeAttribute,
};

/** Browsers drop a byte order mark (Encoding Standard, 6); the parser would take it for text of the body, and lose the head. Of the same length. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

/** A template language that processes the page would read these as its own. */
const inTemplates = '{}';

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
