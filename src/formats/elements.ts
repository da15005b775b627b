import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Alt, Image, Span } from '../types.ts';
import { createNames } from './accessible-name.ts';
import { createContexts } from './context.ts';
import { bindsAlt, isDynamic } from './dynamic.ts';
import { isHiddenFromAssistiveTechnology, isHiddenFromEveryone, isPresentational } from './visibility.ts';

/** Where an element and its attributes stand in the file; undefined for an element that the parser made up. */
export type Spans = {
  readonly element: Span;
  /** Source of an attribute, by its hast property name. */
  attribute(property: string): Span | undefined;
};

/** An `img` with what the page around it says. */
export type FoundElement = { readonly element: Element; readonly image: Omit<Image, 'syntax'> };

/**
 * Images of a parsed page that somebody can meet, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file
 * @param pageLanguage language of the page when no element tells, from front matter for example
 */
export function findElements(
  tree: Root,
  spansOf: (element: Element) => Spans | undefined,
  pageLanguage: string | undefined,
): readonly FoundElement[] {
  const images = selectAll('img', tree);
  if (images.length === 0) return [];
  const ids = new Map(selectAll('[id]', tree).map((element) => [String(element.properties.id), element]));
  const names = createNames((id) => ids.get(id));
  const contexts = createContexts(tree, names, pageLanguage);

  return images.flatMap((element): FoundElement[] => {
    const spans = spansOf(element);
    const lineage = contexts.lineage(element);
    if (!spans || isHiddenFromEveryone(lineage)) return [];
    const alt = altOf(element);
    const image = {
      src: srcOf(element),
      alt,
      name: alt.kind === 'dynamic' ? undefined : names.imageName(element),
      decorative: isHiddenFromAssistiveTechnology(lineage) || isPresentational(element),
      markedDecorative: isPresentational(element),
      title: typeof element.properties.title === 'string' ? element.properties.title : undefined,
      width: undefined,
      height: undefined,
      attribute: 'alt',
      span: spans.element,
      altSpan: spans.attribute('alt') ?? insertionPoint(element, spans),
      context: contexts.of(element),
    };
    return [{ element, image }];
  });
}

function altOf({ properties }: Element): Alt {
  if (bindsAlt(properties)) return { kind: 'dynamic' };
  const alt = properties.alt;
  if (typeof alt !== 'string') return { kind: 'absent' };
  if (alt === '') return { kind: 'empty' };
  return isDynamic(alt) ? { kind: 'dynamic' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}

/** Lazy loaders keep the address in another attribute: a missing `src` is no missing image. */
function srcOf({ properties }: Element): string {
  const sources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'].map((name) => properties[name]);
  return sources.find((source): source is string => typeof source === 'string' && source !== '')?.trim() ?? '';
}

/** A new attribute goes behind `src`, where people write it, or behind the tag's name. */
function insertionPoint(element: Element, spans: Spans): Span {
  const at = spans.attribute('src')?.end ?? spans.element.start + 1 + element.tagName.length;
  return { start: at, end: at };
}
