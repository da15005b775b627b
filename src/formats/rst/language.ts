import type { RstNode } from './tree.ts';

/** `:lang:` or `:language:` among the fields at the top, as Pelican and Sphinx have it. */
export function languageIn(tree: readonly RstNode[]): string | undefined {
  for (const node of tree) {
    if (node.kind === 'field') {
      const [body] = /^lang(?:uage)?$/i.test(node.name) ? node.children : [];
      if (body?.kind === 'paragraph' && tag.test(body.text.trim())) return body.text.trim();
    } else if (node.kind !== 'title' && node.kind !== 'comment') return undefined;
  }
  return undefined;
}

const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/;
