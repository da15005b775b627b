import {
  blockMacroIn,
  headingIn,
  isBreak,
  itemStart,
  termEnd,
  titleStart,
  underlinedLevel,
  type BlockMacro,
  type Heading,
} from './block-lines.ts';
import { contentOfStyle, type Content } from './delimiters.ts';
import type { Line } from './lines.ts';
import { named, type BlockAttributes } from './metadata.ts';

/** What begins at a line. Offsets count from its start. */
export type LineStart =
  | { readonly kind: 'title'; readonly from: number }
  | { readonly kind: 'heading'; readonly heading: Heading; readonly isUnderlined: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'macro'; readonly macro: BlockMacro }
  /** An item of a list, or a term with its text. */
  | { readonly kind: 'item'; readonly from: number }
  /** A term whose text is on the next lines. */
  | { readonly kind: 'term' }
  /** `isWhole`: up to the next empty line, whatever is in it. */
  | {
      readonly kind: 'paragraph';
      readonly content: Content;
      readonly isIndented: boolean;
      readonly isWhole: boolean;
    };

export type LinePlace = {
  readonly attributes: BlockAttributes;
  /** Whether it is in no block, so that a section may begin. */
  readonly isTop: boolean;
  /** Whether it is the text of a term. */
  readonly isDescription: boolean;
};

/** What begins at a line where anything may begin, in the order in which Asciidoctor asks (`Parser.next_block`). */
export function lineStart({ text }: Line, next: Line | undefined, place: LinePlace): LineStart {
  const from = titleStart(text);
  if (from !== undefined) return { kind: 'title', from };
  const isIndented = /^[ \t]/.test(text);
  const { style } = place.attributes;
  const macro = blockMacroIn(text);
  const item = itemStart(text);
  const heading = place.isTop || style === 'discrete' || style === 'float' ? headingIn(text) : undefined;
  if (heading) return { kind: 'heading', heading, isUnderlined: false };
  const level = place.isTop && next && !macro && item === undefined ? underlinedLevel(text, next.text) : undefined;
  if (level !== undefined) {
    return { kind: 'heading', heading: { level, from: 0, to: text.length }, isUnderlined: true };
  }
  const content = contentOfStyle(style, named(place.attributes, 'subs'));
  if (content !== undefined) {
    return { kind: 'paragraph', content, isIndented, isWhole: style !== 'pass' && style !== 'comment' };
  }
  if (isBreak(text)) return { kind: 'break' };
  if (macro) return { kind: 'macro', macro };
  if (item !== undefined) return { kind: 'item', from: item };
  const term = termEnd(text);
  if (term !== undefined) return term === text.length ? { kind: 'term' } : { kind: 'item', from: 0 };
  const isLiteral = isIndented && style === '' && !place.isDescription;
  return { kind: 'paragraph', content: isLiteral ? 'verbatim' : 'text', isIndented, isWhole: false };
}
