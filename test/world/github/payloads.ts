import type { ChangedFile } from './diff.ts';
import type { CheckRun, Comment, IssueComment, Review } from './types.ts';
import { baseSha, filesAt, headSha, published, repositoryId, seen } from './world.ts';
import type { World } from './world.ts';

/** Base URL of the REST API, as GITHUB_API_URL says it. */
export function apiUrl({ origin, settings }: World): string {
  return origin + settings.basePath;
}

/** `/repos/{owner}/{repo}` under the API. */
export function repositoryUrl(world: World): string {
  return `${apiUrl(world)}/repos/${fullName(world)}`;
}

export function fullName({ settings }: World): string {
  return `${settings.owner}/${settings.repo}`;
}

/** REST logins of apps end in `[bot]`; their type is Bot. */
export function userJson({ origin }: World, login: string): object {
  const bot = login.endsWith('[bot]');
  return {
    login,
    id: bot ? 41_898_282 : 1000 + login.length,
    node_id: Buffer.from(`User:${login}`).toString('base64'),
    type: bot ? 'Bot' : 'User',
    html_url: bot ? `${origin}/apps/${login.replace('[bot]', '')}` : `${origin}/${login}`,
    site_admin: false,
  };
}

export function repositoryJson(world: World): object {
  const { origin, settings } = world;
  return {
    id: repositoryId,
    node_id: 'R_kgDOKbnhgQ',
    name: settings.repo,
    full_name: fullName(world),
    private: settings.private,
    visibility: settings.private ? 'private' : 'public',
    owner: userJson(world, settings.owner),
    html_url: `${origin}/${fullName(world)}`,
    url: repositoryUrl(world),
    fork: false,
    default_branch: settings.base,
    archived: false,
    disabled: false,
  };
}

/** The copy that the head of a fork's pull request lives in. */
function forkJson(world: World): object {
  const name = `contributor/${world.settings.repo}`;
  return {
    ...repositoryJson(world),
    id: repositoryId + 1,
    node_id: 'R_kgDOKbnhgg',
    full_name: name,
    owner: userJson(world, 'contributor'),
    html_url: `${world.origin}/${name}`,
    url: `${apiUrl(world)}/repos/${name}`,
    fork: true,
  };
}

export async function pullJson(world: World): Promise<object> {
  const { settings, origin } = world;
  const [head, base] = await Promise.all([headSha(world), baseSha(world)]);
  const files = await filesAt(world, head);
  const range = `refs/heads/${settings.base}..refs/heads/${settings.head}`;
  const commits = await settings.repository.git(['rev-list', '--count', range]);
  const author = settings.fork ? 'contributor' : settings.owner;
  return {
    id: repositoryId + 100 + settings.number,
    node_id: 'PR_kwDOKbnhgc5',
    number: settings.number,
    state: 'open',
    locked: false,
    draft: false,
    merged: false,
    title: 'Change the documentation',
    body: null,
    user: userJson(world, author),
    author_association: settings.fork ? 'CONTRIBUTOR' : 'MEMBER',
    url: `${repositoryUrl(world)}/pulls/${settings.number}`,
    html_url: pullPage(world),
    diff_url: `${origin}/${fullName(world)}/pull/${settings.number}.diff`,
    head: side(world, settings.head, head, author, settings.fork ? forkJson(world) : repositoryJson(world)),
    base: side(world, settings.base, base, settings.owner, repositoryJson(world)),
    merge_commit_sha: (await mergeCommit(world, base, head)) ?? null,
    changed_files: files.length,
    comments: world.issueComments.length,
    review_comments: published(world).length,
    commits: Number(commits.toString('utf8')),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}

/** The same in lists, where GitHub leaves out what it would have to count. */
export async function pullInListJson(world: World): Promise<object> {
  const whole = Object.entries(await pullJson(world));
  return Object.fromEntries(whole.filter(([key]) => !counted.has(key)));
}

const counted = new Set([
  'merged',
  'comments',
  'review_comments',
  'changed_files',
  'commits',
  'additions',
  'deletions',
]);

function side(world: World, ref: string, sha: string, login: string, repo: object): object {
  return { label: `${login}:${ref}`, ref, sha, user: userJson(world, login), repo };
}

function pullPage(world: World): string {
  return `${world.origin}/${fullName(world)}/pull/${world.settings.number}`;
}

/** What `refs/pull/{n}/merge` points to; undefined when the two cannot be merged. */
async function mergeCommit({ settings }: World, base: string, head: string): Promise<string | undefined> {
  const { repository } = settings;
  const key = `${base} ${head}`;
  const known = mergeCommits.get(key);
  if (known !== undefined) return known;
  const tree = await repository.git(['merge-tree', '--write-tree', base, head]).catch(() => undefined);
  if (tree === undefined) return undefined;
  const who = 'GitHub <noreply@github.com> 1767229200 +0000';
  const text = `tree ${tree.toString('utf8').trim()}\nparent ${base}\nparent ${head}\nauthor ${who}\ncommitter ${who}\n\nMerge ${head} into ${base}\n`;
  const commit = await repository.git(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
  mergeCommits.set(key, commit.toString('utf8').trim());
  return mergeCommits.get(key);
}

/** By the names of the two commits: all repositories of the tests share their objects. */
const mergeCommits = new Map<string, string>();

/** An entry of …/pulls/{n}/files: `patch` is missing when git has none or when it is too long. */
export function fileJson(world: World, head: string, file: ChangedFile): object {
  const page = `${world.origin}/${fullName(world)}`;
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const shown = file.patch !== undefined && Buffer.byteLength(file.patch) < world.settings.patchLimit;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${head}`,
    ...(shown && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  };
}

export function reviewJson(world: World, review: Review): object {
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(world, review.user),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    author_association: 'NONE',
    html_url: `${pullPage(world)}#pullrequestreview-${review.id}`,
    pull_request_url: `${repositoryUrl(world)}/pulls/${world.settings.number}`,
    ...(review.state !== 'PENDING' && { submitted_at: review.at }),
  };
}

export async function commentJson(world: World, comment: Comment): Promise<object> {
  const now = await seen(world, comment);
  const pull = `${repositoryUrl(world)}/pulls/${world.settings.number}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.reviewId,
    url: `${repositoryUrl(world)}/pulls/comments/${comment.id}`,
    html_url: `${pullPage(world)}#discussion_r${comment.id}`,
    pull_request_url: pull,
    path: comment.path,
    body: comment.body,
    diff_hunk: comment.hunk,
    user: userJson(world, comment.user),
    author_association: 'NONE',
    created_at: comment.at,
    updated_at: comment.updatedAt,
    // An outdated comment keeps the commit that it was written on.
    commit_id: now.line === null ? comment.commit : await headSha(world),
    original_commit_id: comment.commit,
    side: comment.side,
    line: now.line,
    original_line: comment.line,
    start_line: now.startLine,
    original_start_line: comment.startLine ?? null,
    start_side: comment.startLine === undefined ? null : comment.side,
    subject_type: 'line',
    ...(comment.inReplyTo !== undefined && { in_reply_to_id: comment.inReplyTo }),
  };
}

export function issueCommentJson(world: World, comment: IssueComment): object {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${pullPage(world)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world)}/issues/${world.settings.number}`,
    user: userJson(world, comment.user),
    author_association: 'NONE',
    body: comment.body,
    created_at: comment.at,
    updated_at: comment.updatedAt,
  };
}

export function checkRunJson(world: World, run: CheckRun): object {
  const page = `${world.origin}/${fullName(world)}/runs/${run.id}`;
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    url,
    html_url: page,
    details_url: page,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    pull_requests: [],
  };
}

export function commitJson(world: World, sha: string): object {
  return { sha, node_id: `C_${sha}`, url: `${repositoryUrl(world)}/commits/${sha}` };
}

/** The run of a workflow that a pull request set going, of a fork as well. */
export async function workflowRunJson(world: World): Promise<object> {
  const { settings } = world;
  return {
    id: workflowRunId,
    name: 'Docs',
    head_branch: settings.head,
    head_sha: await headSha(world),
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    run_number: 12,
    repository: repositoryJson(world),
    head_repository: settings.fork ? forkJson(world) : repositoryJson(world),
    // Empty for forks, whatever the run was about.
    pull_requests: settings.fork ? [] : [{ ...(await pullReference(world)) }],
  };
}

export const workflowRunId = 30_433_642;

async function pullReference(world: World): Promise<object> {
  const { settings } = world;
  const [head, base] = await Promise.all([headSha(world), baseSha(world)]);
  const repo = { id: repositoryId, url: repositoryUrl(world), name: settings.repo };
  return {
    id: repositoryId + 100 + settings.number,
    number: settings.number,
    url: `${repositoryUrl(world)}/pulls/${settings.number}`,
    head: { ref: settings.head, sha: head, repo },
    base: { ref: settings.base, sha: base, repo },
  };
}
