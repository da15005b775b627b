import { picturesOf } from './pictures.ts';
import type { RstNode } from './tree.ts';

/**
 * The parts of a document that may be around a picture, in order: those at the top that have one inside, and the title before each. Nothing else is
 * asked about, and most of a document is nothing else.
 */
export function nearPictures(tree: readonly RstNode[], hasSubstitutions: boolean): readonly RstNode[] {
  const near: RstNode[] = [];
  let title: RstNode | undefined;
  for (const node of tree) {
    if (!mayShow(node, hasSubstitutions)) {
      if (node.kind === 'title') title = node;
      continue;
    }
    if (title) near.push(title);
    title = undefined;
    near.push(node);
  }
  return near;
}

function mayShow(node: RstNode, hasSubstitutions: boolean): boolean {
  if (node.kind === 'raw') return node.lines.length > 0;
  if (node.kind === 'substitution') return false;
  if ('text' in node && hasSubstitutions && node.text.includes('|')) return true;
  if (node.kind === 'directive') {
    if (picturesOf(node.directive).length > 0) return true;
    if (hasSubstitutions && node.directive.argument.includes('|')) return true;
  }
  return node.children.some((child) => mayShow(child, hasSubstitutions));
}
