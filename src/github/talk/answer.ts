import type { Client } from '../client.ts';
import type { Refusal } from '../errors.ts';
import { withRateLimit } from '../rate-limit.ts';
import { formatMarker } from '../review/marker.ts';
import { at, expected, isNumber } from '../shape.ts';
import type { Waiting } from './waiting.ts';

/** UTF-16 units; GitHub refuses longer bodies. */
const longestBody = 65_536;

/** Answers a command where it was given. @param text Markdown @returns why GitHub did not take it */
export async function answerTo(
  client: Client,
  pullNumber: number,
  { mark, thread }: Pick<Waiting, 'mark' | 'thread'>,
  text: string,
): Promise<Refusal | undefined> {
  const marker = formatMarker({ drafts: [], repetitions: [], answers: [mark] });
  const body = `${marker}\n${client.secrets.hide(text)}`.slice(0, longestBody);
  const { rest, repository } = client;
  const posted = await withRateLimit(client.clock, async () => {
    const { data } =
      thread === undefined
        ? await rest.issues.createComment({ ...repository, issue_number: pullNumber, body })
        : await rest.pulls.createReplyForReviewComment({
            ...repository,
            pull_number: pullNumber,
            comment_id: thread,
            body,
          });
    expected('a comment', data, (comment) => isNumber(at(comment, 'id')));
  });
  return 'refusal' in posted ? posted.refusal : undefined;
}
