import { isSpace } from './attributes.ts';
import type { Facts } from './facts.ts';
import type { OpenElements } from './open-elements.ts';
import type { TagMarks } from './tag-marks.ts';

/**
 * The elements that a page has once, whether or not they are written: `html`, `head` and `body` (HTML Standard, 13.2.6.4.1 to 13.2.6.4.7, and
 * 13.2.6.4.19). A fragment has none of them. Its functions return whether it is sure.
 */
export class Frame {
  #stage: Stage;
  readonly #open: OpenElements;
  readonly #isPage: boolean;

  constructor(open: OpenElements, isPage: boolean) {
    this.#open = open;
    this.#isPage = isPage;
    this.#stage = isPage ? 'start' : 'body';
  }

  /** Makes the place for any other element. */
  prepareFor(facts: Facts, at: number): boolean {
    if (this.#stage === 'body') return true;
    if (this.#stage === 'end') this.#stage = 'body';
    else if (!facts.isMetadata) return this.#enterBody(at);
    else if (this.#stage !== 'head') return this.#stage !== 'after head' && this.#enterHead(at);
    return this.#open.top.facts.name !== 'noscript' || inNoscript.has(facts.name);
  }

  /** Whether the content of the page has begun, and not ended. */
  isInBody(): boolean {
    return this.#stage === 'body';
  }

  begin(facts: Facts, start: number, end: number, marks: TagMarks): boolean {
    if (!this.#enter(facts.name, start)) return false;
    this.#open.add(facts, start, end, marks);
    return true;
  }

  /** The end tag of one of the three. */
  end({ name }: Facts, start: number, end: number): boolean {
    if (name === 'head') {
      if (this.#stage !== 'head' || this.#open.top.facts.name !== 'head') return false;
      this.#open.close(start, end);
      this.#stage = 'after head';
      return true;
    }
    if (!this.#isPage || (this.#stage !== 'body' && this.#stage !== 'end') || !this.#isInFlow()) return false;
    this.#stage = 'end';
    return start < end;
  }

  /** Puts a text into its place, which may be in two elements. */
  text(html: string, start: number, end: number): boolean {
    if (this.#stage === 'body') {
      this.#open.addText(start, end);
      return true;
    }
    let at = start;
    while (at < end && isSpace(html.charCodeAt(at))) at += 1;
    if (at > start && this.#stage !== 'start' && this.#stage !== 'html') this.#open.addText(start, at);
    if (at === end) return true;
    if (this.#stage === 'end') this.#stage = 'body';
    // A reference may be white space, too.
    else if (html.charAt(at) === '&' || !this.#enterBody(at)) return false;
    this.#open.addText(at, end);
    return true;
  }

  #enter(name: string, at: number): boolean {
    if (name === 'html') {
      if (this.#stage !== 'start') return false;
      this.#stage = 'html';
      return true;
    }
    if (name === 'head') {
      if (this.#stage !== 'start' && this.#stage !== 'html') return false;
      this.#enterHtml(at);
      this.#stage = 'head';
      return true;
    }
    if (this.#stage === 'body' || this.#stage === 'end' || !this.#leaveHead(at)) return false;
    this.#stage = 'body';
    return true;
  }

  #enterHtml(at: number): void {
    if (this.#stage !== 'start') return;
    this.#open.insert('html', at);
    this.#stage = 'html';
  }

  #enterHead(at: number): true {
    this.#enterHtml(at);
    if (this.#stage === 'html') {
      this.#open.insert('head', at);
      this.#stage = 'head';
    }
    return true;
  }

  #leaveHead(at: number): boolean {
    this.#enterHead(at);
    if (this.#stage === 'after head') return true;
    if (this.#open.top.facts.name !== 'head') return false;
    this.#open.close(at);
    this.#stage = 'after head';
    return true;
  }

  #enterBody(at: number): boolean {
    if (!this.#leaveHead(at)) return false;
    this.#open.insert('body', at);
    this.#stage = 'body';
    return true;
  }

  /** Whether no table, drawing or the like is open, whose rules are others. */
  #isInFlow(): boolean {
    for (let at = this.#open.top; at.parent && at.facts.name !== 'body'; at = at.parent) {
      if (at.isForeign || at.facts.isScope || at.facts.content !== 'flow') return false;
    }
    return true;
  }
}

type Stage = 'start' | 'html' | 'head' | 'after head' | 'body' | 'end';

/** In the head, it shows nothing else (HTML Standard, 13.2.6.4.5). */
const inNoscript = new Set('link meta style noframes'.split(' '));
