import type { Clock } from '../../model/clock.ts';
import type { Client } from '../client.ts';
import type { OwnComments } from './own-comments.ts';
import { withRateLimit } from '../rate-limit.ts';
import { explain } from '../errors.ts';
import type { LinkTo } from '../repository/links.ts';
import { isCurrent, summaryText, type Unplaced } from './summary-text.ts';

/**
 * Keeps the one comment in the conversation about what has no place in the review up to date: creates it when it is needed,
 * edits it in place, and deletes it when nothing is left. A hidden one is not wanted, and stays as it is.
 * @returns notes on what failed
 */
export async function keepSummary(
  client: Client,
  { pullNumber, clock, linkTo }: { readonly pullNumber: number; readonly clock: Clock; readonly linkTo: LinkTo },
  { summary }: OwnComments,
  unplaced: Unplaced,
): Promise<readonly string[]> {
  if (summary === 'unknown') {
    return isEmpty(unplaced) ? [] : ['The summary comment was left as it is: GitHub does not show which one is ours.'];
  }
  const request = requestFor(client, pullNumber, summary, unplaced, linkTo);
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
  unplaced: Unplaced,
  linkTo: LinkTo,
): (() => Promise<unknown>) | undefined {
  // After a failed answer the request may have succeeded. The next run will see that, so nothing is repeated here.
  const common = { ...repository, request: { retries: 0 } };
  if (summary === undefined) {
    if (isEmpty(unplaced)) return undefined;
    return () =>
      rest.issues.createComment({ ...common, issue_number: pullNumber, body: summaryText(unplaced, linkTo) });
  }
  if (summary.hidden) return undefined;
  if (isEmpty(unplaced)) return () => rest.issues.deleteComment({ ...common, comment_id: summary.id });
  if (isCurrent(summary.body, unplaced)) return undefined;
  return () => rest.issues.updateComment({ ...common, comment_id: summary.id, body: summaryText(unplaced, linkTo) });
}

function isEmpty({ images, files }: Unplaced): boolean {
  return images.length + files.length === 0;
}
