import { createHash } from '../../lib/hash.ts';
import { isDismissed, type Conversation, type IssueComment, type Thread } from '../review/conversation.ts';
import { readMarker } from '../review/marker.ts';
import { isOurs } from '../review/ours.ts';
import { commandIn, type TalkCommand } from './command.ts';

/** A command that nobody has answered yet. */
export type Waiting = {
  readonly command: TalkCommand;
  /** Login of the person, and when it was written: ISO 8601, UTC. */
  readonly by: string;
  readonly at: string;
  /** Name of the command in the marker of its answer. */
  readonly mark: string;
  /** Our comment that it replies to; undefined in the conversation and under comments of others. */
  readonly about: OwnThread | undefined;
  /** Where the answer goes: a comment of a thread, or the conversation. */
  readonly thread: number | undefined;
};

/** A thread that one of our comments has begun. */
export type OwnThread = {
  /** Number of the first comment in the REST API. */
  readonly id: number;
  readonly path: string;
  /** Ids of the findings that the comment reports. */
  readonly findings: readonly string[];
  /** What we wrote in it, the earliest first, each with the time: ISO 8601, UTC. */
  readonly ours: readonly { readonly body: string; readonly at: string }[];
  /** It is resolved, hidden, or has a thumbs down. */
  readonly isClosed: boolean;
  /** 1-based lines of the head, both included; undefined once they have changed. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  /** How often other words were asked for in it. */
  readonly retries: number;
};

/** What is asked for on a pull request, and what a commit for it needs to know. */
export type Asked = {
  readonly headSha: string;
  /** The branch of the head in this repository; undefined where it is in another one. */
  readonly branch: string | undefined;
  /** The earliest first. */
  readonly waiting: readonly Waiting[];
  readonly threads: readonly OwnThread[];
};

/** GitHub's word for people who may have the right to write. Whether they have it is asked for each of them. */
const insiders: ReadonlySet<string | undefined> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** The commands of a conversation that wait for an answer. Those of apps and of strangers are none. */
export function askedIn(conversation: Conversation): Asked {
  const { headSha, branch, viewer, threads, issueComments } = conversation;
  const isByUs = (comment: IssueComment) => isOurs(comment, viewer);
  const all = [...issueComments, ...threads.flatMap(commentsOf)];
  const answered = new Set(all.filter(isByUs).flatMap(({ body }) => readMarker(body)?.answers ?? []));
  const own = new Map(threads.flatMap((thread) => ownThread(thread, isByUs)));
  const isAsking = (comment: IssueComment) => !isByUs(comment) && !comment.isMinimized && isInsider(comment);
  const inThreads = threads.flatMap((thread) => {
    const [first, ...replies] = commentsOf(thread);
    const about = own.get(thread);
    return replies.filter(isAsking).flatMap((reply) => waitingIn(reply, 'review', about, numberOf(first)));
  });
  const inConversation = issueComments.filter(isAsking).flatMap((comment) => waitingIn(comment, 'issue'));
  const waiting = [...inThreads, ...inConversation]
    .filter(({ mark }) => !answered.has(mark))
    // Under the comments of others only what is about all of ours is meant for us.
    .filter(({ about, thread, command }) => thread === undefined || about !== undefined || isAboutAll(command))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return { headSha, branch, waiting, threads: [...own.values()] };
}

function isAboutAll(command: TalkCommand): boolean {
  return command.kind === 'accept' && command.all;
}

function waitingIn(
  comment: IssueComment,
  kind: 'review' | 'issue',
  about?: OwnThread,
  thread?: number,
): readonly Waiting[] {
  const command = commandIn(comment.body);
  const { author, createdAt, fullDatabaseId } = comment;
  if (command === undefined || author === null || fullDatabaseId === null) return [];
  const mark = createHash('sha256').update(`${kind} ${fullDatabaseId}`).digest('hex').slice(0, 16);
  return [{ command, by: author.login, at: createdAt ?? '', mark, about, thread }];
}

function isInsider({ author, authorAssociation }: IssueComment): boolean {
  return author?.__typename === 'User' && insiders.has(authorAssociation);
}

function ownThread(
  thread: Thread,
  isByUs: (comment: IssueComment) => boolean,
): readonly (readonly [Thread, OwnThread])[] {
  const [first, ...replies] = commentsOf(thread);
  const id = numberOf(first);
  const findings = first && isByUs(first) ? readMarker(first.body)?.id : undefined;
  if (first === undefined || id === undefined || findings === undefined) return [];
  const { path, isOutdated, line, startLine } = thread;
  const isClosed = thread.isResolved || thread.comments.nodes.some((one) => one !== null && isDismissed(one));
  const lines = isOutdated || typeof line !== 'number' ? undefined : { first: startLine ?? line, last: line };
  const retries = replies.filter((reply) => isInsider(reply) && commandIn(reply.body)?.kind === 'again').length;
  const ours = [first, ...replies.filter(isByUs)].map(({ body, createdAt = '' }) => ({ body, at: createdAt }));
  return [[thread, { id, path, findings, ours, isClosed, lines, retries }]];
}

function commentsOf({ replies }: Thread): readonly IssueComment[] {
  return replies.nodes.filter((comment) => comment !== null);
}

function numberOf(comment: IssueComment | undefined): number | undefined {
  const id = comment?.fullDatabaseId ?? undefined;
  return id === undefined ? undefined : Number(id);
}
