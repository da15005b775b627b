import { describe, expect, test } from 'vitest';
import { pullRequest } from './pull-request.ts';

describe('the pull request', () => {
  test('of a fork has its head in another repository, and the merge commit is neither head nor base', async () => {
    const { call, repository } = await pullRequest({ 'a.md': '' }, { 'b.md': 'b\n' }, { fork: true });
    const [head, base] = [await repository.resolve('docs'), await repository.resolve('main')];
    const { body } = await call('GET', '/pulls/7');
    expect(body).toMatchObject({
      number: 7,
      changed_files: 1,
      commits: 1,
      additions: 1,
      head: { sha: head, ref: 'docs', repo: { full_name: 'contributor/handbook', fork: true } },
      base: { sha: base, ref: 'main', repo: { full_name: 'octo-org/handbook', fork: false } },
    });
    const { merge_commit_sha } = body as { merge_commit_sha: string };
    expect(String(await repository.git(['rev-parse', `${merge_commit_sha}^1`, `${merge_commit_sha}^2`]))).toBe(
      `${base}\n${head}\n`,
    );
  });

  test('has no merge commit when it conflicts', async () => {
    const { call, repository } = await pullRequest({ 'a.md': 'a\n' }, { 'a.md': 'b\n' });
    await repository.commit('main', { 'a.md': 'c\n' });
    expect((await call('GET', '/pulls/7')).body).toMatchObject({ merge_commit_sha: null });
  });

  test('comes as a diff up to 300 files', async () => {
    const accept = { accept: 'application/vnd.github.v3.diff' };
    const small = await pullRequest({ 'a.md': 'a\n' }, { 'a.md': 'b\n' });
    expect((await small.call('GET', '/pulls/7', undefined, accept)).text).toContain(
      '+++ b/a.md\n@@ -1 +1 @@\n-a\n+b\n',
    );
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.md`, 'x']));
    const large = await pullRequest({ 'a.md': 'a\n' }, many);
    expect((await large.call('GET', '/pulls/7', undefined, accept)).status).toBe(406);
  });

  test('is in the payload of its events', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const head = await github.repository.resolve('docs');
    expect(await github.eventPayload()).toMatchObject({
      number: 7,
      pull_request: { head: { sha: head } },
      repository: { full_name: 'octo-org/handbook' },
    });
    expect(await github.eventPayload('push')).toMatchObject({ after: head, ref: 'refs/heads/docs' });
    expect(await github.eventPayload('merge_group')).toMatchObject({ merge_group: { head_sha: head } });
    expect(await github.eventPayload('schedule')).not.toHaveProperty('pull_request');
  });
});
