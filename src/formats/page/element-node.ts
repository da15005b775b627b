import type { Element } from 'hast';
import { hidesItsContent, isWidget, roleOf } from './roles.ts';
import { isInvisible, isNeverShown, isRemoved, isSilenced, showsNoContent } from './visibility.ts';

/** An element with everything that it inherits from the elements around it. */
export type ElementNode = {
  readonly element: Element;
  readonly parent: ElementNode | undefined;
  /** The element, or one around it, is hidden from every reader. */
  readonly removed: boolean;
  readonly invisible: boolean;
  /** The element, or one around it, is hidden from assistive technology. */
  readonly silenced: boolean;
  readonly isControl: boolean;
  /** It is a control that exposes its name and nothing inside. */
  readonly isWidget: boolean;
  /** It is one image as a whole, so nothing inside counts separately. */
  readonly isImage: boolean;
  /** The nearest image of that kind around it. */
  readonly image: ElementNode | undefined;
  /** The nearest `svg` around it. */
  readonly svg: ElementNode | undefined;
  /** The nearest link or button around it. */
  readonly control: ElementNode | undefined;
  /** The nearest control of that kind around it. */
  readonly widget: Element | undefined;
  /** The nearest `label` around it. */
  readonly label: Element | undefined;
  readonly figure: Element | undefined;
  /** The nearest block of text around it. */
  readonly block: Element | undefined;
  /** The last heading that began before the element. */
  readonly heading: Element | undefined;
  readonly language: string | undefined;
};

/** What an element says of itself. */
type Marks = Pick<ElementNode, 'removed' | 'silenced' | 'isControl' | 'isWidget' | 'isImage' | 'language'> & {
  readonly invisible: boolean | undefined;
};

/** The place of an element in another one. @param heading the last one before it, or itself */
export function placeIn(
  element: Element,
  around: ElementNode | undefined,
  heading: Element | undefined,
  marks: Marks,
): ElementNode {
  return {
    element,
    parent: around,
    removed: around?.removed === true || marks.removed || (around !== undefined && showsNoContent(around.element)),
    invisible: marks.invisible ?? around?.invisible ?? false,
    silenced: around?.silenced === true || marks.silenced,
    isControl: marks.isControl,
    isWidget: marks.isWidget,
    isImage: marks.isImage,
    image: around?.isImage === true ? around : around?.image,
    svg: around?.element.tagName === 'svg' ? around : around?.svg,
    control: around?.isControl === true ? around : around?.control,
    widget: around?.isWidget === true ? around.element : around?.widget,
    label: around?.element.tagName === 'label' ? around.element : around?.label,
    figure: around?.element.tagName === 'figure' ? around.element : around?.figure,
    block: around && (blocks.has(around.element.tagName) ? around.element : around.block),
    heading,
    language: marks.language ?? around?.language,
  };
}

const blocks = new Set('p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6'.split(' '));

/** @param isClosed whether it is only closed for now, so that its being hidden is a state */
export function ownMarks(element: Element, isClosed: boolean): Marks {
  return {
    removed: !isClosed && isRemoved(element),
    invisible: isClosed ? undefined : isInvisible(element),
    silenced: !isClosed && isSilenced(element),
    isControl: isControl(element),
    isWidget: isWidget(element),
    isImage: hidesItsContent(roleOf(element)),
    language: declaredLanguage(element),
  };
}

/** Those of an element whose attributes say nothing of it, unless it is a link. */
export function unmarked({ tagName }: Element, isLink: boolean): Marks {
  if (isLink) return bareControl;
  if (tagName === 'button') return bareButton;
  if (tagName === 'summary') return bareControl;
  return isNeverShown(tagName) ? bareDefinition : bare;
}

const bare: Marks = {
  removed: false,
  invisible: undefined,
  silenced: false,
  isControl: false,
  isWidget: false,
  isImage: false,
  language: undefined,
};
const bareButton: Marks = { ...bare, isControl: true, isWidget: true };
const bareControl: Marks = { ...bare, isControl: true };
const bareDefinition: Marks = { ...bare, removed: true };

/** A link or button; a link in a drawing has its target under the older name. */
function isControl(element: Element): boolean {
  const role = roleOf(element);
  if (role === 'link' || role === 'button' || element.tagName === 'button' || element.tagName === 'summary')
    return true;
  return element.tagName === 'a' && targetOf(element) !== undefined;
}

/** The address of a link, as it is written. */
export function targetOf({ properties }: Element): string | undefined {
  const target = properties.href ?? properties.xLinkHref;
  return typeof target === 'string' ? target : undefined;
}

function declaredLanguage({ properties }: Element): string | undefined {
  return [properties.lang, properties.xmlLang].find((tag): tag is string => typeof tag === 'string' && tag !== '');
}
