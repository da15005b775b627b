import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitHash } from '../../src/lib/git-hash.ts';
import { folder } from '../world/cli.ts';

const deep = `![](a.png)\n\n${'>'.repeat(101)} ![](b.png)\n`;
const large = `![](a.png)\n${'x'.repeat(2 * 1024 * 1024)}\n`;
const noise = Buffer.from('![](a.png)\n\0\u0001\xFF', 'latin1');

test('A baseline accepts files that could not be read until they change, and each report says so', async () => {
  const { dir, run } = await folder({ 'deep.md': deep, 'large.md': large, 'noise.md': noise });
  expect((await run([])).code).toBe(1);
  const { code, stdout } = await run(['baseline', '--output', 'known.json']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^known\.json accepts 0 current findings and 3 files that could not be read\./);
  expect(JSON.parse(await readFile(join(dir, 'known.json'), 'utf8'))).toEqual({
    version: 1,
    accepted: [],
    unread: [
      { file: 'deep.md', hash: gitHash(Buffer.from(deep)) },
      { file: 'large.md', hash: gitHash(Buffer.from(large)) },
      { file: 'noise.md', hash: gitHash(noise) },
    ],
  });

  const accepted = await run(['--baseline', 'known.json']);
  expect(accepted.code).toBe(0);
  expect(accepted.stdout).toContain('The gate passed.\n3 files not read, accepted by the baseline:\n  deep.md: It is ');

  await appendFile(join(dir, 'large.md'), 'new');
  const changed = await run(['--baseline', 'known.json']);
  expect(changed.code).toBe(1);
  expect(changed.stdout).toContain('1 file could not be read:\n  large.md: ');
  expect(changed.stdout).toContain('2 files not read, accepted by the baseline:');
});

test('A baseline without such files has no list of them, and one of an older version is read', async () => {
  const { dir, run } = await folder({ 'a.md': '![](a.png)\n', 'b.md': deep });
  expect((await run(['baseline', 'a.md', '--output', 'known.json'])).code).toBe(0);
  expect(JSON.parse(await readFile(join(dir, 'known.json'), 'utf8'))).not.toHaveProperty('unread');
  expect((await run(['a.md', '--baseline', 'known.json'])).code).toBe(0);
  expect((await run(['--baseline', 'known.json'])).code).toBe(1);
});

test.each(['{ "version": 1, "accepted": [], "unread": [{ "file": "a.md" }] }', '[]'])(
  'A file with %s is no baseline',
  async (text) => {
    const { run } = await folder({ 'a.md': 'x\n', 'known.json': text });
    const { code, stderr } = await run(['--baseline', 'known.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('known.json is not a baseline of alt-text-review.');
  },
);
