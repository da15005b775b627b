import { messageOf, UserError } from '../lib/errors.ts';
import { truncate } from '../lib/truncate.ts';
import { oneLine } from '../lib/escape-controls.ts';

/** Why GitHub did not do what we asked, in words for the person who reads the log of the run. */
export type Refusal = {
  /**
   * permission: the token lacks one. limited: too many requests. rejected: GitHub understood and refused, so nothing happened.
   * unclear: no answer, or the server failed: a write may have happened. overdue: the run has no time left.
   */
  readonly kind: 'token' | 'permission' | 'limited' | 'rejected' | 'unclear' | 'overdue';
  readonly reason: string;
  readonly remedy: string;
  /** Of a limit: milliseconds until the next attempt makes sense, when GitHub states it. */
  readonly waitMs?: number;
  /** GitHub has no such thing, or does not show it to this token. */
  readonly isGone?: boolean;
  /** What was to be changed has changed meanwhile. */
  readonly isStale?: boolean;
};

/** The least that a job has to grant for the whole service. */
export const permissions = 'permissions: { contents: read, pull-requests: write }';

/** Classifies an error that a request threw. Any other error is a bug and is rethrown. */
export function refusalOf(error: unknown): Refusal {
  const status = statusOf(error);
  if (status === undefined) throw error;
  const message = messageOf(error);
  if (error instanceof Error && error.name === 'DeadlineError') {
    return {
      kind: 'overdue',
      reason: 'the run reached its deadline before GitHub had answered',
      remedy: 'Raise deadline-minutes, or review fewer documents with paths.',
    };
  }
  if (status === 401) {
    return {
      kind: 'token',
      reason: 'GitHub did not accept the token (401)',
      remedy: 'Check the input github-token: its default, the token of the job, is enough.',
    };
  }
  // GitHub answers a limit with 403 or 429, a missing scope with 403, and a resource that the token must not see with 404.
  if (status === 429 || ((status === 403 || status === 422) && isLimit(error, message))) {
    const waitMs = waitOf(error);
    return {
      kind: 'limited',
      reason: `this token has reached a rate limit of GitHub (${status})`,
      remedy: `Run the job again in ${waitMs === undefined ? 'a few minutes' : inWords(waitMs)}.`,
      ...(waitMs !== undefined && { waitMs }),
    };
  }
  if (status === 403 || status === 404) {
    return {
      kind: 'permission',
      reason:
        status === 403
          ? 'the token of this job lacks a permission (403)'
          : 'it does not exist, or the token of this job cannot see it (404)',
      remedy: `Give the job ${permissions}.`,
      isGone: status === 404,
    };
  }
  // With 408 the server gave up waiting: as with 5xx, the request may have taken effect all the same.
  if (status >= 400 && status < 500 && status !== 408) {
    return {
      kind: 'rejected',
      reason: `GitHub answered ${status}: ${shortened(message)}`,
      remedy: 'Run the job again.',
      ...(status === 409 && { isStale: true }),
    };
  }
  return {
    kind: 'unclear',
    reason: `GitHub gave no usable answer (${shortened(message)})`,
    remedy: 'Run the job again in a few minutes.',
  };
}

/** HTTP status of an error of Octokit; a request without an answer counts as 500, as in Octokit. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('status' in error && typeof error.status === 'number') return error.status;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 500;
  return graphqlStatus(error);
}

/** GraphQL reports an error with status 200 and a type. */
function graphqlStatus(error: Error): number | undefined {
  if (error.name !== 'GraphqlResponseError' || !('errors' in error) || !Array.isArray(error.errors)) return undefined;
  const types = error.errors.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : undefined,
  );
  if (types.includes('RATE_LIMITED')) return 429;
  if (types.includes('FORBIDDEN')) return 403;
  if (types.includes('STALE_DATA')) return 409;
  if (types.includes('UNPROCESSABLE')) return 422;
  return types.includes('NOT_FOUND') ? 404 : 500;
}

function isLimit(error: unknown, message: string): boolean {
  return /rate limit|submitted too quickly|temporarily blocked/i.test(message) || isSpent(error);
}

/** Whether the requests of this hour are used up. */
function isSpent(error: unknown): boolean {
  return header(error, 'x-ratelimit-remaining') === '0';
}

/** `Retry-After` counts seconds from now. `X-RateLimit-Reset` is a point in time by GitHub's clock, so it is compared with `Date`. */
function waitOf(error: unknown): number | undefined {
  const after = Number(header(error, 'retry-after') ?? NaN);
  if (after >= 0) return after * 1000;
  const [reset, now] = [
    Number(header(error, 'x-ratelimit-reset') ?? NaN) * 1000,
    Date.parse(header(error, 'date') ?? ''),
  ];
  const wait = Math.max(0, reset - now);
  return isSpent(error) && Number.isFinite(wait) ? wait : undefined;
}

function inWords(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

function header(error: unknown, name: string): string | undefined {
  const value = member(member(member(error, 'response'), 'headers'), name) ?? member(member(error, 'headers'), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** An error page of a proxy can be long, and its text is not ours. */
function shortened(message: string): string {
  return truncate(oneLine(message).replace(/ - https?:\/\/\S+$/, ''), 300);
}

/** The error to throw when GitHub's answer is not `expected`; {@link refusalOf} treats it as a failing server. */
export function badAnswer(expected: string, cause?: unknown): Error {
  return Object.assign(new Error(`the answer is not ${expected}`, { cause }), { status: 502 });
}

/** The error to throw when nothing came in `limitMs`; {@link refusalOf} treats it as a failing server. */
export function noAnswer(limitMs: number): Error {
  return Object.assign(new Error(`no answer in ${Math.round(limitMs / 1000)} s`), { status: 504 });
}

/** The error to throw instead of a request once the run has no time left. */
export function overdue(): Error {
  return Object.assign(new Error('the run reached its deadline'), { name: 'DeadlineError', status: 504 });
}

/** The error that ends a run that cannot continue without the answer. */
export function userError(problem: string, { reason, remedy }: Refusal): UserError {
  return new UserError(`${problem}: ${reason}.`, remedy);
}

/** The result of a request, or why GitHub refused it: for requests that the run can do without. */
export async function attempt<Value>(request: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await request() };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

export type Attempt<Value> = { readonly value: Value } | { readonly refusal: Refusal };

/** A refusal in one line, for a note. */
export function explain({ reason, remedy }: Refusal): string {
  return `${reason}. ${remedy}`;
}
