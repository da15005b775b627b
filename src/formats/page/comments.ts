import type { Comment as CommentNode, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Comment, Span } from '../../model/text.ts';

/** HTML comments of a parsed page. @param spanOf translates positions in the tree to offsets in the file */
export function findComments(tree: Root, spanOf: (node: CommentNode) => Span | undefined): readonly Comment[] {
  const comments: Comment[] = [];
  visitParents(tree, 'comment', (node) => {
    const span = spanOf(node);
    if (span) comments.push({ text: node.value, span });
  });
  return comments;
}
