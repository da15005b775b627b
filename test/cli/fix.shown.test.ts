import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const files = {
  'docs/a b.md': '# A\r\n\r\n![Image of the dashboard with three charts](d.png)\r\n\r\n![](x.png)\r\n',
  'b.html':
    '<p>Text <img src="spacer.gif" alt="spacer" width="1"> and <img src="s.png" alt="Settings page (1)@2x"></p>',
  'c.md': '![A good text of a picture](c.png)\n',
};

describe('--fix without a model', () => {
  test('writes what needs none, and shows each place before and after', async () => {
    const { dir, run } = await folder(files);
    const { stderr, code } = await run(['--fix']);
    expect(await readFile(join(dir, 'docs/a b.md'), 'utf8')).toBe(
      files['docs/a b.md'].replace('Image of the dashboard', 'The dashboard'),
    );
    expect(await readFile(join(dir, 'b.html'), 'utf8')).toContain('<img src="spacer.gif" alt="" width="1">');
    expect(stderr).toContain(
      'docs/a b.md:3\n  - ![Image of the dashboard with three charts](d.png)\n  + ![The dashboard with three charts](d.png)\n',
    );
    expect(code).toBe(1);
  });

  test('writes nothing where a person or a model has to find words', async () => {
    const { dir, run } = await folder({ 'a.md': '![](x.png)\n' });
    expect((await run(['--fix'])).code).toBe(2);
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('![](x.png)\n');
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff that git applies, and nothing else, and writes nothing', async () => {
    const { dir, run } = await folder(files);
    execFileSync('git', ['init', '-q'], { cwd: dir });
    const { stdout, code } = await run(['--fix', '--dry-run']);
    expect(code).toBe(0);
    for (const [path, text] of Object.entries(files)) expect(await readFile(join(dir, path), 'utf8')).toBe(text);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: dir, input: stdout });
    const applied = await readFile(join(dir, 'docs/a b.md'), 'utf8');
    expect(applied).toContain('![The dashboard with three charts](d.png)\r\n');
    expect((await run(['--fix', '--dry-run'])).stdout).toBe('');
  });

  test('says on stderr which file no diff can show', async () => {
    const { run } = await folder({
      'a.html': Buffer.from('<p>\xDF <img src="spacer.gif" alt="spacer"></p>', 'latin1'),
    });
    const { stdout, stderr, code } = await run(['--fix', '--dry-run']);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('a.html is not in UTF-8');
  });

  test('needs --fix', async () => {
    const { run } = await folder(files);
    expect(await run(['--dry-run'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Add --fix') as unknown,
    });
  });
});
