import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { numbered, pullRequest } from './pull-request.ts';

describe('the conversation', () => {
  test('can be added to, changed and cleared, by a token for pull requests', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    github.addIssueComment({ user: 'octocat', body: 'Nice.' });
    const { status, body } = await github.call('POST', '/issues/7/comments', { body: 'x' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { body: 'x', user: { login: 'github-actions[bot]', type: 'Bot' } },
    });
    const { id } = body as { id: number };
    await github.call('PATCH', `/issues/comments/${id}`, { body: 'y' });
    expect((await github.call('GET', '/issues/7/comments')).body).toMatchObject([{ body: 'Nice.' }, { body: 'y' }]);
    expect((await github.call('DELETE', `/issues/comments/${id}`)).status).toBe(204);
    expect((await github.call('PATCH', `/issues/comments/${id}`, { body: 'y' })).status).toBe(404);
    expect(github.issueComments()).toMatchObject([{ user: 'octocat' }]);
  });

  test('comes over GraphQL too, with reactions and what people hid', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    await github.post({ path: 'a.md', line: 1, body: 'line' });
    const id = github.addIssueComment({ user: 'github-actions[bot]', body: 'talk' });
    const [comment] = await github.comments();
    github.react(comment!.id, 'octocat', '-1');
    github.react(comment!.id, 'octocat', 'heart');
    github.minimize(id);
    const fields = 'body isMinimized reactions(content: THUMBS_DOWN, first: 1) { totalCount }';
    expect(
      await github.query(`{ repository(owner: "octo-org", name: "handbook") { pullRequest(number: 7) {
        comments(first: 9) { nodes { ${fields} author { login __typename } } }
        reviewThreads(first: 9) { nodes { comments(first: 9) { nodes { ${fields} } } } } } } }`),
    ).toEqual({
      data: {
        repository: {
          pullRequest: {
            comments: {
              nodes: [
                {
                  body: 'talk',
                  isMinimized: true,
                  reactions: { totalCount: 0 },
                  author: { login: 'github-actions', __typename: 'Bot' },
                },
              ],
            },
            reviewThreads: {
              nodes: [{ comments: { nodes: [{ body: 'line', isMinimized: false, reactions: { totalCount: 1 } }] } }],
            },
          },
        },
      },
    });
  });
});

describe('check runs', () => {
  const annotation = { path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' };
  const output = { title: 't', summary: 's' };

  test('gather annotations over several requests', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { token: 'checks' });
    const head_sha = await github.tipOf('docs');
    const run = { name: 'n', head_sha, status: 'completed', conclusion: 'neutral' };
    const { status, body } = await github.call('POST', '/check-runs', {
      ...run,
      output: { ...output, annotations: [annotation] },
    });
    expect(status).toBe(201);
    const { id } = body as { id: number };
    const more = { output: { ...output, annotations: Array.from({ length: 50 }, () => annotation) } };
    expect((await github.call('PATCH', `/check-runs/${id}`, more)).body).toMatchObject({
      output: { annotations_count: 51 },
    });
    expect((await github.call('GET', `/commits/${head_sha}/check-runs?check_name=n`)).body).toMatchObject({
      total_count: 1,
      check_runs: [{ id, conclusion: 'neutral' }],
    });
  });

  test.each([
    [{ annotations: Array.from({ length: 51 }, () => annotation) }, 'No more than 50 items are allowed'],
    [{ annotations: [{ ...annotation, end_line: 2, start_column: 1 }] }, 'start_column'],
    [{ annotations: [{ ...annotation, annotation_level: 'error' }] }, '"error" is not a member of'],
    [{ annotations: [{ ...annotation, severity: 1 }] }, '"severity" is not a permitted key.'],
  ])('refuse %j', async (part, words) => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { token: 'checks' });
    const sent = { name: 'n', head_sha: await github.tipOf('docs'), output: { ...output, ...part } };
    const { status, text } = await github.call('POST', '/check-runs', sent);
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ message: expect.stringContaining(words) as string });
    expect(github.checkRuns()).toEqual([]);
  });

  test('need a permission of their own', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const { status, headers } = await github.call('POST', '/check-runs', {
      name: 'n',
      head_sha: await github.tipOf('docs'),
    });
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe('checks=write');
  });
});

describe('commits', () => {
  test('compare from their merge base, 300 files at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`${1000 + n}.md`, 'x']));
    const github = await pullRequest({ 'a.md': numbered(3) }, many);
    const base = await github.tipOf('main');
    await github.repository.commit('main', { 'b.md': 'b' });
    const { body } = await github.call('GET', '/compare/main...docs');
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: base } });
    expect((body as { files: unknown[] }).files).toHaveLength(300);
    expect((await github.call('GET', '/compare/main...nowhere')).status).toBe(404);
  });

  test('list their files, and links by their mode', async () => {
    const github = await pullRequest({ 'a.md': 'a' }, { 'docs/ü.md': 'bb', 'l.md': { linkTo: 'a.md' } });
    expect((await github.call('GET', '/git/trees/docs?recursive=1')).body).toMatchObject({
      truncated: false,
      tree: [
        { path: 'a.md', mode: '100644', type: 'blob', size: 1 },
        { path: 'docs', type: 'tree' },
        { path: 'docs/ü.md', size: 2 },
        { path: 'l.md', mode: '120000' },
      ],
    });
    expect((await github.call('GET', '/git/trees/docs')).body).toMatchObject({ tree: { length: 3 } });
  });

  test('come as an archive from another address', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'docs/b.md': 'hello' });
    const commit = await github.tipOf('docs');
    const answer = await fetch(`${github.url}/repos/octo-org/handbook/tarball/${commit}`, {
      headers: { authorization: `token ${github.token}` },
    });
    const tar = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString('latin1');
    expect(tar).toContain(`octo-org-handbook-${commit.slice(0, 7)}/docs/b.md`);
    expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ['repos/download-tarball-archive', 302],
      ['codeload', 200],
    ]);
  });

  test.each([
    [false, [7], [7], [7]],
    [true, [7], [], []],
  ])('lead to their pull request; of a fork (%s) by the branch only', async (fork, byBranch, byCommit, inRun) => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { fork });
    const numbers = async (path: string) =>
      ((await github.call('GET', path)).body as { number: number }[]).map(({ number }) => number);
    expect(await numbers(`/pulls?head=${fork ? 'contributor' : 'octo-org'}:docs`)).toEqual(byBranch);
    expect(await numbers('/pulls?head=somebody:docs')).toEqual([]);
    expect(await numbers(`/commits/${await github.tipOf('docs')}/pulls`)).toEqual(byCommit);
    const { workflow_run } = (await github.eventPayload('workflow_run')) as {
      workflow_run: { id: number; pull_requests: { number: number }[] };
    };
    expect(workflow_run.pull_requests.map(({ number }) => number)).toEqual(inRun);
    expect((await github.call('GET', `/actions/runs/${workflow_run.id}`)).body).toMatchObject({ id: workflow_run.id });
  });
});

test('A token for contents only sees no pull request of a private repository', async () => {
  const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' }, { private: true, token: 'contents' });
  expect((await github.call('GET', '/contents/a.md')).status).toBe(200);
  expect(await github.call('GET', '/pulls/7/files')).toMatchObject({ status: 403 });
  expect(
    await github.query('{ repository(owner: "octo-org", name: "handbook") { pullRequest(number: 7) { id } } }'),
  ).toMatchObject({ data: { repository: { pullRequest: null } }, errors: [{ type: 'FORBIDDEN' }] });
});
