import type { Element, Root, RootContent } from 'hast';
import { hidesItsContent, isWidget, roleOf } from './roles.ts';
import { controlledIds, isOpenable } from './openable.ts';
import { isInvisible, isRemoved, isSilenced, showsNoContent } from './visibility.ts';

/** An element with everything that it inherits from the elements around it. */
export type ElementNode = {
  readonly element: Element;
  readonly parent: ElementNode | undefined;
  /** The element, or one around it, is hidden from every reader. */
  readonly removed: boolean;
  readonly invisible: boolean;
  /** The element, or one around it, is hidden from assistive technology. */
  readonly silenced: boolean;
  readonly isControl: boolean;
  /** It is a control that exposes its name and nothing inside. */
  readonly isWidget: boolean;
  /** It is one image as a whole, so nothing inside counts separately. */
  readonly isImage: boolean;
  /** The nearest image of that kind around it. */
  readonly image: ElementNode | undefined;
  /** The nearest `svg` around it. */
  readonly svg: ElementNode | undefined;
  /** The nearest link or button around it. */
  readonly control: ElementNode | undefined;
  /** The nearest control of that kind around it. */
  readonly widget: Element | undefined;
  /** The nearest `label` around it. */
  readonly label: Element | undefined;
  readonly figure: Element | undefined;
  /** The nearest block of text around it. */
  readonly block: Element | undefined;
  /** The last heading that began before the element. */
  readonly heading: Element | undefined;
  readonly language: string | undefined;
};

/** A page after one walk over it, whose results all images share. */
export type Walk = {
  /** Elements that `isCandidate` chose, in the order of the tree. */
  readonly candidates: readonly ElementNode[];
  nodeOf(element: Element): ElementNode | undefined;
  /** The first element with this id, as in a browser. */
  byId(id: string): Element | undefined;
  /** The `label` elements of a form control, in source order of their kinds: by id, then around it. */
  labelsOf(control: Element): readonly Element[];
  captionOf(figure: Element): Element | undefined;
  /** Links to the same target with nothing but white space in between. */
  neighboursOf(link: Element): readonly Element[];
};

export function walk(tree: Root, isCandidate: (element: Element) => boolean): Walk {
  const candidates: ElementNode[] = [];
  const controlled = controlledIds(tree);
  const places = new Map<Element, ElementNode>();
  const ids = new Map<string, Element>();
  const labels = new Map<string, Element[]>();
  const labelled = new Map<Element, Element>();
  const captions = new Map<Element, Element>();
  const neighbours = new Map<Element, Element[]>();
  let heading: Element | undefined;

  function visitAll(children: readonly RootContent[], around: ElementNode | undefined): void {
    let before: Element | undefined;
    for (const child of children) {
      if (child.type === 'text' && child.value.trim() !== '') before = undefined;
      if (child.type !== 'element') continue;
      visit(child, around);
      if (child.tagName === 'br') continue;
      if (before && isSameLink(before, child)) join(before, child);
      before = child;
    }
  }

  function visit(element: Element, around: ElementNode | undefined): void {
    if (headings.has(element.tagName)) heading = element;
    const place = placeIn(element, around, heading, isOpenable(element, controlled));
    places.set(element, place);
    note(place);
    if (isCandidate(element)) candidates.push(place);
    visitAll(element.children, place);
  }

  function note({ element, figure, label }: ElementNode): void {
    const { id, htmlFor } = element.properties;
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, element);
    if (element.tagName === 'label' && Array.isArray(htmlFor)) add(labels, htmlFor.join(' '), element);
    if (element.tagName === 'figcaption' && figure && !captions.has(figure)) captions.set(figure, element);
    // A label without `for` belongs to the first control in it (HTML, 4.10.4).
    if (!label || label.properties.htmlFor !== undefined || labelled.has(label)) return;
    if (labelable.has(element.tagName)) labelled.set(label, element);
  }

  function labelsOf(control: Element): readonly Element[] {
    const { id } = control.properties;
    const byId = typeof id === 'string' && ids.get(id) === control ? (labels.get(id) ?? []) : [];
    const around = places.get(control)?.label;
    return around && labelled.get(around) === control ? [...byId, around] : byId;
  }

  function join(before: Element, after: Element): void {
    add(neighbours, before, after);
    add(neighbours, after, before);
  }

  visitAll(tree.children, undefined);
  return {
    candidates,
    nodeOf: (element) => places.get(element),
    byId: (id) => ids.get(id),
    labelsOf,
    captionOf: (figure) => captions.get(figure),
    neighboursOf: (link) => neighbours.get(link) ?? [],
  };
}

const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const labelable = new Set('button input meter output progress select textarea'.split(' '));
const blocks = new Set('p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6'.split(' '));

function placeIn(
  element: Element,
  around: ElementNode | undefined,
  heading: Element | undefined,
  isClosed: boolean,
): ElementNode {
  return {
    element,
    parent: around,
    removed:
      around?.removed === true ||
      (!isClosed && isRemoved(element)) ||
      (around !== undefined && showsNoContent(around.element)),
    invisible: (isClosed ? undefined : isInvisible(element)) ?? around?.invisible ?? false,
    silenced: around?.silenced === true || (!isClosed && isSilenced(element)),
    isControl: isControl(element),
    isWidget: isWidget(element),
    isImage: hidesItsContent(roleOf(element)),
    image: around?.isImage === true ? around : around?.image,
    svg: around?.element.tagName === 'svg' ? around : around?.svg,
    control: around?.isControl === true ? around : around?.control,
    widget: around?.isWidget === true ? around.element : around?.widget,
    label: around?.element.tagName === 'label' ? around.element : around?.label,
    figure: around?.element.tagName === 'figure' ? around.element : around?.figure,
    block: around && (blocks.has(around.element.tagName) ? around.element : around.block),
    heading,
    language: declaredLanguage(element) ?? around?.language,
  };
}

/** A link or button; a link in a drawing has its target under the older name. */
function isControl(element: Element): boolean {
  const role = roleOf(element);
  if (role === 'link' || role === 'button' || element.tagName === 'button' || element.tagName === 'summary')
    return true;
  return element.tagName === 'a' && targetOf(element) !== undefined;
}

/** The address of a link, as it is written. */
export function targetOf({ properties }: Element): string | undefined {
  const target = properties.href ?? properties.xLinkHref;
  return typeof target === 'string' ? target : undefined;
}

function isSameLink(one: Element, other: Element): boolean {
  if (one.tagName !== 'a' || other.tagName !== 'a') return false;
  const target = targetOf(one);
  return target !== undefined && target !== '' && target === targetOf(other);
}

function declaredLanguage({ properties }: Element): string | undefined {
  return [properties.lang, properties.xmlLang].find((tag): tag is string => typeof tag === 'string' && tag !== '');
}

function add<Key>(groups: Map<Key, Element[]>, key: Key, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}
