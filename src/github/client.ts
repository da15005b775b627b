import { getOctokit } from '@actions/github';
import { UserError } from '../lib/errors.ts';
import { createSecrets, type Secrets } from '../lib/secrets.ts';
import type { Clock } from '../model/clock.ts';
import { createAttempts, isRead, type Counter } from './attempts.ts';

/** Variables of the runner. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's API for one repository, with the retries and pauses that GitHub asks of its clients. */
export type Client = {
  readonly rest: Octokit['rest'];
  readonly request: Octokit['request'];
  readonly graphql: Octokit['graphql'];
  readonly repository: Repository;
  /** HTTP requests so far, every attempt counted. */
  readonly requests: { readonly reads: number; readonly writes: number };
  /** Requests that the token has left in this hour, and its limit, by GitHub's latest answer; undefined without a limit. */
  readonly budget: Readonly<Budget>;
  readonly clock: Clock;
  /** The secrets of the run, which are in nothing that is posted. */
  readonly secrets: Secrets;
};

export type ClientWorld = {
  /** Limits of time and pauses go by it. */
  readonly clock: Clock;
  /** In place of the one of `@actions/github`, which goes through the proxy of the runner. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The signal that ends what the run does now. */
  readonly signal?: (() => AbortSignal) | undefined;
  /** Besides the token. */
  readonly secrets?: readonly string[] | undefined;
};

export type Repository = { readonly owner: string; readonly repo: string };

/**
 * @param env of the runner: `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are the base of every address, so Enterprise Server works, too
 * @throws UserError without a token
 */
export function createClient(token: string | undefined, env: Environment, world: ClientWorld): Client {
  if (token === undefined)
    throw new UserError('github-token is empty.', 'Leave the input out: its default is the token of the job.');
  const { clock, fetch, signal } = world;
  const secrets = createSecrets([token, ...(world.secrets ?? [])]);
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = env;
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const requests = { reads: 0, writes: 0 };
  const budget: Budget = { left: undefined, limit: undefined };
  const attempt = createAttempts({ clock, signal }, counterOf({ requests, budget }));
  const attempts = ({ hook }: Pick<Octokit, 'hook'>): void => {
    hook.wrap('request', attempt);
  };
  const options = {
    ...(apiUrl !== undefined && { baseUrl: apiUrl }),
    ...(fetch !== undefined && { request: { fetch } }),
    userAgent: 'alt-text-review',
    log: silent,
  };
  const { rest, request } = getOctokit(token, options, attempts);
  const queries = { ...options, ...(graphqlUrl !== undefined && { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') }) };
  const { graphql } = getOctokit(token, queries, attempts);
  return { rest, request, graphql, repository: { owner, repo }, requests, budget, clock, secrets };
}

type Counters = { readonly requests: { reads: number; writes: number }; readonly budget: Budget };
type Budget = { left: number | undefined; limit: number | undefined };

function counterOf({ requests, budget }: Counters): Counter {
  return {
    sent(options) {
      requests[isRead(options) ? 'reads' : 'writes'] += 1;
    },
    received({ headers: { 'x-ratelimit-resource': resource, ...headers } }) {
      // Queries have a budget of their own, counted in points.
      if (resource === 'graphql') return;
      budget.left = numberIn(headers['x-ratelimit-remaining']) ?? budget.left;
      budget.limit = numberIn(headers['x-ratelimit-limit']) ?? budget.limit;
    },
  };
}

function numberIn(header: unknown): number | undefined {
  return header === undefined || !Number.isFinite(Number(header)) ? undefined : Number(header);
}

// Every failure comes back as an error, and is reported once, in our words.
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Nothing: see above.
}
