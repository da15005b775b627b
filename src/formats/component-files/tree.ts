import type { Element, ElementContent, Root } from 'hast';
import { h, s } from 'hastscript';
import type { Components } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { unknowable } from '../masking/placeholder.ts';
import type { JsxElement } from '../jsx/element.ts';
import { toHtml, type HtmlElement } from '../jsx/to-html.ts';
import type { Bindings } from '../jsx/values.ts';
import { closesBefore } from './implied-ends.ts';
import type { OpeningTag, Part } from './scanned.ts';

/** An element of the page, with the tag that it comes from. */
export type Placed = {
  readonly tag: OpeningTag;
  readonly source: JsxElement;
  readonly html: HtmlElement;
  /** The text between its tags; undefined as long as it has no end. */
  content: Span | undefined;
};

export type ComponentTree = { readonly tree: Root; readonly elements: ReadonlyMap<Element, Placed> };

export type TreeOptions = {
  readonly components: Components;
  readonly bindings: Bindings;
  /** Whether elements such as `li` end where HTML ends them, without a closing tag. */
  readonly impliesEnds: boolean;
};

/** An element that is open, and where its content goes. */
type Open = {
  readonly name: string;
  readonly into: ElementContent[];
  readonly placed?: Placed;
  readonly caption?: Element | undefined;
};

/** The page that the parts of a component become, as their source nests them. */
export function buildTree(parts: readonly Part[], options: TreeOptions): ComponentTree {
  const root: ElementContent[] = [];
  const elements = new Map<Element, Placed>();
  const open: Open[] = [];
  const counts = new Map<string, number>();
  let drawings = 0;

  function push(one: Open): void {
    open.push(one);
    counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
    if (one.name === 'svg') drawings += 1;
  }

  function pop(end: number): void {
    const one = open.pop();
    if (!one) return;
    counts.set(one.name, (counts.get(one.name) ?? 1) - 1);
    if (one.name === 'svg') drawings -= 1;
    if (one.placed) one.placed.content = { start: one.placed.tag.span.end, end };
    if (one.caption) one.into.push(one.caption);
  }

  /** Behind the deepest level, elements stand side by side. */
  function into(): ElementContent[] {
    return open.at(-1)?.into ?? root;
  }

  function openTag(tag: OpeningTag, isEmpty: boolean): void {
    while (options.impliesEnds && closesBefore(open.at(-1)?.name, tag.name)) pop(tag.span.start);
    if (tag.name === '') {
      if (!tag.closesItself) push({ name: tag.written, into: into() });
      return;
    }
    const { name, span, attributes } = tag;
    const source = { name, span, attributes, isEmpty: isEmpty || tag.closesItself };
    const html = toHtml(source, { known: options.components, unsure: nothing }, options.bindings, false);
    const element = elementOf(html, drawings > 0);
    const placed: Placed = { tag, source, html, content: undefined };
    elements.set(element, placed);
    const caption = html.caption === undefined ? undefined : h('figcaption', html.caption);
    const isFramed = html.tag === 'img' && caption !== undefined;
    into().push(isFramed ? h('figure', element, caption) : element);
    if (html.title !== undefined) element.children.push({ type: 'text', value: html.title });
    if (tag.closesItself || (voids.has(name) && !html.shows)) return;
    // What stands in a picture is beside it on the page.
    const content = html.tag === 'img' || open.length >= deepest ? into() : element.children;
    if (tag.isReplaced) content.push({ type: 'text', value: unknowable });
    push({ name: tag.written, into: tag.isReplaced ? [] : content, placed, caption: isFramed ? undefined : caption });
  }

  function closeTag(name: string, start: number): void {
    if ((counts.get(name) ?? 0) === 0) return;
    while (open.length > 0) {
      const last = open.at(-1)?.name;
      pop(start);
      if (last === name) return;
    }
  }

  parts.forEach((part, index) => {
    if (part.kind === 'open') openTag(part, isEmptyAt(parts, index, part.written));
    else if (part.kind === 'close') closeTag(part.name, part.span.start);
    else if (part.kind === 'text') into().push({ type: 'text', value: part.text });
    else if (part.kind === 'output') into().push({ type: 'text', value: unknowable });
  });
  while (open.length > 0) pop(parts.at(-1)?.span.end ?? 0);
  return { tree: { type: 'root', children: root }, elements };
}

/** Levels of elements: the walk over the tree recurses. */
const deepest = 500;

/** Elements without a closing tag (HTML Standard, 13.1.2, void elements). */
export const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function elementOf({ tag, attributes }: HtmlElement, isInDrawing: boolean): Element {
  const create = isInDrawing || tag === 'svg' ? s : h;
  return create(tag, Object.fromEntries(attributes));
}

/** Whether nothing but white space stands between a tag and the end of its element. */
function isEmptyAt(parts: readonly Part[], index: number, name: string): boolean {
  const [first, second] = [parts[index + 1], parts[index + 2]];
  const next = first?.kind === 'text' && first.text.trim() === '' ? second : first;
  return next?.kind === 'close' && next.name === name;
}

const nothing: ReadonlySet<string> = new Set();
