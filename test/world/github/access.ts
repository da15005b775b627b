import { notFound, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { description } from './description.ts';
import type { Operation, TokenProfile } from './types.ts';
import type { World } from './world.ts';

/** What GitHub says to this token before it looks at the request; undefined when it may be answered. */
export function turnedAway(world: World, operation: Operation, authorization: string | undefined): Answer | undefined {
  if (operation === 'codeload') return undefined;
  if (authorization !== undefined && !isOurs(world, authorization)) return refusal(401, 'Bad credentials');
  const anonymous = authorization === undefined;
  if (anonymous && operation === 'graphql') return refusal(401, 'This endpoint requires you to be authenticated.');
  if (anonymous && world.settings.private) return notFound;
  const granted = grants[world.settings.token];
  const needed = needs(operation, world);
  if (needed === undefined) return undefined;
  if (anonymous) return refusal(401, 'Requires authentication');
  if (needed.some((permission) => granted.includes(permission))) return undefined;
  const headers = { 'x-accepted-github-permissions': needed.join('; ') };
  return { ...refusal(403, 'Resource not accessible by integration'), headers };
}

/** Permissions of which one is enough; undefined where anybody may. */
function needs(operation: Operation, { settings }: World): readonly string[] | undefined {
  if (operation === 'graphql' || operation === 'codeload') return undefined;
  const [area = ''] = operation.split('/');
  const kind = isWrite(operation) ? 'write' : 'read';
  // What is public can be read without a permission.
  if (kind === 'read' && !settings.private) return undefined;
  // Metadata, which every token sees.
  if (operation === 'repos/get-collaborator-permission-level') return undefined;
  return (areas[area] ?? ['contents']).map((permission) => `${permission}=${kind}`);
}

const areas: Readonly<Record<string, readonly string[]>> = {
  pulls: ['pull_requests'],
  // The conversation of a pull request belongs to both.
  issues: ['issues', 'pull_requests'],
  checks: ['checks'],
  actions: ['actions'],
};

const reading = ['contents=read', 'pull_requests=read', 'issues=read', 'checks=read', 'actions=read'];
const writing = ['contents=read', 'pull_requests=read', 'pull_requests=write'];

const grants: Readonly<Record<TokenProfile, readonly string[]>> = {
  write: writing,
  checks: [...writing, 'checks=read', 'checks=write'],
  commits: [...writing, 'contents=write'],
  contents: ['contents=read'],
  'read-only': reading,
  none: [],
};

/** Whether GraphQL shows pull requests to this token. */
export function seesPullRequests({ settings }: World): boolean {
  return !settings.private || grants[settings.token].includes('pull_requests=read');
}

/** Whether this token may commit to a branch of this repository. */
export function mayCommit({ settings }: World): boolean {
  return grants[settings.token].includes('contents=write');
}

/** Whether an operation of the REST API wants to change something. */
export function isWrite(operation: Operation): boolean {
  return operation !== 'graphql' && operation !== 'codeload' && description.operations[operation].method !== 'get';
}

function isOurs({ token }: World, authorization: string): boolean {
  const [scheme = '', credentials] = authorization.split(' ');
  return /^(bearer|token)$/i.test(scheme) && token !== '' && credentials === token;
}

/** Content that a token may create in any 60 s before GitHub slows it down (rate limits page of the REST docs). */
const createdPerMinute = 80;

export type Meter = {
  /** Counts one request and says no when there were too many. */
  count(operation: Operation): Answer | undefined;
  headers(operation: Operation): Readonly<Record<string, string>>;
};

/** Primary limit by the hour, secondary limit for content by the minute. */
export function meter(limit: number): Meter {
  const reset = Math.floor(Date.now() / 1000) + 3600;
  let used = 0;
  let created: readonly number[] = [];
  return {
    count(operation) {
      used += 1;
      if (used > limit) return refusal(403, 'API rate limit exceeded for installation.');
      if (!isWrite(operation)) return undefined;
      const now = Date.now();
      created = [...created.filter((at) => now - at < 60_000), now];
      return created.length > createdPerMinute ? secondaryLimit : undefined;
    },
    headers: (operation) => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(Math.min(used, limit)),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': operation === 'graphql' ? 'graphql' : 'core',
    }),
  };
}

export const secondaryLimit = refusal(
  403,
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
);
