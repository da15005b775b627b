import type { LintedImage } from '../../model/reviewed-image.ts';
import type { Client } from '../client.ts';
import { findingId } from './comments.ts';
import type { PullRequest } from '../event.ts';
import { idsOf, readOwnComments } from './own-comments.ts';
import { attempt } from '../errors.ts';

/**
 * Finds out whether an image has a comment of ours on its line, or one that people have dealt with, also under an earlier name of the
 * file. Costs one read when the pull request has any comment; when GitHub does not answer, no image counts as commented.
 */
export async function commentedOn(
  client: Client,
  pull: PullRequest,
  previousPathOf: (path: string) => string | undefined,
): Promise<(reviewed: LintedImage) => boolean> {
  if (pull.untouched) return () => false;
  const ownComments = await attempt(() => readOwnComments(client, pull.number));
  if ('refusal' in ownComments) return () => false;
  const { comments } = ownComments.value;
  const standing = idsOf(comments.filter(({ outdated }) => !outdated));
  const dismissed = idsOf(comments.filter((comment) => comment.dismissed));
  return (reviewed) => {
    const { path } = reviewed.document;
    if (standing.has(findingId(reviewed))) return true;
    return [path, previousPathOf(path) ?? path].some((name) => dismissed.has(findingId(reviewed, name)));
  };
}
