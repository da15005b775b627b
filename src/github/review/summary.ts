import type { Clock } from '../../model/clock.ts';
import type { Client } from '../client.ts';
import { readOwnComments } from './own-comments.ts';
import type { OwnComments, Summary } from './own-comments.ts';
import { withRateLimit } from '../rate-limit.ts';
import { attempt, explain } from '../errors.ts';
import { at, expected, isNumber } from '../shape.ts';
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
  { summary, repeatedSummaries }: OwnComments,
  unplaced: Unplaced,
): Promise<readonly string[]> {
  const repeated = await removeRepeated(client, repeatedSummaries, clock);
  if (summary === 'unknown') {
    return isEmpty(unplaced) ? [] : ['The summary comment was left as it is: GitHub does not show which one is ours.'];
  }
  const request = requestFor(client, pullNumber, summary, unplaced, linkTo);
  const result = request && (await withRateLimit(clock, request));
  if (!result || 'value' in result) return repeated;
  const { refusal } = result;
  if (refusal.kind === 'unclear' && (await isUpToDate(client, pullNumber, unplaced))) return repeated;
  return [...repeated, `The summary comment could not be brought up to date: ${explain(refusal)}`];
}

/** @returns a note on the one that could not be removed */
async function removeRepeated(
  { rest, repository }: Client,
  repeated: readonly Summary[],
  clock: Clock,
): Promise<readonly string[]> {
  for (const { id } of repeated) {
    const remove = () => deleted(rest.issues.deleteComment({ ...repository, comment_id: id }));
    const result = await withRateLimit(clock, remove);
    if ('refusal' in result && !result.refusal.isGone)
      return [`A second summary comment could not be removed: ${explain(result.refusal)}`];
  }
  return [];
}

/** After an answer that shows nothing, the comments do. */
async function isUpToDate(client: Client, pullNumber: number, unplaced: Unplaced): Promise<boolean> {
  const ownComments = await attempt(() => readOwnComments(client, pullNumber));
  if ('refusal' in ownComments || ownComments.value.summary === 'unknown') return false;
  const { summary } = ownComments.value;
  return summary === undefined ? isEmpty(unplaced) : isCurrent(summary.body, unplaced);
}

/** The request that brings the comment up to date; undefined when it is. */
function requestFor(
  { rest, repository, secrets: { hide } }: Client,
  pullNumber: number,
  summary: Exclude<OwnComments['summary'], 'unknown'>,
  unplaced: Unplaced,
  linkTo: LinkTo,
): (() => Promise<unknown>) | undefined {
  // After a failed answer the request may have succeeded, so nothing is repeated.
  if (summary === undefined) {
    if (isEmpty(unplaced)) return undefined;
    const body = hide(summaryText(unplaced, linkTo));
    return () => written(rest.issues.createComment({ ...repository, issue_number: pullNumber, body }));
  }
  if (summary.hidden) return undefined;
  const comment = { ...repository, comment_id: summary.id };
  if (isEmpty(unplaced)) return () => deleted(rest.issues.deleteComment(comment));
  if (isCurrent(summary.body, unplaced)) return undefined;
  return () => written(rest.issues.updateComment({ ...comment, body: hide(summaryText(unplaced, linkTo)) }));
}

function isEmpty({ images, files, withheld }: Unplaced): boolean {
  return images.length + files.length + withheld.length === 0;
}

async function written(answer: Promise<{ readonly data: unknown }>): Promise<void> {
  expected('a comment', (await answer).data, (comment) => isNumber(at(comment, 'id')));
}

async function deleted(answer: Promise<{ readonly status: number }>): Promise<void> {
  expected('a deletion', (await answer).status, (status) => status === 204);
}
