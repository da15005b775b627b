import { hunkAround } from '../../lib/hunks.ts';
import type { Clock } from '../../model/clock.ts';
import type { Report } from '../../model/report.ts';
import { listChangedFiles } from '../repository/changed-files.ts';
import type { Client } from '../client.ts';
import type { NewComment } from './comments.ts';
import { opening } from './opening.ts';
import { readOwnComments } from './own-comments.ts';
import type { OwnComments } from './own-comments.ts';
import { waitForRateLimit } from '../rate-limit.ts';
import { attempt, explain } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { at, expected, isNumber } from '../shape.ts';

/** Where a review goes. */
export type Target = {
  readonly pullNumber: number;
  /** The commit that was read; comments on any other commit would be on the wrong lines. */
  readonly headSha: string;
  readonly clock: Clock;
  readonly report: Report;
  /** Page of the run; undefined when the runner does not name it. */
  readonly runUrl: string | undefined;
};

export type Posted = {
  readonly posted: readonly NewComment[];
  /** Comments that GitHub rejected because of their lines. */
  readonly unplaced: readonly NewComment[];
  readonly notes: readonly string[];
};

/** The note for a review of a commit that is no longer the latest. */
export const movedOn =
  'No review was posted: the pull request has a newer commit, and the run for that commit reviews it.';

/**
 * Posts one review with all of `drafts`. One bad anchor makes GitHub reject all of it, and a failed answer does not mean that nothing
 * was posted: the comments on the pull request show that, and then there is at most one more attempt.
 */
export async function postReview(client: Client, target: Target, drafts: readonly NewComment[]): Promise<Posted> {
  if (drafts.length === 0) return { posted: [], unplaced: [], notes: [] };
  const result = await attempt(() => createReview(client, target, drafts));
  if ('value' in result) return { posted: drafts, unplaced: [], notes: [] };
  const { refusal } = result;
  if (refusal.kind === 'unclear' || (await waitForRateLimit(target.clock, refusal))) {
    return postUnlessThere(client, target, drafts);
  }
  if (isAboutPlace(refusal)) return postProvable(client, target, drafts, refusal);
  return notPosted(refusal);
}

/** GitHub's error for a comment outside of the diff, as quoted in issues. */
function isAboutPlace({ kind, reason }: Refusal): boolean {
  return kind === 'rejected' && /\b(line|diff|hunk|path could not be resolved)\b/i.test(reason);
}

/** The server failed, but the review may exist all the same: our markers show it. */
async function postUnlessThere(client: Client, target: Target, drafts: readonly NewComment[]): Promise<Posted> {
  const ownComments = await attempt(() => readOwnComments(client, target.pullNumber));
  // When that is unknown, nothing is repeated: two reviews are worse than none.
  if ('refusal' in ownComments) return nothing(`The review may not have been posted: ${explain(ownComments.refusal)}`);
  if (areThere(ownComments.value, drafts)) return { posted: drafts, unplaced: [], notes: [] };
  if (ownComments.value.headSha !== target.headSha) return nothing(movedOn);
  return postOnce(client, target, drafts);
}

function areThere({ comments }: OwnComments, drafts: readonly NewComment[]): boolean {
  const there = new Set(comments.filter(({ outdated }) => !outdated).flatMap(({ findings }) => findings));
  return drafts.every(({ ids }) => ids.every((id) => there.has(id)));
}

/** GitHub states that a line is not in the diff, not which one: the current diff shows it. */
async function postProvable(
  client: Client,
  target: Target,
  drafts: readonly NewComment[],
  refusal: Refusal,
): Promise<Posted> {
  const ownComments = await attempt(() => readOwnComments(client, target.pullNumber));
  if ('value' in ownComments && ownComments.value.headSha !== target.headSha) return nothing(movedOn);
  const files = await attempt(() => listChangedFiles(client, target.pullNumber));
  const hunks = new Map('value' in files ? files.value.map((file) => [file.path, file.hunks ?? []]) : []);
  const isProvable = ({ anchor }: NewComment) =>
    hunkAround(hunks.get(anchor.path) ?? [], anchor.startLine, anchor.line);
  const provable = drafts.filter(isProvable);
  const others = drafts.filter((draft) => !isProvable(draft));
  // The same review again would be refused again.
  if (provable.length === 0 || others.length === 0) return { ...notPosted(refusal), unplaced: drafts };
  const { posted, unplaced, notes } = await postOnce(client, target, provable);
  return { posted, unplaced: [...others, ...unplaced], notes };
}

/** The last attempt: after it the comments are looked at once more, and nothing is repeated. */
async function postOnce(client: Client, target: Target, drafts: readonly NewComment[]): Promise<Posted> {
  const result = await attempt(() => createReview(client, target, drafts));
  if ('value' in result) return { posted: drafts, unplaced: [], notes: [] };
  const { refusal } = result;
  if (refusal.kind !== 'unclear') return { ...notPosted(refusal), unplaced: isAboutPlace(refusal) ? drafts : [] };
  const ownComments = await attempt(() => readOwnComments(client, target.pullNumber));
  if ('refusal' in ownComments) return nothing(`The review may not have been posted: ${explain(refusal)}`);
  return areThere(ownComments.value, drafts) ? { posted: drafts, unplaced: [], notes: [] } : notPosted(refusal);
}

async function createReview(client: Client, target: Target, drafts: readonly NewComment[]): Promise<void> {
  // Later lines first: a suggestion that is applied does not move those that are applied after it.
  const ordered = drafts.toSorted((a, b) => b.anchor.line - a.anchor.line);
  const { data } = await client.rest.pulls.createReview({
    ...client.repository,
    pull_number: target.pullNumber,
    commit_id: target.headSha,
    event: 'COMMENT',
    body: opening(target, drafts),
    comments: ordered.map(({ anchor, body }) => ({
      path: anchor.path,
      body,
      line: anchor.line,
      side: 'RIGHT',
      // GitHub rejects a range of one line.
      ...(anchor.startLine < anchor.line && { start_line: anchor.startLine, start_side: 'RIGHT' }),
    })),
  });
  expected('a review', data, (review) => isNumber(at(review, 'id')));
}

function notPosted(refusal: Refusal): Posted {
  return nothing(`No review was posted: ${explain(refusal)}`);
}

function nothing(note: string): Posted {
  return { posted: [], unplaced: [], notes: [note] };
}
