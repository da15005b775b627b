import type { Known } from '../../page/walk.ts';
import { isPage } from '../../page/parse-html.ts';
import { endOfRaw } from '../markup.ts';
import { isSpace } from './attributes.ts';
import type { Facts } from './facts.ts';
import { Frame } from './frame.ts';
import { createKnown } from './known.ts';
import { isLeftOut, leaveOut, type Needed } from './left-out.ts';
import { endedBy, endedByForce, placementOf } from './nesting.ts';
import type { PageNode } from './nodes.ts';
import { OpenElements } from './open-elements.ts';
import { MarkupReader } from './reader.ts';

/** A page as far as it matters to its images. */
export type QuickTree = { readonly type: 'root'; readonly children: PageNode[]; readonly known: Known };

/**
 * The tree of a page, without the parts that cannot matter to any image on it; undefined where only the parser knows how its elements are
 * nested. Linear in the length of the page.
 */
export function quickTree(html: string): QuickTree | undefined {
  if (html.includes('\0')) return undefined;
  const first = build(html, { ids: new Set(), hasLabels: false });
  if (first?.isShort !== true) return first?.tree;
  return build(html, { ids: first.references, hasLabels: true })?.tree;
}

type Built = {
  readonly tree: QuickTree;
  readonly references: ReadonlySet<string>;
  /** Whether something is left out that may give an image its name. */
  readonly isShort: boolean;
};

function build(html: string, needed: Needed): Built | undefined {
  const reader = new MarkupReader(html);
  const { marks } = reader;
  const open = new OpenElements(html, needed);
  const frame = new Frame(open, isPage(html));
  let textStart = 0;

  let found = reader.next(false);
  for (; found === 'found'; found = reader.next(open.takesLeaf())) {
    if (reader.start > textStart && !text(textStart, reader.start)) return undefined;
    textStart = reader.end;
    if (!step()) return undefined;
  }
  if (found === 'unsure' || (html.length > textStart && !text(textStart, html.length))) return undefined;
  open.closeAll();
  const isShort = (open.hasImageInput && !needed.hasLabels) || isMissed();
  leaveOut(open.root);
  const known = createKnown(open.hasOpening, open.hasImageInput || open.hasOpening || marks.references.size > 0);
  return { tree: { type: 'root', children: open.root.children, known }, references: marks.references, isShort };

  function isMissed(): boolean {
    if (marks.references.size === 0) return false;
    return open.named.some(({ id, element }) => marks.references.has(id) && (element.isShort || isLeftOut(element)));
  }

  function step(): boolean {
    const { kind, facts, start, end } = reader;
    if (kind === 'comment') open.addComment();
    if (kind === 'comment' || kind === 'doctype' || !facts) return true;
    if (kind === 'leaf') return leaf(facts, start, end);
    if (kind === 'end') return facts.place === 'page' ? frame.end(facts, start, end) : endTag(facts, start, end);
    if (marks.isOpening) open.hasOpening = true;
    return facts.place === 'page' ? frame.begin(facts, start, end, marks) : startTag(facts, start, end);
  }

  /** Makes the place for an element. */
  function prepareFor(facts: Facts, start: number): boolean {
    if (open.top.depth > deepest || !frame.prepareFor(facts, start)) return false;
    let placement = placementOf(facts, open.top);
    for (; placement === 'ends'; placement = placementOf(facts, open.top)) open.close(start);
    if (placement === 'unsure') return false;
    if (placement !== 'fits') open.insert(placement, start);
    return true;
  }

  function leaf(facts: Facts, start: number, end: number): boolean {
    if (!prepareFor(facts, start)) return false;
    open.addLeaf(facts, start, end);
    return true;
  }

  function startTag(facts: Facts, start: number, end: number): boolean {
    if (marks.count > mostAttributes || !prepareFor(facts, start)) return false;
    if (marks.isImageInput && facts.name === 'input') open.hasImageInput = true;
    const isForeign = open.top.isForeign || facts.name === 'svg' || facts.name === 'math';
    open.add(facts, start, end, marks, isForeign ? reader.isClosed : facts.isVoid);
    return isForeign || !facts.isRaw || raw(facts, end);
  }

  /** The content of an element that has no markup in it, with its end. */
  function raw(facts: Facts, start: number): boolean {
    const end = endOfRaw(html, facts.name, start);
    if (end === undefined) return false;
    if (end > start && (marks.isCaption || !unread.has(facts.name))) {
      // Only in these two, references stand for characters.
      if (facts.name !== 'title' && facts.name !== 'textarea' && html.slice(start, end).includes('&')) return false;
      open.addText(start, end);
    }
    reader.passTo(end);
    textStart = end;
    return true;
  }

  function endTag(facts: Facts, start: number, end: number): boolean {
    // The parser takes the end of a line break for one.
    if (facts.name === 'br') {
      if (open.top.isForeign || !prepareFor(facts, start)) return false;
      open.insert('br', start);
      open.close(start);
      return true;
    }
    const ended = endedBy(facts, open.top) ?? (frame.isInBody() ? endedByForce(facts, open.top) : undefined);
    if (ended !== undefined) {
      for (let count = 1; count < ended; count += 1) open.close(start);
      if (ended > 0) open.close(start, end);
      return true;
    }
    // The parser takes the end of a paragraph that is not open for an empty one.
    if (facts.name !== 'p' || placementOf(facts, open.top) !== 'fits' || !frame.prepareFor(facts, start)) return false;
    open.insert('p', start);
    open.close(end);
    return true;
  }

  function text(start: number, end: number): boolean {
    const { top } = open;
    if (top.texts === 0 && frame.isInBody() && isBlank(start, end)) {
      top.isShort = true;
      return true;
    }
    const takesText = top.facts.content === 'flow' || top.facts.content === 'select' || top.isForeign;
    return (takesText || isBlank(start, end)) && frame.text(html, start, end);
  }

  function isBlank(start: number, end: number): boolean {
    let at = start;
    while (at < end && isSpace(html.charCodeAt(at))) at += 1;
    return at === end;
  }
}

/** No page that was written for readers has more. */
const deepest = 200;
const mostAttributes = 200;

/** What is in these is never read. */
const unread = new Set(['script', 'style']);
