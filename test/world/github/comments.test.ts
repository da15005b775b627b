import { describe, expect, test } from 'vitest';
import { numbered, pullRequest, threads } from './pull-request.ts';

describe('a comment', () => {
  test.each([
    ['moves with its line', { 'a.md': `top\n${numbered(3)}` }, 4],
    ['stays when lines below change', { 'a.md': `${numbered(3)}more\n` }, 3],
    ['is outdated when its line changes', { 'a.md': numbered(3).replace('3', 'three') }, null],
    ['is outdated when its file goes away', { 'a.md': null, 'b.md': 'b' }, null],
    ['is outdated when its line leaves the diff', { 'a.md': 'old\n' }, null],
  ])('%s', async (_, push, line) => {
    const github = await pullRequest({ 'a.md': 'old\n' }, { 'a.md': numbered(3) });
    await github.post({ path: 'a.md', line: 3, body: 'x' });
    await github.repository.commit('docs', push);
    const { body } = await github.call('GET', '/pulls/7/comments');
    expect(body).toMatchObject([{ line, original_line: 3 }]);
    expect(await github.query(threads('isOutdated line originalLine'))).toMatchObject({
      data: {
        repository: {
          pullRequest: { reviewThreads: { nodes: [{ isOutdated: line === null, line, originalLine: 3 }] } },
        },
      },
    });
  });

  test('can be changed and deleted', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    await github.post({ path: 'a.md', line: 1, body: 'x' });
    const id = (await github.comments())[0]!.id;
    expect(await github.call('PATCH', `/pulls/comments/${id}`, { body: 'y' })).toMatchObject({
      status: 200,
      body: { body: 'y' },
    });
    expect((await github.call('GET', `/pulls/comments/${id}`)).body).toMatchObject({ body: 'y' });
    expect(await github.call('DELETE', `/pulls/comments/${id}`)).toMatchObject({ status: 204, text: '' });
    expect((await github.call('DELETE', `/pulls/comments/${id}`)).status).toBe(404);
    expect(await github.comments()).toEqual([]);
    expect(github.writes().map(({ method, status }) => [method, status])).toEqual([
      ['POST', 200],
      ['PATCH', 200],
      ['DELETE', 204],
      ['DELETE', 404],
    ]);
  });
});
