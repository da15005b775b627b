import type { Clock } from '../../model/clock.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import type { Client } from '../client.ts';
import type { OwnComments } from './own-comments.ts';
import { withRateLimit } from '../rate-limit.ts';
import { explain } from '../errors.ts';
import type { LinkTo } from '../repository/links.ts';
import { isCurrent, summaryText } from './summary-text.ts';

/**
 * Keeps the one comment in the conversation about images that have no place in the review up to date: creates it when it is needed,
 * edits it in place, and deletes it when no image is left. A hidden one is not wanted, and stays as it is.
 * @returns notes on what failed
 */
export async function keepSummary(
  client: Client,
  { pullNumber, clock, linkTo }: { readonly pullNumber: number; readonly clock: Clock; readonly linkTo: LinkTo },
  { summary }: OwnComments,
  images: readonly ReviewedImage[],
): Promise<readonly string[]> {
  if (summary === 'unknown') {
    return images.length === 0
      ? []
      : ['The summary comment was left as it is: GitHub does not show which one is ours.'];
  }
  const request = requestFor(client, pullNumber, summary, { images, linkTo });
  const result = request && (await withRateLimit(clock, request));
  return result && 'refusal' in result
    ? [`The summary comment could not be brought up to date: ${explain(result.refusal)}`]
    : [];
}

/** The request that brings the comment up to date; undefined when it is. */
function requestFor(
  { rest, repository }: Client,
  pullNumber: number,
  summary: Exclude<OwnComments['summary'], 'unknown'>,
  { images, linkTo }: { readonly images: readonly ReviewedImage[]; readonly linkTo: LinkTo },
): (() => Promise<unknown>) | undefined {
  // After a failed answer the request may have succeeded. The next run will see that, so nothing is repeated here.
  const common = { ...repository, request: { retries: 0 } };
  if (summary === undefined) {
    if (images.length === 0) return undefined;
    return () => rest.issues.createComment({ ...common, issue_number: pullNumber, body: summaryText(images, linkTo) });
  }
  if (summary.hidden) return undefined;
  if (images.length === 0) return () => rest.issues.deleteComment({ ...common, comment_id: summary.id });
  if (isCurrent(summary.body, images)) return undefined;
  return () => rest.issues.updateComment({ ...common, comment_id: summary.id, body: summaryText(images, linkTo) });
}
