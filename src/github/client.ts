import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { UserError } from '../lib/errors.ts';

/** Variables of the runner. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's API for one repository, with the retries and pauses that GitHub asks of its clients. */
export type Client = {
  readonly rest: Octokit['rest'];
  readonly request: Octokit['request'];
  /** For queries only. */
  readonly graphql: Octokit['graphql'];
  readonly repository: Repository;
  /** HTTP requests so far, every attempt counted. */
  readonly requests: { readonly reads: number; readonly writes: number };
  /** Requests that the token has left in this hour, and its limit, by GitHub's latest answer; undefined without a limit. */
  readonly budget: Readonly<Budget>;
};

export type Repository = { readonly owner: string; readonly repo: string };

/** No request is worth keeping a runner busy for longer. */
const requestTimeoutMs = 30_000;
const longestWaitSeconds = 60;

/** Attempts after the first, one second and then four seconds later. */
const retries = 2;

/** Statuses that a retry does not change; 429 is left to the throttling plugin, which knows how long to wait. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * @param env of the runner: `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are the base of every address, so Enterprise Server works, too
 * @throws UserError without a token
 */
export function createClient(token: string | undefined, env: Environment): Client {
  if (token === undefined)
    throw new UserError('github-token is empty.', 'Leave the input out: its default is the token of the job.');
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = env;
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const requests = { reads: 0, writes: 0 };
  const budget: Budget = { left: undefined, limit: undefined };
  const counted = attempts({ requests, budget });
  const options = {
    ...(apiUrl !== undefined && { baseUrl: apiUrl }),
    userAgent: 'alt-text-review',
    log: silent,
    retry: { retries, doNotRetry },
    // GitHub counts limits per host, so the throttling state is kept per host as well.
    throttle: { id: apiUrl ?? 'default', onRateLimit: isShort, onSecondaryRateLimit: isShort },
  };
  // The first plugin is the innermost: it sees each attempt.
  const { rest, request } = getOctokit(token, options, counted, throttling, retry);
  // Throttling spaces POST requests one second apart: right for writes, a waste of time for queries.
  const queries = { ...options, ...(graphqlUrl !== undefined && { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') }) };
  const { graphql } = getOctokit(token, queries, counted, retry);
  return { rest, request, graphql, repository: { owner, repo }, requests, budget };
}

type Counters = { readonly requests: { reads: number; writes: number }; readonly budget: Budget };
type Budget = { left: number | undefined; limit: number | undefined };

/** A plugin that counts the attempts and gives each of them a timeout. */
function attempts({ requests, budget }: Counters) {
  return ({ hook }: Pick<Octokit, 'hook'>): void => {
    hook.wrap('request', async (request, options) => {
      requests[isRead(options) ? 'reads' : 'writes'] += 1;
      const signal = AbortSignal.timeout(requestTimeoutMs);
      const response = await request({ ...options, request: { ...options.request, signal } });
      const { 'x-ratelimit-resource': resource, ...headers } = response.headers;
      // Queries have a budget of their own, counted in points.
      if (resource !== 'graphql') {
        budget.left = numberIn(headers['x-ratelimit-remaining']) ?? budget.left;
        budget.limit = numberIn(headers['x-ratelimit-limit']) ?? budget.limit;
      }
      return response;
    });
  };
}

function numberIn(header: unknown): number | undefined {
  return header === undefined || !Number.isFinite(Number(header)) ? undefined : Number(header);
}

function isRead({ method, url }: { readonly method?: string; readonly url?: string }): boolean {
  return method === 'GET' || url?.endsWith('/graphql') === true;
}

/** Whether to wait for a limit to pass: once, when the wait is short, and never for a write that may have happened. */
function isShort(seconds: number, options: object, _octokit: unknown, retried: number): boolean {
  return retried === 0 && seconds <= longestWaitSeconds && isRead(options);
}

// Every failure comes back as an error, and is reported once, in our words.
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Nothing: see above.
}
