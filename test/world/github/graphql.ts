import { readFileSync } from 'node:fs';
import { buildSchema, graphql, GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { seesPullRequests } from './access.ts';
import { createCommit } from './committing.ts';
import { personOf } from './people.ts';
import { ok, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { connection } from './connection.ts';
import type { Page } from './connection.ts';
import { fullName } from './payloads.ts';
import type { Comment, IssueComment, Reaction, SeenComment } from './types.ts';
import { baseSha, filesAt, headSha, published, repositoryId, seen, threadOf } from './world.ts';
import type { World } from './world.ts';

/** POST /graphql: whatever is wrong with a query comes back with status 200, as on GitHub. */
export async function answerQuery(world: World, body: unknown): Promise<Answer> {
  const { query, variables } = (body ?? {}) as { readonly query?: unknown; readonly variables?: unknown };
  if (typeof query !== 'string') return refusal(400, 'A query attribute must be specified and must be a string.');
  const variableValues = variables as Record<string, unknown> | null | undefined;
  return ok(inGitHubsWords(await graphql({ schema, source: query, rootValue: root(world), variableValues })));
}

/** The part of GitHub's published schema that `scripts/github-slice.js` cuts out. */
const schema = buildSchema(readFileSync(new URL('../../fixtures/github/schema.graphql', import.meta.url), 'utf8'));

/** GitHub has the kind of an error in `type`, beside the message. */
function inGitHubsWords({ data, errors }: ExecutionResult): object {
  if (errors === undefined) return { data };
  const problems = errors.map(({ message, path, locations, extensions }) => ({
    ...(typeof extensions.type === 'string' && { type: extensions.type }),
    ...(path && { path }),
    ...(locations && { locations }),
    message,
  }));
  return { ...(data !== undefined && { data }), errors: problems };
}

function root(world: World): object {
  const { settings, origin } = world;
  return {
    // The viewer of a workflow has the `[bot]` that authors of comments lack.
    createCommitOnBranch: (given: Parameters<typeof createCommit>[1]) => createCommit(world, given),
    viewer: () => ({ __typename: 'User', ...actor(origin, settings.viewer), login: settings.viewerLogin }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() !== fullName(world).toLowerCase()) {
        throw missing(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repository(world);
    },
  };
}

function missing(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}

const forbidden = new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });

function repository(world: World): object {
  const { settings } = world;
  return {
    id: 'R_kgDOKbnhgQ',
    databaseId: repositoryId,
    name: settings.repo,
    nameWithOwner: fullName(world),
    isPrivate: settings.private,
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) =>
      gitObject(world, oid ?? expression ?? undefined),
    pullRequest: ({ number }: { number: number }) => {
      if (number !== settings.number) throw missing(`Could not resolve to a PullRequest with the number of ${number}.`);
      if (!seesPullRequests(world)) throw forbidden;
      return pullRequest(world);
    },
  };
}

/** GraphQL gives the first 512,000 bytes of a blob's text. */
const longestText = 512_000;

const objectTypes: Readonly<Record<string, string>> = { blob: 'Blob', tree: 'Tree', commit: 'Commit' };

async function gitObject(world: World, expression: string | undefined): Promise<object | null> {
  const { settings } = world;
  if (expression === undefined) return null;
  const object = await settings.repository.object(expression);
  const __typename = objectTypes[object?.type ?? ''];
  if (object === undefined || __typename === undefined) return null;
  const { oid, type, bytes } = object;
  const common = { __typename, id: `${type}:${oid}`, oid };
  if (type === 'tree') return { ...common, entries: () => treeEntries(world, oid) };
  if (type !== 'blob') return common;
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    ...common,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > longestText,
    text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8'),
  };
}

async function treeEntries(world: World, tree: string): Promise<readonly object[]> {
  const output = await world.settings.repository.git(['ls-tree', '-z', tree]);
  const lines = output.toString('utf8').split('\0').slice(0, -1);
  return lines.map((line) => {
    const [facts = '', name = ''] = line.split('\t');
    const [, type, oid] = facts.split(' ');
    return { name, type, object: () => gitObject(world, oid) };
  });
}

async function pullRequest(world: World): Promise<object> {
  const { settings } = world;
  const [headRefOid, baseRefOid] = await Promise.all([headSha(world), baseSha(world)]);
  return {
    id: 'PR_kwDOKbnhgc5',
    number: settings.number,
    state: 'OPEN',
    isCrossRepository: settings.fork,
    headRefName: settings.head,
    headRefOid,
    headRepository: () => (settings.fork ? null : repository(world)),
    baseRefName: settings.base,
    baseRefOid,
    changedFiles: async () => (await filesAt(world, headRefOid)).length,
    comments: (page: Page) =>
      connection(
        'comments',
        page,
        world.issueComments.map((comment) => issueComment(world, comment)),
      ),
    reviewThreads: async (page: Page) => {
      const all = published(world);
      const threads = [...new Set(all.map(threadOf))].map((id) => all.filter((comment) => threadOf(comment) === id));
      return connection('reviewThreads', page, await Promise.all(threads.map((comments) => thread(world, comments))));
    },
  };
}

async function thread(world: World, comments: readonly Comment[]): Promise<object> {
  const all = await Promise.all(comments.map((comment) => seen(world, comment)));
  const [first] = all;
  if (first === undefined) throw new Error('A thread without comments.');
  const [firstComment] = comments;
  return {
    id: `PRRT_${firstComment === undefined ? first.id : threadOf(firstComment)}`,
    path: first.path,
    line: first.line,
    startLine: first.startLine,
    originalLine: first.originalLine,
    originalStartLine: firstComment?.startLine ?? null,
    diffSide: firstComment?.side,
    subjectType: 'LINE',
    isOutdated: first.line === null,
    isResolved: first.resolved,
    // Resolving takes `contents: write`, which no token here has.
    viewerCanResolve: false,
    comments: (page: Page) =>
      connection(
        'comments',
        page,
        all.map((comment) => reviewComment(world, comment, all)),
      ),
  };
}

function reviewComment(world: World, comment: SeenComment, all: readonly SeenComment[]): object {
  const { origin, settings } = world;
  const stored = world.comments.find((one) => one.id === comment.id);
  const parent = all.find((one) => one.id === comment.inReplyTo);
  return {
    id: `PRRC_${comment.id}`,
    // Out of range for Int: GitHub cannot give it either.
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actor(origin, comment.user),
    authorAssociation: personOf(world, comment.user).association,
    body: comment.body,
    createdAt: stored?.at,
    isMinimized: world.minimized.has(comment.id),
    reactions: reactions(world, comment.id),
    line: comment.line,
    startLine: comment.startLine,
    originalLine: comment.originalLine,
    originalStartLine: stored?.startLine ?? null,
    outdated: comment.line === null,
    path: comment.path,
    replyTo: parent ? () => reviewComment(world, parent, all) : null,
    url: `${origin}/${fullName(world)}/pull/${settings.number}#discussion_r${comment.id}`,
    viewerDidAuthor: comment.user === settings.viewer,
  };
}

function issueComment(world: World, { id, user, body, at }: IssueComment): object {
  const { origin, settings } = world;
  return {
    id: `IC_${id}`,
    databaseId: id,
    fullDatabaseId: String(id),
    author: actor(origin, user),
    authorAssociation: personOf(world, user).association,
    body,
    createdAt: at,
    isMinimized: world.minimized.has(id),
    reactions: reactions(world, id),
    url: `${origin}/${fullName(world)}/pull/${settings.number}#issuecomment-${id}`,
    viewerDidAuthor: user === settings.viewer,
  };
}

/** REST and the pages say `-1`, GraphQL says `THUMBS_DOWN`. */
const reactionNames: Readonly<Record<Reaction, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

function reactions(world: World, on: number): (page: Page & { readonly content?: string | null }) => object {
  return ({ content, ...page }) => {
    const given = world.reactions.map((one) => ({ ...one, content: reactionNames[one.content] }));
    const wanted = given.filter((one) => one.on === on && (typeof content !== 'string' || one.content === content));
    const nodes = wanted.map((one, index) => ({
      id: `REA_${on}_${index}`,
      content: one.content,
      user: { __typename: 'User', ...actor(world.origin, one.user) },
    }));
    return connection('reactions', page, nodes);
  };
}

/** GraphQL drops the `[bot]` that REST puts behind the login of an app. */
function actor(origin: string, user: string): object {
  const login = user.replace(/\[bot\]$/, '');
  const bot = login !== user;
  return {
    __typename: bot ? 'Bot' : 'User',
    id: `U_${user}`,
    databaseId: bot ? 41_898_282 : 1000 + user.length,
    login,
    url: bot ? `${origin}/apps/${login}` : `${origin}/${login}`,
  };
}
