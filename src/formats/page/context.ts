import type { Element } from 'hast';
import type { Context, Control, Label } from '../../model/image.ts';
import type { Names } from './accessible-name.ts';
import type { Labels } from './labels.ts';
import { headingWords } from '../../text/heading.ts';
import { bindsAlt, bindsContent } from './bindings.ts';
import { filled } from './name-from-content.ts';
import { targetOf, type ElementNode } from './element-node.ts';
import type { Walk } from './walk.ts';
import { roleOf } from './roles.ts';

/** Longest text around an image that is kept, in UTF-16 units: enough to show its purpose. */
const maxNearby = 300;

/** What the surroundings of all images of a page are read with. */
export type Surroundings = { readonly page: Walk; readonly names: Names; readonly labels: Labels };

/** The surroundings of an image. */
export function contextOf(
  image: ElementNode,
  control: Control | undefined,
  around: Surroundings,
  pageLanguage: string | undefined,
): Context {
  const { page, names } = around;
  const { figure, heading, block } = image;
  const figcaption = figure && page.captionOf(figure);
  return {
    control,
    figcaption: figcaption && filled(names.text(figcaption)),
    labels: labelsOf(image, around),
    standsAlone: image.element.properties.alt === '' ? around.labels.standsAlone(image) : undefined,
    heading: heading && filled(headingWords(names.text(heading))),
    nearby: block ? names.text(block).slice(0, maxNearby).trimEnd() : '',
    language: image.language ?? pageLanguage,
    adjacentLinkText: adjacentLinkText(image, page, names),
  };
}

function labelsOf(image: ElementNode, { names, labels }: Surroundings): readonly Label[] {
  const caption = labels.captionOf(image);
  const beside = names.imageName(image.element) === undefined ? [] : labels.besideBlock(image);
  return caption ? [caption, ...beside] : beside;
}

/** The link or button that an image is in, or the one that it is. */
export function controlOf(image: ElementNode, names: Names): Control | undefined {
  // A region of an image map is a link by itself: only its own name can say where it leads.
  if (image.element.tagName === 'area') return { kind: 'link', target: targetOf(image.element), otherText: '' };
  const { control } = image;
  // A control that is hidden from assistive technology needs no name, and whether a bound name is empty is unknown.
  if (!control || control.silenced || bindsName(control.element)) return undefined;
  return {
    kind: roleOf(control.element) !== 'button' && isLink(control) ? 'link' : 'button',
    target: targetOf(control.element),
    otherText: names.controlName(control.element, image.element),
    ...(names.isLabelled(control.element, image.element) ? { isLabelled: true } : {}),
  };
}

function isLink({ element }: ElementNode): boolean {
  return element.tagName === 'a' || roleOf(element) === 'link';
}

function adjacentLinkText({ control, element }: ElementNode, page: Walk, names: Names): string | undefined {
  if (!control) return undefined;
  const texts = page.neighboursOf(control.element).map((link) => names.controlName(link, element));
  return texts.find((text) => text !== '');
}

/** Whether an expression names a control. */
export function bindsName({ properties }: Element): boolean {
  return bindsAlt(properties) || bindsContent(properties);
}
