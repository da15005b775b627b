import type { RstNode } from './tree.ts';

/** What a document defines, by {@link normalName}. Of two definitions of a name the last counts, as in docutils. */
export type Definitions = {
  readonly substitutions: ReadonlyMap<string, RstNode>;
  /** All of them, also those that another one of the same name replaces. */
  readonly all: readonly RstNode[];
  /** The addresses of targets; empty for a place in the document. */
  readonly targets: ReadonlyMap<string, string>;
};

export function definitionsIn(tree: readonly RstNode[]): Definitions {
  const substitutions = new Map<string, RstNode>();
  const all: RstNode[] = [];
  const targets = new Map<string, string>();

  function visit(node: RstNode): void {
    if (node.kind === 'substitution') {
      substitutions.set(normalName(node.name), node);
      all.push(node);
    } else if (node.kind === 'target') targets.set(normalName(node.name), node.address);
    node.children.forEach(visit);
  }

  tree.forEach(visit);
  return { substitutions, all, targets };
}

/** Names match without regard to case and white space. */
export function normalName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
