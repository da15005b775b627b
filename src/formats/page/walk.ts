import type { Element, Properties, Root, RootContent } from 'hast';
import { ownMarks, placeIn, targetOf, unmarked, type ElementNode } from './element-node.ts';
import { controlledIds, isOpenable } from './openable.ts';

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

/** What a tree can say of its elements without their properties. */
export type Known = {
  /** Whether no attribute of an element means anything to what it and others are to a reader: it is not hidden, has no role, id or language. */
  readonly isBare: (element: Element) => boolean;
  /** Whether that is so of a link, but for its target. */
  readonly isBareLink: (element: Element) => boolean;
  /** Whether an element may say which others it opens. */
  readonly opens: boolean;
};

export function walk(tree: Root, isCandidate: (element: Element, isBare: boolean) => boolean, known = nothing): Walk {
  const candidates: ElementNode[] = [];
  const controlled = known.opens ? controlledIds(tree, known.isBare) : noIds;
  const places = new Map<Element, ElementNode>();
  const ids = new Map<string, Element>();
  const labels = new Map<string, Element[]>();
  const labelled = new Map<Element, Element>();
  const captions = new Map<Element, Element>();
  const neighbours = new Map<Element, Element[]>();
  let heading: Element | undefined;

  function visitAll(children: readonly RootContent[], around: ElementNode | undefined): void {
    let link: Element | undefined;
    for (const child of children) {
      if (child.type === 'text' && link && child.value.trim() !== '') link = undefined;
      if (child.type !== 'element') continue;
      visit(child, around);
      if (child.tagName === 'br') continue;
      if (link && isSameLink(link, child)) join(link, child);
      link = child.tagName === 'a' ? child : undefined;
    }
  }

  function visit(element: Element, around: ElementNode | undefined): void {
    if (headings.has(element.tagName)) heading = element;
    const isBareLink = known.isBareLink(element);
    const isBare = isBareLink || known.isBare(element);
    const marks = isBare ? unmarked(element, isBareLink) : ownMarks(element, isOpenable(element, controlled));
    const place = placeIn(element, around, heading, marks);
    places.set(element, place);
    note(place, isBare ? none : element.properties);
    if (isCandidate(element, isBare)) candidates.push(place);
    visitAll(element.children, place);
  }

  function note({ element, figure, label }: ElementNode, { id, htmlFor }: Properties): void {
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

const nothing: Known = { isBare: () => false, isBareLink: () => false, opens: true };
const noIds: ReadonlySet<string> = new Set();
const none: Properties = {};

const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const labelable = new Set('button input meter output progress select textarea'.split(' '));

function isSameLink(one: Element, other: Element): boolean {
  if (one.tagName !== 'a' || other.tagName !== 'a') return false;
  const target = targetOf(one);
  return target !== undefined && target !== '' && target === targetOf(other);
}

function add<Key>(groups: Map<Key, Element[]>, key: Key, element: Element): void {
  const group = groups.get(key);
  if (group) group.push(element);
  else groups.set(key, [element]);
}
