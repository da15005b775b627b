import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../src/pictures/disk/files.ts';

let dir = '';
let files = filesBelow('.');

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pictures-'));
  const root = join(dir, 'root');
  await mkdir(join(root, 'img'), { recursive: true });
  await mkdir(join(root, 'sub', 'module'), { recursive: true });
  await mkdir(join(dir, 'root-beside'));
  await writeFile(join(root, 'img', 'a.png'), 'a');
  await writeFile(join(root, 'img', 'Größe.PNG'), 'b');
  await writeFile(join(root, '..odd.png'), 'odd');
  await writeFile(join(root, 'copy.png'), 'a');
  await writeFile(join(root, 'other.png'), 'o');
  await writeFile(join(root, 'long.png'), 'longer');
  await writeFile(join(root, '.gitmodules'), '[submodule "x"]\n\tpath = sub/module\n\turl = ../x\n');
  await writeFile(join(dir, 'secret'), 's');
  await writeFile(join(dir, 'root-beside', 'secret'), 's');
  await symlink('img/a.png', join(root, 'inside.png'));
  await symlink('img', join(root, 'linked'));
  await symlink('../secret', join(root, 'outside.png'));
  await symlink('../root-beside', join(root, 'beside'));
  await symlink('..', join(root, 'up'));
  await symlink('loop.png', join(root, 'loop.png'));
  await symlink('nowhere.png', join(root, 'broken.png'));
  await writeFile(join(root, 'big.png'), '');
  await truncate(join(root, 'big.png'), 20 * 1024 * 1024 + 1);
  await symlink('root', join(dir, 'linked-root'));
  files = filesBelow(root);
});
afterAll(() => rm(dir, { recursive: true }));

describe('a file is read', () => {
  test.each([
    ['img/a.png', 'a'],
    ['inside.png', 'a'],
    ['linked/a.png', 'a'],
    ['..odd.png', 'odd'],
  ])('from %s', async (path, text) => {
    expect(Buffer.from((await files.read(path)) as Uint8Array).toString()).toBe(text);
  });

  test('below a root that is itself a link', async () => {
    expect(await filesBelow(join(dir, 'linked-root')).read('img/a.png')).toEqual(Buffer.from('a'));
  });

  test('once, however often it is requested', async () => {
    expect(await files.read('img/a.png')).toBe(await files.read('img/a.png'));
  });
});

test.each(['missing.png', 'loop.png', 'broken.png', 'a\0b', 'img/a.png/b'])('there is no file at %j', async (path) => {
  expect(await files.read(path)).toBeUndefined();
});

test.each([
  ['img', 'is a folder'],
  ['', 'is a folder'],
  ['outside.png', 'leads out of the repository'],
  ['beside/secret', 'leads out of the repository'],
  ['up/secret', 'leads out of the repository'],
  ['../secret', 'leads out of the repository'],
  ['img/../../secret', 'leads out of the repository'],
  ['big.png', 'larger than 20 MB'],
  ['sub/module/a.png', 'the submodule sub/module'],
])('%j is not read: it %s', async (path, reason) => {
  expect(await files.read(path)).toEqual({ reason: expect.stringContaining(reason) as string });
});

describe('the first existing file', () => {
  test.each([
    [['static/a.png', 'img/a.png', '..odd.png'], 'img/a.png'],
    [['IMG/A.png'], 'img/a.png'],
    [['img/gro\u0308\u00dfe.png'], 'img/Größe.PNG'],
    [['IMG/A.png', 'copy.png'], 'copy.png'],
    [['img', 'copy.png'], 'copy.png'],
    [['linked/a.png'], 'linked/a.png'],
    [['outside.png'], 'outside.png'],
    [['beside/nothing.png'], 'beside/nothing.png'],
    [['img'], undefined],
    [['img/a.png/b.png'], undefined],
    [['../secret', 'img/../copy.png', './copy.png', 'img//a.png', '/copy.png', 'a\0'], undefined],
    [[], undefined],
  ])('of %j is %j', async (paths, expected) => {
    expect(await files.find(paths)).toBe(expected);
  });

  test('is not searched for where there is no folder', async () => {
    expect(await filesBelow(join(dir, 'no such folder')).find(['a.png'])).toBeUndefined();
  });
});

test('Files of the same bytes have the same key, also through a link, and no other', async () => {
  const paths = ['img/a.png', 'copy.png', 'inside.png', 'other.png', 'long.png', 'outside.png', 'missing.png', 'img'];
  const [first, copy, link, other, long, ...none] = await files.keys([...paths, undefined]);
  expect(first).toBeDefined();
  expect([copy, link]).toEqual([first, first]);
  expect(new Set([first, other, long]).size).toBe(3);
  expect(none).toEqual([undefined, undefined, undefined, undefined]);
});

test('a folder is gone once it was looked for in vain, in any letter case', async () => {
  const store = filesBelow(join(dir, 'root'));
  const goneOf = () => folders.filter((folder) => store.isGone(folder));
  const folders = ['nowhere', 'nowhere/below', 'img', 'IMG', 'beside', 'img/a.png', 'linked'];
  expect(goneOf()).toEqual([]);
  expect(await store.find(folders.map((folder) => `${folder}/none.png`))).toBe('beside/none.png');
  expect(goneOf()).toEqual([]);
  expect(
    await store.find(['nowhere/below/none.png', 'img/none.png', 'IMG/none.png', 'linked/none.png']),
  ).toBeUndefined();
  expect(goneOf()).toEqual(['nowhere', 'nowhere/below']);
});
