import type { Element } from 'hast';
import type { Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { withTagFault } from '../page/broken-tag.ts';
import { findElements } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import type { Spans } from '../page/spans.ts';
import { attributeNames, attributeSpan } from './attribute-span.ts';
import { elementsWithKnown } from '../components.ts';
import { maskHtml } from '../masking/mask.ts';
import type { Masked } from '../masking/pieces.ts';
import { isPage, parseHtml } from '../page/parse-html.ts';
import { hollowParts } from '../quick/hollow.ts';
import { without, type Shortened } from '../quick/shorten.ts';
import { restored } from '../masking/restore.ts';

/** HTML pages and fragments. */
export const html: Format = {
  read(text: string, components?: Components): Found {
    const masked = maskHtml(withoutMark(text), elementsWithKnown(components));
    const parts = hollowParts(masked.text);
    const short = without(masked.text, parts ?? []);
    if (isPage(short.text) !== isPage(masked.text)) return { images: readPage(text, components).images };
    const { found } = findIn(short.text);
    return { images: found.map(({ image }) => toImage(image, short, masked)) };
  },

  outline(text: string, components?: Components): Outline {
    const { masked, tree, found, images } = readPage(text, components);
    return {
      images,
      without: (changes) => outlinePage(tree, elementsOf(changes, found), { namesOf: namesIn(masked.text) }).join('\n'),
    };
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

function readPage(text: string, components: Components | undefined) {
  const masked = maskHtml(withoutMark(text), elementsWithKnown(components));
  const { tree, found } = findIn(masked.text);
  const whole: Shortened = { text: masked.text, back: (span) => span };
  return { masked, tree, found, images: found.map(({ image }) => toImage(image, whole, masked)) };
}

function findIn(text: string) {
  const tree = parseHtml(text);
  return { tree, found: findElements(tree, (element) => spansOf(element, text), undefined) };
}

/** @param text the masked page, or what is left of it */
function toImage(image: Image, { text, back }: Shortened, masked: Masked): Image {
  const { span, altSpan, ...faulty } = withTagFault(image, text);
  const placed: Image = { ...faulty, span: back(span), altSpan: back(altSpan) };
  const component = masked.componentAt(placed.span.start);
  const own: Image = component
    ? { ...placed, syntax: 'component', kind: 'component', attribute: component.alt }
    : placed;
  return restored(own, masked);
}

/** The attributes of the elements of a parsed text as they are written. */
export function namesIn(text: string): (element: Element) => readonly string[] {
  return (element) => {
    const tag = toSpan(element.data?.position.opening);
    return tag ? attributeNames(text.slice(tag.start, tag.end)) : [];
  };
}

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
