import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction } from '../../src/action/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Runner } from '../../src/github/runner/index.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { governedBy } from '../lib/virtual-clock.ts';
import type { EventName, GitHub } from './github.ts';

/** What a run leaves behind. */
export type Outcome = {
  readonly exitCode: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** What differs from a run on an ordinary pull request. */
export type Circumstances = {
  readonly event?: EventName;
  /** GitHub's own unless given. */
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly clock?: Clock | VirtualClock;
};

/** One run of the Action in this process, as the runner of a job on `github` would start it. @param temp an empty folder for it */
export async function actIn(
  temp: string,
  github: GitHub,
  inputs: Readonly<Record<string, string>> = {},
  more: Circumstances = {},
): Promise<Outcome> {
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
