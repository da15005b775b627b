import { describe, expect, test } from 'vitest';
import type { EventName, GitHub, GitHubSettings } from '../world/github.ts';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import { act, openPull } from './scene.ts';

/** What the writes were and how GitHub answered them. */
function written(github: GitHub): readonly string[] {
  return github.writes().map(({ operation, status }) => `${operation ?? 'nothing'} ${status}`);
}

type Told = {
  readonly exit: 0 | 1 | 2;
  /** Requests that only ask. */
  readonly reads: number;
  readonly written: readonly string[];
  /** Somewhere in the log or the summary. */
  readonly says: string;
};

async function run(event: EventName, settings: Partial<GitHubSettings>) {
  const { github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, settings);
  const env = { GITHUB_SHA: await repository.resolve('topic') };
  const { exitCode, log, summary } = await act(
    github,
    { review: 'comment' },
    { event, env, clock: createVirtualClock() },
  );
  return { exit: exitCode, reads: github.reads().length, written: written(github), said: log + summary };
}

const review = 'pulls/create-review';
const grant = 'permissions: { contents: read, pull-requests: write }';

describe('Requests, comments and log', () => {
  test.each<[EventName, string, Partial<GitHubSettings>, Told]>([
    [
      'pull_request',
      'with a token that can write',
      {},
      { exit: 1, reads: 3, written: [`${review} 200`], says: 'pull_request #7' },
    ],
    [
      'pull_request',
      'of a private repository',
      { private: true },
      { exit: 1, reads: 3, written: [`${review} 200`], says: 'pull_request #7' },
    ],
    [
      'pull_request',
      'of a fork',
      { fork: true, token: 'read-only' },
      { exit: 1, reads: 2, written: [], says: 'for a pull request from a fork' },
    ],
    [
      'pull_request',
      'with a read-only token',
      { token: 'read-only' },
      { exit: 1, reads: 3, written: [`${review} 403`], says: grant },
    ],
    [
      'pull_request',
      'of a private repository, with a token for its contents alone',
      { private: true, token: 'contents' },
      { exit: 2, reads: 1, written: [], says: grant },
    ],
    [
      'pull_request_target',
      'of a fork, with a token that can write',
      { fork: true },
      { exit: 1, reads: 3, written: [`${review} 200`], says: 'pull_request_target #7' },
    ],
    [
      'workflow_run',
      'after the run of a fork',
      { fork: true },
      { exit: 1, reads: 4, written: [`${review} 200`], says: 'workflow_run' },
    ],
    [
      'pull_request',
      'with a token that may annotate too',
      { token: 'checks' },
      { exit: 1, reads: 3, written: [`${review} 200`], says: 'pull_request #7' },
    ],
    [
      'pull_request_target',
      'with a read-only token',
      { fork: true, token: 'read-only' },
      { exit: 1, reads: 3, written: [`${review} 403`], says: grant },
    ],
    [
      'pull_request_target',
      'of a private repository',
      { fork: true, private: true },
      { exit: 1, reads: 3, written: [`${review} 200`], says: 'pull_request_target #7' },
    ],
    [
      'workflow_run',
      'with a read-only token',
      { fork: true, token: 'read-only' },
      { exit: 1, reads: 4, written: [`${review} 403`], says: grant },
    ],
    [
      'workflow_run',
      'of a private repository, with a token for its contents alone',
      { private: true, token: 'contents' },
      { exit: 2, reads: 1, written: [], says: grant },
    ],
    ['merge_group', 'with a token that can write', {}, { exit: 1, reads: 2, written: [], says: 'merge_group' }],
    [
      'merge_group',
      'of a private repository, with a token for its contents alone',
      { private: true, token: 'contents' },
      { exit: 1, reads: 2, written: [], says: 'merge_group' },
    ],
    ['push', 'with a token that can write', {}, { exit: 1, reads: 3, written: [], says: 'push: commit' }],
    [
      'push',
      'of a private repository, with a token for its contents alone',
      { private: true, token: 'contents' },
      { exit: 1, reads: 3, written: [], says: 'push: commit' },
    ],
    ['schedule', 'with a token that can write', {}, { exit: 1, reads: 3, written: [], says: 'schedule: commit' }],
    [
      'schedule',
      'of a private repository, with a token for its contents alone',
      { private: true, token: 'contents' },
      { exit: 1, reads: 3, written: [], says: 'schedule: commit' },
    ],
    [
      'workflow_dispatch',
      'with a read-only token',
      { token: 'read-only' },
      { exit: 1, reads: 3, written: [], says: 'workflow_dispatch: commit' },
    ],
  ])('on %s %s', async (event, _, settings, { says, ...expected }) => {
    const { said, ...found } = await run(event, settings);
    expect(found).toEqual(expected);
    expect(said).toContain(says);
  });
});

type Fault = NonNullable<GitHubSettings['faults']>[number];

describe('When GitHub fails, away from pull requests,', () => {
  test.each<[EventName, string, readonly Fault[], Told]>([
    [
      'merge_group',
      'the comparison once',
      [{ on: 'repos/compare-commits-with-basehead', kind: 'bad-gateway', done: false }],
      { exit: 1, reads: 3, written: [], says: 'merge_group' },
    ],
    [
      'merge_group',
      'the comparison, cut short',
      [{ on: 'repos/compare-commits-with-basehead', kind: 'truncated-json', times: 9 }],
      { exit: 2, reads: 3, written: [], says: 'cannot be compared' },
    ],
    [
      'merge_group',
      'the comparison, for the rest of the hour',
      [{ on: 'repos/compare-commits-with-basehead', kind: 'rate-limit', reset: 1800, times: 9 }],
      { exit: 2, reads: 1, written: [], says: 'has reached a rate limit of GitHub' },
    ],
    [
      'workflow_run',
      'the look-up of the pull request',
      [{ on: 'pulls/list', kind: 'status', status: 404, message: 'Not Found', times: 9 }],
      { exit: 2, reads: 1, written: [], says: 'cannot be looked up' },
    ],
    [
      'workflow_run',
      'a review that it made all the same',
      [{ on: review, kind: 'connection-reset', done: true }],
      { exit: 1, reads: 5, written: [`${review} 0`], says: 'workflow_run' },
    ],
    [
      'schedule',
      'the listing',
      [{ on: 'git/get-tree', kind: 'status', status: 403, message: 'no', times: 9 }],
      { exit: 1, reads: 2, written: [], says: 'does not list every file' },
    ],
  ])('on %s, in %s', async (event, _, faults, { says, ...expected }) => {
    const { said, ...found } = await run(event, { faults });
    expect(found).toEqual(expected);
    expect(said).toContain(says);
  });
});

describe('When GitHub fails on a pull request', () => {
  test.each<[string, readonly Fault[], Told]>([
    [
      'the list of files once',
      [{ on: 'pulls/list-files', kind: 'bad-gateway', done: false }],
      { exit: 1, reads: 4, written: [`${review} 200`], says: 'pull_request #7' },
    ],
    [
      'the list of files, cut short',
      [{ on: 'pulls/list-files', kind: 'truncated-json', times: 9 }],
      { exit: 2, reads: 3, written: [], says: 'cannot be listed' },
    ],
    [
      'every query',
      [{ on: 'graphql', kind: 'truncated-json', times: 99 }],
      { exit: 1, reads: 12, written: [`${review} 200`], says: 'pull_request #7' },
    ],
    [
      'a review that it made all the same',
      [{ on: review, kind: 'bad-gateway', done: true }],
      { exit: 1, reads: 4, written: [`${review} 502`], says: 'pull_request #7' },
    ],
    [
      'a review that it did not make',
      [{ on: review, kind: 'connection-reset', done: false }],
      { exit: 1, reads: 4, written: [`${review} 0`, `${review} 200`], says: 'pull_request #7' },
    ],
    [
      'a review, for a limit',
      [{ on: review, kind: 'secondary-limit', retryAfter: 3 }],
      { exit: 1, reads: 4, written: [`${review} 403`, `${review} 200`], says: 'pull_request #7' },
    ],
    [
      'a review, because a commit is pushed meanwhile',
      [{ on: 'graphql', nth: 2, kind: 'head-moves', changes: { 'a.md': 'z\n' } }],
      { exit: 1, reads: 3, written: [], says: 'the pull request has a newer commit' },
    ],
    [
      'a review, again and again',
      [{ on: review, kind: 'status', status: 500, message: 'Oops', times: 9 }],
      { exit: 1, reads: 5, written: [`${review} 500`, `${review} 500`], says: 'No review was posted' },
    ],
  ])('in %s', async (_, faults, { says, ...expected }) => {
    const { said, ...found } = await run('pull_request', { faults });
    expect(found).toEqual(expected);
    expect(said).toContain(says);
  });
});
