import type { PageElement } from './nodes.ts';
import type { TagMarks } from './tag-marks.ts';

/** What has to stay on a page besides its images and headings. */
export type Needed = {
  /** Elements that give images a name, by their ids. */
  readonly ids: ReadonlySet<string>;
  /** Whether labels may belong to an image. */
  readonly hasLabels: boolean;
};

/** Notes what the start of an element means to the images of the page. */
export function noteStart(element: PageElement, around: PageElement, marks: TagMarks, needed: Needed): void {
  const { name, isShown, isImage, isTexted } = element.facts;
  const shows = isShown || (name === 'input' && marks.isImageInput) || marks.isImage;
  const isName = marks.id !== undefined && needed.ids.has(marks.id);
  element.matters = shows || marks.isOpening || isName || (name === 'label' && needed.hasLabels);
  element.shows = element.matters && (isImage || marks.hasRole);
  if (element.matters) around.matters = true;
  if (element.shows) show(around);
  const isText = isTexted || marks.hasRole || marks.isCaption || isName || (element.matters && !isShown);
  element.isLabel = name === 'p' || marks.isCaption;
  element.texts = around.texts + (isText ? 1 : 0);
}

/**
 * Notes the end of an element: its content is left out when it cannot matter to any image. It is not inside or beside anything whose text
 * belongs to an image, and has no image, heading, label or element with a name for others in it.
 */
export function noteEnd(element: PageElement, around: PageElement, html: string): void {
  const { name, isKept } = element.facts;
  if (element.isShort) around.isShort = true;
  if (element.matters) around.matters = true;
  if (element.shows) {
    show(around);
    return;
  }
  // An anchor without content is not what a reader sees there.
  if (name === 'a' && element.children.length === 0) return;
  const isBeside = around.isAfterImage;
  around.isAfterImage = false;
  const isNeeded = element.matters || around.texts > 0 || isKept || (isBeside && element.isLabel);
  const before = around.lastHollow;
  around.lastHollow = isNeeded ? undefined : element;
  if (isNeeded) return;
  element.isHollow = true;
  around.isShort = true;
  element.isOut = before?.facts === element.facts && html.slice(before.end, element.start).trim() === '';
}

/** Notes the end of an element that stays open to the end of the page. */
export function noteOpenEnd(element: PageElement, around: PageElement): void {
  if (element.isShort) around.isShort = true;
  if (element.matters) around.matters = true;
  if (element.shows) show(around);
}

/** An image is in an element: what is directly before it there, and what comes directly after it, may be its caption. */
function show(around: PageElement): void {
  around.shows = true;
  around.isAfterImage = true;
  const before = around.lastHollow;
  around.lastHollow = undefined;
  if (!before) return;
  before.isOut = false;
  if (before.isLabel) restore(before);
}

function restore(element: PageElement): void {
  element.isHollow = false;
  element.isOut = false;
  if (element.isLeaf) return;
  for (const child of element.children) if (child.type === 'element') restore(child);
}

/** Takes what is left out from the children of an element and of all in it. */
export function leaveOut(element: PageElement): void {
  if (element.isHollow) {
    element.children = [];
    return;
  }
  if (element.isLeaf) return;
  let hasOut = false;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.isOut) hasOut = true;
    else leaveOut(child);
  }
  if (hasOut) element.children = element.children.filter((child) => child.type !== 'element' || !child.isOut);
}

/** Whether an element or one around it is left out. */
export function isLeftOut(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (at.isHollow || at.isOut) return true;
  return false;
}
