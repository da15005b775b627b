import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act, openPull } from './scene.ts';
import { folder } from '../world/cli.ts';

const config = '.github/alt-text-review.yml';
const weak = '![IMG_2041.png](a.png)\n';

describe('On the command line', () => {
  test.each([
    ['', 1],
    ['rules: { filename-alt: off }\n', 0],
    ['rules: { filename-alt: warning }\n', 0],
    ['rules: { filename-alt: warning }\nfail-on: warning\n', 1],
    ['allow: IMG_*\n', 0],
    ['overrides: [{ paths: docs/**, rules: { filename-alt: off } }]\n', 0],
    ['overrides: [{ paths: other/**, rules: { filename-alt: off } }]\n', 1],
  ])('a configuration file with %j ends with %i', async (text, code) => {
    const { run } = await folder({ 'docs/a.md': weak, [config]: text });
    expect(await run([])).toMatchObject({ code, stderr: '' });
  });

  test('an ignore holds until its last day, and is reported after that', async () => {
    const comment = (day: string) =>
      `<!-- alt-text-review-ignore-next-line filename-alt until ${day}: ours -->\n${weak}`;
    const { run } = await folder({ 'now.md': comment('2026-10-01'), 'then.md': comment('2026-09-30') });
    expect(await run(['now.md'])).toMatchObject({ code: 0 });
    const { stdout: report } = await run(['now.md', '--format', 'json']);
    expect(JSON.parse(report)).toMatchObject({ totals: { ok: 1, ignored: 1 } });
    const { code, stdout } = await run(['then.md']);
    expect(code).toBe(1);
    expect(stdout).toContain('then.md:1: This ignore ended on 2026-09-30.');
  });

  test('a baseline does not contain findings that are ignored, allowed or off', async () => {
    const { dir, run } = await folder({
      'a.md': `${weak}\n<!-- alt-text-review-ignore-next-line -->\n![](b.png)\n`,
      [config]: 'rules: { filename-alt: off }\n',
    });
    expect(await run(['baseline', '--output', 'base.json'])).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(join(dir, 'base.json'), 'utf8'))).toMatchObject({ accepted: [] });
  });

  test('a mistake in the file is reported with its line', async () => {
    const { run } = await folder({ 'a.md': weak, [config]: 'rules:\n  filename-alt: never\n' });
    expect(await run([])).toEqual({
      code: 2,
      stdout: '',
      stderr: `alt-text-review: ${config}:2:3: filename-alt is never.\nUse off, info, warning or error.\n`,
    });
  });
});

test('On a pull request the policy of the base decides, and that of the change does not', async () => {
  const base = { 'a.md': 'x\n', [config]: 'rules: { filename-alt: warning }\n' };
  const { github } = await openPull(base, { 'a.md': weak, [config]: 'rules: { filename-alt: off }\n' });
  const { exitCode, outputs } = await act(github);
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ weak: '1' });
});
