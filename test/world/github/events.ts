import {
  commentJson,
  issueCommentJson,
  pullJson,
  repositoryJson,
  repositoryUrl,
  userJson,
  workflowRunJson,
} from './payloads.ts';
import { baseSha, headSha } from './world.ts';
import type { World } from './world.ts';

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'issue_comment'
  | 'pull_request_review_comment'
  | 'workflow_run'
  | 'push'
  | 'merge_group'
  | 'schedule'
  | 'workflow_dispatch';

/** What GITHUB_EVENT_PATH holds for an event on this repository. */
export async function eventPayload(world: World, name: EventName): Promise<Readonly<Record<string, unknown>>> {
  const { settings } = world;
  const common = {
    repository: repositoryJson(world),
    sender: userJson(world, settings.fork ? 'contributor' : settings.owner),
  };
  const [head, base] = await Promise.all([headSha(world), baseSha(world)]);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { action: 'synchronize', number: settings.number, pull_request: await pullJson(world), ...common };
    case 'issue_comment': {
      const comment = world.issueComments.at(-1);
      if (comment === undefined) throw new Error('There is no comment in the conversation.');
      const issue = {
        number: settings.number,
        pull_request: { url: `${repositoryUrl(world)}/pulls/${settings.number}` },
      };
      return { action: 'created', issue, comment: issueCommentJson(world, comment), ...common };
    }
    case 'pull_request_review_comment': {
      const comment = world.comments.at(-1);
      if (comment === undefined) throw new Error('There is no comment of a review.');
      const pull_request = await pullJson(world);
      return { action: 'created', comment: await commentJson(world, comment), pull_request, ...common };
    }
    case 'workflow_run':
      return { action: 'completed', workflow_run: await workflowRunJson(world), ...common };
    case 'push':
      return {
        ref: `refs/heads/${settings.head}`,
        before: base,
        after: head,
        created: false,
        forced: false,
        ...common,
      };
    case 'merge_group': {
      const head_ref = `refs/heads/gh-readonly-queue/${settings.base}/pr-${settings.number}-${base}`;
      const merge_group = { head_sha: head, head_ref, base_sha: base, base_ref: `refs/heads/${settings.base}` };
      return { action: 'checks_requested', merge_group, ...common };
    }
    case 'schedule':
      return { schedule: '0 6 * * 1', ...common };
    case 'workflow_dispatch':
      return { ref: `refs/heads/${settings.base}`, inputs: null, ...common };
  }
}
