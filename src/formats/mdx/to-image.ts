import type { Element } from 'hast';
import type { Image } from '../../model/image.ts';
import type { FoundElement } from '../page/elements.ts';
import { codeIn, labelled } from '../markdown/label.ts';
import { fromDialect } from '../dialects/found.ts';
import { dialectImage } from '../markdown/projected.ts';
import { syntaxOf } from '../markdown/to-image.ts';
import { fromJsx } from '../jsx/places.ts';
import type { MdxTree } from './parse.ts';
import type { MdxProjection } from './to-html.ts';

/** An image of the projected page as it is in the file. */
export function toImage(
  source: string,
  { element, image }: FoundElement,
  projection: MdxProjection,
  labels: MdxTree['labels'],
): Image {
  const projected = projection.elements.get(startOf(element));
  if (projected) return fromJsx(source, image, projected);
  const own = projection.images.get(startOf(element));
  if (!own) {
    const dialect = dialectImage(element, projection);
    return dialect ? fromDialect(image, dialect) : image;
  }
  const text = (own.alt ?? '').replace(/\s+/g, ' ');
  return {
    ...image,
    alt: text === '' ? { kind: 'empty' } : { kind: 'text', text },
    name: text.trim() === '' ? image.name : text.trim(),
    syntax: syntaxOf(own),
    title: image.title ?? projection.titleOf(own),
    ...labelled,
    ...codeIn(source, labels.get(own)),
  };
}

/** Offset of an element in the projected page. */
export function startOf(element: Element): number {
  return element.position?.start.offset ?? -1;
}
