import { expect, test } from 'vitest';
import { pullRequest } from './github/pull-request.ts';

test('an Enterprise Server has REST under /api/v3 and GraphQL under /api/graphql', async () => {
  const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { basePath: '/api/v3' });
  expect(github.url).toBe(`${github.serverUrl}/api/v3`);
  expect((await github.call('GET', '/pulls/7')).status).toBe(200);
  expect(await github.query('{ viewer { login } }')).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  expect((await github.call('GET', `${github.serverUrl}/repos/octo-org/handbook/pulls/7`)).status).toBe(404);
  expect((await github.call('POST', `${github.url}/graphql`, { query: '{ viewer { login } }' })).status).toBe(404);
});

test('the log distinguishes reads and writes, and keeps what was sent', async () => {
  const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
  await github.call('GET', '/pulls/7/files?per_page=100');
  await github.query('{ viewer { login } }');
  await github.post();
  await github.call('POST', '/pulls/7/reviews', '{');
  expect(github.reads().map(({ operation, query }) => [operation, query])).toEqual([
    ['pulls/list-files', { per_page: '100' }],
    ['graphql', {}],
  ]);
  expect(github.writes().map(({ status, body }) => [status, body])).toEqual([
    [200, { event: 'COMMENT', body: 'Hello', comments: [] }],
    [400, '{'],
  ]);
});
