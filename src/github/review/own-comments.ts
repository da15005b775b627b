import type { Client } from '../client.ts';
import { idsIn } from './comments.ts';
import { attempt, badAnswer } from '../errors.ts';
import { isSummary } from './summary-text.ts';
import { isDismissed, queryConversation } from './conversation.ts';
import type { Author, IssueComment, Thread } from './conversation.ts';

/** Our earlier comments on a pull request, and the current commit of its head. */
export type OwnComments = {
  readonly headSha: string;
  readonly comments: readonly OwnComment[];
  /** Our summary in the conversation; undefined when there is none, `unknown` when GitHub does not show which one is ours. */
  readonly summary: Summary | 'unknown' | undefined;
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
};

export type Summary = { readonly id: number; readonly body: string; readonly hidden: boolean };

/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it has our marker and our account
 * wrote it: anyone can paste a marker. When GraphQL does not answer, the REST API is the fallback.
 */
export async function readOwnComments(client: Client, pullNumber: number): Promise<OwnComments> {
  const conversation = await attempt(() => queryConversation(client, pullNumber));
  if ('refusal' in conversation) return listComments(client, pullNumber);
  const { headSha, viewer, threads, issueComments } = conversation.value;
  return {
    headSha,
    comments: threads.flatMap((thread) => ownComment(thread, viewer)),
    summary: issueComments.flatMap((comment) => ownSummary(comment, viewer)).at(0),
  };
}

function ownComment(thread: Thread, viewer: string): readonly OwnComment[] {
  const [first, reply] = thread.comments.nodes;
  const findings = idsIn(first?.body ?? '');
  if (!first?.author || first.fullDatabaseId === null || findings.length === 0) return [];
  if (!isViewer(first.author, viewer)) return [];
  return [
    {
      id: Number(first.fullDatabaseId),
      path: thread.path,
      findings,
      outdated: thread.isOutdated,
      dismissed: thread.isResolved || reply !== undefined || isDismissed(first),
    },
  ];
}

function ownSummary(comment: IssueComment, viewer: string): readonly Summary[] {
  const { author, body, fullDatabaseId, isMinimized } = comment;
  if (author === null || fullDatabaseId === null || !isSummary(body) || !isViewer(author, viewer)) return [];
  return [{ id: Number(fullDatabaseId), body, hidden: isMinimized }];
}

/** The login of an app ends in `[bot]` as the viewer, but not as an author, where only the type distinguishes it from a person's. */
function isViewer(author: Author, viewer: string): boolean {
  const isBot = viewer.endsWith('[bot]');
  return author.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
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
  const { data: pull } = await rest.pulls.get({ ...client.repository, pull_number: pullNumber });
  const comments: OwnComment[] = [];
  for (let page = 1; ; page += 1) {
    const parameters = { ...client.repository, pull_number: pullNumber, per_page: 100, page };
    const { data } = await rest.pulls.listReviewComments(parameters);
    if (!Array.isArray(data)) throw badAnswer('a list of comments');
    for (const { id, path, body, user } of data) {
      const findings = user.type === 'Bot' ? idsIn(body) : [];
      if (findings.length > 0) comments.push({ id, path, findings, outdated: false, dismissed: true });
    }
    if (data.length < 100) return { headSha: pull.head.sha, comments, summary: 'unknown' };
  }
}
