import { UserError } from '../lib/errors.ts';

/** What set the run going, as far as it matters here. */
export type Trigger = {
  readonly event: string;
  /** False only where GitHub says that everybody can read the repository. */
  readonly privateRepository: boolean;
  readonly subject: Subject;
};

/** What a run is about. */
export type Subject =
  | { readonly kind: 'pull'; readonly pull: PullRequest }
  /** The pull request behind another workflow's run: it has to be looked up. */
  | { readonly kind: 'run'; readonly run: WorkflowRun }
  | { readonly kind: 'range'; readonly range: Range }
  /** Undefined where not even the runner says which commit it is about. */
  | { readonly kind: 'commit'; readonly sha: string | undefined }
  | { readonly kind: 'nothing'; readonly why: string };

export type PullRequest = {
  readonly number: number;
  /** Commit that the review is about. The default checkout holds another one, the merge commit. */
  readonly headSha: string;
  /** Commit whose configuration counts: the change under review must not choose its own rules. */
  readonly baseSha: string;
  /** Files that GitHub says are changed; undefined when the payload does not tell. */
  readonly changedFiles: number | undefined;
  /** Why the token of this run cannot write, whatever the workflow grants; undefined when it can. */
  readonly readOnly: 'fork' | 'dependabot' | undefined;
  /** From a fork, by somebody of whom this repository has merged nothing yet: what GitHub calls the author; else undefined. */
  readonly newcomer: string | undefined;
  /** GitHub counts no comment on it: there is nothing of ours either. */
  readonly untouched: boolean;
};

/** Commits that were pushed, or that wait in a merge queue. */
export type Range = {
  readonly base: string;
  readonly head: string;
  /** A merge queue asks what a pull request asks: what does this change? A push alone asks about everything. */
  readonly queue: boolean;
};

/** The run of another workflow that a `workflow_run` follows. */
export type WorkflowRun = {
  readonly headSha: string;
  readonly branch: string;
  /** Owner of the repository that the branch is in, and the id of that repository. */
  readonly owner: string;
  readonly repositoryId: number;
};

/**
 * Reads the event of a run. Payloads come from GitHub, but the workflow can be triggered by anyone:
 * commits have to look like commits, because they become part of addresses.
 * @throws UserError for a pull request event that does not say which one
 * @param env of the runner
 */
export function readTrigger(payload: unknown, env: Readonly<Record<string, string | undefined>>): Trigger {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const privateRepository = at(payload, 'repository', 'private') !== false;
  return { event, privateRepository, subject: (subjects[event] ?? commitOf)(payload, env) };
}

/** For the one line of the log that says what the run is about. */
export function describePull(event: string, { number, headSha, baseSha }: PullRequest): string {
  return `${event} #${number}: head ${headSha.slice(0, 7)}, settings from base ${baseSha.slice(0, 7)}`;
}

type Environment = Parameters<typeof readTrigger>[1];

const subjects: Readonly<Record<string, (payload: unknown, env: Environment) => Subject>> = {
  pull_request: (payload, env) => pullOf(payload, 'pull_request', env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR),
  // It runs in the base repository with its own token, whoever opened the pull request.
  pull_request_target: (payload) => pullOf(payload, 'pull_request_target'),
  workflow_run: runOf,
  merge_group: groupOf,
  push: pushOf,
};

function pullOf(payload: unknown, event: string, actor?: string): Subject {
  const json = at(payload, 'pull_request');
  const pull = readPull(json);
  if (pull === undefined) {
    throw new UserError(`The event ${event} came without a pull request.`, 'Run the Action in a workflow on GitHub.');
  }
  const readOnly = event === 'pull_request' ? readOnlyReason(isFork(json), actor) : undefined;
  return { kind: 'pull', pull: { ...pull, readOnly } };
}

/** A pull request as payloads and the REST API write it, for a token that can write; undefined when it is none. */
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

/** CONTRIBUTOR had a commit merged here before (GraphQL, CommentAuthorAssociation). */
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
  // Only these runs are about the head of a pull request; that of pull_request_target is the default branch.
  if (event !== 'pull_request') return { kind: 'nothing', why: 'the run that it follows was not about a pull request' };
  if (!isSha(headSha) || !isText(branch) || !isText(owner) || !isNumber(repositoryId)) {
    return { kind: 'nothing', why: 'GitHub does not say which branch the run was about, as when its fork is gone' };
  }
  return { kind: 'run', run: { headSha, branch, owner, repositoryId } };
}

function groupOf(payload: unknown, env: Environment): Subject {
  const [base, head] = [at(payload, 'merge_group', 'base_sha'), at(payload, 'merge_group', 'head_sha')];
  return isSha(base) && isSha(head) ? { kind: 'range', range: { base, head, queue: true } } : commitOf(payload, env);
}

function pushOf(payload: unknown, env: Environment): Subject {
  const [base, head] = [at(payload, 'before'), at(payload, 'after')];
  if (at(payload, 'deleted') === true) return { kind: 'nothing', why: 'the branch or tag was deleted' };
  // A new branch comes from nowhere: forty zeros.
  const isRange = isSha(base) && isSha(head) && !/^0+$/.test(base);
  return isRange ? { kind: 'range', range: { base, head, queue: false } } : commitOf(payload, env);
}

function commitOf(_payload: unknown, { GITHUB_SHA: sha }: Environment): Subject {
  return { kind: 'commit', sha: isSha(sha) ? sha : undefined };
}

/** What stands in nested objects under `keys`; undefined where one of them is missing. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
