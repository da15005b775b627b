import { notFound, ok, unprocessable } from './answers.ts';
import type { Answer } from './answers.ts';
import { commentJson, reviewJson } from './payloads.ts';
import type { Comment, Review, Side } from './types.ts';
import { headSha, nextId, place, timeOf } from './world.ts';
import type { World } from './world.ts';

/** GitHub refuses longer bodies of reviews and comments. */
const longestBody = 65_536;

type ReviewRequest = {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly side?: Side;
    readonly start_line?: number;
    readonly start_side?: Side;
  }[];
};

/** POST …/pulls/{n}/reviews. All or nothing: one comment in the wrong place loses the review. */
export async function createReview(world: World, body: unknown): Promise<Answer> {
  const request = (body ?? {}) as ReviewRequest;
  const head = await headSha(world);
  const commit = request.commit_id ?? head;
  const refused = await refuse(world, request, commit);
  if (refused) return refused;

  const anchors = (request.comments ?? []).map((comment) => ({
    path: comment.path,
    side: comment.side ?? 'RIGHT',
    line: comment.line,
    startLine: comment.start_line,
    body: comment.body,
  }));
  const places = await Promise.all(anchors.map((anchor) => place(world, commit, anchor)));
  const wrong = places.flatMap((found) => ('problems' in found ? found.problems : []));
  if (wrong.length > 0) return unprocessable(wrong);

  const user = world.settings.viewer;
  const review = addReview(world, { user, body: request.body ?? '', commit, state: stateOf(request) });
  for (const [index, anchor] of anchors.entries()) {
    const found = places[index];
    if (found && 'hunk' in found) addComment(world, { ...anchor, user, commit, hunk: found.hunk, reviewId: review.id });
  }
  return ok(reviewJson(world, review));
}

function stateOf({ event }: ReviewRequest): Review['state'] {
  if (event === undefined) return 'PENDING';
  return event === 'COMMENT' ? 'COMMENTED' : 'CHANGES_REQUESTED';
}

async function refuse(world: World, request: ReviewRequest, commit: string): Promise<Answer | undefined> {
  if (request.event === 'APPROVE') return unprocessable(['GitHub Actions is not permitted to approve pull requests.']);
  if (request.event !== undefined && isBlank(request.body)) return unprocessable([blank]);
  const bodies = [request.body ?? '', ...(request.comments ?? []).map((comment) => comment.body)];
  if (bodies.some((body) => body.length > longestBody)) return unprocessable([tooLong]);
  if (request.comments?.some((comment) => isBlank(comment.body))) return unprocessable([blank]);
  if (request.comments?.some(({ side = 'RIGHT', start_side = side }) => start_side !== side)) {
    return unprocessable(['Pull request review thread start line must be part of the same hunk as the line.']);
  }
  if (request.event === undefined && world.reviews.some((review) => review.state === 'PENDING')) {
    return unprocessable(['User can only have one pending review per pull request']);
  }
  return (await isInPullRequest(world, commit)) ? undefined : unprocessable(['Commit is not part of the pull request']);
}

const tooLong = `Body is too long (maximum is ${longestBody} characters)`;
const blank = "Body can't be blank";

/** What GitHub has against the text of a comment. */
export function bodyProblem(text: string): string | undefined {
  if (isBlank(text)) return blank;
  return text.length > longestBody ? tooLong : undefined;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Commits of the head branch and not of the base; after a forced push the old ones are gone. */
async function isInPullRequest(world: World, commit: string): Promise<boolean> {
  const { repository, base, head } = world.settings;
  const commits = await repository.git(['rev-list', `refs/heads/${base}..refs/heads/${head}`]);
  return commits.toString('utf8').split('\n').includes(commit);
}

/** A review that exists, by any author. */
export function addReview(world: World, review: Omit<Review, 'id' | 'at'>): Review {
  const id = nextId(world);
  const added = { ...review, id, at: timeOf(id) };
  world.reviews = [...world.reviews, added];
  return added;
}

/** A comment that exists, by any author. */
export function addComment(
  world: World,
  comment: Omit<Comment, 'id' | 'at' | 'updatedAt' | 'inReplyTo'> & { readonly inReplyTo?: number | undefined },
): Comment {
  const { reviewId, user, path, body, side, commit, line, startLine, hunk, inReplyTo } = comment;
  const id = nextId(world);
  const at = timeOf(id);
  const added = { id, reviewId, user, path, body, side, commit, line, startLine, hunk, inReplyTo, at, updatedAt: at };
  world.comments = [...world.comments, added];
  return added;
}

/** POST …/pulls/{n}/comments/{id}/replies. GitHub takes no reply to a reply. */
export async function createReply(world: World, id: number, body: unknown): Promise<Answer> {
  const parent = world.comments.find((one) => one.id === id);
  if (parent === undefined || parent.inReplyTo !== undefined) return notFound;
  const { body: text } = body as { readonly body: string };
  const problem = bodyProblem(text);
  if (problem !== undefined) return unprocessable([problem]);
  const user = world.settings.viewer;
  const review = addReview(world, { user, body: '', state: 'COMMENTED', commit: parent.commit });
  const { path, side, line, startLine, commit, hunk } = parent;
  const place = { path, side, line, startLine, commit, hunk };
  const reply = addComment(world, { ...place, inReplyTo: id, user, body: text, reviewId: review.id });
  return { status: 201, body: await commentJson(world, reply) };
}

/** GET …/pulls/comments/{id} */
export async function getComment(world: World, id: number): Promise<Answer> {
  const comment = world.comments.find((one) => one.id === id);
  return comment ? ok(await commentJson(world, comment)) : notFound;
}

/** PATCH …/pulls/comments/{id} */
export async function updateComment(world: World, id: number, body: unknown): Promise<Answer> {
  const comment = world.comments.find((one) => one.id === id);
  if (comment === undefined) return notFound;
  const { body: text } = body as { readonly body: string };
  const problem = bodyProblem(text);
  if (problem !== undefined) return unprocessable([problem]);
  const updated = { ...comment, body: text, updatedAt: timeOf(nextId(world)) };
  world.comments = world.comments.map((one) => (one.id === id ? updated : one));
  return ok(await commentJson(world, updated));
}

/** DELETE …/pulls/comments/{id}. Replies stay. A review that held nothing else stays as well. */
export function deleteComment(world: World, id: number): Answer {
  if (!world.comments.some((one) => one.id === id)) return notFound;
  world.comments = world.comments.filter((one) => one.id !== id);
  return { status: 204, body: undefined };
}
