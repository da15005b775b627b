import type { Client } from '../client.ts';
import { readPull } from '../event.ts';
import type { PullRequest, WorkflowRun } from '../event.ts';
import { attempt, userError } from '../errors.ts';
import { at, expected } from '../shape.ts';

/** The pull request, or why there is none to review. */
export type FoundPull = { readonly pull: PullRequest } | { readonly why: string };

/**
 * The open pull request that a run of another workflow was for. Nothing that the run left behind is trusted: GitHub lists the pull
 * requests of its branch, and only one whose head is exactly the commit of the run is taken.
 * @throws UserError when GitHub does not answer: the run cannot continue without it
 */
export async function findPull(
  client: Client,
  { owner, branch, headSha, repositoryId }: WorkflowRun,
): Promise<FoundPull> {
  const list = await attempt(async () => {
    const { data } = await client.rest.pulls.list({
      ...client.repository,
      state: 'open',
      head: `${owner}:${branch}`,
      per_page: 100,
    });
    const pulls: readonly unknown[] = expected('a list of pull requests', data, Array.isArray);
    return pulls.filter((pull) => at(pull, 'head', 'repo', 'id') === repositoryId);
  });
  if ('refusal' in list) throw userError('The pull request of the run cannot be looked up', list.refusal);

  const pulls = list.value.flatMap((json) => readPull(json) ?? []);
  const pull = pulls.find((one) => one.headSha === headSha);
  if (pull !== undefined) return { pull };
  const why =
    pulls.length > 0
      ? 'there is a newer commit, and the run for that commit reviews it'
      : 'it has no open pull request';
  return { why: `${branch} at ${headSha.slice(0, 7)}: ${why}` };
}

/**
 * The open pull request of a number.
 * @throws UserError when GitHub does not answer: the run cannot continue without it
 */
export async function pullOfNumber(client: Client, number: number): Promise<FoundPull> {
  const found = await attempt(async () => {
    const { data } = await client.rest.pulls.get({ ...client.repository, pull_number: number });
    return expected('a pull request', data, (json) => readPull(json) !== undefined);
  });
  if ('refusal' in found) throw userError('The pull request of the comment cannot be looked up', found.refusal);
  const pull = readPull(found.value);
  return pull !== undefined && found.value.state === 'open' ? { pull } : { why: 'It is not open' };
}
