import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
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

const two = '![](a.png)\n\n![](b.png)\n';
const usual = '.github/alt-text-review.baseline.json';

test('A baseline in the usual place is used by itself, a run says what it accepts, and `none` uses none', async () => {
  const { dir, run } = await folder({ 'a.md': two, 'b.md': two });
  expect((await run(['baseline'])).stdout).toContain('Later runs use it by themselves.');
  const { code, stdout } = await run([]);
  expect(code).toBe(0);
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toContain(`The baseline ${usual} accepts 4 findings of the documents that were read.`);
  expect(said).not.toContain('any more');
  expect((await run(['--baseline', 'none'])).code).toBe(1);
  expect((await run(['doctor'])).stdout).toContain(`baseline: 4 accepted findings in ${usual}\n`);

  await writeFile(join(dir, 'a.md'), two.replace('![](a.png)', '![A cat on a quay](a.png)'));
  await rm(join(dir, 'b.md'));
  const stale = (await run([])).stdout.replace(/\s+/g, ' ');
  expect(stale).toContain('accepts 1 finding');
  expect(stale).toContain(
    '1 entry of the baseline matches nothing any more: `alt-text-review baseline --prune` takes it out.',
  );
});

test('Pruning takes out what is fixed or gone, adds nothing, and leaves what the run did not read', async () => {
  const { dir, run } = await folder({ 'docs/a.md': two, 'docs/b.md': two, 'c.md': two });
  await run(['baseline']);
  await writeFile(
    join(dir, 'docs/a.md'),
    two.replace('![](a.png)', '![A cat on a quay](a.png)').concat('![](new.png)\n'),
  );
  await rm(join(dir, 'docs/b.md'));
  await writeFile(join(dir, 'c.md'), '');
  const images = async () => {
    const { accepted } = JSON.parse(await readFile(join(dir, usual), 'utf8')) as { accepted: { image: string }[] };
    return accepted.map(({ image }) => image);
  };
  expect(await run(['baseline', '--prune', 'docs'])).toMatchObject({
    code: 0,
    stdout: `3 entries were taken out of ${usual}: nothing needs them any more.\n`,
  });
  expect(await images()).toEqual(['c.md | a.png | 1', 'c.md | b.png | 1', 'docs/a.md | b.png | 1']);
  await run(['baseline', '--prune']);
  expect(await images()).toEqual(['docs/a.md | b.png | 1']);
  expect((await run(['baseline', '--prune'])).stdout).toBe(`${usual} has no entry that is fixed.\n`);
});
