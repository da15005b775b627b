import type { Components } from '../../model/format.ts';
import { isSource } from '../components.ts';
import type { JsxAttribute, JsxElement, JsxValue } from './element.ts';
import { addressOf, isOn, knownText, styleOf, type Bindings } from './values.ts';
import { unknowable } from '../masking/placeholder.ts';

/** The HTML element that a JSX element becomes, as far as its source shows. */
export type HtmlElement = {
  readonly tag: string;
  /** By their names in HTML; {@link unknowable} where the value is known only at run time. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The mapping of a component that shows an image. */
  readonly shows: Components[string] | undefined;
  /** Text that a component shows under its picture or around its children. */
  readonly caption: string | undefined;
  /** Text that a component writes before its children: the title of a card. */
  readonly title: string | undefined;
};

/** Components that may show an image: how, and those of which only the name says so. */
export type ImageComponents = { readonly known: Components; readonly unsure: ReadonlySet<string> };

/** @param inText whether the element is inside a line of text */
export function toHtml(
  element: JsxElement,
  { known: components, unsure }: ImageComponents,
  bindings: Bindings,
  inText: boolean,
): HtmlElement {
  const native = Object.hasOwn(components, element.name) ? undefined : nativeName(element);
  const isNative = native !== undefined;
  const shows = isNative ? undefined : imageMapping(element, components, unsure);
  const attributes = new Map<string, string>();
  for (const attribute of element.attributes) {
    if (attribute.name === undefined) {
      // A spread may set any attribute; a name must not be taken for absent.
      attributes.set(shows || native === 'img' ? 'alt' : 'aria-label', unknowable);
      continue;
    }
    const name = htmlName(attribute.name, shows, isNative);
    const value = htmlValue(name, attribute.value, bindings);
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  }
  // Without an address and an alternative text, all its attributes are of a kind that we do not know.
  if (shows && !attributes.has('src') && !attributes.has('alt')) attributes.set('alt', unknowable);
  // Inside, it may have a text of its own.
  if (shows && unsure.has(element.name) && !attributes.has('alt')) attributes.set('alt', unknowable);
  const elementTag = isNative ? nativeTag(native, inText) : componentTag(element.name, attributes, inText);
  const tag = shows ? 'img' : elementTag;
  const text = (name: string) => (isNative ? undefined : textOf(element, name));
  return {
    tag,
    attributes,
    shows,
    caption: shows || tag === 'figure' ? text('caption') : undefined,
    title: shows ? undefined : text('title'),
  };
}

/** The attribute for an HTML name. The last of several, which is the one that React uses. */
export function attributeOf(element: JsxElement, name: string, shows?: Components[string]): JsxAttribute | undefined {
  return element.attributes.findLast(
    (attribute) => attribute.name !== undefined && htmlName(attribute.name, shows, !shows) === name,
  );
}

/** A component that wraps an image may have the name of one that shows it, but it has no address and no text of a picture. */
function imageMapping(
  element: JsxElement,
  components: Components,
  unsure: ReadonlySet<string>,
): Components[string] | undefined {
  if (!Object.hasOwn(components, element.name)) return undefined;
  const mapping = components[element.name];
  const isShowing = element.attributes.some(
    ({ name }) => name === undefined || name === mapping?.alt || isSource(mapping, name),
  );
  return isShowing || (element.isEmpty && !unsure.has(element.name)) ? mapping : undefined;
}

/**
 * The element of HTML that an element is: by its own name, as the last part of a name (`motion.img`, of libraries that wrap every element), or as
 * what a component is asked to be (`<Box as="img">`); undefined for a component.
 */
function nativeName({ name, attributes }: JsxElement): string | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/^[a-z]/.test(last)) return last;
  const asked = attributes.findLast((attribute) => polymorphic.test(attribute.name ?? ''));
  const text = knownText(asked?.value)?.text;
  return text !== undefined && /^[a-z][a-z\d]*$/.test(text) ? text : undefined;
}

/** By styled-components, Chakra UI, Material UI and Headless UI. */
const polymorphic = /^(?:as|component|forwardedAs)$/;

function htmlName(name: string, shows: Components[string] | undefined, isNative: boolean): string {
  if (name === shows?.alt) return 'alt';
  if (isSource(shows, name)) return 'src';
  if (name === 'className') return 'class';
  if (name === 'xlinkHref') return 'xlink:href';
  return name === 'to' && !isNative ? 'href' : name.toLowerCase();
}

function htmlValue(name: string, value: JsxValue, bindings: Bindings): string | undefined {
  // A search in the page reveals it, so its value counts.
  if (name === 'hidden' && knownText(value)?.text === 'until-found') return 'until-found';
  if (name === 'hidden' || name === 'inert') return isOn(value) ? '' : undefined;
  if (name === 'style') return styleOf(value);
  if (addresses.has(name)) return addressOf(value, bindings) ?? '';
  if (name.startsWith('aria-') && isBoolean(value)) return String(isOn(value));
  const known = knownText(value);
  if (known) return known.text;
  if (naming.has(name)) return unknowable;
  return name === 'tabindex' ? '0' : undefined;
}

const addresses = new Set(['src', 'href', 'xlink:href', 'data']);

/** Attributes that may name an element: an unknown value is not an absent one. */
const naming = new Set(['alt', 'aria-label', 'aria-labelledby', 'title']);

function isBoolean(value: JsxValue): boolean {
  return value === true || (typeof value === 'object' && value.type === 'Literal' && typeof value.value === 'boolean');
}

/** Elements with parsing rules of their own, or that would turn the fragment into a whole page. */
const unruly = new Set(
  'html head body frameset frame iframe noembed noframes plaintext script select style xmp'.split(' '),
);

function nativeTag(name: string, inText: boolean): string {
  return /^[a-z][a-z\d-]*$/.test(name) && !unruly.has(name) ? name : plain(inText);
}

/** The HTML elements of common components, where they matter to an image inside. */
const componentTags: ReadonlyMap<string, string> = new Map([
  ['Button', 'button'],
  ['IconButton', 'button'],
  ['Figure', 'figure'],
  ['Frame', 'figure'],
  ['FigCaption', 'figcaption'],
  ['Figcaption', 'figcaption'],
  ['Caption', 'figcaption'],
]);

function componentTag(name: string, attributes: ReadonlyMap<string, string>, inText: boolean): string {
  if (attributes.has('href')) return 'a';
  return componentTags.get(name) ?? plain(inText);
}

function plain(inText: boolean): string {
  return inText ? 'span' : 'div';
}

function textOf(element: JsxElement, name: string): string | undefined {
  return knownText(element.attributes.findLast((attribute) => attribute.name === name)?.value)?.text;
}
