import { UserError } from '../lib/errors.ts';
import { at, isNumber, isSha, isText } from './shape.ts';
import { commandIn } from './talk/command.ts';

/** What started the run. */
export type Trigger = {
  readonly event: string;
  /** False only when GitHub states that the repository is public. */
  readonly privateRepository: boolean;
  readonly subject: Subject;
};

/** What a run reviews. */
export type Subject =
  | { readonly kind: 'pull'; readonly pull: PullRequest }
  /** The pull request behind the run of another workflow: it has to be looked up. */
  | { readonly kind: 'run'; readonly run: WorkflowRun }
  /** A person has asked for something in a comment on this pull request, which has to be looked up. */
  | { readonly kind: 'comment'; readonly number: number }
  | { readonly kind: 'range'; readonly range: Range }
  /** Undefined when the runner does not name a commit. */
  | { readonly kind: 'commit'; readonly sha: string | undefined }
  | { readonly kind: 'nothing'; readonly why: string };

export type PullRequest = {
  readonly number: number;
  /** Commit under review. The default checkout holds another one, the merge commit. */
  readonly headSha: string;
  /** Commit whose configuration applies: the change under review must not choose its own rules. */
  readonly baseSha: string;
  /** Number of changed files that GitHub counts; undefined when the payload has none. */
  readonly changedFiles: number | undefined;
  /** Why the token of this run cannot write, whatever the workflow grants; undefined when it can. */
  readonly readOnly: 'fork' | 'dependabot' | undefined;
  /** GitHub's `author_association` when the pull request is from a fork and its author has had nothing merged here; else undefined. */
  readonly newcomer: string | undefined;
  /** GitHub counts no comment on it, so there is none of ours either. */
  readonly untouched: boolean;
};

/** Commits that were pushed, or that wait in a merge queue. */
export type Range = {
  readonly base: string;
  readonly head: string;
  /** True for a merge queue, where only the change is reviewed, as in a pull request; a push reviews everything. */
  readonly queue: boolean;
};

/** The run of another workflow that triggered a `workflow_run` event. */
export type WorkflowRun = {
  readonly headSha: string;
  readonly branch: string;
  /** Owner of the repository that the branch is in, and the id of that repository. */
  readonly owner: string;
  readonly repositoryId: number;
};

/**
 * Reads the event of a run. Payloads come from GitHub, but anyone can trigger the workflow:
 * commits have to look like commits, because they become part of addresses.
 * @throws UserError for a pull request event without a pull request
 * @param env of the runner
 */
export function readTrigger(payload: unknown, env: Readonly<Record<string, string | undefined>>): Trigger {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const privateRepository = at(payload, 'repository', 'private') !== false;
  return { event, privateRepository, subject: (subjects[event] ?? commitOf)(payload, env) };
}

/** The line of the log that names what the run reviews. */
export function describePull(event: string, { number, headSha, baseSha }: PullRequest): string {
  return `${event} #${number}: head ${headSha.slice(0, 7)}, settings from base ${baseSha.slice(0, 7)}`;
}

type Environment = Parameters<typeof readTrigger>[1];

const subjects: Readonly<Record<string, (payload: unknown, env: Environment) => Subject>> = {
  pull_request: (payload, env) => pullOf(payload, 'pull_request', env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR),
  // It runs in the base repository with that one's token, also for a pull request from a fork.
  pull_request_target: (payload) => pullOf(payload, 'pull_request_target'),
  workflow_run: runOf,
  issue_comment: commentOf,
  pull_request_review_comment: commentOf,
  merge_group: groupOf,
  push: pushOf,
};

function pullOf(payload: unknown, event: string, actor?: string): Subject {
  const json = at(payload, 'pull_request');
  const pull = readPull(json);
  if (pull === undefined) {
    throw new UserError(`The event ${event} has no pull request.`, 'Run the Action in a workflow on GitHub.');
  }
  const readOnly = event === 'pull_request' ? readOnlyReason(isFork(json), actor) : undefined;
  return { kind: 'pull', pull: { ...pull, readOnly } };
}

/** A pull request in the form of payloads and the REST API, for a token that can write; undefined when `json` is not one. */
export function readPull(json: unknown): PullRequest | undefined {
  const [number, headSha, baseSha] = [at(json, 'number'), at(json, 'head', 'sha'), at(json, 'base', 'sha')];
  if (!isNumber(number) || !isSha(headSha) || !isSha(baseSha)) return undefined;
  const changedFiles = at(json, 'changed_files');
  const association = at(json, 'author_association');
  return {
    number,
    headSha,
    baseSha,
    changedFiles: isNumber(changedFiles) ? changedFiles : undefined,
    readOnly: undefined,
    newcomer: isFork(json) && !isKnown(association) ? (isText(association) ? association : 'NONE') : undefined,
    untouched: at(json, 'comments') === 0 && at(json, 'review_comments') === 0,
  };
}

function isFork(pull: unknown): boolean {
  const base = at(pull, 'base', 'repo', 'id');
  return base === undefined || at(pull, 'head', 'repo', 'id') !== base;
}

/** A CONTRIBUTOR has had a commit merged here (GraphQL, CommentAuthorAssociation). */
function isKnown(association: unknown): boolean {
  return ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'].some((known) => known === association);
}

function readOnlyReason(fromFork: boolean, actor: string | undefined): PullRequest['readOnly'] {
  if (fromFork) return 'fork';
  return actor === 'dependabot[bot]' ? 'dependabot' : undefined;
}

function runOf(payload: unknown): Subject {
  const run = (...keys: readonly string[]) => at(payload, 'workflow_run', ...keys);
  const [event, headSha, branch] = [run('event'), run('head_sha'), run('head_branch')];
  const [owner, repositoryId] = [run('head_repository', 'owner', 'login'), run('head_repository', 'id')];
  // Only `pull_request` runs have the head of a pull request as their commit; `pull_request_target` has the default branch.
  if (event !== 'pull_request') return { kind: 'nothing', why: 'the run before it was not for a pull request' };
  if (!isSha(headSha) || !isText(branch) || !isText(owner) || !isNumber(repositoryId)) {
    return { kind: 'nothing', why: 'GitHub does not name the branch of the run before it; its fork may be gone' };
  }
  return { kind: 'run', run: { headSha, branch, owner, repositoryId } };
}

/** A comment counts when it is new, on a pull request, and has a command; who wrote it is looked at later, with all others that wait. */
function commentOf(payload: unknown): Subject {
  const number = at(payload, 'pull_request', 'number') ?? at(payload, 'issue', 'number');
  const isOnPull = at(payload, 'pull_request') !== undefined || isPresent(at(payload, 'issue', 'pull_request'));
  const body = at(payload, 'comment', 'body');
  if (!isOnPull || !isNumber(number)) return { kind: 'nothing', why: 'the comment is not on a pull request' };
  if (at(payload, 'action') !== 'created') return { kind: 'nothing', why: 'the comment is not new' };
  if (typeof body !== 'string' || commandIn(body) === undefined)
    return { kind: 'nothing', why: 'the comment does not begin with /alt' };
  return { kind: 'comment', number };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function groupOf(payload: unknown, env: Environment): Subject {
  const [base, head] = [at(payload, 'merge_group', 'base_sha'), at(payload, 'merge_group', 'head_sha')];
  return isSha(base) && isSha(head) ? { kind: 'range', range: { base, head, queue: true } } : commitOf(payload, env);
}

function pushOf(payload: unknown, env: Environment): Subject {
  const [base, head] = [at(payload, 'before'), at(payload, 'after')];
  if (at(payload, 'deleted') === true) return { kind: 'nothing', why: 'the branch or tag was deleted' };
  // For a new branch, `before` is forty zeros.
  const isRange = isSha(base) && isSha(head) && !/^0+$/.test(base);
  return isRange ? { kind: 'range', range: { base, head, queue: false } } : commitOf(payload, env);
}

function commitOf(_payload: unknown, { GITHUB_SHA: sha }: Environment): Subject {
  return { kind: 'commit', sha: isSha(sha) ? sha : undefined };
}
