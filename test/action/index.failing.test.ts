import { describe, expect, test } from 'vitest';
import type { GitHubSettings } from '../world/github.ts';
import { before, open, path, post, push, two } from '../github/posting.ts';
import { hurried, openPull } from './scene.ts';

describe('When a request to GitHub fails', () => {
  const once = (fault: Partial<NonNullable<GitHubSettings['faults']>[number]>): Partial<GitHubSettings> => ({
    faults: [{ on: 'pulls/create-review', ...fault } as NonNullable<GitHubSettings['faults']>[number]],
  });

  test('a push in between ends it without a comment', async () => {
    const scene = await open();
    const headSha = await scene.repository.resolve('topic');
    await push(scene, { [path]: `x\n${two}` });
    const outcome = await post(scene, { headSha });
    expect(outcome).toMatchObject({ posted: 0, notes: [expect.stringContaining('has a newer commit')] });
    expect(scene.github.writes()).toEqual([]);
  });

  test('a read-only token ends it with the permissions to give', async () => {
    const scene = await open(two, { token: 'read-only' });
    const { posted, notes } = await post(scene);
    expect(posted).toBe(0);
    expect(notes).toEqual([
      'No review was posted: the token of this job lacks a permission (403). Give the job permissions: { contents: read, pull-requests: write }.',
    ]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test.each([
    ['nothing was done', { kind: 'bad-gateway', done: false }],
    ['the review was posted all the same', { kind: 'bad-gateway', done: true }],
    ['the connection broke before', { kind: 'connection-reset', done: false }],
    ['the connection broke after', { kind: 'connection-reset', done: true }],
  ] as const)('there is one review at the end when %s', async (_, fault) => {
    const scene = await open(two, once(fault));
    expect(await post(scene)).toEqual({ posted: 2, removed: 0, notes: [] });
    expect(scene.github.reviews()).toHaveLength(1);
    expect(await scene.github.comments()).toHaveLength(2);
  });

  test('a second failure is the last one', async () => {
    const scene = await open(two, once({ kind: 'bad-gateway', done: false, times: 9 }));
    const { posted, notes } = await post(scene);
    expect(posted).toBe(0);
    expect(notes).toEqual([expect.stringContaining('No review was posted')]);
    expect(scene.github.writes()).toHaveLength(2);
  });

  test('one bad anchor does not lose the others', async () => {
    const text = `![](far.png)\n${before}`;
    const scene = await openPull({ [path]: `${text}\n` }, { [path]: `${text}\n![](a.png)\n` });
    const everything = [{ start: 1, end: 100 }];
    const { posted, notes } = await post(scene, { hunksOf: () => everything });
    expect(posted).toBe(1);
    expect(notes).toEqual(['1 finding is on lines where GitHub takes no comments: the summary has it.']);
    expect(scene.github.writes().map(({ status }) => status)).toEqual([422, 200, 201]);
    expect(scene.github.issueComments()).toMatchObject([{ body: expect.stringContaining('`docs/a.md:1`') as string }]);
  });

  test.each([
    ['as GitHub says', { kind: 'secondary-limit', retryAfter: 7 }, 7000],
    ['a minute when it does not', { kind: 'secondary-limit' }, 60_000],
    [
      'a minute for a limit in other words',
      { kind: 'status', status: 422, message: 'was submitted too quickly' },
      60_000,
    ],
  ] as const)('the run waits for a rate limit, %s, and then posts one review', async (_, fault, wait) => {
    const waits: number[] = [];
    const scene = await open(two, once(fault));
    expect(await post(scene, { clock: hurried(waits) })).toEqual({ posted: 2, removed: 0, notes: [] });
    expect(waits).toEqual([wait]);
    expect(scene.github.reviews()).toHaveLength(1);
  });

  test('the run does not wait for a rate limit that lasts too long', async () => {
    const waits: number[] = [];
    const scene = await open(two, once({ kind: 'rate-limit', reset: 1800 }));
    const { notes } = await post(scene, { clock: hurried(waits) });
    expect(notes).toEqual([expect.stringContaining('has reached a rate limit of GitHub')]);
    expect(waits).toEqual([]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test('the run gives up when the rate limit is still there after the wait', async () => {
    const waits: number[] = [];
    const scene = await open(two, once({ kind: 'secondary-limit', retryAfter: 1, times: 9 }));
    const { notes } = await post(scene, { clock: hurried(waits) });
    expect(notes).toEqual([expect.stringContaining('has reached a rate limit of GitHub')]);
    expect(waits).toEqual([1000]);
    expect(scene.github.writes()).toHaveLength(2);
  });

  test('a refusal that is not about a line is not tried again', async () => {
    const scene = await open(two, once({ kind: 'status', status: 422, message: 'spam' }));
    expect((await post(scene)).notes).toEqual([expect.stringContaining('answered 422: spam')]);
    expect(scene.github.writes()).toHaveLength(1);
  });

  test('when every review is refused, all findings go to the summary', async () => {
    const about = 'Pull request review thread line must be part of the diff';
    const scene = await open(two, once({ kind: 'status', status: 422, message: about, times: 9 }));
    expect((await post(scene)).posted).toBe(0);
    expect(scene.github.writes().map(({ operation }) => operation)).toEqual([
      'pulls/create-review',
      'issues/create-comment',
    ]);
    expect(scene.github.issueComments()[0]?.body).toMatch(/`docs\/a.md:32`[^]*`docs\/a.md:36`/);
  });

  test('the REST API is asked for existing comments when GraphQL fails', async () => {
    const faults = [{ on: 'graphql', times: 99, kind: 'truncated-json' }] as const;
    const scene = await open(two, { faults });
    expect((await post(scene)).posted).toBe(2);
    expect((await post(scene)).posted).toBe(0);
  });

  test('nothing is posted when existing comments cannot be read', async () => {
    const broken = { times: 99, kind: 'truncated-json' } as const;
    const scene = await open(two, {
      faults: [
        { on: 'graphql', ...broken },
        { on: 'pulls/list-review-comments', ...broken },
      ],
    });
    const { notes } = await post(scene);
    expect(notes).toEqual([expect.stringContaining('No review was posted')]);
    expect(scene.github.writes()).toEqual([]);
  });
});
