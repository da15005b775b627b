import { changedFiles, hunkText, hunkWith, movedLines } from './diff.ts';
import type { ChangedFile } from './diff.ts';
import type { CheckRun, Comment, GitHubSettings, IssueComment, Reaction, Review, SeenComment, Side } from './types.ts';

/** Everything that the stand-in knows. Git holds the code; what people said about it is here. */
export type World = {
  readonly settings: Required<GitHubSettings>;
  readonly token: string;
  /** `http://127.0.0.1:<port>`: what GITHUB_SERVER_URL says. */
  readonly origin: string;
  reviews: readonly Review[];
  comments: readonly Comment[];
  /** Ids of the first comments of threads that a person resolved. */
  readonly resolved: Set<number>;
  /** Comments in the conversation, oldest first. */
  issueComments: readonly IssueComment[];
  checkRuns: readonly CheckRun[];
  /** Ids of comments of either kind that a person hid. */
  readonly minimized: Set<number>;
  /** By id of a comment of either kind. */
  reactions: readonly { readonly on: number; readonly user: string; readonly content: Reaction }[];
  readonly diffs: Map<string, Promise<readonly ChangedFile[]>>;
  /** Messages of commits that were made through the API. */
  readonly messages: Map<string, { readonly headline: string; readonly body?: string }>;
  lastId: number;
};

/** Above 2^31, as GitHub's own ids of review comments are by now: `databaseId` of GraphQL cannot hold them. */
export const firstId = 2_600_000_000;

export const repositoryId = 700_000_001;

export function nextId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** A moment that grows with the id, so that answers are the same on every run. */
export function timeOf(id: number): string {
  return new Date((1_767_229_200 + (id - firstId)) * 1000).toISOString().replace('.000Z', 'Z');
}

export function headSha({ settings }: World): Promise<string> {
  return settings.repository.resolve(`refs/heads/${settings.head}`);
}

export function baseSha({ settings }: World): Promise<string> {
  return settings.repository.resolve(`refs/heads/${settings.base}`);
}

/** The diff of the pull request as of `commit`: from the merge base, as GitHub shows it. */
export async function filesAt(world: World, commit: string): Promise<readonly ChangedFile[]> {
  const { repository } = world.settings;
  const from = await repository.mergeBase(await baseSha(world), commit);
  const key = `${from}..${commit}`;
  const known = world.diffs.get(key) ?? changedFiles(repository, from, commit);
  world.diffs.set(key, known);
  return known;
}

export type Anchor = {
  readonly path: string;
  readonly side: Side;
  readonly line: number;
  readonly startLine: number | undefined;
};

/** The text above a comment in the diff of `commit`, or everything that GitHub has against the place. */
export async function place(
  world: World,
  commit: string,
  { path, side, line, startLine }: Anchor,
): Promise<{ readonly hunk: string } | { readonly problems: readonly string[] }> {
  const file = (await filesAt(world, commit)).find((changed) => changed.path === path);
  if (file === undefined) return { problems: ['Path could not be resolved'] };
  const hunk = hunkWith(file.hunks, side, line);
  const startHunk = startLine === undefined ? hunk : hunkWith(file.hunks, side, startLine);
  const problems: string[] = [];
  if (startLine !== undefined && startLine >= line) {
    problems.push('Pull request review thread start line must precede the end line.');
  }
  if (hunk === undefined) problems.push('Pull request review thread line must be part of the diff');
  if (startLine !== undefined && (startHunk === undefined || startHunk !== hunk)) {
    problems.push('Pull request review thread start line must be part of the same hunk as the line.');
  }
  if (hunk === undefined) problems.push("Pull request review thread diff hunk can't be blank");
  return hunk === undefined || problems.length > 0 ? { problems } : { hunk: hunkText(hunk, side, line) };
}

/** Comments that everybody can see: those of a pending review are its author's alone. */
export function published(world: World): readonly Comment[] {
  const pending = new Set(world.reviews.filter((review) => review.state === 'PENDING').map((review) => review.id));
  return world.comments.filter((comment) => !pending.has(comment.reviewId));
}

/** The comment as the page shows it now that the head may have moved on. */
export async function seen(world: World, comment: Comment): Promise<SeenComment> {
  const now = await standsAt(world, comment);
  return {
    id: comment.id,
    user: comment.user,
    path: comment.path,
    body: comment.body,
    line: now?.last ?? null,
    startLine: now === undefined || comment.startLine === undefined ? null : now.first,
    originalLine: comment.line,
    inReplyTo: comment.inReplyTo,
    resolved: world.resolved.has(threadOf(comment)),
  };
}

/** A thread goes by the id of its first comment. */
export function threadOf(comment: Comment): number {
  return comment.inReplyTo ?? comment.id;
}

async function standsAt(world: World, comment: Comment): Promise<{ first: number; last: number } | undefined> {
  const { path, side, commit: from } = comment;
  const to = await headSha(world);
  const written = { first: comment.startLine ?? comment.line, last: comment.line };
  const lines =
    side === 'RIGHT' && from !== to
      ? await movedLines(world.settings.repository, { path, from, to, ...written })
      : written;
  if (lines === undefined) return undefined;
  const hunks = (await filesAt(world, to)).find((file) => file.path === path)?.hunks ?? [];
  const hunk = hunkWith(hunks, side, lines.last);
  return hunk !== undefined && hunkWith([hunk], side, lines.first) !== undefined ? lines : undefined;
}
