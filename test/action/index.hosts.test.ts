import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { createClient } from '../../src/github/client.ts';
import { act, openPull } from './scene.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test('A host of GitHub is named only in the code that is about that host', () => {
  // Without comments: they may say where a fact is from.
  const code = (file: string) => readFileSync(join(src, file), 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const named = files.filter((file) => /github\.com\b|githubusercontent|githubstatus|ghcr\.io/i.test(code(file)));
  expect(files.length).toBeGreaterThan(200);
  expect(named.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    // The addresses of badges and of the pictures of people, and what the service is called.
    'alt-tree/badge.ts',
    'alt-tree/sign.ts',
    'alt-tree/words/services.ts',
    // The schema of our settings, and the page that a preset comes from.
    'cli/init-config.ts',
    'config/presets.ts',
    // Where the editor of GitHub keeps uploads: their alternative text is the name of the file.
    'rules/shared/picture-host.ts',
    // The address of a document on GitHub, for a report, where the remote of its folder is there.
    'sources/web-address.ts',
    // Our own pages.
    'text/homepage.ts',
    // A pointer of Git LFS says so in its first line, wherever it is kept.
    'text/lfs-pointer.ts',
  ]);
});

test.each([
  ['pull_request', undefined],
  ['workflow_run', undefined],
  ['merge_group', undefined],
  ['schedule', 'HEAD'],
] as const)('On an Enterprise Server %s asks its addresses and no other', async (event, commit) => {
  const { github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': '![](a.png)\n' }, { basePath: '/api/v3' });
  const env = {
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    ...(commit && { GITHUB_SHA: await repository.resolve('topic') }),
  };
  const run = await act(github, { captions: 'off', review: 'comment' }, { event, env });
  expect(run.exitCode).toBe(1);
  expect(github.requests.length).toBeGreaterThan(1);
  expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

test('GraphQL requests go to the address that the runner gives', async () => {
  const { github, client } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' }, { basePath: '/api/v3' });
  const env = {
    GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
  };
  const elsewhere = createClient(github.token, env, { clock: systemClock });
  const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { name } }';
  await elsewhere.graphql(query, { ...client.repository });
  expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([['graphql', 200]]);
});
