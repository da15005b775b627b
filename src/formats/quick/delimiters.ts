import { closingTicks } from './code-span.ts';
import { runOf } from './line.ts';

/** Where the brackets of a text end. */
export type Brackets = {
  /** Offset of the closing one; undefined where there is none. */
  readonly close: number | undefined;
  /** Whether there are others in them that are not empty. */
  readonly isNested: boolean;
};

/** What `closingBracket` has to know of a text. */
export type Skips = {
  /** The end of an image; undefined for one that is not plain. */
  readonly image: (at: number) => number | undefined;
  /** The end of a tag or address between angle brackets; undefined for one that is not plain. */
  readonly tag: (at: number) => number | undefined;
};

/** The bracket that closes the one at `at`; undefined where that is not plain. */
export function closingBracket(text: string, at: number, to: number, { image, tag }: Skips): Brackets | undefined {
  let depth = 0;
  let isNested = false;
  for (let index = nextMark(text, at + 1, to); index < to; index = nextMark(text, index, to)) {
    const character = text.charAt(index);
    if (character === ']') {
      if (depth === 0) return { close: index, isNested };
      depth -= 1;
      index += 1;
      // The address of a link may have brackets of its own.
      if (text.charAt(index) === '(') return undefined;
    } else if (character === '[') {
      depth += 1;
      // Empty ones, as behind the type of a list, are no label.
      isNested ||= text.charAt(index + 1) !== ']';
      if (depth > deepest) return undefined;
      index += 1;
    } else if (character === '\\') index += 2;
    else if (character === '`') {
      const ticks = runOf(text, '`', index, to);
      const close = closingTicks(text, index + ticks, to, ticks);
      index = (close ?? index) + ticks;
    } else {
      const end = character === '<' ? tag(index) : text.charAt(index + 1) === '[' ? image(index) : index + 1;
      if (end === undefined) return undefined;
      index = end;
    }
  }
  return { close: undefined, isNested };
}

/** Brackets in brackets are rare. */
const deepest = 4;

function nextMark(text: string, from: number, to: number): number {
  mark.lastIndex = from;
  return mark.test(text) ? Math.min(mark.lastIndex - 1, to) : to;
}

const mark = /[[\]\\`<!]/g;
