import type { Node } from 'estree-jsx';
import { visit } from 'estree-util-visit';
import type { Span } from '../../model/text.ts';
import type { Holes } from '../../text/holes.ts';
import { placeLine } from '../markdown/outline.ts';
import { rangeOf } from './element.ts';

/**
 * The nodes of JavaScript in order, each with its place in the text without `holes`.
 *
 * @param shift units before the text that was parsed
 */
export function outlineCode(program: Node | null | undefined, holes: Holes, shift: number): readonly string[] {
  const lines: string[] = [];
  if (!program) return lines;
  visit(program, (node) => {
    // The program around an expression has the place of its first token, which may be the element that changes.
    if (node.type !== 'Program') lines.push(...placeLine(node.type, moved(rangeOf(node), shift), holes));
  });
  return lines;
}

/** A span that is `by` units further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
