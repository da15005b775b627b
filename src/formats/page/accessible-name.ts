import type { Element } from 'hast';
import { createNameFromContent, filled } from './name-from-content.ts';
import type { Walk } from './walk.ts';
import { isPresentational } from './visibility.ts';

/** Accessible names at source level (Accessible Name and Description Computation 1.2, for the elements that matter here). */
export type Names = {
  /** The name of an image, unless it is removed from the accessibility tree. */
  imageName(image: Element): string | undefined;
  /** The name of a control without one of its images; empty when it has none. */
  controlName(control: Element, without: Element): string;
  /** Whether {@link controlName} is an `aria-label` or a `title`, and no text is in the control. */
  isLabelled(control: Element, without: Element): boolean;
  /** The text that a screen reader reads in an element, on one line, without images. */
  text(element: Element): string;
};

/** Further references are not followed, because no real name has more parts. */
const maxReferences = 50;

export function createNames(page: Walk): Names {
  const fromContent = createNameFromContent(page, label);

  function imageName(image: Element): string | undefined {
    const name = label(image) ?? labelElements(image) ?? fromContent.nativeName(image);
    // An empty alt marks the image as decorative, and a title beside it does not change that (WCAG H67).
    if (name !== undefined || isPresentational(image)) return name;
    return filled(image.properties.title);
  }

  function controlName(control: Element, without: Element): string {
    const name = label(control, without) ?? filled(fromContent.content(control, without));
    return name ?? fromContent.nativeName(control) ?? filled(control.properties.title) ?? '';
  }

  function isLabelled(control: Element, without: Element): boolean {
    const { ariaLabel, title } = control.properties;
    const hasLabel = (filled(ariaLabel) ?? filled(title)) !== undefined && labelledBy(control, without) === undefined;
    return hasLabel && filled(fromContent.content(control, without)) === undefined;
  }

  /** `aria-labelledby` or `aria-label`, which take precedence over the content of any element. */
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

  return { imageName, controlName, isLabelled, text: (element) => fromContent.plain(element) };
}
