import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { tarFiles } from '../../src/lib/tar.ts';
import { createRepository } from '../world/repository.ts';
import type { Files } from '../world/repository.ts';
import { runs } from '../world/runs.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function archive(files: Files): Promise<Buffer> {
  const repository = await createRepository(files);
  onTestFinished(() => repository.stop());
  return repository.git(['archive', '--format=tar', '--prefix=o-r-abc/', 'main']);
}

async function unpacked(chunks: AsyncIterable<Uint8Array>, isWanted: (path: string, size: number) => boolean) {
  const files: Record<string, string> = {};
  for await (const { path, bytes } of tarFiles(chunks, isWanted)) files[path] = Buffer.from(bytes).toString('utf8');
  return files;
}

const everything = () => true;
const long = `${'folder/'.repeat(40)}${'n'.repeat(150)}.md`;
const files = {
  'a.md': 'a\n',
  'empty.md': '',
  'docs/größe 日本.md': 'ü\n',
  [long]: 'long\n',
  'block.md': 'x'.repeat(512),
  'more.md': 'x'.repeat(513),
};
const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`o-r-abc/${path}`, text]));

test.each([1, 7, 512, 100_000])('An archive of git is read, %i bytes at a time', async (size) => {
  expect(await unpacked(inPieces(await archive(files), size), everything)).toEqual(inFolder);
});

test('Files that are not wanted are skipped', async () => {
  const tar = await archive(files);
  const asked: string[] = [];
  const found = await unpacked(inPieces(tar, 1000), (path, size) => {
    asked.push(path);
    return size === 512;
  });
  expect(found).toEqual({ 'o-r-abc/block.md': files['block.md'] });
  expect(asked.toSorted()).toEqual(Object.keys(inFolder).toSorted());
});

test('Reading ends, whatever the bytes are and wherever they stop', async () => {
  const tar = await archive(files);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(tar.length),
      fc.array(fc.tuple(fc.nat(tar.length - 1), fc.nat(255))),
      async (end, flips) => {
        const broken = Buffer.from(tar);
        for (const [at, value] of flips) broken[at] = value;
        const found = await unpacked(inPieces(broken.subarray(0, end), 4096), everything);
        expect(Object.keys(found).length).toBeLessThanOrEqual(broken.length / 512);
      },
    ),
    runs(20),
  );
});

test('Bytes that are not an archive contain no file', async () => {
  expect(await unpacked(inPieces(Buffer.from('<html>'.repeat(500)), 100), everything)).toEqual({});
  expect(await unpacked(inPieces(new Uint8Array(), 1), everything)).toEqual({});
});
