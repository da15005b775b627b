import type { Clock } from '../../../src/model/clock.ts';
import type { VirtualClock } from '../../lib/virtual-clock.ts';
import type { Changes, Repository } from '../repository.ts';

export type GitHubSettings = {
  readonly repository: Repository;
  readonly owner?: string;
  readonly repo?: string;
  readonly number?: number;
  /** Branch that the pull request wants to change; also the default branch. */
  readonly base: string;
  /** Branch that it comes from. */
  readonly head: string;
  readonly private?: boolean;
  /** The head belongs to a fork. */
  readonly fork?: boolean;
  /** A rule of the repository lets nobody commit to the branch of the head. */
  readonly protected?: boolean;
  readonly token?: TokenProfile;
  /** What people may do here besides reading; the owner of the repository may everything. */
  readonly people?: Readonly<Record<string, Person>>;
  /** `/api/v3` is a GitHub Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
  /** Login that the token acts as. */
  readonly viewer?: 'github-actions[bot]';
  /** How GraphQL spells that login, when it is not the same. */
  readonly viewerLogin?: string;
  readonly faults?: readonly Fault[];
  /** Bytes from which on a file has no `patch` in the list of files. */
  readonly patchLimit?: number;
  /** Requests that the token may make in the hour. */
  readonly rateLimit?: number;
  /** By which faults take their time: a virtual one is to know for which call the server sleeps. */
  readonly clock?: Clock & Partial<Pick<VirtualClock, 'answering'>>;
};

/** How GitHub calls a person in comments, and what they may do: a member of an organisation may often only read. */
export type Person = {
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
  readonly permission: 'admin' | 'write' | 'read' | 'none';
};

/**
 * write: `contents: read` and `pull-requests: write`. checks: the same and `checks: write`. commits: the same
 * and `contents: write`. contents: `contents: read` alone.
 * read-only: what a fork or Dependabot gets. none: no token at all.
 */
export type TokenProfile = 'write' | 'checks' | 'commits' | 'contents' | 'read-only' | 'none';

/** What a route is called in GitHub's OpenAPI description. */
export type Operation =
  | 'actions/get-workflow-run'
  | 'checks/create'
  | 'checks/list-for-ref'
  | 'checks/update'
  | 'git/get-blob'
  | 'git/get-tree'
  | 'issues/create-comment'
  | 'issues/delete-comment'
  | 'issues/list-comments'
  | 'issues/update-comment'
  | 'pulls/create-reply-for-review-comment'
  | 'pulls/create-review'
  | 'pulls/delete-review-comment'
  | 'pulls/get'
  | 'pulls/get-review-comment'
  | 'pulls/list'
  | 'pulls/list-files'
  | 'pulls/list-review-comments'
  | 'pulls/list-reviews'
  | 'pulls/update-review-comment'
  | 'repos/compare-commits-with-basehead'
  | 'repos/download-tarball-archive'
  | 'repos/get'
  | 'repos/get-collaborator-permission-level'
  | 'repos/get-content'
  | 'repos/list-pull-requests-associated-with-commit'
  | 'graphql'
  /** The other host, which archives are fetched from. */
  | 'codeload';

export type RestOperation = Exclude<Operation, 'graphql' | 'codeload'>;

/** Something that goes wrong on the nth call of an operation, once or `times` times. */
export type Fault = {
  readonly on: Operation | 'every operation';
  /** 1-based; the first call when it is not given. */
  readonly nth?: number;
  readonly times?: number;
} & Mishap;

export type Mishap =
  /** 502 with an HTML page; `done`: whether GitHub did the work nevertheless. */
  | { readonly kind: 'bad-gateway'; readonly done: boolean }
  /** 403; without `retryAfter` (seconds) nothing says how long to wait. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number }
  /** 429, nothing left until `reset` seconds from now. */
  | { readonly kind: 'rate-limit'; readonly reset: number }
  | { readonly kind: 'status'; readonly status: number; readonly message: string }
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'connection-reset'; readonly done: boolean }
  /** The body comes in two halves, `ms` milliseconds apart. */
  | { readonly kind: 'slow-body'; readonly ms: number }
  /** The request is taken, and nothing comes back. */
  | { readonly kind: 'silence' }
  /** The headers and half of the body come, and then nothing. */
  | { readonly kind: 'stalled-body' }
  /** The headers and half of the body come, and the connection breaks. */
  | { readonly kind: 'cut-body' }
  /** One byte of the body each second. */
  | { readonly kind: 'trickle' }
  /** 200 with this body; `done` tells whether GitHub did the work. */
  | { readonly kind: 'answer'; readonly body: unknown; readonly done: boolean }
  /** The answer under another content type. */
  | { readonly kind: 'content-type'; readonly value: string }
  /** A commit is pushed to the head branch immediately before this request is answered. */
  | { readonly kind: 'head-moves'; readonly changes: Changes };

export type LoggedRequest = {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly operation: Operation | undefined;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
  /** 0 while the answer is on its way, and when the connection was cut. */
  readonly status: number;
  /** Whether the request carried any `Authorization`. */
  readonly authenticated: boolean;
};

export type Side = 'LEFT' | 'RIGHT';

/** A review as the stand-in keeps it. */
export type Review = {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly state: 'PENDING' | 'COMMENTED' | 'CHANGES_REQUESTED';
  readonly commit: string;
  readonly at: string;
};

/** A review comment where it was written; where it stands now depends on the head. */
export type Comment = {
  readonly id: number;
  readonly reviewId: number;
  readonly user: string;
  readonly path: string;
  readonly body: string;
  readonly side: Side;
  readonly commit: string;
  readonly line: number;
  readonly startLine: number | undefined;
  readonly hunk: string;
  readonly inReplyTo: number | undefined;
  readonly at: string;
  readonly updatedAt: string;
};

/** What everybody can see of a comment, line numbers as of the present head. */
export type SeenComment = {
  readonly id: number;
  readonly user: string;
  readonly path: string;
  readonly body: string;
  /** 1-based; null when the comment is outdated. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly originalLine: number;
  readonly inReplyTo: number | undefined;
  readonly resolved: boolean;
};

/** A comment in the conversation of the pull request, not on a line of it. */
export type IssueComment = {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly at: string;
  readonly updatedAt: string;
};

/** A run of the Checks API as the stand-in keeps it. */
export type CheckRun = {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
};

export type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
