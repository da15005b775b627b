import type { Element } from 'hast';
import { isImageRole, isPresentationRole, roleOf } from './roles.ts';

/**
 * Whether an element and its content are hidden from every reader: `hidden`, an inline `display: none`, or an element that is never
 * shown. `hidden="until-found"` does not count, because a search in the page reveals it. Nor does a closed `details` or `dialog`.
 */
export function isRemoved(element: Element): boolean {
  const { hidden } = element.properties;
  if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found') return true;
  return isNeverShown(element.tagName) || inlineStyle(element, 'display') === 'none';
}

/** Whether elements of this name are never shown. */
export function isNeverShown(tagName: string): boolean {
  return neverShown.has(tagName);
}

/**
 * Whether no browser shows the content of an element, although the element itself is shown: it is for browsers of the past that do not
 * know the element (HTML Standard, 4.8.8 to 4.8.9, 4.10.13 to 4.10.14). The content of a `canvas` is for assistive technology, and that of
 * an `object` is shown when its address cannot be.
 */
export function showsNoContent({ tagName }: Element): boolean {
  return outdated.has(tagName);
}

/** Whether the element's own inline `visibility` hides it (true) or shows it again (false); undefined when it has none. */
export function isInvisible(element: Element): boolean | undefined {
  const visibility = inlineStyle(element, 'visibility');
  return visibility === undefined ? undefined : visibility === 'hidden' || visibility === 'collapse';
}

/** Whether an element and its content are hidden from assistive technology, by ARIA or because they are inert (HTML Standard, 6.3). */
export function isSilenced({ properties }: Element): boolean {
  if (properties.inert !== undefined) return true;
  return typeof properties.ariaHidden === 'string' && properties.ariaHidden.trim().toLowerCase() === 'true';
}

/**
 * Whether the author marked an element as decoration: a presentational role, or an empty `alt`. Beside `role="img"`, which is the
 * native role, an empty `alt` still counts as the decision; any other role needs a name.
 */
export function isMarkedDecorative(element: Element): boolean {
  const role = roleOf(element);
  if (isPresentationRole(role)) return true;
  return element.tagName === 'img' && element.properties.alt === '' && (role === undefined || isImageRole(role));
}

/** Whether the author removed an element from the accessibility tree, and nothing keeps it there. */
export function isPresentational(element: Element): boolean {
  return isMarkedDecorative(element) && !isExposedAnyway(element);
}

/**
 * Whether something keeps an element in the accessibility tree despite its mark: focus, or a global ARIA attribute with a
 * value (WAI-ARIA 1.2, 4.6 presentational roles conflict resolution).
 */
export function isExposedAnyway(element: Element): boolean {
  if (isFocusable(element)) return true;
  return Object.entries(element.properties).some(([name, value]) => globalAria.has(name) && hasValue(value));
}

/** Whether an element can have the focus, by its `tabindex` or natively. */
export function isFocusable({ tagName, properties }: Element): boolean {
  if (properties.disabled !== undefined && formControls.has(tagName)) return false;
  if (typeof properties.tabIndex === 'number' || formControls.has(tagName) || tagName === 'summary') return true;
  return (tagName === 'a' || tagName === 'area') && properties.href !== undefined;
}

/**
 * `noscript` shows its content only without scripts, and most often repeats a lazy-loaded image; browsers never show the next four (HTML
 * Standard, 15.3.1, hidden elements); the others only define.
 */
const neverShown = new Set(
  'noscript datalist noembed noframes rp template defs symbol clipPath mask pattern marker'.split(' '),
);

const outdated = new Set('video audio meter progress'.split(' '));

const formControls = new Set('button input select textarea'.split(' '));

/** Global states and properties of WAI-ARIA 1.2 and 1.3 by their names in hast; `aria-hidden` removes an element instead. */
const globalAria = new Set(
  `aria-braillelabel aria-brailleroledescription aria-description ariaAtomic ariaBusy ariaControls ariaCurrent ariaDescribedBy
  ariaDetails ariaDisabled ariaDropEffect ariaErrorMessage ariaFlowTo ariaGrabbed ariaHasPopup ariaInvalid ariaKeyShortcuts
  ariaLabel ariaLabelledBy ariaLive ariaOwns ariaRelevant ariaRoleDescription`.split(/\s+/),
);

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value !== 'string' || value.trim() !== '';
}

function inlineStyle({ properties: { style } }: Element, property: string): string | undefined {
  if (typeof style !== 'string') return undefined;
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
  return value
    ?.replace(/!\s*important/i, '')
    .trim()
    .toLowerCase();
}
