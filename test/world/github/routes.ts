import { notFound, ok, page, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { createCheckRun, listCheckRuns, updateCheckRun } from './checks.ts';
import { archive, compare, getTree, tarball } from './commits.ts';
import { complete } from './complete.ts';
import { getBlob, getContent } from './contents.ts';
import { createIssueComment, deleteIssueComment, updateIssueComment } from './conversation.ts';
import { description } from './description.ts';
import type { DescribedOperation } from './description.ts';
import { answerQuery } from './graphql.ts';
import {
  apiUrl,
  commentJson,
  fullName,
  issueCommentJson,
  repositoryJson,
  reviewJson,
  workflowRunId,
  workflowRunJson,
} from './payloads.ts';
import { permissionOf } from './people.ts';
import { getPull, listFiles, pullsOf } from './pulls.ts';
import { createReply, createReview, deleteComment, getComment, updateComment } from './reviews.ts';
import type { Operation, RestOperation } from './types.ts';
import { answerProblems, requestProblems } from './validation.ts';
import { published, repositoryId } from './world.ts';
import type { World } from './world.ts';

/** A request as a route sees it. `path` has neither base path nor query. */
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: unknown;
};

export type Found = {
  readonly operation: Operation;
  answer(world: World, request: Request): Promise<Answer> | Answer;
};

/** The route of a request in this repository and this pull request; undefined when there is none. */
export function findRoute(world: World, { method, path }: Pick<Request, 'method' | 'path'>): Found | undefined {
  if (method === 'POST' && path === '/graphql') {
    return { operation: 'graphql', answer: (_, request) => answerQuery(world, request.body) };
  }
  const [, commit] = /^\/_codeload\/([0-9a-f]{40})\.tar\.gz$/.exec(path) ?? [];
  if (commit !== undefined) return { operation: 'codeload', answer: () => archive(world, commit) };
  const byName = named(world, path);
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(byName) : null;
    if (match) return { operation: route.operation, answer: (_, request) => answerWith(route, match, world, request) };
  }
  return undefined;
}

/** GitHub's own links (in `Link` headers) name the repository by its id. */
function named(world: World, path: string): string {
  const byId = `/repositories/${repositoryId}`;
  return `${path}/`.startsWith(`${byId}/`) ? `/repos/${fullName(world)}${path.slice(byId.length)}` : path;
}

type Parameters = Readonly<Record<string, string>>;
type Handle = (world: World, request: Request, parameters: Parameters) => Promise<Answer> | Answer;
type Route = { readonly operation: RestOperation; readonly method: string; readonly pattern: RegExp };

const routes: readonly Route[] = Object.entries(description.operations).map(([operation, described]) => ({
  operation: operation as RestOperation,
  method: described.method.toUpperCase(),
  pattern: patternOf(described),
}));

function patternOf({ path, parameters }: DescribedOperation): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name);
    const kind = parameter?.schema.type === 'integer' ? '\\d+' : parameter?.deep ? '.+' : '[^/]+';
    return `(?<${name}>${kind})`;
  });
  return new RegExp(`^${source}$`);
}

/** Every request is held against GitHub's description, and so is every answer of ours. */
async function answerWith(route: Route, match: RegExpExecArray, world: World, request: Request): Promise<Answer> {
  const { operation } = route;
  const parameters = Object.fromEntries(
    Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  const { owner = '', repo = '', pull_number: pull, issue_number: issue } = parameters;
  if (`${owner}/${repo}`.toLowerCase() !== fullName(world).toLowerCase()) return notFound;
  if ([pull, issue].some((number) => number !== undefined && Number(number) !== world.settings.number)) return notFound;
  const problems = requestProblems(operation, request.query, request.body);
  if (problems.length > 0) {
    return refusal(request.method === 'GET' ? 400 : 422, refusalText(request.method, problems));
  }
  return described(operation, await handlers[operation](world, request, parameters));
}

function refusalText(method: string, problems: readonly string[]): string {
  return method === 'GET' ? problems.join(' ') : `Invalid request.\n\n${problems.join('\n')}`;
}

function described(operation: RestOperation, answer: Answer): Answer {
  if (Buffer.isBuffer(answer.body)) return answer;
  const schema = description.operations[operation].responses[answer.status];
  const body = schema ? complete(schema, answer.body) : answer.body;
  const problems = answerProblems(operation, answer.status, body);
  if (problems.length > 0) throw new Error(`GitHub would not answer this to ${operation}:\n${problems.join('\n')}`);
  return { ...answer, body };
}

const handlers: Readonly<Record<RestOperation, Handle>> = {
  'actions/get-workflow-run': async (world, _, { run_id }) =>
    Number(run_id) === workflowRunId ? ok(await workflowRunJson(world)) : notFound,
  'checks/create': (world, { body }) => createCheckRun(world, body),
  'checks/list-for-ref': (world, { query }, { ref = '' }) => listCheckRuns(world, ref, query),
  'checks/update': (world, { body }, { check_run_id }) => updateCheckRun(world, Number(check_run_id), body),
  'git/get-blob': (world, { accept }, { file_sha = '' }) => getBlob(world, file_sha, wantsRaw(accept)),
  'git/get-tree': (world, { query }, { tree_sha = '' }) => getTree(world, tree_sha, query),
  'issues/create-comment': (world, { body }) => createIssueComment(world, body),
  'issues/delete-comment': (world, _, { comment_id }) => deleteIssueComment(world, Number(comment_id)),
  'issues/list-comments': (world, request) =>
    paged(
      world,
      request,
      world.issueComments.map((comment) => issueCommentJson(world, comment)),
    ),
  'issues/update-comment': (world, { body }, { comment_id }) => updateIssueComment(world, Number(comment_id), body),
  'pulls/create-reply-for-review-comment': (world, { body }, { comment_id }) =>
    createReply(world, Number(comment_id), body),
  'pulls/create-review': (world, { body }) => createReview(world, body),
  'pulls/delete-review-comment': (world, _, { comment_id }) => deleteComment(world, Number(comment_id)),
  'pulls/get': (world, { accept }) => getPull(world, accept),
  'pulls/get-review-comment': (world, _, { comment_id }) => getComment(world, Number(comment_id)),
  'pulls/list': async (world, request) => paged(world, request, await pullsOf(world, request.query)),
  'pulls/list-files': async (world, request) => paged(world, request, await listFiles(world)),
  'pulls/list-review-comments': async (world, request) =>
    paged(world, request, await Promise.all(published(world).map((comment) => commentJson(world, comment)))),
  'pulls/list-reviews': (world, request) =>
    paged(
      world,
      request,
      world.reviews.map((review) => reviewJson(world, review)),
    ),
  'pulls/update-review-comment': (world, { body }, { comment_id }) => updateComment(world, Number(comment_id), body),
  'repos/compare-commits-with-basehead': (world, _, { basehead = '' }) => compare(world, basehead),
  'repos/download-tarball-archive': (world, _, { ref = '' }) => tarball(world, ref),
  'repos/get': (world) => ok(repositoryJson(world)),
  'repos/get-collaborator-permission-level': (world, _, { username = '' }) => permissionOf(world, username),
  'repos/get-content': (world, { query, accept }, { path = '' }) =>
    getContent(world, path, query.get('ref'), wantsRaw(accept)),
  'repos/list-pull-requests-associated-with-commit': async (world, request, { commit_sha = '' }) =>
    paged(world, request, await pullsOf(world, request.query, commit_sha)),
};

function wantsRaw(accept: string): boolean {
  return /\bvnd\.github\.(v3\.)?raw\b/.test(accept);
}

function paged(world: World, { path, query }: Request, items: readonly unknown[]): Answer {
  const inside = named(world, path).slice(`/repos/${fullName(world)}`.length);
  return page(items, query, `${apiUrl(world)}/repositories/${repositoryId}${inside}`);
}
