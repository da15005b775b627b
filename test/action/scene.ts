import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import type { Client, ClientWorld } from '../../src/github/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Clock } from '../../src/model/clock.ts';
import { actIn } from '../world/act.ts';
import type { Circumstances, Outcome } from '../world/act.ts';
import { startGitHub } from '../world/github.ts';
import type { GitHub, GitHubSettings } from '../world/github.ts';
import { createRepository } from '../world/repository.ts';
import type { Changes, Files, Repository } from '../world/repository.ts';

export type Scene = { readonly repository: Repository; readonly github: GitHub; readonly client: Client };

/** A pull request that changes `before` by `changes`, on a GitHub of its own that ends with the test. */
export async function openPull(
  before: Files,
  changes: Changes,
  settings: Partial<GitHubSettings> = {},
): Promise<Scene> {
  const repository = await createRepository(before);
  onTestFinished(() => repository.stop());
  await repository.commit('topic', changes, 'main');
  const github = await startGitHub({ repository, base: 'main', head: 'topic', ...settings });
  onTestFinished(() => github.stop());
  return { repository, github, client: clientOf(github) };
}

export function clientOf(github: GitHub, token = github.token, world: ClientWorld = { clock: systemClock }): Client {
  const repository = `${github.owner}/${github.repo}`;
  return createClient(token, { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository }, world);
}

/** A clock that does not wait: `waits` gets each wait, in ms. */
export function hurried(waits: number[]): Clock {
  return {
    now: () => 0,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  };
}

export type { Outcome } from '../world/act.ts';

/** One run of the Action in this process, as the runner of a job on `github` would start it. */
export async function act(
  github: GitHub,
  inputs: Readonly<Record<string, string>> = {},
  more: Circumstances = {},
): Promise<Outcome> {
  const temp = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  return actIn(temp, github, inputs, more);
}
