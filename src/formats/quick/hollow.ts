import type { Span } from '../../model/text.ts';
import {
  foreign,
  hasText,
  imageInput,
  isDrawing,
  isImage,
  isShown,
  kept,
  matters,
  namedIds,
  rawTexts,
  scopes,
  special,
  staying,
} from './html-elements.ts';
import { endOfRaw, nextMarkup } from './markup.ts';
import { voids } from './open-tags.ts';

/**
 * The parts of an HTML page that cannot matter to any image on it: the content of elements that are closed as they were opened, that are not
 * inside or beside anything whose text belongs to an image, and that have no image, heading, label or element with a name for others in them.
 * Undefined where the page is not well-formed enough to tell. Linear in the length of the page.
 */
export function hollowParts(html: string): readonly Span[] | undefined {
  const isNamed = namedIds(html);
  const hasLabels = imageInput.test(html);
  const parts: Span[] = [];
  const root: OpenElement = { name: '', outer: 0, inner: 0, first: 0, matters: true, shows: false, isText: false };
  const open: OpenElement[] = [root];
  /** How many of the open elements have a text that belongs to the images in them. */
  let texts = 0;
  /** In a drawing, no element has plain text as its content. */
  let drawings = 0;

  let next = 0;
  for (let tag = nextMarkup(html, next); tag; tag = nextMarkup(html, next)) {
    const { start, end, isEndTag, name: written, attributes } = tag;
    if (end === undefined || written === 'plaintext') return undefined;
    next = end;
    if (written === '') {
      // Only a drawing has such a section; anywhere else it is a comment that ends earlier.
      if (html.startsWith('<![CDATA[', start)) return undefined;
      continue;
    }
    const name = written.toLowerCase();
    if (isEndTag) close(name, start, end);
    else if (openTag(name, attributes, start, end) && rawTexts.has(name) && drawings === 0) {
      const ending = endOfRaw(html, name, end);
      if (ending === undefined) return undefined;
      next = ending;
    }
  }
  showInside(open);
  return parts;

  /** Whether it is open now. */
  function openTag(name: string, attributes: string, start: number, end: number): boolean {
    const around = open.at(-1) ?? root;
    const isNeeded = (name === 'label' && hasLabels) || matters(name, attributes, isNamed);
    const shows = isNeeded && isImage(name, attributes);
    if (isNeeded) around.matters = true;
    if (shows) show(around);
    if (voids.has(name) || (attributes.endsWith('/') && foreign.has(name))) return false;
    const isText = hasText(name, attributes) || (isNeeded && !isShown(name)) || around.isAfterImage === true;
    if (isText) texts += 1;
    if (isDrawing(name)) drawings += 1;
    open.push({ name, outer: start, inner: end, first: parts.length, matters: isNeeded, shows, isText });
    return true;
  }

  /** An image is in an element: what is directly before it there, and what comes directly after it, may be its caption. */
  function show(around: OpenElement): void {
    around.shows = true;
    if (around.hollow) parts.length = around.hollow.first;
    around.hollow = undefined;
    around.isAfterImage = true;
  }

  function close(name: string, at: number, end: number): void {
    const last = open.at(-1) ?? root;
    if (last.name === name) {
      open.pop();
      leave(last);
      const around = open.at(-1) ?? root;
      if (last.matters) around.matters = true;
      if (last.shows) show(around);
      // An anchor without content is not what a reader sees there.
      else if (name === 'a' && at === last.inner) return;
      else if (around.isAfterImage === true) {
        around.isAfterImage = false;
        around.hollow = undefined;
      } else if (last.matters || texts > 0 || kept.has(name)) around.hollow = undefined;
      else hollow(last, around, at, end);
      return;
    }
    // The parser closes elements by rules of its own: whatever is open is not told apart any more.
    for (const one of open) one.matters = true;
    const opened = open.findLastIndex((one) => one.name === name);
    const inside = open.slice(opened + 1);
    // One that is not special does not end beyond one that is (HTML Standard, 13.2.6.4.7, "any other end tag").
    if (opened === -1 || (!special.has(name) && inside.some((one) => special.has(one.name)))) return;
    showInside(open.slice(Math.max(opened - 1, 0)));
    // Some of those inside stay open, and so may their texts.
    const stay = staying.has(name) || inside.some((one) => scopes.has(one.name));
    for (const one of open.splice(opened)) if (!stay || one.name === name) leave(one);
  }

  /** The elements around images, from the innermost one on: what is beside them there. */
  function showInside(elements: readonly OpenElement[]): void {
    for (let at = elements.length - 1; at > 0; at -= 1) {
      const around = elements[at - 1];
      if (around && elements[at]?.shows === true) show(around);
    }
  }

  /** An element behind one that is hollow and has the same name is left out as a whole. */
  function hollow({ name, outer, inner, first }: OpenElement, around: OpenElement, at: number, end: number): void {
    parts.length = first;
    const before = around.hollow;
    if (before?.name === name && html.slice(before.end, outer).trim() === '') parts.push({ start: outer, end });
    else if (at > inner) parts.push({ start: inner, end: at });
    around.hollow = { name, end, first };
  }

  function leave({ name, isText }: OpenElement): void {
    if (isText) texts -= 1;
    if (isDrawing(name)) drawings -= 1;
  }
}

/** The last element that was made hollow: its name, the offset behind its closing tag, and how many parts were found before it. */
type Hollow = { readonly name: string; readonly end: number; readonly first: number };

type OpenElement = {
  readonly name: string;
  /** Offset of its opening tag. */
  readonly outer: number;
  /** Offset behind its opening tag. */
  readonly inner: number;
  /** How many parts were found before it. */
  readonly first: number;
  matters: boolean;
  /** Whether it has an image. */
  shows: boolean;
  /** The last element in it, if that was made hollow. */
  hollow?: Hollow | undefined;
  /** Whether the last element in it has an image. */
  isAfterImage?: boolean;
  readonly isText: boolean;
};
