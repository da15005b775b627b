import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { createClient } from '../../../src/github/client.ts';
import { createFolders } from '../../../src/github/repository/folders.ts';
import { createPictureFiles } from '../../../src/github/repository/pictures.ts';
import { createTree } from '../../../src/github/repository/tree.ts';
import { createLoader } from '../../../src/pictures/load.ts';
import { createSamePictures } from '../../../src/pictures/same.ts';
import type { GitHubSettings } from '../../world/github.ts';
import { openPull } from '../../action/scene.ts';

const picture = (n: number) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.from([n])]);
const repository = {
  'docs/img/a.png': picture(1),
  'static/img/a.png': picture(1),
  'static/img/b.png': picture(2),
  'static/img/Größe.PNG': picture(3),
  'big.png': Buffer.alloc(2000),
};

/** The pictures of the head of a pull request, and what GitHub was asked for. */
async function head(changes: Readonly<Record<string, Buffer>> = {}, settings: Partial<GitHubSettings> = {}) {
  const scene = await openPull(repository, { 'new.md': 'x\n', ...changes }, settings);
  const { client, github } = scene;
  const commit = await scene.repository.resolve('topic');
  const changed = new Set(Object.keys(changes));
  const folders = createFolders(commit, []);
  const files = createPictureFiles(client, { commit, tree: createTree(client, commit), changed, folders, most: 1000 });
  const asked = () =>
    github.requests
      .map(({ path }) => decodeURIComponent(path))
      .map((path) => path.replace(/.*\/(contents|git\/trees)\//, '$1 ').replace(/[?].*| [0-9a-f]{40}/, ''));
  return { files, asked, load: createLoader(files) };
}

describe('A picture costs one request', () => {
  test.each([
    ['beside its page', 'img/a.png', {}],
    ['that the change brings', '/img/new.png', { 'static/img/new.png': picture(9) }],
  ])('%s', async (_, src, changes) => {
    const { load, asked } = await head(changes);
    expect(await load(src, 'docs/a.md')).toMatchObject({ status: 'bytes', mediaType: 'image/png' });
    expect(asked()).toHaveLength(1);
  });

  test('also when another page shows it again', async () => {
    const { load, asked } = await head();
    await Promise.all([load('img/a.png', 'docs/a.md'), load('../docs/img/a.png', 'blog/b.md')]);
    expect(asked()).toHaveLength(1);
  });

  test('and one listing for all that have to be searched for', async () => {
    const { load, asked } = await head();
    const found = await Promise.all(
      ['/img/a.png', '/img/b.png', '/img/gr%C3%B6%C3%9Fe.png', '/img/none.png'].map((src) => load(src, 'docs/a.md')),
    );
    expect(found.map(({ status }) => status)).toEqual(['bytes', 'bytes', 'bytes', 'unavailable']);
    expect(asked().sort()).toEqual([
      'contents docs/img/a.png',
      'contents static/img/Größe.PNG',
      'contents static/img/b.png',
      'git/trees',
    ]);
  });

  test('and one for a place that was likely but wrong', async () => {
    const { load, asked } = await head();
    expect(await load('img/b.png', 'guide/a.md')).toMatchObject({ status: 'bytes' });
    expect(asked()).toEqual(['contents guide/img/b.png', 'git/trees', 'contents static/img/b.png']);
  });
});

describe('A picture is not available', () => {
  test.each([
    ['none.png', /There is no file none.png/],
    ['big.png', /larger than/],
    ['../../a.png', /is not a path inside the repository/],
  ])('from %s, listed or not', async (src, reason) => {
    const { load, files } = await head();
    const refused = { status: 'unavailable', reason: expect.stringMatching(reason) as unknown };
    expect(await load(src, 'a.md')).toMatchObject(refused);
    await files.find(['x']);
    expect(await load(src, 'a.md')).toMatchObject(refused);
  });

  test('when the token cannot read it', async () => {
    const faults = [{ on: 'repos/get-content', times: 9, kind: 'status', status: 403, message: 'no' }] as const;
    const { load } = await head({}, { faults });
    expect(await load('img/a.png', 'docs/a.md')).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('403') as unknown,
    });
  });
});

describe('Where GitHub lists nothing', () => {
  const faults = [{ on: 'git/get-tree', times: 9, kind: 'status', status: 404, message: 'Not Found' }] as const;

  test('a picture is searched for in a few places, one by one', async () => {
    const { load, asked } = await head({}, { faults });
    expect(await load('/img/b.png', 'a.md')).toMatchObject({ status: 'bytes' });
    expect(await load('/img/none.png', 'a.md')).toMatchObject({ status: 'unavailable' });
    expect(asked().filter((path) => path.includes('none'))).toHaveLength(6);
    expect(asked().filter((path) => path.startsWith('git/trees'))).toHaveLength(1);
  });
});

describe('Pictures of the same bytes', () => {
  const places = [
    { src: 'img/a.png', path: 'docs/a.md' },
    { src: '/img/a.png', path: 'a.md' },
    { src: '/img/b.png', path: 'a.md' },
    { src: '/img/none.png', path: 'a.md' },
  ];

  test('are known when the files were listed for another reason', async () => {
    const { files, asked } = await head();
    await files.find(['none.png']);
    const [first, copy, other, none] = await createSamePictures(files)(places);
    expect(first).toBeDefined();
    expect([copy, none]).toEqual([first, undefined]);
    expect(other).not.toBe(first);
    expect(asked()).toEqual(['git/trees']);
  });

  test('are not requested', async () => {
    const { files, asked } = await head();
    expect(await createSamePictures(files)(places)).toEqual(places.map(() => undefined));
    expect(asked()).toEqual([]);
  });
});

test.each([
  ['a link to a file of the repository is followed', 'in.png', { size: 5 }],
  ['a link to anything else is known by its target', 'out.png', { reason: /leads out of the repository/ }],
  ['a submodule is another repository', 'sub', { reason: /another repository/ }],
  ['so is what lies in it', 'sub/a.png', { reason: /the submodule sub/ }],
  ['a file that is listed as too large is not asked for', 'big.png', { reason: /larger than/ }],
])('Of a listed commit, %s', async (_, path, expected) => {
  const entry = (name: string, mode: string, size: number) => ({ path: name, mode, type: 'blob', sha: name, size });
  const tree = [
    entry('in.png', '120000', 11),
    entry('out.png', '120000', 5),
    { path: 'sub', mode: '160000', type: 'commit', sha: 'c' },
    entry('big.png', '100644', 2000),
  ];
  const server = createServer((request, response) => {
    const isTree = request.url?.includes('/git/trees/') === true;
    response.setHeader('content-type', isTree ? 'application/json' : 'application/vnd.github.raw');
    response.end(isTree ? JSON.stringify({ tree, truncated: false }) : 'bytes');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const env = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'o/r' };
  const client = createClient('t', env, { clock: systemClock });
  const listing = createTree(client, 'abc');
  await listing.list();
  const source = { commit: 'abc', tree: listing, changed: new Set<string>(), folders: createFolders('abc', []) };
  const files = createPictureFiles(client, { ...source, most: 1000 });
  const read = await files.read(path);
  if ('size' in expected) expect(read).toHaveLength(expected.size);
  else expect(read).toEqual({ reason: expect.stringMatching(expected.reason) as unknown });
  expect(client.requests.reads).toBe(path.endsWith('.png') && path !== 'big.png' && !path.includes('/') ? 2 : 1);
});
