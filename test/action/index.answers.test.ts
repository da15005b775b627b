import { describe, expect, test } from 'vitest';
import { createVirtualClock } from '../lib/virtual-clock.ts';
import type { EventName, GitHubSettings } from '../world/github.ts';
import type { Fault, Operation } from '../world/github/types.ts';
import { act, openPull } from './scene.ts';

const strange: readonly unknown[] = [
  null,
  7,
  'ok',
  '',
  Buffer.from('{"data":'),
  Buffer.from(''),
  [],
  {},
  [null],
  [{}],
  [{ filename: 7, status: 'added' }],
  [{ filename: 'a.md', status: 'added', patch: 7 }],
  [{ id: 1, user: null }],
  { id: null, total_count: null, tree: [null], files: [null], merge_base_commit: null, head: null },
  { tree: [{ path: 7, mode: '100644', sha: null }] },
  { merge_base_commit: { sha: 'x' }, files: [{ filename: null }] },
  { data: null },
  { errors: {} },
  { errors: [null] },
  { data: null, errors: [{ message: null }] },
  { data: { repository: 7, viewer: 7 } },
  { data: { viewer: { login: 7 }, repository: { pullRequest: {}, file0: 7, folder0: { entries: [null] } } } },
  {
    data: {
      viewer: null,
      repository: { pullRequest: { headRefOid: 'x', reviewThreads: { nodes: [{}] }, comments: { nodes: [7] } } },
    },
  },
];

async function run(event: EventName, faults: readonly Fault[], settings: Partial<GitHubSettings> = {}) {
  const clock = createVirtualClock();
  const { github, repository } = await openPull(
    { 'a.md': 'x\n' },
    { 'a.md': '![](a.png)\n' },
    { clock, faults, ...settings },
  );
  const env = { GITHUB_SHA: await repository.resolve('topic') };
  return { github, ...(await act(github, { review: 'comment', source: 'commit' }, { event, env, clock })) };
}

describe('An answer that nobody expects is never taken for a bug of ours, whatever is in it:', () => {
  test.each<[Operation, EventName, number, readonly number[]]>([
    ['pulls/list-files', 'pull_request', 1, [1, 2]],
    ['graphql', 'pull_request', 1, [1]],
    ['graphql', 'pull_request', 2, [1]],
    ['pulls/create-review', 'pull_request', 1, [1]],
    ['pulls/list', 'workflow_run', 1, [0, 2]],
    ['repos/compare-commits-with-basehead', 'merge_group', 1, [2]],
    ['git/get-tree', 'schedule', 1, [1]],
  ])('%s on %s, from call %i on', async (on, event, nth, exits) => {
    for (const body of strange) {
      const outcome = await run(event, [{ on, nth, times: 99, kind: 'answer', body, done: false }]);
      expect(exits, JSON.stringify(body)).toContain(outcome.exitCode);
      expect(outcome.log, JSON.stringify(body)).not.toMatch(/This is a bug|TypeError/);
    }
  });

  test('the comments over REST, where GraphQL does not answer', async () => {
    for (const on of ['pulls/get', 'pulls/list-review-comments'] as const) {
      for (const body of strange) {
        const graphql = { on: 'graphql', nth: 2, times: 99, kind: 'bad-gateway', done: false } as const;
        const { exitCode, log } = await run('pull_request', [
          graphql,
          { on, times: 99, kind: 'answer', body, done: false },
        ]);
        expect([exitCode, /This is a bug|TypeError/.test(log)], JSON.stringify(body)).toEqual([1, false]);
      }
    }
  });

  test('headers that cannot be parsed', async () => {
    const faults = [{ on: 'pulls/list-files', times: 99, kind: 'content-type', value: ';;;' }] as const;
    const { exitCode, log } = await run('pull_request', faults);
    expect(exitCode).toBe(2);
    expect(log).toContain('cannot be listed: GitHub gave no usable answer');
  });
});

test('What follows the review does not lose it: the check run is not listed', async () => {
  const many = Array.from({ length: 12 }, (_, n) => `![](${n}.png)\n\n`).join('');
  const clock = createVirtualClock();
  const faults = [{ on: 'checks/list-for-ref', kind: 'answer', body: null, done: false }] as const;
  const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': many }, { clock, faults, token: 'checks' });
  expect(await act(github, { review: 'comment' }, { clock })).toMatchObject({ exitCode: 1 });
  expect(await github.comments()).toHaveLength(12);
});

describe('A review that GitHub answers with 200 and garbage', () => {
  const review = (body: unknown, done: boolean, times: number) =>
    run('pull_request', [{ on: 'pulls/create-review', kind: 'answer', body, done, times }]);

  test.each([null, {}, 'ok', Buffer.from('<html>')])('is not posted again when it is there (%j)', async (body) => {
    const { github, log } = await review(body, true, 1);
    expect(github.reviews()).toHaveLength(1);
    expect(log).not.toContain('posted:');
  });

  test.each([null, {}, 'ok', Buffer.from('<html>')])('is posted again when it is not (%j)', async (body) => {
    const { github } = await review(body, false, 1);
    expect(github.writes()).toHaveLength(2);
    expect(github.reviews()).toHaveLength(1);
  });

  test('twice is said not to be there', async () => {
    const { github, log } = await review({}, false, 9);
    expect(github.writes()).toHaveLength(2);
    expect(log).toContain('No review was posted: GitHub gave no usable answer');
  });

  test('at the second attempt is looked for as well', async () => {
    const { github, log } = await run('pull_request', [
      { on: 'pulls/create-review', kind: 'connection-reset', done: false },
      { on: 'pulls/create-review', nth: 2, kind: 'answer', body: {}, done: true },
    ]);
    expect(github.reviews()).toHaveLength(1);
    expect(log).not.toContain('posted:');
  });
});

describe('Our own comments are those that we wrote,', () => {
  test.each(['GitHub-Actions[bot]', 'github-actions', 'app/github-actions', ''])(
    'though GitHub spells our name %j elsewhere',
    async (viewerLogin) => {
      const clock = createVirtualClock();
      const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { clock, viewerLogin });
      await act(github, { review: 'comment' }, { clock });
      await act(github, { review: 'comment' }, { clock });
      expect(github.writes()).toHaveLength(1);
    },
  );

  test.each(['github-actions', 'GitHub-Actions[bot]', 'mallory[bot]', 'mallory'])(
    'and not those with our marker by %s',
    async (user) => {
      const clock = createVirtualClock();
      const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { clock });
      await act(github, { review: 'comment' }, { clock });
      const [ours] = await github.comments();
      if (ours === undefined) throw new Error('No comment.');
      github.removeComment(ours.id);
      await github.addComment({ user, path: 'a.md', line: 1, body: ours.body });
      await act(github, { review: 'comment' }, { clock });
      expect(github.writes()).toHaveLength(2);
    },
  );
});
