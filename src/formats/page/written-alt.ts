import type { Element } from 'hast';
import type { Alt } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import type { Kind } from './element-kinds.ts';
import type { Spans } from './spans.ts';
import { filled, titleOf } from './name-from-content.ts';
import type { ElementNode } from './element-node.ts';

/** The alternative text of an element as it is written, and where. */
export type WrittenAlt = {
  readonly alt: Alt;
  /** Undefined when it is the text of a `title` element. */
  readonly attribute: string | undefined;
  /** Empty, at the place of insertion, when there is none. */
  readonly span: Span;
};

export function writtenAlt(
  place: ElementNode,
  kind: Kind,
  spans: Spans,
  spansOf: (element: Element) => Spans | undefined,
): WrittenAlt {
  const { element } = place;
  if (kind.attribute === 'alt') {
    const span = spans.attribute('alt') ?? insertionPoint(element, kind, spans);
    return { alt: altOf(element.properties.alt), attribute: 'alt', span };
  }
  const label = filled(element.properties.ariaLabel);
  const span = spans.attribute('ariaLabel') ?? insertionPoint(element, kind, spans);
  // An empty `aria-label` counts as absent (WAI-ARIA 1.2, 6.3), unlike an empty `alt`.
  const byLabel: WrittenAlt = { alt: alternative(label), attribute: 'aria-label', span };
  const title = place.svg || kind.syntax === 'svg' ? titleOf(element) : undefined;
  if (label !== undefined || !title) return byLabel;
  const alt = alternative(filled(textOf(title)));
  const content = isPlain(title) ? spansOf(title)?.content : undefined;
  return content ? { alt, attribute: undefined, span: content } : { ...byLabel, alt };
}

function altOf(alt: unknown): Alt {
  if (typeof alt !== 'string') return { kind: 'absent' };
  return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}

function alternative(text: string | undefined): Alt {
  return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
}

function isPlain({ children }: Element): boolean {
  return children.every(({ type }) => type === 'text');
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** A new attribute goes after the address, where authors write it, or after the role, or after the tag name. */
function insertionPoint(element: Element, { sources }: Kind, spans: Spans): Span {
  // The parser reads `<image>` as `img`, so the length of the written name is unknown, and any attribute is a better anchor.
  const neighbours = [...sources, 'href', 'role', ...Object.keys(element.properties)];
  const at = neighbours.map((name) => spans.attribute(name)?.end).find((end) => end !== undefined);
  const end = at ?? spans.element.start + '<'.length + element.tagName.length;
  return { start: end, end };
}
