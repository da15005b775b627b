import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { encodePng } from '../../src/drafts/doctor/png.ts';
import { running } from '../world/eachlabs/calls.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

/** More in parallel than the listeners to one signal at which Node warns of a leak. */
const count = 14;

/** A longer run hangs. The tests of the drafter check, on a virtual clock, that a run ends in time for a runner. */
const patienceMs = 60_000;

test.each([
  ['SIGINT', 'in one thread', 0, 130],
  ['SIGTERM', 'in one thread', 0, 143],
  // From 10,001 files on, it runs in a thread of its own, which hears no signal.
  ['SIGINT', 'in a thread with little memory', 10_000, 130],
] as const)(
  'after %s the built command line, %s, keeps, prints and caches what it has, cancels the rest, and ends',
  async (signal, _, others, code) => {
    let created = 0;
    const server = await running({
      requestsPerMinute: 0,
      concurrency: count,
      latencyMs: () => (created++ < 2 ? 100 : 100_000),
    });
    const dir = await site(count, others);
    const cache = join(dir, 'cache');
    const limits = ['--requests-per-minute', '0', '--concurrency', String(count)];
    const args = [
      '--caption',
      '--format',
      'json',
      ...limits,
      '--api-base-url',
      server.url,
      '--cache-dir',
      cache,
      'docs',
    ];
    const env = { PATH: process.env.PATH, EACHLABS_API_KEY: 'test-key' };
    const child = spawn(process.execPath, [cli, ...args], { cwd: dir, env });
    onTestFinished(() => void child.kill('SIGKILL'));
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;

    await expect
      .poll(async () => [(await readdir(cache).catch(() => [])).length, server.ledger.length], { timeout: 60_000 })
      .toEqual([2, count]);
    child.kill(signal);
    const hurry = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    expect(await closed).toEqual([code, null]);
    clearTimeout(hurry);

    expect(stderr).not.toMatch(/warning/i);
    const { images } = JSON.parse(stdout) as { images: readonly { caption: { status: string } }[] };
    const statuses = images.map(({ caption: draft }) => draft.status);
    expect(statuses).toEqual(['ok', 'ok', ...Array<string>(count - 2).fill('skipped')]);
    expect(server.ledger.map(({ status }) => status)).toEqual([
      ...Array<string>(2).fill('success'),
      ...Array<string>(count - 2).fill('cancelled'),
    ]);
  },
);

/** A page with `count` different pictures that have no alternative text, and `others` without a picture. */
async function site(count: number, others: number): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'interrupted-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'docs'));
  for (let at = 0; at < others; at += 1) await writeFile(join(dir, 'docs', `${at}.md`), '');
  const names = Array.from({ length: count }, (_, index) => `p${index}.png`);
  for (const [index, name] of names.entries()) {
    const picture = encodePng({ width: 80, height: 80 }, (x, y) => [x * 3, y * 3, index * 40]);
    await writeFile(join(dir, 'docs', name), picture);
  }
  await writeFile(join(dir, 'docs', 'page.md'), names.map((name) => `![](${name})\n`).join('\n'));
  return dir;
}
