import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile as put,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeFile } from '../../src/app/write-file.ts';
import { skipWithoutNode24 } from '../world/node24.ts';
import { start } from '../world/process.ts';
import { runs } from '../world/runs.ts';

/** A folder with a repository `root` in it and a file `outside.txt` beside that. */
async function scene() {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'write-file-')));
  onTestFinished(() => rm(dir, { recursive: true }));
  const root = join(dir, 'root');
  await mkdir(join(root, '.git'), { recursive: true });
  await put(join(dir, 'outside.txt'), 'old');
  await put(join(root, 'a.txt'), 'old');
  const text = (path: string) => readFile(join(dir, path), 'utf8');
  const leftovers = async () => (await readdir(dir, { recursive: true })).filter((path) => path.endsWith('.tmp'));
  return { dir, root, text, leftovers };
}

describe('a file', () => {
  test('is new, in folders that are not there yet, for as many as the user allows', async () => {
    const { root, text, leftovers } = await scene();
    expect(await writeFile(root, 'b/c/d.txt', 'new')).toBeUndefined();
    expect(await text('root/b/c/d.txt')).toBe('new');
    const umask = Number.parseInt(execFileSync('sh', ['-c', 'umask'], { encoding: 'utf8' }), 8);
    expect((await stat(join(root, 'b/c/d.txt'))).mode & 0o777).toBe(0o666 & ~umask);
    expect(await leftovers()).toEqual([]);
  });

  test.each([0o600, 0o640, 0o755, 0o4711])('keeps its mode %o', async (mode) => {
    const { root, text } = await scene();
    await chmod(join(root, 'a.txt'), mode);
    expect(await writeFile(root, 'a.txt', 'new')).toBeUndefined();
    expect(await text('root/a.txt')).toBe('new');
    expect((await stat(join(root, 'a.txt'))).mode & 0o7777).toBe(mode);
  });

  test('is replaced and not rewritten, so that another name of it keeps the old text', async () => {
    const { dir, root, text } = await scene();
    await link(join(root, 'a.txt'), join(dir, 'other.txt'));
    await writeFile(root, 'a.txt', 'new');
    expect([await text('root/a.txt'), await text('other.txt')]).toEqual(['new', 'old']);
  });

  test('may have the longest name of all', async () => {
    const { root, text } = await scene();
    const name = 'ä'.repeat(127);
    expect(await writeFile(root, name, 'new')).toBeUndefined();
    expect(await text(`root/${name}`)).toBe('new');
  });

  test('that is a folder is left alone', async () => {
    const { root } = await scene();
    expect(await writeFile(root, '.git', 'new')).toMatchObject({ why: 'it is a folder' });
  });
});

describe('a link', () => {
  test.each([
    ['to a file', 'link.txt', 'a.txt', 'root/a.txt'],
    ['to a file that is not there yet', 'link.txt', 'docs/b.txt', 'root/docs/b.txt'],
    ['to a folder', 'link/a.txt', '.', 'root/a.txt'],
    ['by an absolute path', 'link.txt', '$root/a.txt', 'root/a.txt'],
  ])('%s of the repository is followed and stays', async (_, named, target, written) => {
    const { root, text } = await scene();
    const [own = ''] = named.split('/');
    await symlink(target.replace('$root', root), join(root, own));
    expect(await writeFile(root, named, 'new')).toBeUndefined();
    expect(await text(written)).toBe('new');
    expect((await lstat(join(root, own))).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['to a file', 'link.txt', '../outside.txt'],
    ['to a file that is not there yet', 'link.txt', '../new.txt'],
    ['to a folder', 'link/outside.txt', '..'],
    ['to a folder, with a new one below', 'link/new/new.txt', '..'],
    ['to another repository', 'link/new.txt', '../other'],
    ['by way of another link', 'link.txt', 'second.txt'],
    ['by an absolute path', 'link.txt', '$dir/outside.txt'],
    ['to what the process has open', 'link.txt', '/dev/stdout'],
  ])('%s outside of the repository is refused, and nothing is written', async (_, named, target) => {
    const { dir, root, text } = await scene();
    await mkdir(join(dir, 'other', '.git'), { recursive: true });
    await symlink('../outside.txt', join(root, 'second.txt'));
    await symlink(target.replace('$dir', dir), join(root, named.split('/')[0] ?? ''));
    expect(await writeFile(root, named, 'new')).toMatchObject({
      why: 'a link on its path leads out of the repository',
    });
    // Also when the user is somewhere else, or names the repository from there.
    expect(await writeFile(dir, join('root', named), 'new')).toMatchObject({ onDisk: expect.any(String) as string });
    expect(await text('outside.txt')).toBe('old');
    expect((await readdir(dir)).sort()).toEqual(['other', 'outside.txt', 'root']);
    expect(await readdir(join(dir, 'other'))).toEqual(['.git']);
  });

  test('outside of the working folder is refused, where no repository is', async () => {
    const { dir, root, text } = await scene();
    await rm(join(root, '.git'), { recursive: true });
    await symlink('../outside.txt', join(root, 'link.txt'));
    expect(await writeFile(root, 'link.txt', 'new')).toMatchObject({
      why: expect.stringContaining('leads out') as string,
    });
    expect(await text('outside.txt')).toBe('old');
    // The user's own link, in no repository and outside of the working folder.
    await symlink('outside.txt', join(dir, 'mine.txt'));
    expect(await writeFile(root, '../mine.txt', 'new')).toBeUndefined();
    expect(await text('outside.txt')).toBe('new');
  });

  test('to itself has an end', async () => {
    const { root } = await scene();
    await symlink('link.txt', join(root, 'link.txt'));
    expect(await writeFile(root, 'link.txt', 'new')).toMatchObject({
      why: expect.stringContaining('circle') as string,
    });
  });
});

describe('what cannot be written says why and what is on the disk', () => {
  test.each([
    ['a.txt/b.txt', 'a part of its path is a file, not a folder', 'No part of it is on the disk.'],
    ['/dev/full', 'the disk is full', 'A part of it may have been written.'],
  ])('%s', async (named, why, onDisk) => {
    const { root, leftovers } = await scene();
    expect(await writeFile(root, named, 'new')).toMatchObject({ why, onDisk });
    expect(await leftovers()).toEqual([]);
  });

  test('a file that is protected against writing, although its folder is not', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'Root may write everything.');
    const { root, text } = await scene();
    await chmod(join(root, 'a.txt'), 0o444);
    expect(await writeFile(root, 'a.txt', 'new')).toMatchObject({
      why: 'its permissions do not allow it',
      onDisk: 'The file on the disk is unchanged.',
    });
    expect(await text('root/a.txt')).toBe('old');
  });
});

test('a folder that can only be read keeps what is in it', async () => {
  const { dir, root, text, leftovers } = await scene();
  await chmod(dir, 0o755);
  await chmod(root, 0o555);
  const isRoot = process.geteuid?.() === 0;
  // Root may write everywhere.
  if (isRoot) process.seteuid?.(65_534);
  try {
    for (const named of ['a.txt', 'new.txt', 'folder/new.txt'])
      expect(await writeFile(root, named, 'new'), named).toMatchObject({ why: 'its permissions do not allow it' });
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(root, 0o755);
  }
  expect(await text('root/a.txt')).toBe('old');
  expect((await readdir(root)).toSorted()).toEqual(['.git', 'a.txt']);
  expect(await leftovers()).toEqual([]);
});

test('a disk without room keeps the old text, and says so', async ({ skip }) => {
  const { dir } = await scene();
  const disk = join(dir, 'disk');
  await mkdir(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  skip(mounted.status !== 0, 'Only root of Linux can mount a disk as small as this.');
  onTestFinished(() => void spawnSync('umount', [disk]));
  await put(join(disk, 'a.txt'), 'old');
  const trouble = await writeFile(disk, 'a.txt', 'x'.repeat(100_000));
  expect(trouble).toMatchObject({ why: 'the disk is full', onDisk: 'The file on the disk is unchanged.' });
  expect(await readdir(disk)).toEqual(['a.txt']);
  expect(await readFile(join(disk, 'a.txt'), 'utf8')).toBe('old');
});

test('a pipe is written directly', async () => {
  const { root } = await scene();
  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read, trouble] = await Promise.all([readFile(pipe, 'utf8'), writeFile(root, 'pipe', 'new')]);
  expect([read, trouble]).toEqual(['new', undefined]);
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});

describe('in a process of its own', () => {
  beforeEach(skipWithoutNode24);
  const module = pathToFileURL(join(import.meta.dirname, '../../src/app/write-file.ts')).href;

  test.each([
    ['a.txt', 'The file on the disk is unchanged.', 'old'],
    ['new.txt', 'No part of it is on the disk.', undefined],
  ])('a disk that is full in the middle of %s leaves what was there', async (named, onDisk, left) => {
    const { root, text, leftovers } = await scene();
    const program = `import { writeFile } from ${JSON.stringify(module)};
      console.log(JSON.stringify(await writeFile(process.cwd(), ${JSON.stringify(named)}, 'x'.repeat(100_000))));`;
    await put(join(root, 'program.mjs'), program);
    const running = start(join(root, 'program.mjs'), [], { cwd: root, mostKib: 16 });
    expect(await running.ended).toBe(0);
    expect(JSON.parse(running.stdout())).toMatchObject({ why: 'it is larger than a file may be here', onDisk });
    expect(await text(`root/${named}`).catch(() => undefined)).toBe(left);
    expect(await leftovers()).toEqual([]);
  });

  test('what is printed before and after goes to the same file as a report for /dev/stdout', async () => {
    const { root, text } = await scene();
    const program = `import { writeFile } from ${JSON.stringify(module)};
      import { writeSync } from 'node:fs';
      writeSync(1, 'before\\n');
      await writeFile(process.cwd(), '/dev/stdout', 'report\\n');
      writeSync(1, 'after\\n');`;
    await put(join(root, 'program.mjs'), program);
    const running = start(join(root, 'program.mjs'), [], { cwd: root, stdoutFile: 'out.txt' });
    expect(await running.ended).toBe(0);
    expect(await text('root/out.txt')).toBe('before\nreport\nafter\n');
  });

  test('a kill inside a write leaves the old text or the new one', async () => {
    const { root, text, leftovers } = await scene();
    const program = `import { writeFile } from ${JSON.stringify(module)};
      for (let digit = 0; ; digit = (digit + 1) % 10) await writeFile(process.cwd(), 'a.txt', String(digit).repeat(8_000_000));`;
    await put(join(root, 'program.mjs'), program);
    // `npm run fuzz -- kills` kills a hundred times.
    for (let kills = 0; kills < runs(1).numRuns; kills += 1) {
      await put(join(root, 'a.txt'), 'old');
      const { child, ended } = start(join(root, 'program.mjs'), [], { cwd: root });
      const isInside = async () => (await leftovers()).length > 0 && (await text('root/a.txt')) !== 'old';
      await expect.poll(isInside, { timeout: 60_000, interval: 1 }).toBe(true);
      child.kill('SIGKILL');
      expect(await ended).toBe(137);
      const left = await text('root/a.txt');
      expect([left.length, new Set(left).size]).toEqual([8_000_000, 1]);
      for (const path of await leftovers()) await rm(join(dirname(root), path));
    }
  });
});
