import type { Span } from '../../model/text.ts';
import type { Holes } from '../../text/holes.ts';
import type { RstNode } from './tree.ts';

/**
 * The parts of a document in order, each with its place in the text without `holes`, and the options of directives. What stands in a hole is left
 * out: where the rest has the same places, and the text outside of the holes is the same, all of it is.
 */
export function outlineTree(tree: readonly RstNode[], holes: Holes): readonly string[] {
  return tree.flatMap((node) => [
    placed(node.kind, node.span, holes),
    ...details(node, holes),
    ...outlineTree(node.children, holes),
  ]);
}

function details(node: RstNode, holes: Holes): readonly string[] {
  if (node.kind !== 'directive') return [];
  const { name, argument, header, options } = node.directive;
  const kept = options.filter(({ span }) => !holes.contains(span));
  return [
    `${placed(name, header, holes)} ${argument}`,
    ...kept.map((option) => placed(option.name, option.span, holes)),
  ];
}

function placed(what: string, { start, end }: Span, holes: Holes): string {
  return `${what} ${holes.at(start)}-${holes.at(end)}`;
}
