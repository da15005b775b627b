import type { EventName, GitHub } from '../github.ts';

type Payload = Readonly<Record<string, unknown>>;

/** GITHUB_* and RUNNER_* as a job sees them, but for the paths. */
export async function contextOf(
  github: GitHub,
  name: EventName,
  payload: Payload,
): Promise<Readonly<Record<string, string>>> {
  const { sha, ref } = await revision(github, name, payload);
  const isPull = name === 'pull_request' || name === 'pull_request_target';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: text(payload, 'sender', 'login'),
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: isPull ? text(payload, 'pull_request', 'base', 'ref') : '',
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: isPull ? text(payload, 'pull_request', 'head', 'ref') : '',
    GITHUB_JOB: 'alt-text',
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '17000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'Docs',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
  };
}

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** GITHUB_SHA and GITHUB_REF by event, from GitHub's page "Events that trigger workflows". */
async function revision(github: GitHub, name: EventName, payload: Payload): Promise<{ sha: string; ref: string }> {
  const branch = text(payload, 'repository', 'default_branch');
  switch (name) {
    case 'pull_request':
    case 'pull_request_review_comment': {
      const sha = text(payload, 'pull_request', 'merge_commit_sha');
      if (sha === '') throw new Error(`GitHub runs no ${name} workflow while the pull request conflicts.`);
      return { sha, ref: `refs/pull/${text(payload, 'pull_request', 'number')}/merge` };
    }
    case 'push':
      return { sha: text(payload, 'after'), ref: text(payload, 'ref') };
    case 'merge_group':
      return { sha: text(payload, 'merge_group', 'head_sha'), ref: text(payload, 'merge_group', 'head_ref') };
    // Since December 2025 the workflow, and with it the commit, comes from the default branch here as well.
    case 'pull_request_target':
    case 'issue_comment':
    case 'workflow_run':
    case 'schedule':
    case 'workflow_dispatch':
      return { sha: await github.tipOf(branch), ref: `refs/heads/${branch}` };
  }
}

function text(payload: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), payload);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
