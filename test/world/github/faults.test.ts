import { describe, expect, test } from 'vitest';
import type { Fault } from '../github.ts';
import { pullRequest } from './pull-request.ts';
import type { Pull, Reply } from './pull-request.ts';

describe('a fault', () => {
  const review = ['POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x' }] as const;
  const on = 'pulls/create-review';

  async function posted(
    ...faults: readonly Fault[]
  ): Promise<{ replies: readonly (Reply | undefined)[]; github: Pull }> {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { faults });
    const replies = [];
    for (let n = 0; n < 3; n += 1) replies.push(await github.call(...review).catch(() => undefined));
    return { replies, github };
  }

  test('affects the nth call of its operation, as often as it says', async () => {
    const { replies } = await posted(
      { on, nth: 2, kind: 'status', status: 500, message: 'Oops' },
      { on: 'pulls/get', kind: 'truncated-json' },
    );
    expect(replies.map((reply) => reply?.status)).toEqual([200, 500, 200]);
    expect(
      (await posted({ on, times: 2, kind: 'bad-gateway', done: false })).replies.map((reply) => reply?.status),
    ).toEqual([502, 502, 200]);
  });

  test.each([
    [{ kind: 'bad-gateway', done: true }, 502, 3],
    [{ kind: 'bad-gateway', done: false }, 502, 2],
    [{ kind: 'connection-reset', done: true }, undefined, 3],
    [{ kind: 'connection-reset', done: false }, undefined, 2],
    [{ kind: 'secondary-limit' }, 403, 2],
    [{ kind: 'rate-limit', reset: 30 }, 429, 2],
  ] as const)('%j shows %s and leaves %i of three reviews', async (mishap, status, reviews) => {
    const { replies, github } = await posted({ on, ...mishap });
    expect(replies[0]?.status).toBe(status);
    expect(github.reviews()).toHaveLength(reviews);
    expect(github.requests[0]?.status).toBe(status ?? 0);
  });

  test('of a limit states how long to wait, if it has a time', async () => {
    const { replies } = await posted(
      { on, kind: 'secondary-limit', retryAfter: 7 },
      { on, nth: 2, kind: 'secondary-limit' },
    );
    expect(replies.map((reply) => reply?.headers.get('retry-after'))).toEqual(['7', null, null]);
    const [limited] = (await posted({ on, kind: 'rate-limit', reset: 30 })).replies;
    expect(limited?.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(limited?.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  test('cuts JSON in half, or sends it in two halves', async () => {
    const faults: Fault[] = [
      { on: 'repos/get', kind: 'truncated-json' },
      { on: 'repos/get', nth: 2, kind: 'slow-body', ms: 20 },
    ];
    const { call } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { faults });
    await expect(call('GET', '')).rejects.toThrow(SyntaxError);
    expect((await call('GET', '')).body).toMatchObject({ full_name: 'octo-org/handbook' });
  });

  test('moves the head immediately before a request is answered', async () => {
    const faults: Fault[] = [{ on: 'pulls/get', nth: 2, kind: 'head-moves', changes: { 'a.md': 'b' } }];
    const { call, repository } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { faults });
    const old = await repository.resolve('docs');
    expect((await call('GET', '/pulls/7')).body).toMatchObject({ head: { sha: old } });
    const { body } = await call('GET', '/pulls/7');
    expect(body).toMatchObject({ head: { sha: await repository.resolve('docs') } });
    expect(body).not.toMatchObject({ head: { sha: old } });
  });
});
