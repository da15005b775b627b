import { describe, expect, test } from 'vitest';
import { numbered, pullRequest } from './pull-request.ts';

describe('a review', () => {
  const changed = {
    'a.md': numbered(40).replace('line 10\n', 'line ten\n').replace('line 30\n', 'line thirty\nnew\n'),
  };

  test('takes comments on every line of a hunk and on no other', async () => {
    const { post } = await pullRequest({ 'a.md': numbered(40) }, changed);
    const taken: number[] = [];
    for (let line = 1; line <= 42; line += 1) {
      const { status } = await post({ path: 'a.md', line, body: 'x' });
      if (status === 200) taken.push(line);
    }
    expect(taken).toEqual([7, 8, 9, 10, 11, 12, 13, 27, 28, 29, 30, 31, 32, 33, 34]);
  });

  const outside =
    "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
  const otherHunk = 'Pull request review thread start line must be part of the same hunk as the line.';
  const order = 'Pull request review thread start line must precede the end line.';
  test.each([
    ['outside', { path: 'a.md', line: 20 }, outside],
    ['in two hunks', { path: 'a.md', start_line: 9, line: 30 }, otherHunk],
    ['from outside into a hunk', { path: 'a.md', start_line: 26, line: 27 }, otherHunk],
    [
      'with both ends outside',
      { path: 'a.md', start_line: 20, line: 21 },
      `Pull request review thread line must be part of the diff, ${otherHunk}, and Pull request review thread diff hunk can't be blank`,
    ],
    ['that starts where it ends', { path: 'a.md', start_line: 9, line: 9 }, order],
    ['that ends before it starts', { path: 'a.md', start_line: 10, line: 9 }, order],
    ['in a file that is not in the diff', { path: 'b.md', line: 1 }, 'Path could not be resolved'],
    ['on an unchanged line of the left side', { path: 'a.md', side: 'LEFT', line: 9 }, outside],
    ['with ends on two sides', { path: 'a.md', start_line: 9, start_side: 'LEFT', line: 10 }, otherHunk],
    ['without a word', { path: 'a.md', line: 9, body: ' ' }, "Body can't be blank"],
    ['too long', { path: 'a.md', line: 9, body: 'x'.repeat(65_537) }, 'Body is too long (maximum is 65536 characters)'],
  ])('is rejected as a whole when one comment is %s', async (_, comment, problem) => {
    const github = await pullRequest({ 'a.md': numbered(40), 'b.md': 'b' }, changed);
    const { status, body } = await github.post({ path: 'a.md', line: 10, body: 'good' }, { body: 'x', ...comment });
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: 'Unprocessable Entity', errors: [problem] });
    expect(await github.comments()).toEqual([]);
    expect(github.reviews()).toEqual([]);
  });

  const good = { path: 'a.md', line: 10, body: 'x' };
  test.each([
    [{ comments: [{ ...good, subject_type: 'file' }] }, '"subject_type" is not a permitted key.'],
    [{ comments: [{ ...good, position: 1 }] }, '"position" is not a permitted key.'],
    [{ comments: [{ path: 'a.md', body: 'x' }] }, '"line" wasn\'t supplied.'],
    [{ comments: [{ ...good, start_line: null }] }, "For 'properties/start_line', null is not an integer."],
    [{ comments: [{ ...good, side: 'right' }] }, '"right" is not a member of ["LEFT","RIGHT"].'],
    [{ comments: good }, `For 'properties/comments', ${JSON.stringify(good)} is not an array.`],
    [{ event: 'Comment' }, '"Comment" is not a member of ["APPROVE","REQUEST_CHANGES","COMMENT"].'],
    [[], '[] is not an object.'],
  ])('refuses %j', async (part, problem) => {
    const github = await pullRequest({ 'a.md': numbered(40) }, changed);
    const sent = Array.isArray(part) ? part : { event: 'COMMENT', body: 'Hello', ...part };
    const { status, body } = await github.call('POST', '/pulls/7/reviews', sent);
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: `Invalid request.\n\n${problem}` });
    expect(github.reviews()).toEqual([]);
  });

  test.each([
    [{ event: 'COMMENT' }, "Body can't be blank"],
    [{ event: 'APPROVE', body: 'Fine' }, 'GitHub Actions is not permitted to approve pull requests.'],
    [{ event: 'COMMENT', body: 'x', commit_id: '0'.repeat(40) }, 'Commit is not part of the pull request'],
  ])('%j is refused', async (sent, problem) => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    expect(await call('POST', '/pulls/7/reviews', sent)).toMatchObject({ status: 422, body: { errors: [problem] } });
  });

  test('without an event waits for its author, and there is one at a time', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const sent = { comments: [{ path: 'a.md', line: 1, body: 'x' }] };
    expect(await github.call('POST', '/pulls/7/reviews', sent)).toMatchObject({
      status: 200,
      body: { state: 'PENDING' },
    });
    expect((await github.call('GET', '/pulls/7/comments')).body).toEqual([]);
    expect((await github.call('POST', '/pulls/7/reviews', sent)).body).toMatchObject({
      errors: ['User can only have one pending review per pull request'],
    });
  });

  test('reads back as it was written', async () => {
    const github = await pullRequest({ 'a.md': numbered(40) }, changed);
    const head = await github.repository.resolve('docs');
    const { body } = await github.post({ path: 'a.md', start_line: 30, line: 31, body: 'Two lines' });
    expect(body).toMatchObject({
      state: 'COMMENTED',
      body: 'Hello',
      commit_id: head,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    expect((await github.call('GET', '/pulls/7/reviews')).body).toEqual([body]);
    expect((await github.call('GET', '/pulls/7/comments')).body).toMatchObject([
      {
        path: 'a.md',
        body: 'Two lines',
        line: 31,
        start_line: 30,
        side: 'RIGHT',
        start_side: 'RIGHT',
        commit_id: head,
        original_commit_id: head,
        diff_hunk: '@@ -27,7 +27,8 @@ line 26\n line 27\n line 28\n line 29\n-line 30\n+line thirty\n+new',
        user: { login: 'github-actions[bot]' },
      },
    ]);
  });
});
