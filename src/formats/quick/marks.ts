import type { Span } from '../../model/text.ts';
import { malformed } from '../dialects/malformed/index.ts';
import { beginsBlock } from '../masking/templates.ts';
import { createInside } from '../mdx/jsx-code.ts';
import type { Slow } from './slow.ts';
import { withoutFences, type Passage } from './passage.ts';

/** A passage, and what it has outside of code between fences at the margin. */
export type MarkedPassage = Passage & {
  /** Whether it may show an image. */
  readonly mayShow: boolean;
  /** Whether it may have raw HTML. */
  readonly hasTags: boolean;
  /** Whether it has marks of a dialect, or a template that may show an image. */
  readonly isMixed: boolean;
  /** Whether it has templates outside of code. */
  readonly hasTemplates: boolean;
  /** Whether it consists of several passages, which one element goes over. */
  readonly isJoined: boolean;
  /** Whether an image in it may go on behind its end. */
  readonly isOpen: boolean;
  /** Whether it may have code that goes on in another passage. */
  readonly isUnsure: boolean;
  /** Whether an element begins here that ends in another passage, or the other way round; known of passages that are joined. */
  readonly isGrouping: boolean;
};

/**
 * @param masked the text with words in place of its templates
 * @param templates in order
 */
export function markPassages(
  text: string,
  masked: string,
  passages: readonly Passage[],
  templates: readonly Span[],
  { isJsx, mayShow }: Pick<Slow, 'isJsx' | 'mayShow'>,
): readonly MarkedPassage[] {
  const marks = new RegExp(isJsx ? jsxMark : anyMark);
  const marked: MarkedPassage[] = [];
  /** The passages with something that may show an image or not. */
  const unsure: Writable<MarkedPassage>[] = [];
  const showsAny = (source: string) => imageMark.test(source) || mayShow(source);
  let mark = marks.exec(masked);
  let template = 0;

  for (const passage of passages) {
    const { start, end, fences } = passage;
    let hasImage = false;
    let hasTags = false;
    let isMixed = false;
    let hasTemplates = false;
    let isUnsure = false;
    let isOdd = false;
    let braces = 0;
    let lastImage = -1;
    const isCode = fences.length === 0 ? never : createInside(fences);
    for (; mark && mark.index < end; mark = marks.exec(masked)) {
      const { 0: found, index } = mark;
      if (isCode(index)) continue;
      if (found.startsWith('<')) {
        hasTags = true;
        // Raw HTML goes on to the next `>`, and a text only to the tag that may be before it.
        isUnsure ||= found === '</' && !/[A-Za-z]/.test(masked.charAt(index + 2));
        if (found !== '<?') continue;
        // It may be a template; at the start of a line in a container, a block that goes on over blank lines.
        isMixed = true;
        isUnsure ||= beginsBlock(masked, index);
      } else if (found === '{' || found === '}') {
        isMixed = true;
        braces += found === '{' ? 1 : -1;
      } else if (found.startsWith(':')) isMixed = true;
      else {
        hasImage ||= found === '![';
        isOdd ||= found !== '![';
        lastImage = index;
      }
    }
    if (isOdd && mayBeMeant(masked.slice(start, end), lastImage - start)) {
      hasImage = true;
      isMixed = true;
    }
    const prose = isJsx ? withoutFences(text, passage) : '';
    if (/^(?:im|ex)port\b/m.test(prose)) {
      isMixed = true;
      isUnsure ||= !isClosed(prose);
    }
    let shows = hasImage;
    for (let next = templates[template]; next && next.start < end; next = templates[template]) {
      const source = text.slice(next.start, next.end);
      template += 1;
      // Code shows the source of a template, or what that puts out as text.
      if (isCode(next.start)) continue;
      hasTemplates = true;
      const shown = showsAny(source);
      isMixed ||= shown;
      shows ||= shown;
    }
    const one: Writable<MarkedPassage> = {
      start,
      end,
      fences,
      mayDefine: passage.mayDefine,
      endsContained: passage.endsContained,
      mayShow: shows,
      hasTags,
      isMixed,
      hasTemplates,
      isJoined: false,
      isUnsure: isUnsure || braces !== 0,
      mayHead: passage.mayHead || (hasTags && /<h[1-6]\b/i.test(masked.slice(start, end))),
      isOpen:
        (hasImage && !labelEnd.test(masked.slice(lastImage, end))) ||
        (hasTags && masked.lastIndexOf('<', end - 1) > masked.lastIndexOf('>', end - 1)),
      isGrouping: false,
    };
    marked.push(one);
    if (!shows && (hasTags || isMixed)) unsure.push(one);
  }
  const sourceOf = ({ start, end }: Span) => text.slice(start, end);
  // In raw HTML, what looks like a fence is none, so marks between fences count, too.
  // Most pages have none, which takes less to find out for all together.
  if (showsAny(unsure.map(sourceOf).join(''))) for (const one of unsure) one.mayShow = showsAny(sourceOf(one));
  return marked;
}

/** Whether a passage with a mark that is not quite that of an image has one that somebody meant. @param last where the last mark is */
function mayBeMeant(passage: string, last: number): boolean {
  return !labelEnd.test(passage.slice(last)) || malformed.find(passage).length > 0;
}

const labelEnd = /\][(（[]/;

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function never(): boolean {
  return false;
}

/** The start of an image, also of one that is not written as it should be; a tag; a mark of Microsoft Learn. */
const anyMark = /[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}(?:\{|[Ii][Mm][Aa][Gg][Ee])/g;

/** The start of an image alone. */
export const imageMark = /[!！][ \t]?[[【]/;

/** The same in JSX, where braces are code anywhere. */
const jsxMark = /[!！][ \t]?[[【]|<|[{}]/g;

/** Whether a module has no bracket that is open at its end; a bracket in a string, a template or a comment makes it unsure. */
function isClosed(code: string): boolean {
  let depth = 0;
  for (const [mark] of code.matchAll(/[([{}\])`]|\/\*/g)) {
    if (mark === '`' || mark === '/*') return false;
    depth += '([{'.includes(mark) ? 1 : -1;
  }
  return depth === 0;
}
