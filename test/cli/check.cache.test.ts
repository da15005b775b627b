import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act, openPull } from '../action/scene.ts';
import { folder } from '../world/cli.ts';

const files = {
  'docs/a.md': '# A\n\n![](a.png)\n\n![IMG_2041.png](b.png)\n',
  'docs/b.html': '<p><img src="c.png"></p>\n',
  'c.md': '# No image\n',
};
const flags = ['--format', 'json', '--cache-dir', '.cache'];

/** Changes what the last run kept: it is seen where it is used. */
async function mark(dir: string) {
  const path = join(dir, '.cache', 'pages.txt');
  const kept = await readFile(path, 'utf8');
  await writeFile(path, kept.replaceAll('"message":"', '"message":"KEPT '));
  return kept.split('\n').length - 1;
}

describe('With cache-dir', () => {
  test('a second run prints what the first one printed, and reads no page that stayed as it was', async () => {
    const { dir, run } = await folder(files);
    const without = await run(['--format', 'json']);
    expect(await run(flags)).toEqual(without);
    expect(await run(flags)).toEqual(without);
    expect(await mark(dir)).toBe(2);
    await writeFile(join(dir, 'docs/a.md'), `${files['docs/a.md']}\nMore.\n`);
    const { stdout } = await run(flags);
    const { images } = JSON.parse(stdout) as { images: { file: string; findings: { message: string }[] }[] };
    const kept = images.filter(({ findings }) => findings.some(({ message }) => message.startsWith('KEPT ')));
    expect(kept.map(({ file }) => file)).toEqual(['docs/b.html']);
  });

  test('a review of a change reads every page', async () => {
    const { dir, run } = await folder(files);
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'base'],
    ])
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: dir,
        stdio: 'pipe',
      });
    await run(flags);
    await mark(dir);
    const { code, stdout } = await run([...flags, '--base', 'HEAD', '--scope', 'all']);
    expect(code).toBe(1);
    expect(stdout).not.toContain('KEPT ');
  });

  test('the Action reads every page', async () => {
    const { dir, run } = await folder(files);
    await run(flags);
    await mark(dir);
    const { github } = await openPull({ 'a.md': 'x\n' }, { 'a.md': 'y\n' });
    const inputs = { source: 'workspace', 'cache-dir': '.cache' };
    const outcome = await act(github, inputs, { event: 'push', env: { GITHUB_WORKSPACE: dir } });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('docs/b.html');
    expect(outcome.log).not.toContain('KEPT ');
  });
});
