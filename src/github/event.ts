import { UserError } from '../errors.ts';

/** What set the run going, as far as it matters here. */
export type Trigger = {
  readonly event: string;
  /** False only where GitHub says that everybody can read the repository. */
  readonly privateRepository: boolean;
  /** Undefined for events that are about a commit and not about a pull request: they are checked out and never commented on. */
  readonly pull: PullRequest | undefined;
};

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
};

/**
 * Reads the event of a run. Payloads come from GitHub, but the workflow can be triggered by anyone:
 * commits have to look like commits, because they become part of addresses.
 * @throws UserError for a pull request event that does not say which one
 * @param actor who triggered this attempt of the run, `GITHUB_TRIGGERING_ACTOR`
 */
export function readTrigger(event: string, payload: unknown, actor: string): Trigger {
  const privateRepository = at(payload, 'repository', 'private') !== false;
  if (event !== 'pull_request' && event !== 'pull_request_target') return { event, privateRepository, pull: undefined };
  const pull = (...keys: readonly string[]) => at(payload, 'pull_request', ...keys);
  const number = pull('number');
  const headSha = pull('head', 'sha');
  const baseSha = pull('base', 'sha');
  if (!isNumber(number) || !isSha(headSha) || !isSha(baseSha)) {
    throw new UserError(`The event ${event} came without a pull request.`, 'Run the Action in a workflow on GitHub.');
  }
  const changedFiles = pull('changed_files');
  const repository = pull('base', 'repo', 'id');
  const fromFork = repository === undefined || pull('head', 'repo', 'id') !== repository;
  return {
    event,
    privateRepository,
    pull: {
      number,
      headSha,
      baseSha,
      changedFiles: isNumber(changedFiles) ? changedFiles : undefined,
      // pull_request_target runs in the base repository with its own token, whoever opened the pull request.
      readOnly: event === 'pull_request_target' ? undefined : readOnlyReason(fromFork, actor),
    },
  };
}

/** For the one line of the log that says what the run is about. */
export function describePull(event: string, { number, headSha, baseSha }: PullRequest): string {
  return `${event} #${number}: head ${headSha.slice(0, 7)}, settings from base ${baseSha.slice(0, 7)}`;
}

function readOnlyReason(fromFork: boolean, actor: string): PullRequest['readOnly'] {
  if (fromFork) return 'fork';
  return actor === 'dependabot[bot]' ? 'dependabot' : undefined;
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

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
