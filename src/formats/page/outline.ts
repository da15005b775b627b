import type { Element, Root, RootContent } from 'hast';
import type { Change } from '../../model/format.ts';
import { placeholders, unknowable } from '../masking/placeholder.ts';
import type { FoundElement } from './elements.ts';
import { isElementSyntax } from './tokens.ts';

/** What only a format knows about the elements of its page. */
export type OutlineOptions = {
  /** The attributes of an element as they are written, each as often as it is; the one with an alternative text is `alt`, whatever its name. */
  readonly namesOf: (element: Element) => readonly string[];
  /** Whether the format has written an element around an image of its own. */
  readonly isGenerated?: (element: Element) => boolean;
};

/**
 * A parsed page in order, a line for each part: elements with their attributes, texts, comments. White space between elements is left out, and
 * so are the alternative texts that `changes` writes.
 *
 * @param changed the elements of the changes
 */
export function outlinePage(
  tree: Root,
  changed: ReadonlyMap<Element, Change>,
  { namesOf, isGenerated = () => false }: OutlineOptions,
): readonly string[] {
  const lines: string[] = [];
  const omitted = new Map([...changed].map(([element, change]) => [element, omissionOf(change)]));
  const titles = new Set([...omitted].flatMap(([element, { hasTitle }]) => (hasTitle ? (titleIn(element) ?? []) : [])));

  function visit(node: RootContent): void {
    if (node.type === 'element') element(node);
    else if (node.type === 'text') text(node.value);
    else lines.push(node.type === 'comment' ? `comment ${stable(node.value)}` : node.type);
  }

  function text(value: string): void {
    if (value.trim() !== '') lines.push(`text ${stable(value)}`);
  }

  function element(node: Element): void {
    if (isDissolved(node)) {
      node.children.filter((child) => !isCaption(child)).forEach(visit);
      return;
    }
    const without = omitted.get(node);
    const properties = Object.entries(node.properties).filter(([name]) => without?.properties.includes(name) !== true);
    const names = without?.names.reduce(withoutOne, namesOf(node).map(lower)) ?? namesOf(node).map(lower);
    lines.push(`<${node.tagName} ${names.join(' ')} ${stable(JSON.stringify(properties.sort(byName)))}`);
    node.content?.children.forEach(visit);
    if (!titles.has(node)) node.children.forEach(visit);
    lines.push(`</${node.tagName}`);
  }

  /**
   * Whether the element around a changed image is there or not because of its text: the figure of a dialect that has a caption beside its
   * text, and the paragraph of nothing but an image that becomes an element of its own.
   */
  function isDissolved(node: Element): boolean {
    const { tagName, children } = node;
    const isOf = (child: RootContent, test: (change: Change) => boolean): boolean => {
      const change = child.type === 'element' ? changed.get(child) : undefined;
      return change !== undefined && test(change);
    };
    if (tagName === 'p') {
      const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      return only !== undefined && others.length === 0 && isOf(only, (change) => change.silences && isForeign(change));
    }
    const inLinks = children.flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []));
    return tagName === 'figure' && isGenerated(node) && inLinks.some((child) => isOf(child, isForeign));
  }

  function isCaption(child: RootContent): boolean {
    return child.type === 'element' && child.tagName === 'figcaption' && isGenerated(child);
  }

  tree.children.forEach(visit);
  return lines;
}

/** The element of each change. @param found the images of the page */
export function elementsOf(changes: readonly Change[], found: readonly FoundElement[]): ReadonlyMap<Element, Change> {
  return new Map(
    changes.flatMap((change) => {
      const element = found[change.index]?.element;
      return element ? [[element, change] as const] : [];
    }),
  );
}

/** What an edit may change about the element of its image. */
type Omission = {
  readonly properties: readonly string[];
  /** In lower case. */
  readonly names: readonly string[];
  /** The text of its `title` element. */
  readonly hasTitle: boolean;
};

function omissionOf(change: Change): Omission {
  const { attribute } = change.image;
  if (attribute === 'aria-label') {
    return change.silences
      ? { properties: ['ariaLabel', 'ariaHidden'], names: ['aria-label', 'aria-hidden'], hasTitle: false }
      : { properties: ['ariaLabel'], names: ['aria-label'], hasTitle: false };
  }
  if (attribute !== undefined) return { properties: ['alt'], names: ['alt'], hasTitle: false };
  // Empty brackets have no title on their page, whatever is written behind their address.
  if (isForeign(change)) return { properties: ['alt', 'title'], names: ['alt', 'title'], hasTitle: false };
  return { properties: [], names: [], hasTitle: true };
}

/** Whether an image is not written as an element. */
function isForeign({ image }: Change): boolean {
  return !isElementSyntax(image.syntax) && image.syntax !== 'component';
}

function titleIn({ children }: Element): Element | undefined {
  const title = children.find((child) => child.type === 'element' && child.tagName === 'title') as Element | undefined;
  return title?.children.every(({ type }) => type === 'text') === true ? title : undefined;
}

function withoutOne(names: readonly string[], name: string): readonly string[] {
  const index = names.indexOf(name);
  return index === -1 ? names : names.toSpliced(index, 1);
}

/** A placeholder has the length of what it stands for, and a number that counts those before it: both may change with the text. */
function stable(text: string): string {
  return text.replace(placeholders, unknowable);
}

function lower(name: string): string {
  return name.toLowerCase();
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
