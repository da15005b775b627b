import type { Element } from 'hast';
import { createNameFromContent, filled } from './name-from-content.ts';
import type { Walk } from './walk.ts';
import { isPresentational } from './visibility.ts';

/** Accessible names at source level (Accessible Name and Description Computation 1.2, for the elements we meet). */
export type Names = {
  /** The name that an image has unless it is taken out of the accessibility tree. */
  imageName(image: Element): string | undefined;
  /** What a control is called without one of its images; empty when it is called nothing. */
  controlName(control: Element, without: Element): string;
  /** Text that a reader hears inside an element, on one line, images left out. */
  text(element: Element): string;
};

/** References beyond these are not followed: nobody writes a name of more parts. */
const maxReferences = 50;

export function createNames(page: Walk): Names {
  const fromContent = createNameFromContent(page, label);

  function imageName(image: Element): string | undefined {
    const name = label(image) ?? labelElements(image) ?? fromContent.nativeName(image);
    // An empty alt says that there is nothing to say: a title beside it does not take that back (WCAG H67).
    if (name !== undefined || isPresentational(image)) return name;
    return filled(image.properties.title);
  }

  function controlName(control: Element, without: Element): string {
    const name = label(control, without) ?? filled(fromContent.content(control, without));
    return name ?? fromContent.nativeName(control) ?? filled(control.properties.title) ?? '';
  }

  /** `aria-labelledby` or `aria-label`, which name any element before its content does. */
  function label(element: Element, without?: Element): string | undefined {
    return labelledBy(element, without) ?? filled(element.properties.ariaLabel);
  }

  function labelledBy({ properties }: Element, without: Element | undefined): string | undefined {
    const ids = properties.ariaLabelledBy;
    if (!Array.isArray(ids)) return undefined;
    const targets = ids.slice(0, maxReferences).flatMap((id) => (typeof id === 'string' ? (page.byId(id) ?? []) : []));
    return filled(targets.map((target) => fromContent.referenced(target, without)).join(' '));
  }

  function labelElements(control: Element): string | undefined {
    if (control.tagName !== 'input') return undefined;
    const labels = page.labelsOf(control).slice(0, maxReferences);
    return filled(labels.map((element) => fromContent.inPlace(element, control)).join(' '));
  }

  return { imageName, controlName, text: (element) => fromContent.plain(element) };
}
