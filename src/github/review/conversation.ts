import type { Client } from '../client.ts';
import { at, expected, isListOf, isNumber, isOptional, isText } from '../shape.ts';

/** All comments of people and programs on a pull request, and the commit of its head. */
export type Conversation = {
  readonly headSha: string;
  /** The branch of the head in this repository; undefined where it is in another one. */
  readonly branch: string | undefined;
  /** Login of the account that we write as, as far as GitHub names it. */
  readonly viewer: string | undefined;
  readonly threads: readonly Thread[];
  /** Comments that are not on a line. */
  readonly issueComments: readonly IssueComment[];
};

export type Author = { readonly __typename: string; readonly login: string };

export type IssueComment = {
  /** `databaseId` has 32 bits, too few for today's ids. */
  readonly fullDatabaseId: string | number | null;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly author: Author | null;
  /** Whether the account that we write as wrote it. */
  readonly viewerDidAuthor: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt?: string | undefined;
  /** GitHub's `CommentAuthorAssociation`. */
  readonly authorAssociation?: string | undefined;
};

type ReviewComment = IssueComment & { readonly reactions: { readonly totalCount: number } };

export type Thread = {
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly path: string;
  /** 1-based, the last of its lines; null once they have changed. */
  readonly line?: number | null;
  /** Null for one line. */
  readonly startLine?: number | null;
  /** The first. */
  readonly comments: { readonly nodes: readonly (ReviewComment | null)[] };
  /** The first 30 comments, the first included. */
  readonly replies: { readonly nodes: readonly (IssueComment | null)[] };
};

/** Whether the comment is hidden or has a thumbs down. */
export function isDismissed({ isMinimized, reactions }: ReviewComment): boolean {
  return isMinimized || reactions.totalCount > 0;
}

/** One query for each hundred threads or comments. @throws what the request threw */
export async function queryConversation(client: Client, number: number): Promise<Conversation> {
  const threads: Thread[] = [];
  const issueComments: IssueComment[] = [];
  for (let cursors: Cursors = {}; ;) {
    const { viewer, pull } = await queryPage(client, number, cursors);
    threads.push(...present(pull.reviewThreads.nodes));
    issueComments.push(...present(pull.comments.nodes));
    const pages = [pull.reviewThreads.pageInfo, pull.comments.pageInfo];
    if (!pages.some(({ hasNextPage, endCursor }) => hasNextPage && endCursor !== null)) {
      return { headSha: pull.headRefOid, branch: branchOf(pull), viewer, threads, issueComments };
    }
    // A list that has come to its end keeps its last cursor, after which there is nothing.
    cursors = {
      threads: pull.reviewThreads.pageInfo.endCursor ?? cursors.threads,
      comments: pull.comments.pageInfo.endCursor ?? cursors.comments,
    };
  }
}

/** A branch of this name in another repository is not the one. */
function branchOf({ headRefName, isCrossRepository }: Pull): string | undefined {
  return isCrossRepository === false && isText(headRefName) ? headRefName : undefined;
}

type Cursors = { readonly threads?: string | undefined; readonly comments?: string | undefined };

function present<Node>(nodes: readonly (Node | null)[]): readonly Node[] {
  return nodes.filter((node) => node !== null);
}

async function queryPage(client: Client, number: number, cursors: Cursors) {
  const answer = await client.graphql<unknown>(query, { ...client.repository, number, ...cursors });
  const pull = expected('a pull request', at(answer, 'repository', 'pullRequest'), isPull) as Pull;
  const viewer = at(answer, 'viewer', 'login');
  return { viewer: isText(viewer) ? viewer : undefined, pull };
}

function isPull(pull: unknown): boolean {
  const [threads, comments] = [at(pull, 'reviewThreads'), at(pull, 'comments')];
  return isText(at(pull, 'headRefOid')) && isConnectionOf(threads, isThread) && isConnectionOf(comments, isComment);
}

function isConnectionOf(value: unknown, isNode: (node: unknown) => boolean): boolean {
  const page = at(value, 'pageInfo');
  return (
    isListOf(at(value, 'nodes'), (node) => node === null || isNode(node)) &&
    typeof at(page, 'hasNextPage') === 'boolean' &&
    isOptional(at(page, 'endCursor'), isText)
  );
}

function isThread(thread: unknown): boolean {
  const isInThread = (comment: unknown) =>
    comment === null || (isComment(comment) && isNumber(at(comment, 'reactions', 'totalCount')));
  return (
    isText(at(thread, 'path')) &&
    isOptional(at(thread, 'line'), isNumber) &&
    isOptional(at(thread, 'startLine'), isNumber) &&
    isListOf(at(thread, 'comments', 'nodes'), isInThread) &&
    isListOf(at(thread, 'replies', 'nodes'), (reply) => reply === null || isComment(reply))
  );
}

function isComment(comment: unknown): boolean {
  return (
    typeof at(comment, 'body') === 'string' &&
    isOptional(at(comment, 'fullDatabaseId'), (id) => Number.isSafeInteger(Number(id))) &&
    isOptional(at(comment, 'author'), (author) => isText(at(author, 'login'))) &&
    isOptional(at(comment, 'createdAt'), isText) &&
    isOptional(at(comment, 'authorAssociation'), isText)
  );
}

/** Reactions are asked for where they count alone: a query costs by the lists in it. */
const written = 'fullDatabaseId body isMinimized viewerDidAuthor createdAt authorAssociation author { ...who }';

const query = `query($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid headRefName isCrossRepository
      reviewThreads(first: 100, after: $threads) {
        nodes {
          isResolved isOutdated path line startLine
          comments(first: 1) { nodes { ${written} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }
          replies: comments(first: 30) { nodes { ${written} } }
        }
        pageInfo { hasNextPage endCursor }
      }
      comments(first: 100, after: $comments) {
        nodes { ${written} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment who on Actor { __typename login }`;

type Pull = {
  readonly headRefOid: string;
  readonly headRefName?: unknown;
  readonly isCrossRepository?: unknown;
  readonly reviewThreads: Connection<Thread>;
  readonly comments: Connection<IssueComment>;
};

type Connection<Node> = {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
