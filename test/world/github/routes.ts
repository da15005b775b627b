import { notFound, ok, page, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { getBlob, getContent } from './contents.ts';
import { answerQuery } from './graphql.ts';
import { apiUrl, commentJson, fileJson, fullName, pullJson, repositoryJson, reviewJson } from './payloads.ts';
import { createReview, deleteComment, getComment, updateComment } from './reviews.ts';
import type { Operation } from './types.ts';
import { baseSha, filesAt, headSha, published, repositoryId } from './world.ts';
import type { World } from './world.ts';

/** A request as a route sees it. `path` has neither base path nor query. */
export type Request = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: unknown;
};

export type Found = { readonly operation: Operation; answer(world: World, request: Request): Promise<Answer> | Answer };

/** The route of a request in this repository and this pull request; undefined when there is none. */
export function findRoute(world: World, { method, path }: Pick<Request, 'method' | 'path'>): Found | undefined {
  if (method === 'POST' && path === '/graphql') {
    return { operation: 'graphql', answer: (_, request) => answerQuery(world, request.body) };
  }
  const inside = withinRepository(world, path);
  if (inside === undefined) return undefined;
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(inside) : null;
    if (match) return { operation: route.operation, answer: (_, request) => answerWith(route, match, world, request) };
  }
  return undefined;
}

/** GitHub's own links (in `Link` headers) name the repository by its id. */
function withinRepository(world: World, path: string): string | undefined {
  const byId = `/repositories/${repositoryId}`;
  const byName = `/repos/${fullName(world)}`;
  const prefix = [byId, byName].find((one) => `${path}/`.toLowerCase().startsWith(`${one}/`.toLowerCase()));
  return prefix === undefined ? undefined : path.slice(prefix.length);
}

type Handle = (world: World, request: Request, parameter: string) => Promise<Answer> | Answer;

type Route = {
  readonly operation: Operation;
  readonly method: string;
  /** The first group is a pull request's number where the second one is not empty, else the parameter of the handler. */
  readonly pattern: RegExp;
  /** Parameters of the query that the handler understands; others are refused, so that no test leans on them. */
  readonly query?: readonly string[];
  readonly handle: Handle;
};

function answerWith(route: Route, match: RegExpExecArray, world: World, request: Request): Promise<Answer> | Answer {
  const { pull, parameter = '' } = match.groups ?? {};
  if (pull !== undefined && Number(pull) !== world.settings.number) return notFound;
  const strange = [...request.query.keys()].find((key) => !route.query?.includes(key));
  if (strange !== undefined) return refusal(400, `The stand-in does not know the query parameter ${strange}.`);
  return route.handle(world, request, decodeURIComponent(parameter));
}

const paging = ['page', 'per_page'];

const routes: readonly Route[] = [
  { operation: 'repos/get', method: 'GET', pattern: /^$/, handle: (world) => ok(repositoryJson(world)) },
  {
    operation: 'repos/get-content',
    method: 'GET',
    pattern: /^\/contents\/(?<parameter>.+)$/,
    query: ['ref'],
    handle: (world, { query, accept }, path) => getContent(world, path, query.get('ref'), wantsRaw(accept)),
  },
  {
    operation: 'git/get-blob',
    method: 'GET',
    pattern: /^\/git\/blobs\/(?<parameter>[^/]+)$/,
    handle: (world, { accept }, sha) => getBlob(world, sha, wantsRaw(accept)),
  },
  { operation: 'pulls/get', method: 'GET', pattern: /^\/pulls\/(?<pull>\d+)$/, handle: getPull },
  {
    operation: 'pulls/list-files',
    method: 'GET',
    pattern: /^\/pulls\/(?<pull>\d+)\/files$/,
    query: paging,
    handle: listFiles,
  },
  {
    operation: 'pulls/list-reviews',
    method: 'GET',
    pattern: /^\/pulls\/(?<pull>\d+)\/reviews$/,
    query: paging,
    handle: (world, request) =>
      paged(
        world,
        request,
        world.reviews.map((review) => reviewJson(world, review)),
      ),
  },
  {
    operation: 'pulls/create-review',
    method: 'POST',
    pattern: /^\/pulls\/(?<pull>\d+)\/reviews$/,
    handle: (world, { body }) => createReview(world, body),
  },
  {
    operation: 'pulls/list-review-comments',
    method: 'GET',
    pattern: /^\/pulls\/(?<pull>\d+)\/comments$/,
    query: paging,
    handle: async (world, request) =>
      paged(world, request, await Promise.all(published(world).map((comment) => commentJson(world, comment)))),
  },
  {
    operation: 'pulls/get-review-comment',
    method: 'GET',
    pattern: /^\/pulls\/comments\/(?<parameter>\d+)$/,
    handle: (world, _, id) => getComment(world, Number(id)),
  },
  {
    operation: 'pulls/update-review-comment',
    method: 'PATCH',
    pattern: /^\/pulls\/comments\/(?<parameter>\d+)$/,
    handle: (world, { body }, id) => updateComment(world, Number(id), body),
  },
  {
    operation: 'pulls/delete-review-comment',
    method: 'DELETE',
    pattern: /^\/pulls\/comments\/(?<parameter>\d+)$/,
    handle: (world, _, id) => deleteComment(world, Number(id)),
  },
];

function wantsRaw(accept: string): boolean {
  return /\bvnd\.github\.(v3\.)?raw\b/.test(accept);
}

function paged(world: World, { path, query }: Request, items: readonly unknown[]): Answer {
  const inside = withinRepository(world, path) ?? '';
  return page(items, query, `${apiUrl(world)}/repositories/${repositoryId}${inside}`);
}

/** GitHub lists no more files of a pull request. */
const mostFiles = 3000;

async function listFiles(world: World, request: Request): Promise<Answer> {
  const head = await headSha(world);
  const files = (await filesAt(world, head)).slice(0, mostFiles);
  return paged(
    world,
    request,
    files.map((file) => fileJson(world, head, file)),
  );
}

const largestDiff = { files: 300, lines: 20_000 };

async function getPull(world: World, { accept }: Request): Promise<Answer> {
  if (!/\bvnd\.github\.(v3\.)?diff\b/.test(accept)) return ok(await pullJson(world));
  const { repository } = world.settings;
  const [head, base] = await Promise.all([headSha(world), baseSha(world)]);
  if ((await filesAt(world, head)).length > largestDiff.files) return tooLarge(`files (${largestDiff.files})`);
  const diff = await repository.git(['diff', '--find-renames', await repository.mergeBase(base, head), head]);
  if (diff.toString('latin1').split('\n').length > largestDiff.lines) return tooLarge(`lines (${largestDiff.lines})`);
  return ok(diff, { 'content-type': 'application/vnd.github.v3.diff; charset=utf-8' });
}

function tooLarge(what: string): Answer {
  const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }];
  return refusal(406, `Sorry, the diff exceeded the maximum number of ${what}.`, errors);
}
