import { notFound, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import type { Operation } from './types.ts';
import type { World } from './world.ts';

/** What GitHub says to this token before it looks at the request; undefined when the door is open. */
export function turnedAway(world: World, operation: Operation, authorization: string | undefined): Answer | undefined {
  if (authorization !== undefined && !isOurs(world, authorization)) return refusal(401, 'Bad credentials');
  const anonymous = authorization === undefined;
  if (anonymous && operation === 'graphql') return refusal(401, 'This endpoint requires you to be authenticated.');
  if (anonymous && world.settings.private) return notFound;
  if (!writes.has(operation)) return undefined;
  if (anonymous) return refusal(401, 'Requires authentication');
  if (world.settings.token === 'write') return undefined;
  const headers = { 'x-accepted-github-permissions': 'pull_requests=write' };
  return { ...refusal(403, 'Resource not accessible by integration'), headers };
}

const writes: ReadonlySet<Operation> = new Set([
  'pulls/create-review',
  'pulls/update-review-comment',
  'pulls/delete-review-comment',
]);

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
      if (!writes.has(operation)) return undefined;
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
