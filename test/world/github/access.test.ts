import { describe, expect, test } from 'vitest';
import { pullRequest } from './pull-request.ts';

describe('a token', () => {
  const write = ['POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x' }] as const;
  const integration = 'Resource not accessible by integration';
  test.each([
    ['none', false, 'GET', '/pulls/7', 200, undefined],
    ['none', true, 'GET', '/pulls/7', 404, 'Not Found'],
    ['none', false, 'POST', '/pulls/7/reviews', 401, 'Requires authentication'],
    ['read-only', true, 'GET', '/pulls/7/files', 200, undefined],
    ['read-only', true, 'POST', '/pulls/7/reviews', 403, integration],
    ['read-only', false, 'DELETE', '/pulls/comments/1', 403, integration],
    ['write', true, 'POST', '/pulls/7/reviews', 200, undefined],
  ] as const)('%s, private: %s, %s %s → %i', async (token, isPrivate, method, path, status, message) => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { token, private: isPrivate });
    const reply = await github.call(method, path, method === 'POST' ? write[2] : undefined);
    expect(reply.status).toBe(status);
    if (message !== undefined) expect(reply.body).toMatchObject({ message, status: String(status) });
    expect(github.requests.at(-1)).toMatchObject({
      method,
      path: `/repos/octo-org/handbook${path}`,
      status,
      authenticated: token !== 'none',
    });
  });

  test('that is unknown gets 401 everywhere, and GraphQL requires one', async () => {
    const { call, graphqlUrl } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { token: 'none' });
    const stranger = { authorization: 'Bearer ghp_0' };
    expect(await call('GET', '/pulls/7', undefined, stranger)).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
    expect((await call('POST', graphqlUrl, { query: '{ viewer { login } }' })).status).toBe(401);
  });

  test('has an hourly budget, which every answer states', async () => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { rateLimit: 2 });
    const remaining = [];
    for (let n = 0; n < 3; n += 1) {
      const { status, headers } = await call('GET', '');
      remaining.push([status, headers.get('x-ratelimit-remaining')]);
    }
    expect(remaining).toEqual([
      [200, '1'],
      [200, '0'],
      [403, '0'],
    ]);
  });

  test('may create 80 things a minute', async () => {
    const { post } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    for (let n = 0; n < 80; n += 1) expect((await post()).status).toBe(200);
    expect(await post()).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('secondary rate limit') as string },
    });
  });
});
