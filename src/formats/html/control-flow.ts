import { atMark } from '../../lib/at-mark.ts';
import type { Mask } from '../masking/pieces.ts';
import { behindBrace, createBudget, endOfParentheses } from '../template/parentheses.ts';

/**
 * The heads of Angular's blocks in which a `<` would begin a tag: `@if (a<b) {`. Everything else of these blocks is text to a parser, and what is in
 * them is on the page.
 */
export function controlFlowMasks(text: string): readonly Mask[] {
  if (!tokens.test(text)) return [];
  const masks: Mask[] = [];
  const budget = createBudget();
  heads.lastIndex = 0;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const start = head.index;
    const end = endOfParentheses(text, heads.lastIndex - 1, budget);
    if (end === undefined) continue;
    heads.lastIndex = end;
    if (behindBrace(text, end) !== undefined && text.slice(start, end).includes('<'))
      masks.push({ start, end, by: { isSpoken: false } });
  }
  return masks;
}

const heads = /@(?:if|else if|for|switch|case)[ \t]{0,9}\(/g;
const tokens = atMark('@', heads);
