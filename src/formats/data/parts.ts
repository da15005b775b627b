import type { Span } from '../../model/text.ts';
import type { DataNode, Mapping } from './tree.ts';

/** A mapping, and how to get there. */
export type Place = {
  readonly node: Mapping;
  /** The keys to it, with dots between; items of a list have the path of the list. */
  readonly path: string;
  /** Offset of the key that holds it, or of its own start in a list; undefined for the whole text. */
  readonly start: number | undefined;
  /** The mapping around it. */
  readonly parent: Place | undefined;
};

/** A value as it is written, and the keys to it. */
export type Value = {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  /** What it means, where it is a text. */
  readonly said: string | undefined;
};

export type Parts = { readonly mappings: readonly Place[]; readonly values: readonly Value[] };

/** Everything in a tree, in the order of the source. @param text of the file */
export function partsOf(roots: readonly DataNode[], text: string): Parts {
  const mappings: Place[] = [];
  const values: Value[] = [];

  function visit(node: DataNode, path: string, start: number | undefined, parent: Place | undefined): void {
    if (node.kind === 'list') {
      for (const item of node.items) visit(item, path, item.kind === 'mapping' ? item.start : undefined, parent);
    } else if (node.kind === 'mapping') {
      const place = { node, path, start, parent };
      mappings.push(place);
      for (const member of node.members) {
        visit(member.value, path === '' ? member.name : `${path}.${member.name}`, member.start, place);
      }
    } else {
      const said = node.kind === 'scalar' && node.type === 'text' ? node.text : undefined;
      values.push({ path, text: text.slice(node.span.start, node.span.end), span: node.span, said });
    }
  }

  for (const root of roots) visit(root, '', undefined, undefined);
  return { mappings, values };
}
