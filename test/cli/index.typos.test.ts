import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const files = {
  'docs/a.md': '![](a.png)\n',
  'blog/b.md': '![A cat asleep on a keyboard](b.png)\n',
  'src/c.creole': '',
};
const config = '.github/alt-text-review.yml';

describe('What matches nothing ends with 2, after the rest is judged and reported:', () => {
  test.each([
    [['dcos', 'blog'], 'There is no file or folder dcos.\nDid you mean docs?\n', '1 image in 1 document'],
    [['dcos/a.md', 'docs'], 'There is no file or folder dcos/a.md.\nDid you mean docs/a.md?\n', '1 missing'],
    [['nowhere'], 'There is no file or folder nowhere.\nCheck the path', 'Nothing to review'],
    [['empty'], 'No document was found in empty.\nThere are documents in', 'Nothing to review'],
    [['src'], 'No document was found in src.\nThere are documents in', 'Nothing to review'],
    [['--paths', 'dcos/**'], 'The pattern dcos/** of paths matches no document.\nDid you mean docs/**?\n', 'Nothing'],
    [
      ['--paths', 'dcos/**', '--paths', 'blog/**'],
      'The pattern dcos/** of paths matches no document.\n',
      '1 image in 1 document',
    ],
    [['--paths', '!**'], 'Paths leaves out all 2 documents.\n', 'Nothing to review'],
  ])('%j', async (args, said, judged) => {
    const { dir, run } = await folder(files);
    await mkdir(join(dir, 'empty'));
    const { code, stdout, stderr } = await run([...args, '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(stderr).toContain(`alt-text-review: ${said}`);
    expect(stdout).toContain(judged);
    expect(stdout).toMatch(/The gate failed: (there is|no document|the pattern|paths leaves)/);
  });

  test('a pattern of the configuration file', async () => {
    const { run } = await folder({ ...files, [config]: 'paths:\n  - dcos/**\n  - blog/**\n' });
    const { code, stdout } = await run(['--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'fail',
      reasons: ['the pattern dcos/** of paths matches no document (did you mean docs/**?)'],
    });
  });

  test('a pattern for what git ignores, unless its folder is named', async () => {
    const { run } = await folder({ ...files, '.gitignore': '_site\n', '_site/a.html': '' });
    const { code, stderr } = await run(['--paths', '_site/**', 'blog/**', '--', '.']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'alt-text-review: The pattern _site/** of paths matches only documents that .gitignore leaves out.\nName their folder as an argument: _site.\n',
    );
    expect(await run(['--paths', '_site/**', 'blog/**', '--', '.', '_site'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('and no baseline is written over one that is needed', async () => {
    const { dir, run } = await folder({ ...files, 'known.json': 'kept' });
    const { code, stderr } = await run(['baseline', 'dcos', '--output', 'known.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file or folder dcos. No baseline was written.\nDid you mean docs?\n');
    expect(await readFile(join(dir, 'known.json'), 'utf8')).toBe('kept');
  });
});

describe('No mistake is', () => {
  test('a named file that no format reads: it is listed as left out', async () => {
    const { run } = await folder(files);
    const { code, stdout, stderr } = await run(['src/c.creole', 'blog']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 .creole file was left out, because no format reads it.');
    expect(await run(['src/c.creole'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a pattern for a folder outside of this run', async () => {
    const { run } = await folder({ ...files, [config]: 'paths:\n  - docs/**\n  - blog/**\n' });
    expect(await run(['blog'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['blog/b.md'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('anything that matches nothing in a change: it is a note when nothing in the repository matches', async () => {
    const { dir, run } = await folder({ ...files, [config]: 'paths:\n  - dcos/**\n  - blog/**\n' });
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'x'],
    ]) {
      execFileSync('git', args, { cwd: dir });
    }
    const { code, stdout, stderr } = await run(['--base', 'HEAD', '.', 'dcos']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The pattern dcos/** of paths matches no document. Did you mean docs/**?');
    expect(stdout).toContain('There is no file or folder dcos. Did you mean docs?');
    expect(stdout).not.toContain('blog/**');
    expect(stdout).toContain('The gate passed.');
  });
});
