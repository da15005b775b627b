import type { Nodes, Root } from 'mdast';
import type { Span } from '../../model/text.ts';
import type { Holes } from '../../text/holes.ts';

/** What a format adds to the lines of a node. */
export type DescribeNode = (node: Nodes) => readonly string[];

/**
 * The nodes of a Markdown tree in order, each with its place in the text without `holes`; what stands in a hole is left out. Where the places of
 * all nodes are the same, and all text outside of the holes, everything in these nodes is the same.
 *
 * @param shift units before the text that was parsed
 */
export function outlineTree(tree: Root, holes: Holes, shift: number, describe: DescribeNode): readonly string[] {
  const lines: string[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    lines.push(...placeLine(node.type, spanOf(node, shift), holes), ...describe(node));
    if ('children' in node) for (const child of node.children.toReversed()) pending.push(child);
  }
  return lines;
}

/** A line for something at a place; none for what stands in a hole. Addresses that became links have no place. */
export function placeLine(what: string, span: Span | undefined, holes: Holes): readonly string[] {
  if (span === undefined) return [what];
  return holes.contains(span) ? [] : [`${what} ${holes.at(span.start)}-${holes.at(span.end)}`];
}

function spanOf({ position }: Nodes, shift: number): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start: start + shift, end: end + shift };
}
