import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPageFile } from '../../src/app/page-store.ts';
import { folder } from '../world/cli.ts';

const key = (digit: string) => digit.repeat(64);

async function opened(dir: string) {
  return openPageFile(dir, 'cache');
}

test('What one run keeps, the next one finds', async () => {
  const { dir } = await folder({});
  const first = await opened(dir);
  expect(first.get(key('a'))).toBeUndefined();
  first.put(key('a'), '{"text":"line\\n ü \u2028"}');
  await first.save();
  expect((await opened(dir)).get(key('a'))).toBe('{"text":"line\\n ü \u2028"}');
  expect(await readdir(join(dir, 'cache'))).toEqual(['pages.txt']);
});

test('A run without anything new writes nothing', async () => {
  const { dir } = await folder({});
  await (await opened(dir)).save();
  expect(await readdir(dir)).toEqual([]);
});

test('A page that no run asks for is dropped at last', async () => {
  const { dir } = await folder({});
  const first = await opened(dir);
  first.put(key('a'), 'old');
  first.put(key('b'), 'used');
  await first.save();
  const sizes: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const file = await opened(dir);
    file.get(key('b'));
    file.put(key('c'), `new ${run}`);
    await file.save();
    sizes.push((await readFile(join(dir, 'cache', 'pages.txt'), 'utf8')).split('\n').length - 1);
  }
  expect(sizes).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 2, 2]);
  expect((await opened(dir)).get(key('b'))).toBe('used');
});

test.each([
  ['another file', 'hello\n\0'],
  ['a page of HTML', '<!doctype html>'],
  ['a key that is too short', `${'a'.repeat(63)} 0 x\n`],
  ['an age that is too high', `${key('a')} 9 x\n`],
])('A file that is %s is ignored, and written anew', async (_, content) => {
  const { dir } = await folder({ 'cache/pages.txt': content });
  const file = await opened(dir);
  expect(file.get(key('a'))).toBeUndefined();
  file.put(key('b'), 'x');
  await file.save();
  expect(await readFile(join(dir, 'cache', 'pages.txt'), 'utf8')).toBe(`${key('b')} 0 x\n`);
});

test('Of a damaged file, whole lines count', async () => {
  const { dir } = await folder({ 'cache/pages.txt': `${key('a')} 0 x\n${key('b')} 0 y\n` });
  const path = join(dir, 'cache', 'pages.txt');
  await writeFile(path, (await readFile(path)).subarray(0, 100));
  const file = await opened(dir);
  expect([file.get(key('a')), file.get(key('b'))]).toEqual(['x', undefined]);
});

test('A folder that cannot be written costs nothing but the time of the next run', async () => {
  const { dir } = await folder({ cache: 'a file' });
  const file = await opened(dir);
  file.put(key('a'), 'x');
  await expect(file.save()).resolves.toBeUndefined();
});

test('Of two runs at once, the file of the one that ends last is whole, and no other file is left', async () => {
  const { dir } = await folder({});
  const text = (name: string) => `${name} ${'x'.repeat(100_000)}`;
  const runs = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => ({ name, file: await opened(dir) })));
  for (const { name, file } of runs) file.put(key(name), text(name));
  await Promise.all(runs.map(({ file }) => file.save()));
  const found = await opened(dir);
  const kept = runs.flatMap(({ name }) => (found.get(key(name)) === undefined ? [] : [name]));
  expect(kept).toHaveLength(1);
  expect(found.get(key(String(kept[0])))).toBe(text(String(kept[0])));
  expect(await readdir(join(dir, 'cache'))).toEqual(['pages.txt']);
});
