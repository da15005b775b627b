import type { Hunk } from '../../lib/hunks.ts';
import type { Clock } from '../../model/clock.ts';
import type { Report } from '../../model/report.ts';
import { postCheckRun } from './check-run.ts';
import type { Client } from '../client.ts';
import type { PullRequest } from '../event.ts';
import { readOwnComments } from './own-comments.ts';
import type { LinkTo } from '../repository/links.ts';
import type { PreviewOf } from './preview.ts';
import { attempt } from '../errors.ts';
import { publishReview } from './index.ts';
import type { Outcome, ReviewRequest } from './index.ts';
import { removeStale } from './stale-comments.ts';
import { keepSummary } from './summary.ts';
import { noneUnplaced } from './summary-text.ts';

export type Publication = {
  readonly report: Report;
  /** Undefined for a file whose diff GitHub does not show. */
  readonly hunksOf: (path: string) => readonly Hunk[] | undefined;
  /** What a file was called before the change; undefined for one that kept its name. */
  readonly previousPathOf: (path: string) => string | undefined;
  readonly review: 'suggest' | 'comment' | 'off';
  readonly maxComments: number;
  /** Real time, to wait for GitHub's rate limits. */
  readonly clock: Clock;
  /** How people get to see the picture of an image; without it, comments show no pictures. */
  readonly previewOf?: PreviewOf | undefined;
  readonly linkTo: LinkTo;
  /** Page of the run; undefined when the runner does not name it. */
  readonly runUrl: string | undefined;
};

/** Posts what the settings ask for, when the token of the run can write and there is a document. */
export async function publish(client: Client, pull: PullRequest, publication: Publication): Promise<Outcome> {
  const { review, report, ...rest } = publication;
  const isIdle = report.totals.documents + report.skipped.length === 0;
  if (pull.readOnly !== undefined) return silence(review === 'off' || isIdle ? [] : [readOnlyNotes[pull.readOnly]]);
  const request = { pullNumber: pull.number, headSha: pull.headSha, report, ...rest };
  if (isIdle) return review === 'off' || pull.untouched ? silence([]) : tidyUp(client, request);
  const outcome = review === 'off' ? silence([]) : await publishReview(client, { ...request, mode: review });
  return { ...outcome, notes: [...outcome.notes, ...(await postCheckRun(client, pull.headSha, report))] };
}

const readOnlyNotes = {
  fork: 'No review was posted: for a pull request from a fork, GitHub gives this run no secrets and a read-only token. The annotations and this summary have every finding. For reviews see docs/workflows/forks.yml of alt-text-review.',
  dependabot:
    'No review was posted: for Dependabot, GitHub gives this run a read-only token and only the secrets for Dependabot. The annotations and this summary have every finding.',
} as const;

/** Removes our comments when the pull request has no document left. One that never had any gets no note. */
async function tidyUp(client: Client, request: Omit<ReviewRequest, 'mode'>): Promise<Outcome> {
  const ownComments = await attempt(() => readOwnComments(client, request.pullNumber));
  if ('refusal' in ownComments || ownComments.value.headSha !== request.headSha) return silence([]);
  const { comments } = ownComments.value;
  const removed = await removeStale(client, request, comments, []);
  const summary = await keepSummary(client, request, ownComments.value, noneUnplaced);
  return { posted: 0, removed: removed.count, notes: [...removed.notes, ...summary] };
}

function silence(notes: readonly string[]): Outcome {
  return { posted: 0, removed: 0, notes };
}
