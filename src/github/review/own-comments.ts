import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import { at, expected, isListOf, isNumber, isText } from '../shape.ts';
import { readMarker, type Marker } from './marker.ts';
import { isDismissed, queryConversation } from './conversation.ts';
import type { IssueComment, Thread } from './conversation.ts';
import { isOurs } from './ours.ts';
import { askedIn, type Asked } from '../talk/waiting.ts';

/** Our earlier comments on a pull request, and the current commit of its head. */
export type OwnComments = {
  readonly headSha: string;
  readonly comments: readonly OwnComment[];
  /** Our summary in the conversation; undefined when there is none, `unknown` when GitHub does not show which one is ours. */
  readonly summary: Summary | 'unknown' | undefined;
  /** Further summaries of ours that are not hidden: two runs at once know nothing of each other, so each may have written one. */
  readonly repeatedSummaries: readonly Summary[];
  /** What people ask for; undefined when GitHub does not show who wrote what. */
  readonly asked: Asked | undefined;
};

export type OwnComment = {
  /** Number of the comment in the REST API. */
  readonly id: number;
  readonly path: string;
  /** Ids of the findings that it reports, from its marker. */
  readonly findings: readonly string[];
  /** Its lines have changed since, so its suggestion can no longer be applied. */
  readonly outdated: boolean;
  /** People have dealt with it: it has a reply or a thumbs down, its thread is resolved, or it is hidden. */
  readonly dismissed: boolean;
} & Remembered;

/** What a comment remembers for later runs. */
type Remembered = Pick<Marker, 'drafts' | 'repetitions'>;

export type Summary = { readonly id: number; readonly body: string; readonly hidden: boolean } & Pick<
  Marker,
  'repetitions'
>;

/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it has our marker and our account
 * wrote it: anyone can paste a marker. When GraphQL does not answer, the REST API is the fallback.
 */
export async function readOwnComments(client: Client, pullNumber: number): Promise<OwnComments> {
  const conversation = await attempt(() => queryConversation(client, pullNumber));
  if ('refusal' in conversation) return listComments(client, pullNumber);
  const { headSha, viewer, threads, issueComments } = conversation.value;
  const summaries = issueComments.flatMap((comment) => ownSummary(comment, viewer));
  // Of two, people may have hidden one, because it says the same.
  const summary = summaries.find(({ hidden }) => !hidden) ?? summaries.at(0);
  return {
    headSha,
    comments: threads.flatMap((thread) => ownComment(thread, viewer)),
    summary,
    repeatedSummaries: summaries.filter((one) => one !== summary && !one.hidden),
    asked: askedIn(conversation.value),
  };
}

function ownComment(thread: Thread, viewer: string | undefined): readonly OwnComment[] {
  const [first] = thread.comments.nodes;
  const [, reply] = thread.replies.nodes;
  const marker = readMarker(first?.body ?? '');
  if (!first?.author || first.fullDatabaseId === null || marker?.id === undefined) return [];
  if (!isOurs(first, viewer)) return [];
  return [
    {
      id: Number(first.fullDatabaseId),
      path: thread.path,
      findings: marker.id,
      drafts: marker.drafts,
      repetitions: marker.repetitions,
      outdated: thread.isOutdated,
      dismissed: thread.isResolved || reply !== undefined || isDismissed(first),
    },
  ];
}

function ownSummary(comment: IssueComment, viewer: string | undefined): readonly Summary[] {
  const { author, body, fullDatabaseId, isMinimized } = comment;
  const marker = readMarker(body);
  if (author === null || fullDatabaseId === null || marker?.summary === undefined || !isOurs(comment, viewer))
    return [];
  return [{ id: Number(fullDatabaseId), body, hidden: isMinimized, repetitions: marker.repetitions }];
}

/** The findings that comments report. */
export function idsOf(comments: readonly OwnComment[]): ReadonlySet<string> {
  return new Set(comments.flatMap(({ findings }) => findings));
}

/**
 * The same from the REST API. It states neither which account is ours nor which threads are resolved: comments of any app with our
 * marker count as ours, and all of them as dismissed, so that nothing is posted twice and nothing is deleted.
 */
async function listComments(client: Client, pullNumber: number): Promise<OwnComments> {
  const { rest } = client;
  const { data } = await rest.pulls.get({ ...client.repository, pull_number: pullNumber });
  const { head } = expected('a pull request', data, (pull) => isText(at(pull, 'head', 'sha')));
  const comments: OwnComment[] = [];
  for (let page = 1; ; page += 1) {
    const parameters = { ...client.repository, pull_number: pullNumber, per_page: 100, page };
    const { data: listed } = await rest.pulls.listReviewComments(parameters);
    for (const comment of expected('a list of comments', listed, isCommentList)) {
      // The author is null when the account is gone.
      const marker = at(comment, 'user', 'type') === 'Bot' ? readMarker(comment.body) : undefined;
      const { id, path } = comment;
      if (marker?.id === undefined) continue;
      const { id: findings, drafts, repetitions } = marker;
      comments.push({ id, path, findings, drafts, repetitions, outdated: false, dismissed: true });
    }
    if (listed.length < 100)
      return { headSha: head.sha, comments, summary: 'unknown', repeatedSummaries: [], asked: undefined };
  }
}

function isCommentList(data: unknown): boolean {
  return isListOf(
    data,
    (comment) =>
      isNumber(at(comment, 'id')) &&
      [at(comment, 'path'), at(comment, 'body')].every((text) => typeof text === 'string'),
  );
}
