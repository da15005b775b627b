import { escapeText } from '../page/html-text.ts';
import type { MarkedPassage } from './marks.ts';
import type { PlainBlock } from './plain.ts';

/** The last heading before an image. */
type Heading = {
  /** Whether its text is known. */
  readonly isPlain: boolean;
  readonly text: string | undefined;
  /** Undefined where only the parsers know it; empty where there is none. */
  readonly html: string | undefined;
};

/** The headings so far. Passages that may have one are read when the first image asks. */
export function createHeadings(
  blocksOf: (passage: MarkedPassage) => readonly PlainBlock[] | undefined,
  htmlOf: (passage: MarkedPassage) => string | undefined,
) {
  let unread: MarkedPassage[] = [];
  let found: Heading = { isPlain: true, text: undefined, html: '' };
  /** The passages that an image needs for its heading; each is kept once. */
  let needed: MarkedPassage[] = [];

  function last(): Heading {
    const pending = unread;
    unread = [];
    for (const passage of pending.toReversed()) {
      const blocks = blocksOf(passage);
      const heading = blocks?.findLast(({ isHeading }) => isHeading);
      if (blocks && !heading) continue;
      const whole = heading ? `<h2>${escapeText(heading.text)}</h2>\n` : htmlOf(passage);
      if (whole !== undefined && !/<h[1-6]/.test(whole)) continue;
      // It is read again with each image behind it.
      const html = whole !== undefined && whole.length > mostHtml ? undefined : whole;
      found = { isPlain: heading !== undefined, text: heading?.text, html };
      needed = heading ? [passage] : [...needed, ...pending];
      break;
    }
    return found;
  }

  return {
    add: (passage: MarkedPassage) => unread.push(passage),
    last,
    passages(): readonly MarkedPassage[] {
      last();
      const passages = needed;
      needed = [];
      return passages;
    },
  };
}

/** UTF-16 units of HTML in which a heading is; in more, the parsers find it. */
const mostHtml = 5000;
