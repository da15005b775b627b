import { describe, expect, test } from 'vitest';
import { numbered, pullRequest, threads } from './pull-request.ts';

describe('GraphQL', () => {
  test('has no [bot] in the names of authors, but in that of the viewer; REST has both', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    await github.post({ path: 'a.md', line: 1, body: 'ours' });
    const [ours] = await github.comments();
    await github.addComment({ user: 'mallory', body: 'reply', inReplyTo: ours!.id });
    expect(
      await github.query(
        threads('comments(first: 9) { nodes { body viewerDidAuthor author { __typename login } replyTo { body } } }'),
      ),
    ).toEqual({
      data: {
        viewer: { login: 'github-actions[bot]' },
        repository: {
          pullRequest: {
            headRefOid: await github.repository.resolve('docs'),
            reviewThreads: {
              totalCount: 1,
              pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
              nodes: [
                {
                  comments: {
                    nodes: [
                      {
                        body: 'ours',
                        viewerDidAuthor: true,
                        author: { __typename: 'Bot', login: 'github-actions' },
                        replyTo: null,
                      },
                      {
                        body: 'reply',
                        viewerDidAuthor: false,
                        author: { __typename: 'User', login: 'mallory' },
                        replyTo: { body: 'ours' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    });
  });

  test('gives ids of comments in fullDatabaseId only: they are beyond 32 bits', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const id = await github.addComment({ user: 'anna', path: 'a.md', line: 1, body: 'x' });
    expect(await github.query(threads('comments(first: 1) { nodes { fullDatabaseId } }'))).toMatchObject({
      data: {
        repository: {
          pullRequest: { reviewThreads: { nodes: [{ comments: { nodes: [{ fullDatabaseId: String(id) }] } }] } },
        },
      },
    });
    expect(await github.query(threads('comments(first: 1) { nodes { databaseId } }'))).toMatchObject({
      data: {
        repository: { pullRequest: { reviewThreads: { nodes: [{ comments: { nodes: [{ databaseId: null }] } }] } } },
      },
      errors: [{ message: expect.stringContaining('32-bit') as string }],
    });
  });

  test('pages through threads, and shows which a person resolved', async () => {
    const github = await pullRequest({ 'a.md': '' }, { 'a.md': numbered(5) });
    for (let line = 1; line <= 5; line += 1) await github.addComment({ user: 'anna', path: 'a.md', line, body: 'x' });
    github.resolveThread((await github.comments())[1]!.id);
    const seen: unknown[] = [];
    for (let page = '(first: 2)'; page !== '';) {
      const answer = (await github.query(threads('line isResolved', page))) as ThreadsAnswer;
      const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
      seen.push(...nodes);
      page = pageInfo.hasNextPage ? `(first: 2, after: "${pageInfo.endCursor}")` : '';
    }
    expect(seen).toEqual([1, 2, 3, 4, 5].map((line) => ({ line, isResolved: line === 2 })));
  });

  type ThreadsAnswer = {
    data: {
      repository: {
        pullRequest: { reviewThreads: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      };
    };
  };

  test.each([
    [threads('id', ''), 'MISSING_PAGINATION_BOUNDARIES'],
    [threads('id', '(first: 101)'), 'EXCESSIVE_PAGINATION'],
    [threads('id', '(first: 1, after: "tomorrow")'), 'INVALID_CURSOR_ARGUMENTS'],
    ['{ repository(owner: "octo-org", name: "other") { id } }', 'NOT_FOUND'],
    ['{ repository(owner: "octo-org", name: "handbook") { pullRequest(number: 8) { id } } }', 'NOT_FOUND'],
  ])('%s → %s', async (query, type) => {
    const { query: ask } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    expect(await ask(query)).toMatchObject({ errors: [{ type }] });
  });

  test('treats a null variable like one that was not given', async () => {
    const { call, graphqlUrl } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const query = `query ($after: String, $oid: GitObjectID) { repository(owner: "octo-org", name: "handbook") {
      object(oid: $oid, expression: "docs") { __typename }
      pullRequest(number: 7) { reviewThreads(first: 1, after: $after) { totalCount } } } }`;
    const { body } = await call('POST', graphqlUrl, { query, variables: { after: null, oid: null } });
    expect(body).toEqual({
      data: { repository: { object: { __typename: 'Commit' }, pullRequest: { reviewThreads: { totalCount: 0 } } } },
    });
  });

  test('answers a query that is not in the schema with 200 and errors', async () => {
    const { call, graphqlUrl } = await pullRequest({ 'a.md': '' }, { 'a.md': 'a' });
    const { status, body } = await call('POST', graphqlUrl, { query: '{ viewer { password } }' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ errors: [{ message: expect.stringContaining('password') as string }] });
  });

  test('reads blobs by expression or id, as text, cut or not at all', async () => {
    const files = { 'ü b.md': 'Grüße\r\n', 'big.md': 'x'.repeat(600_000), 'p.png': Uint8Array.of(137, 0) };
    const { query, repository } = await pullRequest({ 'a.md': '' }, files);
    const oid = String(await repository.git(['rev-parse', 'docs:big.md'])).trim();
    const blob = '... on Blob { byteSize isBinary isTruncated text }';
    const answer = await query(`{ repository(owner: "octo-org", name: "handbook") {
      text: object(expression: "docs:ü b.md") { ${blob} }
      big: object(oid: "${oid}") { ... on Blob { byteSize isTruncated } }
      png: object(expression: "docs:p.png") { ${blob} }
      folder: object(expression: "docs:") { __typename oid }
      none: object(expression: "docs:nowhere.md") { oid }
    } }`);
    expect(answer).toMatchObject({
      data: {
        repository: {
          text: { byteSize: 9, isBinary: false, isTruncated: false, text: 'Grüße\r\n' },
          big: { byteSize: 600_000, isTruncated: true },
          png: { byteSize: 2, isBinary: true, text: null },
          folder: { __typename: 'Tree' },
          none: null,
        },
      },
    });
  });
});
