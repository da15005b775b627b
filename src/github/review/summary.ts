import type { Clock } from '../../model/clock.ts';
import type { ReviewedImage } from '../../model/report.ts';
import type { Client } from '../client.ts';
import type { OwnComments } from './own-comments.ts';
import { withRateLimit } from '../rate-limit.ts';
import { explain } from '../errors.ts';
import type { LinkTo } from '../repository/links.ts';
import { isCurrent, summaryText } from './summary-text.ts';

/**
 * Keeps the one comment in the conversation that tells what the review has no place for: none where the review tells all, one that
 * changes in place, gone when nothing is left. Who hides it does not want it: then it stays as it is. Answers with what went wrong.
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
      : ['The summary comment was left as it is: GitHub does not tell which one is ours.'];
  }
  const request = requestFor(client, pullNumber, summary, { images, linkTo });
  const result = request && (await withRateLimit(clock, request));
  return result && 'refusal' in result
    ? [`The summary comment could not be brought up to date: ${explain(result.refusal)}`]
    : [];
}

/** Undefined when everything is as it should be. */
function requestFor(
  { rest, repository }: Client,
  pullNumber: number,
  summary: Exclude<OwnComments['summary'], 'unknown'>,
  { images, linkTo }: { readonly images: readonly ReviewedImage[]; readonly linkTo: LinkTo },
): (() => Promise<unknown>) | undefined {
  // A failed answer may hide a success, and the next run will see which: nothing is repeated here.
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
