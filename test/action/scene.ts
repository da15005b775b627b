import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runAction } from '../../src/action/index.ts';
import { createClient } from '../../src/github/client.ts';
import type { Client, ClientWorld } from '../../src/github/client.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Runner } from '../../src/github/runner/index.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { governedBy } from '../lib/virtual-clock.ts';
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
    /** GitHub's own unless given. */
    readonly payload?: object;
    readonly env?: Readonly<Record<string, string>>;
    readonly token?: string;
    readonly clock?: Clock | VirtualClock;
  } = {},
): Promise<Outcome> {
  const temp = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const file = (name: string) => join(temp, name);
  const { event = 'pull_request', token = github.token } = more;
  await writeFile(file('event.json'), JSON.stringify(more.payload ?? (await github.eventPayload(event))));
  const given: Record<string, string> = { 'github-token': token, ...inputs };
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
    ...more.env,
  };
  let log = '';
  let summary = '';
  const outputs: Record<string, string> = {};
  const say = (command: string, message: string) => {
    log += `::${command}::${message.replaceAll('\n', '%0A')}\n`;
  };
  const runner: Runner = {
    input: (name) => given[name] ?? '',
    print: (text) => {
      log += text;
    },
    mask: (secret) => {
      say('add-mask', secret);
    },
    debug: (message) => {
      say('debug', message);
    },
    error: (title, message) => {
      say(`error title=${title}`, message);
    },
    warning: (title, message) => {
      say(`warning title=${title}`, message);
    },
    output: (name, value) => {
      outputs[name] = value;
    },
    summary: (markdown) => {
      summary += markdown;
      return Promise.resolve();
    },
  };
  const signal = new AbortController().signal;
  const clock = more.clock ?? systemClock;
  const { fetch, run } = governedBy(clock);
  const work = runAction({
    env,
    runner,
    fetch,
    githubFetch: fetch,
    clock,
    today: '2026-10-01',
    signal,
  });
  return { exitCode: await run(work), log, summary, outputs };
}
