import type { Element, Root } from 'hast';
import { roleOf } from './roles.ts';

/** The ids of the elements that a control of the page opens and closes. */
export function controlledIds(tree: Root, isBare: (element: Element) => boolean): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending: (Root | Element)[] = [tree];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (!isBare(child)) addControlled(ids, child);
      pending.push(child);
    }
  }
  return ids;
}

function addControlled(ids: Set<unknown>, { properties }: Element): void {
  const { ariaControls, popoverTarget, commandFor, dataBsTarget, dataTarget } = properties;
  if (Array.isArray(ariaControls)) for (const id of ariaControls) ids.add(id);
  for (const id of [popoverTarget, commandFor]) if (typeof id === 'string') ids.add(id);
  for (const id of [dataBsTarget, dataTarget]) if (typeof id === 'string' && id.startsWith('#')) ids.add(id.slice(1));
}

/**
 * Whether an element is only closed for now, so that its being hidden is a state and no decision: a control names it, a library switches
 * it, or it is what pages open (a dialog, the panel of a tab).
 */
export function isOpenable(element: Element, controlled: ReadonlySet<string>): boolean {
  const { id, popover } = element.properties;
  if (element.tagName === 'dialog' || popover !== undefined || opened.has(roleOf(element) ?? '')) return true;
  if (typeof id === 'string' && controlled.has(id)) return true;
  return Object.keys(element.properties).some((name) => switches.test(name));
}

const opened = new Set(['dialog', 'alertdialog', 'tabpanel', 'menu', 'tooltip']);

/** Vue, Alpine, AngularJS, Angular. */
const switches =
  /^(?:(?:v|x)-show|(?:data-)?ng-(?:show|hide|if)|(?:(?:v|x)-bind)?:(?:hidden|inert|aria-hidden)|\[hidden\])$/i;
