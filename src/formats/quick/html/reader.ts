import { endOfComment } from '../markup.ts';
import { endOfName, passAttributes } from './attributes.ts';
import { factsOf, type Facts } from './facts.ts';
import { leaves } from './leaf.ts';
import { createTagMarks, type TagMarks } from './tag-marks.ts';

/** Reads the markup of a page in order. It is made for speed: the fields describe what was read last. */
export class MarkupReader {
  readonly #html: string;
  readonly marks: TagMarks;
  /** A leaf is an element as a whole: `leaves`. */
  kind: 'start' | 'end' | 'leaf' | 'comment' | 'doctype' = 'comment';
  start = 0;
  /** Offset behind it. */
  end = 0;
  /** The element of a tag; undefined where only the parser knows it. */
  facts: Facts | undefined = undefined;
  /** Whether a start tag ends in `/>`. */
  isClosed = false;

  constructor(html: string) {
    this.#html = html;
    this.marks = createTagMarks(html);
  }

  /**
   * Goes on to the next tag, comment, declaration or leaf.
   *
   * @param takesLeaf whether an element may be read as a whole
   * @returns `end` behind the last one, `unsure` where one has no end or may have another one
   */
  next(takesLeaf: boolean): 'found' | 'end' | 'unsure' {
    const html = this.#html;
    for (let at = html.indexOf('<', this.end); at !== -1; at = html.indexOf('<', at + 1)) {
      const code = html.charCodeAt(at + 1);
      if (isLetter(code)) return this.#startTag(at, takesLeaf);
      if (code === slash) return isLetter(html.charCodeAt(at + 2)) ? this.#endTag(at) : 'unsure';
      if (code === exclamation) return this.#declaration(at);
      if (code === question) return 'unsure';
    }
    return 'end';
  }

  /** Goes on behind what is no markup. */
  passTo(end: number): void {
    this.end = end;
  }

  #startTag(start: number, takesLeaf: boolean): 'found' | 'unsure' {
    const html = this.#html;
    const nameEnd = endOfName(html, start + 1);
    const facts = factsOf(html.slice(start + 1, nameEnd));
    if (facts === undefined) return 'unsure';
    this.marks.clear();
    this.facts = facts;
    this.start = start;
    if (takesLeaf && facts.leaf !== undefined && this.#leaf(leaves[facts.leaf])) return 'found';
    const end = html.charCodeAt(nameEnd) === greater ? nameEnd : passAttributes(html, nameEnd, this.marks.add);
    if (end === -1) return 'unsure';
    this.isClosed = html.charCodeAt(end - 1) === slash && this.marks.end !== end;
    this.end = end + 1;
    this.kind = 'start';
    return 'found';
  }

  #leaf(leaf: RegExp): boolean {
    leaf.lastIndex = this.start;
    if (!leaf.test(this.#html)) return false;
    this.end = leaf.lastIndex;
    this.kind = 'leaf';
    return true;
  }

  #endTag(start: number): 'found' | 'unsure' {
    const html = this.#html;
    const nameEnd = endOfName(html, start + 2);
    this.facts = factsOf(html.slice(start + 2, nameEnd));
    const end = html.charCodeAt(nameEnd) === greater ? nameEnd : passAttributes(html, nameEnd, ignore);
    if (end === -1 || this.facts === undefined) return 'unsure';
    this.start = start;
    this.end = end + 1;
    this.kind = 'end';
    return 'found';
  }

  #declaration(start: number): 'found' | 'unsure' {
    const html = this.#html;
    const isComment = html.startsWith('<!--', start);
    if (!isComment && !/^<!doctype/i.test(html.slice(start, start + '<!doctype'.length))) return 'unsure';
    const end = isComment ? endOfComment(html, start) : html.indexOf('>', start) + 1;
    if (end === undefined || end === 0) return 'unsure';
    this.kind = isComment ? 'comment' : 'doctype';
    this.start = start;
    this.end = end;
    return 'found';
  }
}

function ignore(): void {
  // The attributes of an end tag have no meaning.
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

const slash = 0x2f;
const greater = 0x3e;
const exclamation = 0x21;
const question = 0x3f;
