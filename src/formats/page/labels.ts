import type { Element, Root } from 'hast';
import type { Label } from '../../model/image.ts';
import { isCaption } from './caption.ts';
import type { ElementNode } from './element-node.ts';
import type { Walk } from './walk.ts';

/** The texts that stand beside images as their labels. */
export type Labels = {
  /** A caption that is no `figcaption`; undefined when there is none. */
  captionOf(image: ElementNode): Label | undefined;
  /** The cells beside, above and below, and the head of the column; the term or its description; the paragraphs before and after. */
  besideBlock(image: ElementNode): readonly Label[];
  /** Whether an image is all that a block of text holds, and another block precedes that. */
  standsAlone(image: ElementNode): boolean;
};

/** @param textOf the text of an element, without images */
export function createLabels(tree: Root, page: Walk, textOf: (element: Element) => string): Labels {
  const known = new Map<Element | Root, Children>();
  const heads = new Map<Element, Element | undefined>();

  function childrenOf(parent: Element | Root): Children {
    const children = known.get(parent) ?? listed(parent);
    known.set(parent, children);
    return children;
  }

  /** The elements before and after, without those that have no content. */
  function besides({ element, parent }: ElementNode): Besides {
    const { list, indexes } = childrenOf(parent?.element ?? tree);
    const index = indexes.get(element) ?? NaN;
    return { before: list[index - 1], after: list[index + 1] };
  }

  function captionOf(image: ElementNode): Label | undefined {
    let node = image;
    for (let level = 0; level < mostLevels && node.parent && !bounds.has(node.element.tagName); level++) {
      const { element } = node.parent;
      const found = both(besides(node)).find((beside) => isCaption(beside, element));
      if (found) return labelled('caption', [found])[0];
      node = node.parent;
    }
    return undefined;
  }

  function besideBlock(image: ElementNode): readonly Label[] {
    const block = blockOf(image, page);
    if (block === undefined) return [];
    const beside = besides(block);
    const { tagName } = block.element;
    if (tagName === 'td' || tagName === 'th')
      return labelled('cell', [...both(beside), ...column(block)].filter(isCell));
    if (tagName === 'dd') return labelled('term', is('dt', beside.before));
    if (tagName === 'dt') return labelled('term', is('dd', beside.after));
    if (tagName !== 'p' || textOf(block.element) !== '') return [];
    return labelled('paragraph', both(beside).filter(isParagraph));
  }

  function standsAlone(image: ElementNode): boolean {
    let node = image;
    for (let level = 0; level < mostLevels && node.parent && holdsOnly(node.parent, node); level++) node = node.parent;
    const { before } = besides(node);
    return before !== undefined && blocks.has(before.tagName);
  }

  /** A figure may hold a caption besides. */
  function holdsOnly({ element }: ElementNode, child: ElementNode): boolean {
    if (!wrappers.has(element.tagName)) return false;
    const { list } = childrenOf(element);
    const isOnly = list.every(
      (one) => one === child.element || one.tagName === 'source' || one.tagName === 'figcaption',
    );
    return isOnly && (element.tagName === 'figure' || textOf(element) === '');
  }

  /** The cells above and below, and the head of the column. A cell that spans several columns counts as one. */
  function column({ element, parent: row }: ElementNode): readonly Element[] {
    if (row?.element.tagName !== 'tr') return [];
    const index = childrenOf(row.element).indexes.get(element) ?? NaN;
    const rows = new Set([...both(besides(row)), ...headOf(row)]);
    rows.delete(row.element);
    return [...rows].flatMap((other) => childrenOf(other).list[index] ?? []);
  }

  function headOf({ parent }: ElementNode): readonly Element[] {
    const table = parent?.element.tagName === 'table' ? parent.element : parent?.parent?.element;
    if (table?.tagName !== 'table') return [];
    if (!heads.has(table)) heads.set(table, firstRow(table));
    return [heads.get(table)].flatMap((row) => row ?? []);
  }

  function labelled(place: Label['place'], elements: readonly Element[]): readonly Label[] {
    return elements.map((element) => ({ place, text: textOf(element) })).filter(({ text }) => text !== '');
  }

  return { captionOf, besideBlock, standsAlone };
}

type Children = { readonly list: readonly Element[]; readonly indexes: ReadonlyMap<Element, number> };
type Besides = { readonly before: Element | undefined; readonly after: Element | undefined };

function listed({ children }: Element | Root): Children {
  const list: Element[] = [];
  const indexes = new Map<Element, number>();
  for (const child of children) {
    if (child.type !== 'element' || isEmpty(child)) continue;
    indexes.set(child, list.length);
    list.push(child);
  }
  return { list, indexes };
}

function both({ before, after }: Besides): readonly Element[] {
  if (before === undefined) return after === undefined ? [] : [after];
  return after === undefined ? [before] : [before, after];
}

function is(tagName: string, element: Element | undefined): readonly Element[] {
  return element?.tagName === tagName ? [element] : [];
}

/** The nearest block that may have a label beside it; a cell or a description may have its content in a paragraph. */
function blockOf({ block }: ElementNode, page: Walk): ElementNode | undefined {
  const found = block && page.nodeOf(block);
  return found?.element.tagName === 'p' && found.parent && holders.has(found.parent.element.tagName)
    ? found.parent
    : found;
}

const holders: ReadonlySet<string> = new Set('td th dt dd'.split(' '));

/** In DocBook a caption stands beside what is three levels above its picture. */
const mostLevels = 4;

/** A caption stands inside of these together with its picture. */
const bounds: ReadonlySet<string> = new Set(
  'body main article section li td th dd dt blockquote figure table'.split(' '),
);

/** Elements that add nothing to what they hold. */
const wrappers: ReadonlySet<string> = new Set('picture p figure center div'.split(' '));

/** Blocks of a text that is read from the top to the bottom. */
const blocks: ReadonlySet<string> = new Set('p ul ol dl pre blockquote table figure h1 h2 h3 h4 h5 h6'.split(' '));

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isParagraph({ tagName }: Element): boolean {
  return tagName === 'p';
}

/** A break, or an anchor without content. */
function isEmpty({ tagName, children }: Element): boolean {
  return tagName === 'br' || tagName === 'hr' || (tagName === 'a' && children.length === 0);
}

/** The first row of a table, whatever group it is in. */
function firstRow({ children }: Element): Element | undefined {
  const elements = children.filter((child): child is Element => child.type === 'element');
  const first = elements.find(({ tagName }) => tagName === 'tr' || groups.has(tagName));
  if (first === undefined || first.tagName === 'tr') return first;
  return first.children.find((child): child is Element => child.type === 'element' && child.tagName === 'tr');
}

const groups: ReadonlySet<string> = new Set('thead tbody tfoot'.split(' '));
