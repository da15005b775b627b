import type { Client } from './client.ts';
import type { PullRequest } from './event.ts';
import { publishReview } from './review.ts';
import type { Outcome, ReviewRequest } from './review.ts';

type Publication = Pick<ReviewRequest, 'report' | 'hunksOf' | 'maxComments'> & {
  readonly review: 'suggest' | 'comment' | 'off';
};

/** Posts the review that the settings ask for, where the token of the run can and there is something to be said about. */
export async function publish(client: Client, pull: PullRequest, { review, ...rest }: Publication): Promise<Outcome> {
  const { totals, skipped } = rest.report;
  if (review === 'off' || totals.documents + skipped.length === 0) return silence([]);
  if (pull.readOnly !== undefined) return silence([readOnlyNotes[pull.readOnly]]);
  return publishReview(client, { pullNumber: pull.number, headSha: pull.headSha, mode: review, ...rest });
}

const readOnlyNotes = {
  fork: 'No review was posted: for a pull request from a fork GitHub gives this run a token that can only read. The annotations and this summary have every finding; the event pull_request_target, without a checkout, has the reviews too.',
  dependabot:
    'No review was posted: for Dependabot GitHub gives this run a token that can only read. The annotations and this summary have every finding.',
} as const;

function silence(notes: readonly string[]): Outcome {
  return { posted: 0, removed: 0, notes };
}
