import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runAction } from '../../src/action.ts';
import { createClient } from '../../src/github/client.ts';
import type { Client } from '../../src/github/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Clock } from '../../src/types.ts';
import { startGitHub } from '../world/github.ts';
import type { EventName, GitHub, GitHubSettings } from '../world/github.ts';
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

export function clientOf(github: GitHub, token = github.token): Client {
  const repository = `${github.owner}/${github.repo}`;
  return createClient(token, { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository });
}

export type Outcome = {
  readonly exitCode: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** One run of the Action in this process, as the runner of a job on `github` would start it. */
export async function act(
  github: GitHub,
  inputs: Readonly<Record<string, string>> = {},
  more: {
    readonly event?: EventName;
    readonly env?: Readonly<Record<string, string>>;
    readonly token?: string;
    readonly clock?: Clock;
  } = {},
): Promise<Outcome> {
  const temp = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const file = (name: string) => join(temp, name);
  const { event = 'pull_request', token = github.token } = more;
  await writeFile(file('event.json'), JSON.stringify(await github.eventPayload(event)));
  await writeFile(file('output'), '');
  await writeFile(file('summary'), '');
  const env = {
    ...Object.fromEntries(
      Object.entries({ 'github-token': token, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
    ...more.env,
  };
  let log = '';
  const stdout = (text: string) => {
    log += text;
  };
  const signal = new AbortController().signal;
  const exitCode = await runAction({ env, stdout, fetch: globalThis.fetch, clock: more.clock ?? systemClock, signal });
  const outputs = outputsIn(await readFile(file('output'), 'utf8'));
  return { exitCode, log, summary: await readFile(file('summary'), 'utf8'), outputs };
}

function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]));
}
