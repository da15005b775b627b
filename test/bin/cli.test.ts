import { execFileSync } from 'node:child_process';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { skipWithoutNode24 } from '../world/node24.ts';
import { start } from '../world/process.ts';

beforeEach(skipWithoutNode24);

/** Many images, which keep the thread busy for longer than a signal needs to arrive. */
const long = '![](a.png)\n\n'.repeat(40_000);

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('after %s', (signal, code) => {
  test('a scan ends at once: no report, no verdict, nothing half-written', async () => {
    const { dir } = await folder({ 'z.md': '![](a.png)\n' });
    execFileSync('mkfifo', [join(dir, 'a.md')]);
    const running = start('bin/cli.ts', ['a.md', 'z.md', '--json-file', 'report.json'], { cwd: dir });
    // A pipe can be written when it is read: then the documents are being read, and this one is scanned next.
    await writeFile(join(dir, 'a.md'), long);
    running.child.kill(signal);
    expect(await running.ended).toBe(code);
    expect(running.stdout()).toBe('');
    expect((await readdir(dir)).sort()).toEqual(['a.md', 'z.md']);
  });

  test('a scan that waits for the disk ends, too', async () => {
    const { dir } = await folder({});
    execFileSync('mkfifo', [join(dir, 'a.md'), join(dir, 'b.md')]);
    const running = start('bin/cli.ts', ['a.md', 'b.md'], { cwd: dir });
    await writeFile(join(dir, 'a.md'), 'Text.\n');
    running.child.kill(signal);
    expect(await running.ended).toBe(code);
    expect(running.stdout()).toBe('');
  });
});

describe('What is printed', () => {
  test('is cut by a reader that has enough, and the exit code is the verdict all the same', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n\n'.repeat(5000) });
    const running = start('bin/cli.ts', [], { cwd: dir, into: 'head -n 1' });
    expect(await running.ended).toBe(1);
    expect(running.stdout()).toBe('a.md\n');
  });

  test('does not count as printed when the disk is full', async () => {
    const { dir } = await folder({ 'a.md': '![A grey heron on a post](a.png)\n' });
    const running = start('bin/cli.ts', [], { cwd: dir, stdoutFile: '/dev/full' });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^alt-text-review: the report could not be printed: /);
  });

  test('does not count as printed when only a part of it fits', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n\n'.repeat(200) });
    const running = start('bin/cli.ts', ['--fail-on', 'never'], { cwd: dir, stdoutFile: 'out.txt', mostKib: 2 });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^alt-text-review: the report could not be printed: /);
    expect((await stat(join(dir, 'out.txt'))).size).toBe(2048);
  });
});
