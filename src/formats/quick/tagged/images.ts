import type { Element } from 'hast';
import type { Image } from '../../../model/image.ts';
import { sourceSpans, type WayBack } from '../../html/copied.ts';
import { quickSpansOf } from '../../html/quick-spans.ts';
import { codeIn, labelled } from '../../markdown/label.ts';
import { findElements } from '../../page/elements.ts';
import { only } from '../../markdown/projected.ts';
import type { Spans } from '../../page/spans.ts';
import { PageElement } from '../html/nodes.ts';
import { quickTree } from '../html/tree.ts';
import type { PlainLabel } from '../plain-label.ts';
import type { Projection } from './projection.ts';

/** What a reader sees around a passage, as HTML. */
export type Around = { readonly before: string; readonly after: string };

/** The images of a projected passage, as the parsers' own reading of its page makes them; undefined where only they know how its elements are nested. */
export function imagesOf(
  text: string,
  projection: Projection,
  { before, after }: Around,
): readonly Image[] | undefined {
  const html = before + projection.html + after;
  const tree = quickTree(html);
  if (!tree) return undefined;
  const labelOf = (element: Element) =>
    element instanceof PageElement ? projection.images.get(element.start - before.length) : undefined;
  const way: WayBack = {
    toSource: (offset) => projection.toSource(offset - before.length),
    lastBefore: (offset) => projection.lastBefore(offset - before.length),
  };
  const spansOf = (element: Element): Spans | undefined => {
    const label = labelOf(element);
    if (label) return { element: label.span, attribute: only('alt', label.altSpan) };
    return sourceSpans(quickSpansOf(element, html), way);
  };
  return findElements(tree, spansOf, undefined, tree.known).map(({ element, image }) => {
    const label = labelOf(element);
    return label ? fromLabel(text, image, label) : image;
  });
}

/** As the image of a page that is projected as a whole. */
function fromLabel(text: string, image: Image, { syntax, title, altSpan, width, height }: PlainLabel): Image {
  const alt = image.alt.kind === 'absent' ? ({ kind: 'empty' } as const) : image.alt;
  return { ...image, alt, width, height, title: image.title ?? title, syntax, ...labelled, ...codeIn(text, altSpan) };
}
