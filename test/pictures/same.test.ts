import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRepositories } from '../../src/pictures/disk/repositories.ts';
import { createLoader } from '../../src/pictures/load.ts';
import { createSamePictures } from '../../src/pictures/same.ts';

const png = (rest = '') => Buffer.from(`\x89PNG\r\n\x1a\n${rest}`, 'latin1');

async function folder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'homes-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

test('Pictures are the same when their bytes are, wherever they are and whatever they are called', async () => {
  const cwd = await folder({
    'docs/a.png': png('1'),
    'static/img/b.png': png('1'),
    'docs/other.png': png('2'),
    'docs/longer.png': png('123'),
  });
  const { samePictures } = await createRepositories(cwd, [], createLoader);
  const [first, copy, slip, other, longer, ...none] = await samePictures([
    { src: 'a.png', path: 'docs/x.md' },
    { src: '/img/b.png', path: 'docs/y/z.md' },
    { src: '../docs/A.PNG?raw=true', path: 'blog/x.md' },
    { src: 'other.png', path: 'docs/x.md' },
    { src: 'longer.png', path: 'docs/x.md' },
    { src: 'missing.png', path: 'docs/x.md' },
    { src: 'https://example.org/a.png', path: 'docs/x.md' },
    { src: '../../a.png', path: 'docs/x.md' },
  ]);
  expect(first).toBeDefined();
  expect([copy, slip]).toEqual([first, first]);
  expect(new Set([first, other, longer]).size).toBe(3);
  expect(none).toEqual([undefined, undefined, undefined]);
});

test('No listing is requested to find out which pictures are the same', async () => {
  const files = {
    isListed: () => false,
    find: () => Promise.reject(new Error()),
    keys: () => Promise.reject(new Error()),
  };
  expect(await createSamePictures(files)([{ src: 'a.png', path: 'a.md' }])).toEqual([undefined]);
});

test.each([
  ['in the repository around the working directory', 'docs', [], '../static/a.png', 'guide.md', 'bytes'],
  ['from the root of that repository', 'docs', [], '/a.png', 'guide.md', 'bytes'],
  ['but not outside of it', 'docs', [], '../../secret.png', 'guide.md', 'unavailable'],
  ['in a folder under review beside it', '.', ['../beside'], 'b.png', '../beside/x.md', 'bytes'],
  ['beside a file under review', '.', ['../beside/x.md'], 'b.png', '../beside/x.md', 'bytes'],
  ['but not beside that folder', '.', ['../beside'], '../secret.png', '../beside/x.md', 'unavailable'],
  ['and nowhere for documents of no folder under review', '.', [], 'b.png', '../beside/x.md', 'unavailable'],
] as const)('A picture is found %s', async (_, cwd, paths, src, path, status) => {
  const dir = await folder({
    'repo/.git/HEAD': '',
    'repo/docs/guide.md': '',
    'repo/static/a.png': png(),
    'beside/x.md': '',
    'beside/b.png': png(),
    'secret.png': png(),
  });
  const { loadPicture, samePictures } = await createRepositories(join(dir, 'repo', cwd), paths, createLoader);
  expect(await loadPicture(src, path)).toMatchObject({ status });
  expect((await samePictures([{ src, path }]))[0] !== undefined).toBe(status === 'bytes');
});
