import type { Comment, Element, ElementData, Properties } from 'hast';
import { endOfName } from './attributes.ts';
import { factsOf, Open, type Facts } from './facts.ts';
import type { TagPlace } from './parsed-tag.ts';
import { propertiesOf } from './properties.ts';
import { decodedText } from './references.ts';
import { attributeStart, tagPlaces } from './tag-places.ts';

/** Text of a page, which is decoded when it is asked for. */
export class PageText {
  readonly type = 'text';
  readonly #written: string;
  #value: string | undefined = undefined;

  constructor(written: string) {
    this.#written = written;
  }

  get value(): string {
    return (this.#value ??= decodedText(this.#written));
  }
}

export type PageNode = PageElement | PageText | Comment;

/** An element of a page, whose attributes are read when they are asked for, and what is known of it while the page is read. */
export class PageElement implements Element {
  readonly type = 'element';
  readonly tagName: string;
  /** Whether it is a leaf, whose content is read when it is asked for. */
  isLeaf = false;

  readonly facts: Facts;
  readonly parent: PageElement | undefined;
  /** Whether it is a drawing, a formula, or a part of one. */
  readonly isForeign: boolean;
  /** Offset of its start tag. */
  readonly start: number;
  /** Offset behind its start tag; the same as `start` for an element that nobody wrote. */
  readonly inner: number;
  /** Offset of its end tag, or of what ends it without one. */
  contentEnd = 0;
  /** Offset behind its end. */
  end = 0;
  readonly depth: number;
  /** Which elements are open in it: the bits of `Open`. */
  readonly open: number;

  /** Whether it is an image, gives one its heading or name, or has something in it that does. */
  matters = false;
  /** Whether it has an image. */
  shows = false;
  /** Whether its text may be the label of an image that it is beside, or of what that is in: tables and the like are kept as a whole. */
  isLabel = false;
  /** How many elements from the root to itself have a text that belongs to the images in them. */
  texts = 0;
  /** Whether its content is left out. */
  isHollow = false;
  /** Whether something in it was left out; it may have been put back since. */
  isShort = false;
  /** Whether it is left out as a whole. */
  isOut = false;
  /** The last element in it, if that was made hollow. */
  lastHollow: PageElement | undefined = undefined;
  /** Whether the last element in it has an image. */
  isAfterImage = false;

  readonly #html: string;
  #properties: Properties | undefined = undefined;
  #children: PageNode[] | undefined = undefined;

  constructor(html: string, facts: Facts, parent: PageElement | undefined, start: number, inner: number) {
    this.#html = html;
    this.facts = facts;
    this.parent = parent;
    this.start = start;
    this.inner = inner;
    this.isForeign = facts.name === 'svg' || facts.name === 'math' || parent?.isForeign === true;
    this.tagName = this.isForeign && facts.name === 'clippath' ? 'clipPath' : facts.name;
    this.depth = parent ? parent.depth + 1 : 0;
    this.open = openIn(parent, facts);
  }

  get children(): PageNode[] {
    return (this.#children ??= this.isLeaf ? contentOf(this.#html, this) : []);
  }

  set children(children: PageNode[]) {
    this.#children = children;
  }

  get properties(): Properties {
    return (this.#properties ??= this.#hasAttributes() ? propertiesOf(this.#html, this.#place()) : none);
  }

  /** Whether an expression matches all between its name and the end of its tag. */
  hasOnly(attributes: RegExp): boolean {
    if (this.inner === this.start) return true;
    attributes.lastIndex = this.start + '<'.length + this.facts.name.length;
    return attributes.test(this.#html) && attributes.lastIndex === this.inner;
  }

  get data(): ElementData | undefined {
    return this.inner === this.start ? undefined : tagPlaces(this.#html, this.#place());
  }

  /** As `data`, for one property. */
  attributeStart(property: string): number | undefined {
    return this.#hasAttributes() ? attributeStart(this.#html, this.#place(), property) : undefined;
  }

  isInFormula(): boolean {
    return this.isForeign && (this.facts.name === 'math' || this.parent?.isInFormula() === true);
  }

  #hasAttributes(): boolean {
    return this.inner - this.start > '<>'.length + this.facts.name.length;
  }

  #place(): TagPlace {
    return {
      start: this.start,
      from: this.start + '<'.length + this.facts.name.length,
      end: this.inner,
      closing: this.end > this.contentEnd ? { start: this.contentEnd, end: this.end } : undefined,
      isSvg: this.isForeign && !this.isInFormula(),
    };
  }
}

const none: Properties = {};

/** The content of a leaf: texts, and elements that end in the order in which they begin. */
function contentOf(html: string, leaf: PageElement): PageNode[] {
  const nodes: PageNode[] = [];
  let around: PageElement | undefined;
  let siblings = nodes;
  for (let at = leaf.inner; at < leaf.contentEnd;) {
    const start = html.indexOf('<', at);
    if (start > at) siblings.push(new PageText(html.slice(at, start)));
    if (start === leaf.contentEnd) break;
    const end = html.indexOf('>', start) + 1;
    if (html.startsWith('/', start + 1)) {
      if (!around) break;
      around.contentEnd = start;
      around.end = end;
      around = around.parent === leaf ? undefined : around.parent;
      siblings = around ? around.children : nodes;
    } else {
      const facts = factsOf(html.slice(start + 1, endOfName(html, start + 1)));
      if (!facts) break;
      const element = new PageElement(html, facts, around ?? leaf, start, end);
      siblings.push(element);
      if (!facts.isVoid) {
        around = element;
        siblings = element.children;
      }
    }
    at = end;
  }
  return nodes;
}

function openIn(parent: PageElement | undefined, facts: Facts): number {
  const around = parent?.open ?? 0;
  return (facts.isScope ? around & ~Open.paragraph : around) | facts.bit;
}
