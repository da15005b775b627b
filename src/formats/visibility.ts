import type { Element } from 'hast';

/** Hidden from everyone by the element's own attributes: `hidden`, or an inline `display: none`. */
export function isHiddenElement(element: Element): boolean {
  return element.properties.hidden !== undefined || inlineStyle(element, 'display') === 'none';
}

/**
 * Whether nobody can meet an element: it or an element around it is hidden, or the nearest inline `visibility` hides it.
 *
 * @param lineage the element itself first, then its ancestors outwards
 */
export function isHiddenFromEveryone(lineage: readonly Element[]): boolean {
  if (lineage.some((element) => isHiddenElement(element) || element.tagName === 'noscript')) return true;
  const visibility = lineage.map((element) => inlineStyle(element, 'visibility')).find((value) => value !== undefined);
  return visibility === 'hidden' || visibility === 'collapse';
}

/** Whether assistive technology is told to pass over an element. */
export function isHiddenFromAssistiveTechnology(lineage: readonly Element[]): boolean {
  return lineage.some((element) => element.properties.ariaHidden === 'true');
}

const globalAria = /^aria(?!Hidden$)[A-Z]/;

/**
 * Whether the author took an image out of the accessibility tree: `alt=""` or a presentational role.
 * A focusable image or one with a global ARIA attribute stays in it all the same (WAI-ARIA 1.2, 4.6 presentational roles conflict).
 */
export function isPresentational({ properties }: Element): boolean {
  const role = typeof properties.role === 'string' ? properties.role.trim().split(/\s+/)[0] : undefined;
  const meant = role === 'none' || role === 'presentation' || (properties.alt === '' && role === undefined);
  const conflict = properties.tabIndex !== undefined || Object.keys(properties).some((key) => globalAria.test(key));
  return meant && !conflict;
}

function inlineStyle(element: Element, property: string): string | undefined {
  const style = element.properties.style;
  if (typeof style !== 'string') return undefined;
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
  return value
    ?.replace(/!\s*important/i, '')
    .trim()
    .toLowerCase();
}
