import { factsOfAdded, Open, type Facts } from './facts.ts';
import { noteEnd, noteOpenEnd, noteStart, type Needed } from './left-out.ts';
import { PageElement, PageText } from './nodes.ts';
import { createTagMarks, type TagMarks } from './tag-marks.ts';

/** The elements that are open at a place of a page. */
export class OpenElements {
  readonly root: PageElement;
  /** The innermost one. */
  top: PageElement;
  /** Whether labels may belong to an image. */
  hasImageInput = false;
  /** Whether an element says which one it opens. */
  hasOpening = false;
  /** Elements with an id, in order. */
  readonly named: { readonly id: string; readonly element: PageElement }[] = [];
  readonly #html: string;
  readonly #needed: Needed;

  constructor(html: string, needed: Needed) {
    this.#html = html;
    this.#needed = needed;
    this.root = new PageElement(html, factsOfAdded.html, undefined, 0, 0);
    this.top = this.root;
  }

  /** Puts an element into the innermost one, and becomes that unless it is empty. @param inner offset behind its start tag */
  add(facts: Facts, start: number, inner: number, marks: TagMarks, isEmpty = false): void {
    const element = new PageElement(this.#html, facts, this.top, start, inner);
    if (marks.id !== undefined) this.named.push({ id: marks.id, element });
    noteStart(element, this.top, marks, this.#needed);
    this.top.children.push(element);
    if (!isEmpty) this.top = element;
  }

  /** Whether the content of a leaf in the innermost element is what it is elsewhere. */
  takesLeaf(): boolean {
    return !this.top.isForeign && (this.top.open & Open.a) === 0;
  }

  /** Adds a whole element, one of `leaves`. */
  addLeaf(facts: Facts, start: number, end: number): void {
    this.add(facts, start, this.#html.indexOf('>', start) + 1, noMarks);
    this.top.isLeaf = true;
    this.close(end - '</>'.length - facts.name.length, end);
  }

  /** Adds an element that nobody wrote. */
  insert(name: keyof typeof factsOfAdded, at: number): void {
    this.add(factsOfAdded[name], at, at, noMarks);
  }

  /** Ends the innermost element: with an end tag, or at an offset that has none. */
  close(contentEnd: number, end = contentEnd): void {
    const { top } = this;
    if (!top.parent) return;
    top.contentEnd = contentEnd;
    top.end = end;
    this.top = top.parent;
    noteEnd(top, top.parent, this.#html);
  }

  /** Ends the elements that the page leaves open: nothing of them is left out. */
  closeAll(): void {
    for (; this.top.parent; this.top = this.top.parent) noteOpenEnd(this.top, this.top.parent);
  }

  addText(start: number, end: number): void {
    this.top.children.push(new PageText(this.#html.slice(start, end)));
  }

  addComment(): void {
    this.top.children.push({ type: 'comment', value: '' });
  }
}

/** An element that nobody wrote has no attributes, and those of a leaf mean nothing. */
const noMarks = createTagMarks('');
