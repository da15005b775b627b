import type { IssueComment } from './conversation.ts';

/**
 * GitHub knows what we wrote, however it spells our name. As far as the spelling can tell: the login of an app ends in `[bot]` as the
 * viewer, but not as an author, where only the type distinguishes it from a person's.
 */
export function isOurs(
  { author, viewerDidAuthor }: Pick<IssueComment, 'author' | 'viewerDidAuthor'>,
  viewer = '',
): boolean {
  if (viewerDidAuthor) return true;
  const isBot = viewer.endsWith('[bot]');
  return author?.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
}
