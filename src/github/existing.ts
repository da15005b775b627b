import type { Client } from './client.ts';
import { idsIn } from './comments.ts';
import { attempt, badAnswer } from './refusal.ts';

/** Comments of ours on a pull request, and the commit that its head is at right now. */
export type Existing = { readonly headSha: string; readonly comments: readonly OwnComment[] };

export type OwnComment = {
  /** Number of the comment in the REST API. */
  readonly id: number;
  readonly path: string;
  /** Findings that it tells, from its marker. */
  readonly findings: readonly string[];
  /** Its lines have changed since: its suggestion cannot be applied any more. */
  readonly outdated: boolean;
  readonly resolved: boolean;
  /** Somebody replied: it is a conversation now, and not ours alone. */
  readonly answered: boolean;
};

/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it carries our marker and we wrote it:
 * anyone can paste a marker. Where GraphQL does not answer, the REST API has to do.
 */
export async function readExisting(client: Client, pullNumber: number): Promise<Existing> {
  const threads = await attempt(() => queryThreads(client, pullNumber));
  return 'value' in threads ? threads.value : listComments(client, pullNumber);
}

async function queryThreads(client: Client, pullNumber: number): Promise<Existing> {
  const comments: OwnComment[] = [];
  for (let after: string | undefined; ;) {
    const { viewer, pull } = await queryPage(client, pullNumber, after);
    comments.push(...pull.reviewThreads.nodes.flatMap((thread) => (thread ? ownComment(thread, viewer) : [])));
    const { hasNextPage, endCursor } = pull.reviewThreads.pageInfo;
    if (!hasNextPage || endCursor === null) return { headSha: pull.headRefOid, comments };
    after = endCursor;
  }
}

async function queryPage(client: Client, number: number, after: string | undefined) {
  const variables = { ...client.repository, number, after };
  const answer = await client.graphql<Answer | undefined>(query, variables);
  const viewer = answer?.viewer?.login;
  const pull = answer?.repository?.pullRequest;
  if (viewer === undefined || !pull) throw badAnswer('a pull request');
  return { viewer, pull };
}

const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved isOutdated path comments(first: 2) { nodes { fullDatabaseId body author { __typename login } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

type Answer = {
  readonly viewer?: { readonly login: string } | null;
  readonly repository?: {
    readonly pullRequest?: Pull | null;
  } | null;
};

type Pull = {
  readonly headRefOid: string;
  readonly reviewThreads: {
    readonly nodes: readonly (Thread | null)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

type Thread = {
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly path: string;
  readonly comments: {
    readonly nodes: readonly ({
      /** `databaseId` is 32 bits wide and long since too small. */
      readonly fullDatabaseId: string | number | null;
      readonly body: string;
      readonly author: { readonly __typename: string; readonly login: string } | null;
    } | null)[];
  };
};

function ownComment(thread: Thread, viewer: string): readonly OwnComment[] {
  const [first, reply] = thread.comments.nodes;
  const findings = idsIn(first?.body ?? '');
  if (!first?.author || first.fullDatabaseId === null || findings.length === 0 || !isViewer(first.author, viewer))
    return [];
  return [
    {
      id: Number(first.fullDatabaseId),
      path: thread.path,
      findings,
      outdated: thread.isOutdated,
      resolved: thread.isResolved,
      answered: reply !== undefined,
    },
  ];
}

/** The login of an app ends in `[bot]` as the viewer and not as an author, where only the type tells it from a person of that name. */
function isViewer(author: { readonly __typename: string; readonly login: string }, viewer: string): boolean {
  const isBot = viewer.endsWith('[bot]');
  return author.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
}

/**
 * The same from the REST API. It tells neither who we are nor what was resolved: comments of any app with our marker count as ours,
 * and all of them as conversations, so that nothing is posted twice and nothing is taken away.
 */
async function listComments(client: Client, pullNumber: number): Promise<Existing> {
  const { rest } = client;
  const { data: pull } = await rest.pulls.get({ ...client.repository, pull_number: pullNumber });
  const comments: OwnComment[] = [];
  for (let page = 1; ; page += 1) {
    const parameters = { ...client.repository, pull_number: pullNumber, per_page: 100, page };
    const { data } = await rest.pulls.listReviewComments(parameters);
    if (!Array.isArray(data)) throw badAnswer('a list of comments');
    for (const { id, path, body, user } of data) {
      const findings = user.type === 'Bot' ? idsIn(body) : [];
      if (findings.length > 0) comments.push({ id, path, findings, outdated: false, resolved: false, answered: true });
    }
    if (data.length < 100) return { headSha: pull.head.sha, comments };
  }
}
