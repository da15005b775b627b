import { systemClock } from '../../src/lib/clock.ts';
import { isWrite } from './github/access.ts';
import { addIssueComment } from './github/conversation.ts';
import { eventPayload } from './github/events.ts';
import type { EventName } from './github/events.ts';
import { addComment, addReview } from './github/reviews.ts';
import { listen, serve } from './github/server.ts';
import { applicable, commitSuggestions } from './github/suggestions.ts';
import type {
  CheckRun,
  Comment,
  GitHubSettings,
  IssueComment,
  LoggedRequest,
  Reaction,
  Review,
  SeenComment,
} from './github/types.ts';
import { firstId, headSha, place, published, seen, threadOf } from './github/world.ts';
import type { World } from './github/world.ts';

export type { EventName } from './github/events.ts';
export type * from './github/types.ts';

export type GitHub = {
  /** Base URLs as a workflow gets them: GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** Empty when the profile is `none`. */
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Every request so far, faults and refusals too. */
  readonly requests: readonly LoggedRequest[];
  /** Requests that change something, successful or not. */
  writes(): readonly LoggedRequest[];
  reads(): readonly LoggedRequest[];
  reviews(): readonly Review[];
  /** Review comments as the page shows them at the present head. */
  comments(): Promise<readonly SeenComment[]>;
  /** The conversation of the pull request. */
  issueComments(): readonly IssueComment[];
  checkRuns(): readonly CheckRun[];
  /** A comment by another person on the pull request. @returns its id */
  addComment(comment: NewComment): Promise<number>;
  /** A person marks the thread of this comment as resolved. */
  resolveThread(commentId: number): void;
  /** A comment by another person in the conversation. @returns its id */
  addIssueComment(comment: { readonly user: string; readonly body: string }): number;
  /** A person puts a reaction on a comment of either kind. */
  react(commentId: number, user: string, content: Reaction): void;
  /** A person hides a comment of either kind. */
  minimize(commentId: number): void;
  /** A person deletes a comment of either kind. */
  removeComment(commentId: number): void;
  /** The commit at the tip of a branch. */
  tipOf(branch: string): Promise<string>;
  /** The message of a commit that was made through the API. */
  messageOf(commit: string): string | undefined;
  eventPayload(name?: EventName): Promise<Readonly<Record<string, unknown>>>;
  /** Presses "Commit suggestion", of the first in the comment unless told; the commit. Throws when the page would not let one. */
  applySuggestion(commentId: number, which?: number): Promise<string>;
  /** Adds every suggestion that can be applied to one batch and commits it. */
  applyAll(): Promise<string>;
  stop(): Promise<void>;
};

/** A comment on lines of the diff, or a reply, which stands where its thread stands. */
export type NewComment = { readonly user: string; readonly body: string } & (
  | { readonly path: string; readonly line: number; readonly startLine?: number; readonly inReplyTo?: undefined }
  | { readonly inReplyTo: number }
);

/** A strict stand-in for GitHub with one pull request, over the branches of a real git repository. */
export async function startGitHub(settings: GitHubSettings): Promise<GitHub> {
  const server = await listen();
  const world: World = {
    settings: { ...defaults, viewerLogin: defaults.viewer, ...settings },
    token: settings.token === 'none' ? '' : token,
    origin: server.origin,
    reviews: [],
    comments: [],
    issueComments: [],
    checkRuns: [],
    resolved: new Set(),
    minimized: new Set(),
    reactions: [],
    diffs: new Map(),
    messages: new Map(),
    lastId: firstId,
  };
  const { basePath, owner, repo } = world.settings;
  const requests: LoggedRequest[] = [];
  server.answer(serve(world, (entry) => requests.push(entry)));
  const changes = ({ method, operation, body }: LoggedRequest) => {
    if (operation === 'graphql') return JSON.stringify(body).includes('"query":"mutation');
    return operation === undefined ? method !== 'GET' : isWrite(operation);
  };

  return {
    url: server.origin + basePath,
    graphqlUrl: server.origin + basePath.replace('/v3', '') + '/graphql',
    serverUrl: server.origin,
    token: world.token,
    owner,
    repo,
    requests,
    writes: () => requests.filter(changes),
    reads: () => requests.filter((request) => !changes(request)),
    reviews: () => world.reviews,
    comments: () => Promise.all(published(world).map((comment) => seen(world, comment))),
    issueComments: () => world.issueComments,
    checkRuns: () => world.checkRuns,
    addComment: (comment) => write(world, comment),
    addIssueComment: ({ user, body }) => addIssueComment(world, user, body).id,
    react(on, user, content) {
      world.reactions = [...world.reactions, { on, user, content }];
    },
    minimize(commentId) {
      world.minimized.add(commentId);
    },
    resolveThread(commentId) {
      world.resolved.add(threadOf(commentOf(world, commentId)));
    },
    removeComment(commentId) {
      const isOther = ({ id }: { readonly id: number }) => id !== commentId;
      world.comments = world.comments.filter(isOther);
      world.issueComments = world.issueComments.filter(isOther);
    },
    tipOf: (branch) => settings.repository.resolve(`refs/heads/${branch}`),
    messageOf: (commit) => {
      const { headline, body = '' } = world.messages.get(commit) ?? {};
      return headline === undefined ? undefined : `${headline}\n\n${body}`;
    },
    eventPayload: (name = 'pull_request') => eventPayload(world, name),
    applySuggestion: async (commentId, which) => commitSuggestions(world, [commentOf(world, commentId)], which),
    applyAll: async () => commitSuggestions(world, await applicable(world)),
    stop: () => server.stop(),
  };
}

const defaults = {
  owner: 'octo-org',
  repo: 'handbook',
  number: 7,
  private: false,
  fork: false,
  protected: false,
  people: {},
  token: 'write',
  basePath: '',
  viewer: 'github-actions[bot]',
  faults: [],
  patchLimit: 100_000,
  rateLimit: 1000,
  clock: systemClock,
} as const;

/** As long as the tokens that GitHub hands out since 2026, with the dots of a JWT. */
const token = `ghs_${['eyJhbGciOiJSUzI1NiJ9', 'a1B2c3D4'.repeat(40), 'e5F6g7H8'.repeat(21)].join('.')}`;

async function write(world: World, comment: NewComment): Promise<number> {
  const { user, body } = comment;
  const commit = await headSha(world);
  const where =
    comment.inReplyTo === undefined ? await newThread(world, commit, comment) : replyTo(world, comment.inReplyTo);
  const review = addReview(world, { user, body: '', state: 'COMMENTED', commit });
  return addComment(world, { ...where, user, body, reviewId: review.id }).id;
}

async function newThread(
  world: World,
  commit: string,
  { path, line, startLine }: { path: string; line: number; startLine?: number },
) {
  const anchor = { path, side: 'RIGHT', line, startLine } as const;
  const found = await place(world, commit, anchor);
  if ('problems' in found) throw new Error(`GitHub takes no comment on ${path}:${line}: ${found.problems.join(' ')}`);
  return { ...anchor, commit, hunk: found.hunk };
}

function replyTo(world: World, id: number) {
  const parent = commentOf(world, id);
  const { path, side, line, startLine, commit, hunk } = parent;
  return { path, side, line, startLine, commit, hunk, inReplyTo: threadOf(parent) };
}

function commentOf(world: World, id: number): Comment {
  const comment = world.comments.find((one) => one.id === id);
  if (comment === undefined) throw new Error(`There is no comment ${id}.`);
  return comment;
}
