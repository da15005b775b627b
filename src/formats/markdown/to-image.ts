import type { Image as MarkdownImage, ImageReference } from 'mdast';
import type { Element } from 'hast';
import type { Alt, Image } from '../../model/image.ts';
import { fromDialect } from '../dialects/found.ts';
import type { Masked } from '../masking/pieces.ts';
import type { FoundElement } from '../page/elements.ts';
import { codeIn, labelled, type LabelSyntax } from './label.ts';
import { offsets } from './places.ts';
import type { Labels } from './parse.ts';
import { dialectImage } from './projected.ts';
import type { HtmlProjection } from './projection.ts';

/** What is known of the elements of a projected page. */
type Written = { readonly projection: HtmlProjection; readonly masked: Masked; readonly labels: Labels };

/** An image of the projected page as it is written in Markdown. */
export function toImage({ element, image }: FoundElement, { projection, masked, labels }: Written): Image {
  const dialect = dialectImage(element, projection);
  if (dialect) return fromDialect(image, dialect);
  const own = markdownImage(element, projection);
  if (own) {
    const title = image.title ?? projection.titleOf(own);
    return fromMarkdown({ ...image, title, ...codeIn(masked.text, labels.get(own)) }, own, masked);
  }
  const component = masked.componentAt(image.span.start);
  return component === undefined
    ? image
    : { ...image, syntax: 'component', kind: 'component', attribute: component.alt };
}

function fromMarkdown(image: Image, own: MarkdownImage | ImageReference, masked: Masked): Image {
  const whole = offsets(own);
  const list = whole && masked.attributesAt(whole.end);
  const alt: Alt = image.alt.kind === 'absent' ? { kind: 'empty' } : image.alt;
  const written = { ...image, alt, syntax: syntaxOf(own) };
  if (!list?.altSpan) return { ...written, ...labelled };
  const span = { start: image.span.start, end: list.end };
  return { ...written, span, altSpan: list.altSpan, attribute: list.attribute, decorativeBy: 'other' };
}

/** The Markdown image that became an element. */
export function markdownImage(
  element: Element,
  { images }: HtmlProjection,
): MarkdownImage | ImageReference | undefined {
  return images.get(element.position?.start.offset ?? -1);
}

/** How an image is written. */
export function syntaxOf(node: MarkdownImage | ImageReference): LabelSyntax {
  return node.type === 'image' ? 'inline' : `${node.referenceType}-reference`;
}
