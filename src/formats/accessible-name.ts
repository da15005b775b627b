import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isHiddenElement } from './visibility.ts';

/** Accessible names at source level (Accessible Name and Description Computation 1.2, for the elements we meet). */
export type Names = {
  /** The name of an image; undefined when it has none. */
  imageName(image: Element): string | undefined;
  /** `aria-labelledby` or `aria-label`: what names any element before its content does. */
  label(element: Element): string | undefined;
  /** Text that a reader can meet inside a node, on one line, images left out. */
  text(node: Root | RootContent): string;
};

/** @param byId finds an element of the same document for `aria-labelledby` */
export function createNames(byId: (id: string) => Element | undefined): Names {
  function imageName(image: Element): string | undefined {
    const own = label(image);
    // An empty alt says that there is nothing to say: a title beside it does not take that back (WCAG H67).
    if (own !== undefined || image.properties.alt === '') return own;
    return filled(image.properties.alt) ?? filled(image.properties.title);
  }

  function label(element: Element): string | undefined {
    return labelledBy(element) ?? filled(element.properties.ariaLabel);
  }

  function labelledBy(element: Element): string | undefined {
    const ids = element.properties.ariaLabelledBy;
    if (!Array.isArray(ids)) return undefined;
    return filled(ids.map((id) => referencedText(byId(id))).join(' '));
  }

  // A target of aria-labelledby counts even when it is hidden, and its own aria-labelledby is not followed (accname 2B).
  function referencedText(target: Element | undefined): string {
    if (!target) return '';
    const { ariaLabel, alt, title } = target.properties;
    return filled(ariaLabel) ?? filled(alt) ?? filled(contentText(target)) ?? filled(title) ?? '';
  }

  return { imageName, label, text: (node) => oneLine(textOf(node)) };
}

function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return contentText(node);
  if (node.type !== 'element' || isSilent(node)) return '';
  if (node.tagName === 'svg') return svgName(node);
  return phrasing.has(node.tagName) ? contentText(node) : ` ${contentText(node)} `;
}

function contentText(node: Element | Root): string {
  return node.children.map((child: ElementContent | RootContent) => textOf(child)).join('');
}

function isSilent(element: Element): boolean {
  return silent.has(element.tagName) || isHiddenElement(element) || element.properties.ariaHidden === 'true';
}

function svgName(svg: Element): string {
  const title = svg.children.find((child) => child.type === 'element' && child.tagName === 'title');
  return filled(svg.properties.ariaLabel) ?? (title?.type === 'element' ? contentText(title) : '');
}

/** Elements whose edges do not part words. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

const silent = new Set(['img', 'script', 'style', 'template', 'noscript']);

/** A value with something to read in it, on one line. */
function filled(value: unknown): string | undefined {
  const text = typeof value === 'string' ? oneLine(value) : '';
  return text === '' ? undefined : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
