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
  test.each([[[]], [['--fix', '--context-drafts']]])(
    'a scan with %j ends at once: no report, no verdict, nothing half-written',
    async (more) => {
      const { dir } = await folder({ 'a.md': long });
      execFileSync('mkfifo', [join(dir, 'accepted')]);
      const args = ['a.md', '--baseline', 'accepted', '--json-file', 'report.json'];
      const running = start('bin/cli.ts', [...args, ...more], { cwd: dir });
      // A pipe can be written when it is read. The baseline is read last, so the scan is next.
      await writeFile(join(dir, 'accepted'), '{ "version": 1, "accepted": [] }');
      running.child.kill(signal);
      expect(await running.ended).toBe(code);
      expect(running.stdout()).toBe('');
      expect((await readdir(dir)).sort()).toEqual(['a.md', 'accepted']);
    },
  );

  test('a run that waits for a file ends, too', async () => {
    const { dir } = await folder({ 'a.md': 'Text.\n' });
    execFileSync('mkfifo', [join(dir, 'settings'), join(dir, 'accepted')]);
    const running = start('bin/cli.ts', ['--config', 'settings', '--baseline', 'accepted'], { cwd: dir });
    await writeFile(join(dir, 'settings'), 'fail-on: error\n');
    running.child.kill(signal);
    expect(await running.ended).toBe(code);
    expect(running.stdout()).toBe('');
  });
});

describe('What is printed', () => {
  test('is cut by a reader that has enough, and the exit code is the verdict all the same', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n\n'.repeat(5000) });
    const running = start('bin/cli.ts', ['--format', 'json'], { cwd: dir, into: 'head -n 1' });
    expect(await running.ended).toBe(1);
    expect(running.stdout()).toBe('{\n');
  });

  test('is whole for a slow reader of a pipe that takes only what it has room for', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n\n'.repeat(2000) });
    // Node opens its stream, which leaves the pipe so. The reader begins when everything is printed.
    const script = `
      import { writeFileSync } from 'node:fs';
      process.stdout.on('error', () => process.exit(3));
      await import(${JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'bin', 'cli.ts'))});
      writeFileSync('gate', 'now\\n');`;
    await writeFile(join(dir, 'printing.mjs'), script);
    execFileSync('mkfifo', [join(dir, 'gate')]);
    const running = start(join(dir, 'printing.mjs'), ['a.md', '--format', 'json'], {
      cwd: dir,
      into: '(read -r _ < gate; cat)',
    });
    expect(await running.ended).toBe(1);
    expect((JSON.parse(running.stdout()) as { images: unknown[] }).images).toHaveLength(2000);
    expect(running.stderr()).toBe('');
  });

  test('does not count as printed when the disk is full', async () => {
    const { dir } = await folder({ 'a.md': '![A grey heron on a post](a.png)\n' });
    const running = start('bin/cli.ts', [], { cwd: dir, stdoutFile: '/dev/full' });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^alt-text-review: the report could not be printed: /);
  });

  test('does not count as printed when only a part of it fits', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n\n'.repeat(200) });
    const flags = ['--fail-on', 'never', '--format', 'json'];
    const running = start('bin/cli.ts', flags, { cwd: dir, stdoutFile: 'out.txt', mostKib: 2 });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^alt-text-review: the report could not be printed: /);
    expect((await stat(join(dir, 'out.txt'))).size).toBe(2048);
  });
});

describe('More than 10,000 files', () => {
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${String(at)}.md`, '![](a.png)\n']));
  /** Says on stderr in which thread the program runs. */
  const said = `import { isMainThread } from 'node:worker_threads'; if (!isMainThread) console.error('in a thread')`;
  const hook = `--import=data:text/javascript,${encodeURIComponent(said)}`;

  test('are read in a thread with little memory, with the same report and verdict', async () => {
    const { dir } = await folder(many);
    const run = async (options: string) => {
      const running = start('bin/cli.ts', ['--format', 'json'], { cwd: dir, env: { NODE_OPTIONS: options } });
      return { code: await running.ended, stdout: running.stdout(), stderr: running.stderr() };
    };
    const inThread = await run(hook);
    expect(inThread).toMatchObject({ code: 1, stderr: 'in a thread\n' });
    // Who says how much memory Node may have is heard.
    expect(await run(`${hook} --max-old-space-size=2000`)).toEqual({ ...inThread, stderr: '' });
  });

  test('are not read in a thread by the word of a person', async () => {
    const { dir } = await folder({ 'a.md': '![](a.png)\n' });
    const running = start('bin/cli.ts', ['--in-thread'], { cwd: dir, env: { NODE_OPTIONS: hook } });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^error: unknown option '--in-thread'/);
  });

  test('are read by the program itself where its settings come from a pipe, which is read once', async () => {
    const { dir } = await folder(many);
    execFileSync('mkfifo', [join(dir, 'settings')]);
    const args = ['--config', 'settings'];
    const running = start('bin/cli.ts', args, { cwd: dir, env: { NODE_OPTIONS: hook } });
    await writeFile(join(dir, 'settings'), 'fail-on: never\n');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toBe('');
  });

  test('end at once after a signal, also in a thread', async () => {
    const { dir } = await folder({ ...many, '0.md': long });
    execFileSync('mkfifo', [join(dir, 'accepted')]);
    const args = ['--baseline', 'accepted', '--json-file', 'report.json'];
    const running = start('bin/cli.ts', args, { cwd: dir, env: { NODE_OPTIONS: hook } });
    await writeFile(join(dir, 'accepted'), '{ "version": 1, "accepted": [] }');
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(130);
    expect(running.stdout()).toBe('');
    expect(running.stderr()).toBe('in a thread\n');
    expect(await readdir(dir)).not.toContain('report.json');
  });

  test('have a report that a full disk does not take: it does not count as printed', async () => {
    const { dir } = await folder(many);
    const running = start('bin/cli.ts', ['--fail-on', 'never'], { cwd: dir, stdoutFile: '/dev/full' });
    expect(await running.ended).toBe(2);
    expect(running.stderr()).toMatch(/^alt-text-review: the report could not be printed: /);
  });
});
