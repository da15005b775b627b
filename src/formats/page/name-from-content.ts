import type { Element, ElementContent } from 'hast';
import { isImageRole, roleOf } from './roles.ts';
import type { Walk } from './walk.ts';
import { isPresentational } from './visibility.ts';

/** The text that a screen reader announces for the content of elements (Accessible Name and Description Computation 1.2, 2A to 2I). */
export type NameFromContent = {
  /** The name that an element has in its own language: `alt`, a value, the `title` element of a drawing. */
  nativeName(element: Element): string | undefined;
  /** The content of an element, without one of its images. */
  content(element: Element, without: Element): string;
  /** The content of an element, without images. */
  plain(element: Element): string;
  /** The text of an element in its place; empty when it is hidden. */
  inPlace(element: Element, without: Element): string;
  /** The text of an element as a target of `aria-labelledby`, which may also be hidden. */
  referenced(target: Element, without: Element | undefined): string;
};

/** A piece of a name; `image` is the image that it comes from. */
type Part = { readonly text: string; readonly image: Element | undefined };

/**
 * `content` is read in its place. `referenced` is read for an `aria-labelledby`: another one inside is not followed.
 * `hidden` is such a target that is hidden: there, hidden content counts.
 */
type Mode = 'content' | 'referenced' | 'hidden';

/** @param labelOf the name by ARIA, which takes precedence over all content */
export function createNameFromContent(page: Walk, labelOf: (element: Element) => string | undefined): NameFromContent {
  // A page may have thousands of images in one link, and nested blocks, so each element is read only once in each mode.
  const known = {
    content: new Map<Element, Content>(),
    referenced: new Map<Element, Content>(),
    hidden: new Map<Element, Content>(),
  };

  function contentOf(element: Element, mode: Mode): Content {
    const content = known[mode].get(element) ?? contentFrom(element.children.flatMap((child) => partsOf(child, mode)));
    known[mode].set(element, content);
    return content;
  }

  function partsOf(node: ElementContent, mode: Mode): Parts {
    if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' '), image: undefined }];
    if (node.type !== 'element' || unspoken.has(node.tagName) || (mode !== 'hidden' && isHidden(node))) return [];
    const image = isPicture(node) ? node : undefined;
    const label = mode === 'content' ? labelOf(node) : filled(node.properties.ariaLabel);
    const isPassedOver = isPresentational(node);
    const name = label ?? (isPassedOver ? undefined : nativeName(node));
    if (name !== undefined) return [{ text: ` ${name} `, image }];
    const { parts, whole } = replaced.has(node.tagName) ? nothing : contentOf(node, mode);
    const title = isPassedOver || whole !== '' ? undefined : filled(node.properties.title);
    if (title !== undefined) return [{ text: ` ${title} `, image }];
    return phrasing.has(node.tagName) ? parts : [space, ...parts, space];
  }

  function nativeName(element: Element): string | undefined {
    const { alt, type, value } = element.properties;
    if (element.tagName === 'img' || element.tagName === 'area') return filled(alt);
    if (element.tagName === 'input') return filled(isImageInput(element) ? alt : valueOf(type, value));
    const title = page.nodeOf(element)?.svg || element.tagName === 'svg' ? titleOf(element) : undefined;
    return title && filled(contentOf(title, 'hidden').whole);
  }

  function isHidden(element: Element): boolean {
    const place = page.nodeOf(element);
    return place === undefined || place.removed || place.invisible || place.silenced;
  }

  function referenced(target: Element, without: Element | undefined): string {
    const name = filled(target.properties.ariaLabel) ?? (isPresentational(target) ? undefined : nativeName(target));
    if (name !== undefined) return target === without ? '' : name;
    const content = saidWithout(contentOf(target, isHidden(target) ? 'hidden' : 'referenced'), without);
    return content === '' ? (filled(target.properties.title) ?? '') : content;
  }

  return {
    nativeName,
    content: (element, without) => saidWithout(contentOf(element, 'content'), without),
    plain: (element) => contentOf(element, 'content').plain,
    inPlace: (element, without) => said(partsOf(element, 'content').filter(({ image }) => image !== without)),
    referenced,
  };
}

/** A value that is not blank, on one line. */
export function filled(value: unknown): string | undefined {
  const text = typeof value === 'string' ? oneLine(value) : '';
  return text === '' ? undefined : text;
}

/** The first `title` child of a drawing or of a part of one (SVG 2, 5.7). */
export function titleOf(element: Element): Element | undefined {
  return element.children.find((child) => child.type === 'element' && child.tagName === 'title') as Element | undefined;
}

export function isImageInput(element: Element): boolean {
  return element.tagName === 'input' && String(element.properties.type).toLowerCase() === 'image';
}

type Parts = readonly Part[];

/** The content of an element, with the values that many images in it share. */
type Content = {
  readonly parts: Parts;
  readonly images: ReadonlySet<Element>;
  readonly whole: string;
  /** Without images. */
  readonly plain: string;
};

function contentFrom(read: Parts): Content {
  const parts = bounded(read);
  const images = new Set(parts.flatMap(({ image }) => image ?? []));
  const whole = said(parts);
  return { parts, images, whole, plain: images.size === 0 ? whole : said(parts.filter(({ image }) => !image)) };
}

const space: Part = { text: ' ', image: undefined };
const nothing: Content = { parts: [], images: new Set(), whole: '', plain: '' };

/** Limit for the text of an element, in UTF-16 units; the names of its images have twice as much. Enough for any name. */
const maxText = 1000;

/** Parts with pieces of text joined, up to {@link maxText}. Names of two images at least, so that one can be left out. */
function bounded(parts: Parts): Parts {
  const kept: Part[] = [];
  const length = { text: 0, names: 0 };
  for (const { text, image } of parts) {
    const kind = image ? 'names' : 'text';
    const most = image ? 2 * maxText : maxText;
    if (length[kind] >= most) continue;
    const last = kept.at(-1);
    const isJoined = !image && last !== undefined && !last.image;
    const piece = (isJoined && last.text.endsWith(' ') ? text.trimStart() : text).slice(0, maxText);
    length[kind] += piece.length;
    if (isJoined) kept[kept.length - 1] = { text: last.text + piece, image };
    else kept.push({ text: piece, image });
  }
  return kept;
}

function said(parts: Parts): string {
  return oneLine(parts.map(({ text }) => text).join(''));
}

function saidWithout({ parts, images, whole }: Content, without: Element | undefined): string {
  return without && images.has(without) ? said(parts.filter(({ image }) => image !== without)) : whole;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isPicture(element: Element): boolean {
  return pictures.has(element.tagName) || isImageInput(element) || isImageRole(roleOf(element));
}

/** The name that a form control gets from its value; a browser labels two kinds of button by itself, in its own language. */
function valueOf(type: unknown, value: unknown): unknown {
  const kind = typeof type === 'string' ? type.toLowerCase() : 'text';
  if (kind === 'hidden' || kind === 'checkbox' || kind === 'radio' || kind === 'password') return undefined;
  return value ?? { submit: 'Submit', reset: 'Reset' }[kind];
}

const pictures = new Set('img svg image area object embed'.split(' '));

/** Elements whose content is not read, or is read only where something is missing. */
const replaced = new Set('object embed video audio iframe select datalist'.split(' '));

const unspoken = new Set('script style template noscript title desc metadata'.split(' '));

/** Elements whose edges do not separate words. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var'.split(
    ' ',
  ),
);
