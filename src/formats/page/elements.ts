import type { Element, Root } from 'hast';
import type { Alt, Context, Control, Image } from '../../model/image.ts';
import { createNames, type Names } from './accessible-name.ts';
import { bindsName, contextOf, controlOf } from './context.ts';
import { bindsAlt, isDynamic } from './bindings.ts';
import { isForColorScheme } from './color-scheme.ts';
import { kindOf, type Kind } from './element-kinds.ts';
import { createLabels } from './labels.ts';
import { isImageRole, isPresentationRole, requiresName, roleOf } from './roles.ts';
import { sourceOf } from './source-address.ts';
import type { Spans } from './spans.ts';
import type { ElementNode } from './element-node.ts';
import { walk, type Known } from './walk.ts';
import { isExposedAnyway, isFocusable, isMarkedDecorative, isPresentational } from './visibility.ts';
import { writtenAlt } from './written-alt.ts';

/** An element that shows an image, with its surroundings on the page. */
export type FoundElement = { readonly element: Element; readonly image: Image };

/**
 * Images of a parsed page that are not hidden from every reader, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file; undefined for an element that the parser inserted
 * @param pageLanguage language of the page when no element gives one, for example from front matter
 */
export function findElements(
  tree: Root,
  spansOf: (element: Element) => Spans | undefined,
  pageLanguage: string | undefined,
  known?: Known,
): readonly FoundElement[] {
  const page = walk(tree, (element, isBare) => kindOf(element, !isBare) !== undefined, known);
  const names = createNames(page);
  const around = { page, names, labels: createLabels(tree, page, (element) => names.text(element)) };

  const found = page.candidates.flatMap((place): FoundElement[] => {
    const { element } = place;
    const kind = kindOf(element);
    const spans = spansOf(element);
    if (!kind || !spans || place.removed || place.invisible) return [];
    const control = controlOf(place, names);
    if (kind.kind === 'drawing' && !isMeantAsImage(place, control)) return [];
    const context = contextOf(place, control, around, pageLanguage);
    return [{ element, image: describe(place, kind, names, context, spans, spansOf) }];
  });
  // What a table does not allow is moved before it in the tree (HTML Standard, 13.2.6.1, foster parenting), and so is what follows it.
  return found.toSorted((a, b) => a.image.span.start - b.image.span.start);
}

function describe(
  place: ElementNode,
  kind: Kind,
  names: Names,
  context: Context,
  spans: Spans,
  spansOf: (element: Element) => Spans | undefined,
): Image {
  const { element } = place;
  const { title, width, height } = element.properties;
  const name = names.imageName(element);
  const decorative = isTakenOut(place, name) || isLeftOut(place, name, names);
  const written = writtenAlt(place, kind, spans, spansOf);
  const alt = isBound(element, name, written.alt) ? dynamic : written.alt;
  return {
    src: sourceOf(element, kind),
    alt,
    name: alt.kind === 'dynamic' || decorative ? undefined : name,
    decorative,
    markedDecorative: isMarkedDecorative(element),
    title: typeof title === 'string' ? title : undefined,
    forColorScheme: isForColorScheme(place),
    width: pixels(width),
    height: pixels(height),
    syntax: kind.syntax,
    kind: kind.kind,
    emptyIsDecision: true,
    decorativeBy: kind.decorativeBy,
    attribute: written.attribute,
    span: { start: spans.element.start, end: Math.max(spans.element.end, written.span.end) },
    altSpan: written.span,
    context,
  };
}

/**
 * A drawing is an image when its author marks it as one, or when it is the only content of a link or button (ACT 7d6734): most are icons
 * beside a text. An element inside another image, or inside a drawing in the same control, is not a separate image.
 */
function isMeantAsImage({ element, image, svg, control }: ElementNode, around: Control | undefined): boolean {
  const role = roleOf(element);
  if (isImageRole(role)) return true;
  if (isPresentationRole(role) && isExposedAnyway(element)) return true;
  return around?.otherText === '' && !image && (!svg || svg.control !== control);
}

/** Whether an image is hidden from assistive technology. Focus exposes an element inside another image, by itself or in a link of its own. */
function isTakenOut({ element, silenced, image, control }: ElementNode, name: string | undefined): boolean {
  if (silenced || isPresentational(element)) return true;
  if (isFocusable(element)) return false;
  const role = roleOf(element);
  return (
    (image !== undefined && control?.image !== image) ||
    (role !== undefined && name === undefined && !requiresName(role) && !isPresentationRole(role))
  );
}

/** Whether an image without a name is in a control that has one: such a control exposes its name, and nothing inside. */
function isLeftOut({ element, widget }: ElementNode, name: string | undefined, names: Names): boolean {
  if (!widget || name !== undefined || isFocusable(element) || isExposedAnyway(element)) return false;
  return bindsName(widget) || names.controlName(widget, element) !== '';
}

const dynamic: Alt = { kind: 'dynamic' };

function isBound({ properties }: Element, name: string | undefined, alt: Alt): boolean {
  return bindsAlt(properties) || isDynamic(name ?? '') || (alt.kind === 'text' && isDynamic(alt.text));
}

/** A length in CSS px; undefined for percentages and expressions. */
function pixels(value: unknown): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)\s*(?:px)?$/i.exec(String(value).trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
