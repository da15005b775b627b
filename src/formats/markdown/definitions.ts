import type { Definition, Nodes, Root } from 'mdast';

/** The definitions of a document by their identifiers. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    // The first of several definitions counts (CommonMark 0.31.2, 4.7); this walk meets the last one first.
    if (node.type === 'definition') found.set(node.identifier, node);
    if ('children' in node) pending.push(...node.children);
  }
  return found;
}
