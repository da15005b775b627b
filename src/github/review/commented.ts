import type { ReviewedImage } from '../../model/report.ts';
import type { Client } from '../client.ts';
import { findingId } from './comments.ts';
import type { PullRequest } from '../event.ts';
import { idsOf, readOwnComments } from './own-comments.ts';
import { attempt } from '../errors.ts';

/**
 * Tells whether a comment of ours on an image stands on its line, or whether people have dealt with one, also under a file's earlier
 * name. Costs a read where anybody has said anything on the pull request; where GitHub does not tell, nothing counts as said.
 */
export async function commentedOn(
  client: Client,
  pull: PullRequest,
  previousPathOf: (path: string) => string | undefined,
): Promise<(reviewed: ReviewedImage) => boolean> {
  if (pull.untouched) return () => false;
  const ownComments = await attempt(() => readOwnComments(client, pull.number));
  if ('refusal' in ownComments) return () => false;
  const { comments } = ownComments.value;
  const standing = idsOf(comments.filter(({ outdated }) => !outdated));
  const quiet = idsOf(comments.filter((comment) => comment.dismissed));
  return (reviewed) => {
    const { path } = reviewed.document;
    if (standing.has(findingId(reviewed))) return true;
    return [path, previousPathOf(path) ?? path].some((name) => quiet.has(findingId(reviewed, name)));
  };
}
