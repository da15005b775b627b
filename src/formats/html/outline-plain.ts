import type { Element, Root } from 'hast';
import { createHoles } from '../../text/holes.ts';
import type { Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import type { FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { namesIn, toSpan } from './places.ts';

/** A page as the quick way reads it. */
export type QuickPage = {
  /** The text that was read. */
  readonly html: string;
  readonly tree: Root;
  readonly found: readonly FoundElement[];
  readonly images: readonly Image[];
};

/**
 * The outline of a page for edits inside of the tags of its images. Behind a tag that ends where it ended before, the parser is in the state in
 * which it was and gets the same text, so it reads the same page: all that has to be compared is that text, where these tags begin and end, and
 * what the tree says of the elements.
 *
 * @returns undefined where an edit is anywhere else
 */
export function outlinePlain({ html, tree, found, images }: QuickPage, near: readonly Span[]): Outline | undefined {
  const tags = found.flatMap(({ element }) => tagOf(element) ?? []);
  if (!areInside(near, tags)) return undefined;
  return {
    images,
    without(changes) {
      const spans = changes.map(({ span }) => span);
      const { at } = createHoles(spans);
      const ends = tags.map(({ start, end }) => `${at(start)}-${at(end)}`).join(' ');
      const elements = outlinePage(tree, elementsOf(changes, found), { namesOf: namesIn(html) });
      return [ends, ...textsBetween(html, spans), ...elements].join('\n');
    },
  };
}

function tagOf(element: Element): Span | undefined {
  return toSpan(element.data?.position.opening);
}

/** Whether each of `inner` is in one of `outer`; both in the order of the text. */
function areInside(inner: readonly Span[], outer: readonly Span[]): boolean {
  let next = 0;
  return inner.every(({ start, end }) => {
    while (next < outer.length && (outer[next]?.end ?? 0) < end) next += 1;
    const around = outer[next];
    return around !== undefined && around.start < start && end < around.end;
  });
}

function textsBetween(text: string, spans: readonly Span[]): readonly string[] {
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, spans[index]?.start));
}
