import { onTestFinished } from 'vitest';
import { startGitHub } from '../github.ts';
import type { GitHub, GitHubSettings } from '../github.ts';
import { createRepository } from '../repository.ts';
import type { Changes, Files, Repository } from '../repository.ts';

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

export type Pull = GitHub & {
  readonly repository: Repository;
  /** A request under `/repos/{owner}/{repo}`, or to a whole URL. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  readonly query: (source: string) => Promise<unknown>;
  /** Posts a review of these comments. */
  readonly post: (...comments: readonly object[]) => Promise<Reply>;
};

/** A pull request from the branch `docs` to `main`, which goes away after the test. */
export async function pullRequest(
  before: Files,
  after: Changes,
  settings: Partial<GitHubSettings> = {},
): Promise<Pull> {
  const repository = await createRepository(before);
  onTestFinished(() => repository.stop());
  await repository.commit('docs', after, 'main');
  const github = await startGitHub({ repository, base: 'main', head: 'docs', ...settings });
  onTestFinished(() => github.stop());
  const call: Pull['call'] = async (method, path, body, headers = {}) => {
    const url = path.startsWith('http') ? path : `${github.url}/repos/octo-org/handbook${path}`;
    const authorization = github.token === '' ? {} : { authorization: `token ${github.token}` };
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const answer = await fetch(url, { method, headers: { ...authorization, ...headers }, ...sent });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.startsWith('application/json') && text !== '';
    return { status: answer.status, headers: answer.headers, text, body: json ? JSON.parse(text) : undefined };
  };
  return {
    ...github,
    repository,
    call,
    query: async (query) => (await call('POST', github.graphqlUrl, { query })).body,
    post: (...comments) => call('POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'Hello', comments }),
  };
}

/** `line 1` and so on. */
export function numbered(count: number, eol = '\n'): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1}${eol}`).join('');
}

/** A query for the threads of the pull request. */
export function threads(fields: string, page = '(first: 100)'): string {
  return `{ repository(owner: "octo-org", name: "handbook") { pullRequest(number: 7) { headRefOid
    reviewThreads${page} { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } } } viewer { login } }`;
}
