import { classesOf } from './caption.ts';
import type { ElementNode } from './element-node.ts';

/** Whether an element is shown in light or in dark mode only, by its class or that of one of the two elements around it. */
export function isForColorScheme(node: ElementNode): boolean {
  for (let at: ElementNode | undefined = node, level = 0; at && level < 3; at = at.parent, level++) {
    // A page that is dark as a whole is no half of a pair.
    if (at.element.tagName === 'body') return false;
    if (classesOf(at.element).some((name) => schemes.test(name))) return true;
  }
  return false;
}

/** `only-dark` (Sphinx), `light-only`, `gh-dark-mode-only`, `dark:hidden` (Tailwind), `show-on-light`, `dark-image`, `dark-mode`. */
const schemes =
  /^(?:(?:only|show|hide|hidden|gh|display)[-_](?:on[-_])?(?:dark|light)(?:[-_](?:mode|theme))?(?:[-_]only)?|(?:dark|light)(?:[-_](?:mode|theme))?[-_](?:only|image|img|logo|visible|hidden)|(?:dark|light):(?:hidden|invisible|block|inline|inline-block|flex|grid)|(?:dark|light)[-_](?:mode|theme))$/iu;
