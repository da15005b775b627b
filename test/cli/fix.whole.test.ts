import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { skipWithoutNode24 } from '../world/node24.ts';
import { start } from '../world/process.ts';

/** An image whose words are in its address, so that they need no model. */
const badge = '![](https://img.shields.io/badge/license-MIT-blue)\n';
const flags = ['--fix', '--context-drafts'];

describe('--fix on the disk', () => {
  test('keeps the mode of a document', async () => {
    const { dir, run } = await folder({ 'a.md': badge });
    await chmod(join(dir, 'a.md'), 0o750);
    await run(flags);
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toContain('![license: MIT]');
    expect((await stat(join(dir, 'a.md'))).mode & 0o777).toBe(0o750);
  });

  test('writes through a named link inside the repository, and not through one that leads out', async () => {
    const outside = await folder({ 'out.md': badge });
    const { dir, run } = await folder({ 'a.md': badge });
    await symlink('a.md', join(dir, 'inside.md'));
    await symlink(join(outside.dir, 'out.md'), join(dir, 'outside.md'));
    const { code, stdout, stderr } = await run(['inside.md', 'outside.md', ...flags, '--fail-on', 'never']);
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toContain('![license: MIT]');
    expect(await readFile(join(outside.dir, 'out.md'), 'utf8')).toBe(badge);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'outside.md could not be written: a link on its path leads out of the repository. What is there is unchanged. Its drafts are only in this report.',
    );
    expect(stderr).toContain('alt-text-review: outside.md could not be written');
    expect(code).toBe(2);
  });

  test('reports what it wrote on stdout when the file for the report cannot be written', async () => {
    const { run } = await folder({ 'a.md': badge });
    const { code, stdout, stderr } = await run([...flags, '--output', 'a.md/report.txt', '--json-file', 'b/c.json']);
    expect(code).toBe(2);
    expect(stdout).toContain('1 draft was written into 1 file');
    expect(stderr).toMatch(/^alt-text-review: a\.md\/report\.txt cannot be written: a part of its path is a file/m);
  });

  test('that is stopped writes what it has, reads nothing again, and says so', async () => {
    const { dir, run } = await folder({ 'a.md': badge });
    const { stdout } = await run(flags, { signal: AbortSignal.abort() });
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toContain('![license: MIT]');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The run was stopped then, so the findings and the coverage above do not count it.',
    );
  });

  describe('on a full disk', () => {
    beforeEach(skipWithoutNode24);

    test('loses no document, writes those that fit, and says what is on the disk', async () => {
      const long = badge + 'A paragraph of many words.\n\n'.repeat(1000);
      const { dir } = await folder({ 'long.md': long, 'short.md': badge });
      await writeFile(join(dir, 'old.json'), 'old');
      const running = start('bin/cli.ts', [...flags, '--json-file', 'old.json'], { cwd: dir, mostKib: 1 });
      expect(await running.ended).toBe(2);
      expect(await readFile(join(dir, 'long.md'), 'utf8')).toBe(long);
      expect(await readFile(join(dir, 'short.md'), 'utf8')).toContain('![license: MIT]');
      expect(await readFile(join(dir, 'old.json'), 'utf8')).toBe('old');
      expect((await readdir(dir)).sort()).toEqual(['long.md', 'old.json', 'short.md']);
      expect(running.stdout().replace(/\s+/g, ' ')).toContain(
        'long.md could not be written: it is larger than a file may be here. The file on the disk is unchanged.',
      );
      expect(running.stderr()).toBe(
        'short.md:1\n  - ![](https://img.shields.io/badge/license-MIT-blue)\n  + ![license: MIT](https://img.shields.io/badge/license-MIT-blue)\nalt-text-review: long.md could not be written: it is larger than a file may be here. The file on the disk is unchanged. Its drafts are only in this report.\nalt-text-review: old.json cannot be written: it is larger than a file may be here. The file on the disk is unchanged.\nFree some space and run the command again, or name a file on another disk.\n',
      );
    });
  });
});
