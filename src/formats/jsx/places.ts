import type { Image } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import type { JsxElement } from './element.ts';
import { attributeOf } from './to-html.ts';
import type { Projected } from './write.ts';

/** The opening tag of an element: after its last attribute there can be only white space and its end. */
export function openingTag(text: string, { source }: Projected): Span {
  if (source.opening) return source.opening;
  const end = text.indexOf('>', source.attributes.at(-1)?.span.end ?? nameEnd(text, source)) + 1;
  return { start: source.span.start, end };
}

/** The place of the attribute for a hast property; undefined when it is not written. */
export function writtenSpan({ source, html }: Projected, property: string): Span | undefined {
  const name = property.startsWith('aria') ? `aria-${property.slice('aria'.length).toLowerCase()}` : property;
  return attributeOf(source, name.toLowerCase(), html.shows)?.span;
}

/** The names of all attributes as they are written; the one that carries the alternative text of a component is `alt`. */
export function writtenNames({ source, html }: Projected): readonly string[] {
  return source.attributes.map(({ name = '...' }) => (name === html.shows?.alt ? 'alt' : name));
}

/** `image` with the properties of its component, and the place where its alternative text is written or would be inserted. */
export function fromJsx(text: string, image: Image, projected: Projected): Image {
  const { source, html } = projected;
  const attribute = html.shows?.alt ?? image.attribute ?? 'alt';
  const written = attributeOf(source, html.shows ? 'alt' : attribute.toLowerCase(), html.shows)?.span;
  return {
    ...image,
    ...(html.shows && ({ syntax: 'component', kind: 'component' } as const)),
    attribute,
    altSpan: written ?? insertionPoint(text, projected),
  };
}

/** A new attribute goes after the address, where authors write it, or after the name. */
function insertionPoint(text: string, { source, html }: Projected): Span {
  const src = attributeOf(source, 'src', html.shows)?.span.end;
  if (src === undefined && source.place) return source.place;
  const at = src ?? nameEnd(text, source);
  return { start: at, end: at };
}

function nameEnd(text: string, { name, span }: JsxElement): number {
  return text.indexOf(name, span.start) + name.length;
}
