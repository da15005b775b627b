import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrom } from '../../src/images/files.ts';

let dir = '';
let read = readFrom('.');

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pictures-'));
  const root = join(dir, 'root');
  await mkdir(join(root, 'img'), { recursive: true });
  await mkdir(join(dir, 'root-beside'));
  await writeFile(join(root, 'img', 'a.png'), 'a');
  await writeFile(join(root, '..odd.png'), 'odd');
  await writeFile(join(dir, 'secret'), 's');
  await writeFile(join(dir, 'root-beside', 'secret'), 's');
  await symlink('img/a.png', join(root, 'inside.png'));
  await symlink('../secret', join(root, 'outside.png'));
  await symlink('../root-beside', join(root, 'beside'));
  await symlink('..', join(root, 'up'));
  await symlink('loop.png', join(root, 'loop.png'));
  await writeFile(join(root, 'big.png'), '');
  await truncate(join(root, 'big.png'), 20 * 1024 * 1024 + 1);
  await symlink('root', join(dir, 'linked-root'));
  read = readFrom(root);
});
afterAll(() => rm(dir, { recursive: true }));

describe('a file is read', () => {
  test.each([
    ['img/a.png', 'a'],
    ['inside.png', 'a'],
    ['..odd.png', 'odd'],
  ])('from %s', async (path, text) => {
    expect(Buffer.from((await read(path))!).toString()).toBe(text);
  });

  test('below a root that is a link itself', async () => {
    expect(await readFrom(join(dir, 'linked-root'))('img/a.png')).toBeDefined();
  });
});

test.each([
  'missing.png',
  'img',
  'outside.png',
  'beside/secret',
  'up/secret',
  'loop.png',
  'big.png',
  '../secret',
  'img/../../secret',
  '',
  'a\0b',
])('nothing is read from %j', async (path) => {
  expect(await read(path)).toBeUndefined();
});
