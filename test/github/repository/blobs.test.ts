import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { readBytes, readTexts } from '../../../src/github/repository/blobs.ts';
import { changedFiles, unlistedFiles } from '../../../src/github/repository/changed-files.ts';
import { createClient } from '../../../src/github/client.ts';
import { publicAddress } from '../../../src/github/repository/pictures.ts';
import { createTree, filesOf } from '../../../src/github/repository/tree.ts';
import { gitHash } from '../../../src/lib/git-hash.ts';
import { createVirtualClock } from '../../lib/virtual-clock.ts';
import { clientOf, openPull } from '../../action/scene.ts';

const page = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('');

describe('The list of changed files', () => {
  test('has every page of it, and the hunks', async () => {
    const many = Object.fromEntries(Array.from({ length: 205 }, (_, index) => [`docs/${index}.md`, 'x\n']));
    const { client, github } = await openPull(
      { 'a.md': page },
      { ...many, 'a.md': page.replace('line 10', 'LINE 10') },
    );
    const files = await changedFiles(client, 7);
    expect(files).toHaveLength(206);
    expect(files.find(({ path }) => path === 'a.md')).toMatchObject({
      status: 'modified',
      hunks: [{ start: 7, end: 13 }],
    });
    expect(github.requests).toHaveLength(3);
  });

  test('distinguishes new, removed and renamed files, and those without a diff', async () => {
    const before = { 'gone.md': 'gone\n', 'old.md': page, 'big.md': 'x\n', 'a.png': new Uint8Array([1, 0, 2]) };
    const after = {
      'new.md': 'new\n',
      'gone.md': null,
      'moved.md': { from: 'old.md' },
      'big.md': 'y\n'.repeat(3000),
      'a.png': new Uint8Array([1, 0, 3]),
    };
    const { client } = await openPull(before, after, { patchLimit: 2000 });
    const files = await changedFiles(client, 7);
    const listed = files.map(({ path, status, hunks, changes }) => [path, status, hunks?.length, changes]);
    expect(Object.fromEntries(listed.map(([path, ...rest]) => [path, rest]))).toEqual({
      'new.md': ['added', 1, 1],
      'gone.md': ['removed', 1, 1],
      'moved.md': ['renamed', undefined, 0],
      'big.md': ['modified', undefined, 3001],
      'a.png': ['modified', undefined, 0],
    });
  });

  test.each([
    [undefined, 5, 0],
    [5, 5, 0],
    [4000, 3000, 1],
  ])('of %j files that lists %j gets %j note', (counted, listed, notes) => {
    expect(unlistedFiles(counted, listed)).toHaveLength(notes);
  });

  test.each([
    [{ kind: 'status', status: 404, message: 'Not Found' }, 'contents: read, pull-requests: write'],
    [{ kind: 'status', status: 403, message: 'Resource not accessible by integration' }, 'pull-requests: write'],
    [{ kind: 'truncated-json' }, 'Run the job again'],
    [{ kind: 'secondary-limit', retryAfter: 3600 }, 'in 60 minutes'],
    [{ kind: 'rate-limit', reset: 3600 }, /in 6[01] minutes/],
  ] as const)('ends the run with a remedy after %j', async (fault, remedy) => {
    const { client } = await openPull(
      { 'a.md': 'x\n' },
      { 'a.md': 'y\n' },
      { faults: [{ on: 'pulls/list-files', times: 9, ...fault }] },
    );
    await expect(changedFiles(client, 7)).rejects.toMatchObject({
      name: 'UserError',
      remedy: expect.stringMatching(remedy) as string,
    });
  });

  test('reports a token that is not one of GitHub’s', async () => {
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
    await expect(changedFiles(clientOf(github, 'wrong'), 7)).rejects.toThrow('did not accept the token');
  });

  test.each([
    [{ kind: 'bad-gateway', done: false }],
    [{ kind: 'connection-reset', done: false }],
    [{ kind: 'secondary-limit', retryAfter: 1 }],
  ] as const)('survives %j', async (fault) => {
    const { client, github } = await openPull(
      { 'a.md': 'x\n' },
      { 'a.md': 'y\n' },
      { faults: [{ on: 'pulls/list-files', ...fault }] },
    );
    expect(await changedFiles(client, 7)).toHaveLength(1);
    expect(github.requests).toHaveLength(2);
    expect(client.requests).toEqual({ reads: 2, writes: 0 });
  });
});

describe('Texts', () => {
  const files = {
    'a.md': '\uFEFFgrüße\r\n',
    'latin.md': Buffer.from('gr\xFC\xDFe', 'latin1'),
    'wide.md': Buffer.from('\uFEFFgr\u00fc\u00dfe', 'utf16le'),
    'noise.md': Buffer.from([0xff, 0, 1, 0xff]),
    'zero.md': 'a\0b',
    'long.md': 'x'.repeat(600_000),
    'huge.md': 'x'.repeat(2 * 1024 * 1024 + 1),
    'odd "$name".md': 'odd\n',
    'sign.md': 'it says \uFFFD\n',
  };

  test('of many files are read at once; single files only where the query has no answer', async () => {
    const { client, github, repository } = await openPull(files, { 'b.md': 'new\n' });
    const [main, topic] = [await repository.resolve('main'), await repository.resolve('topic')];
    const names = Object.keys(files);
    const texts = await readTexts(client, [
      ...names.map((path) => ({ commit: main, path })),
      { commit: main, path: 'b.md' },
      { commit: topic, path: 'b.md' },
    ]);
    expect(Object.fromEntries(names.map((name, index) => [name, texts[index]]))).toMatchObject({
      'a.md': { text: '\uFEFFgrüße\r\n' },
      'latin.md': { text: 'gr\u00fc\u00dfe', encoding: 'windows-1252' },
      'wide.md': { text: '\uFEFFgr\u00fc\u00dfe', encoding: 'utf-16le' },
      'noise.md': { reason: expect.stringContaining('UTF-8') as string, hash: gitHash(files['noise.md']) },
      'long.md': { text: files['long.md'] },
      'huge.md': {
        reason: expect.stringContaining('2.0 MiB') as string,
        hash: gitHash(Buffer.from(files['huge.md'])),
      },
      'odd "$name".md': { text: 'odd\n' },
      'sign.md': { text: 'it says \uFFFD\n' },
    });
    expect(texts.slice(-2)).toEqual(['absent', { text: 'new\n' }]);
    expect(github.requests.filter(({ operation }) => operation === 'graphql')).toHaveLength(1);
  });

  test('are read one by one when the query fails', async () => {
    const { client, repository } = await openPull(
      { 'docs/a b.md': 'a\n' },
      { 'b.md': 'x\n' },
      { faults: [{ on: 'graphql', times: 9, kind: 'truncated-json' }] },
    );
    const commit = await repository.resolve('main');
    expect(
      await readTexts(client, [
        { commit, path: 'docs/a b.md' },
        { commit, path: 'none.md' },
      ]),
    ).toEqual([{ text: 'a\n' }, 'absent']);
  });

  test('end the run when the token can read none of them', async () => {
    const fault = { times: 9, kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;
    const faults = [
      { on: 'graphql', ...fault },
      { on: 'repos/get-content', ...fault },
    ] as const;
    const { client, repository } = await openPull({ 'a.md': 'a\n' }, { 'b.md': 'x\n' }, { faults });
    const commit = await repository.resolve('main');
    await expect(readTexts(client, [{ commit, path: 'a.md' }])).rejects.toMatchObject({
      remedy: expect.stringContaining('contents: read') as string,
    });
  });
});

describe('Pictures', () => {
  const bytes = new Uint8Array([0x89, 0x50, 0, 0xff, 0xfe, 0x0d, 0x0a]);

  test('are read byte for byte', async () => {
    const { client, repository } = await openPull({ 'img/ä #?%.png': bytes }, { 'b.md': 'x\n' });
    const place = { commit: await repository.resolve('main'), path: 'img/ä #?%.png' };
    expect(await readBytes(client, place, 100)).toEqual(Buffer.from(bytes));
    expect(await readBytes(client, place, 3)).toBe('too large');
    expect(await readBytes(client, { ...place, path: 'none.png' }, 100)).toBe('absent');
  });

  test.each(['..', '../x', 'a/../../user', 'a//b', './a', ''])('are not requested at %j', async (path) => {
    const { client, github } = await openPull({ 'a.md': 'x\n' }, { 'b.md': 'x\n' });
    expect(await readBytes(client, { commit: 'main', path }, 100)).toBe('absent');
    expect(github.requests).toEqual([]);
  });

  test('have a public address on the server of the runner', () => {
    const env = { GITHUB_API_URL: 'https://ghe.example/api/v3', GITHUB_REPOSITORY: 'o/r' };
    const client = createClient('token', env, { clock: systemClock });
    const address = publicAddress(client, 'abc', { GITHUB_SERVER_URL: 'https://ghe.example' });
    expect(address('img/a b.png')).toBe('https://ghe.example/o/r/raw/abc/img/a%20b.png');
    expect(publicAddress(client, 'abc', {})('a.png')).toBeUndefined();
  });
});

describe('The listing of a commit', () => {
  const blob = (path: string, mode = '100644') => ({ path, mode, type: 'blob', sha: 'a'.repeat(40) });

  async function gitHubWith(tree: unknown) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const status = request.url?.includes('/git/trees/') ? 200 : 404;
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(status === 200 ? tree : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    const clock = createVirtualClock();
    const env = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'o/r' };
    return { client: createClient('t', env, { clock, fetch: clock.fetch }), asked, clock };
  }

  test('contains files, not links and submodules', async () => {
    const tree = [blob('a.md'), blob('run.sh', '100755'), blob('link.md', '120000'), blob('sub', '160000')];
    const { client, asked, clock } = await gitHubWith({ tree, truncated: false });
    const listing = createTree(client, 'abc');
    expect(listing.isListed()).toBe(false);
    expect(await clock.run(filesOf(listing))).toEqual(new Set(['a.md', 'run.sh']));
    expect(await filesOf(listing)).toBeDefined();
    expect(listing.isListed()).toBe(true);
    expect(asked).toEqual(['/repos/o/r/git/trees/abc?recursive=1']);
  });

  test.each([[{ tree: [blob('a.md')], truncated: true }], [{}], ['no JSON object']])(
    'is not used when GitHub answers %j',
    async (tree) => {
      const { client, clock } = await gitHubWith(tree);
      expect(await clock.run(filesOf(createTree(client, 'abc')))).toBeUndefined();
    },
  );
});

test('On an Enterprise Server every request stays below its own address', async () => {
  const { client, github, repository } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' }, { basePath: '/api/v3' });
  expect(await changedFiles(client, 7)).toHaveLength(1);
  expect(await readTexts(client, [{ commit: await repository.resolve('main'), path: 'a.md' }])).toEqual([
    { text: 'x\n' },
  ]);
  expect(github.requests.map(({ status }) => status)).toEqual([200, 200]);
});
