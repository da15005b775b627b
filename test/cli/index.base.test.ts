import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const old = '![](old.png)\n\nWords.\n';
const page = `${old}\n![](new.png)\n`;

/** A repository with these files committed. */
async function committed(files: Readonly<Record<string, string>>) {
  const { dir, run } = await folder(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: dir, stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const write = (path: string, text: string) => writeFile(join(dir, path), text);
  /** The places with a finding in scope. */
  const found = async (...args: string[]) => {
    const { stdout } = await run(['--base', 'HEAD', '--format', 'json', ...args]);
    const { images } = JSON.parse(stdout) as { images: { file: string; line: number; inScope: boolean }[] };
    return images.filter(({ inScope }) => inScope).map(({ file, line }) => `${file}:${line}`);
  };
  return { dir, git, run, write, found };
}

describe('New lines against a commit are those of the two texts, whatever git is told:', () => {
  test.each([
    ['an attribute of the change', [], { '.gitattributes': '*.md -diff\n' }],
    ['the attribute binary', [], { '.gitattributes': '* binary\n' }],
    ['an attribute of the repository', [], { '.git/info/attributes': '*.md -diff\n' }],
    ['diff.suppressBlankEmpty', [['diff.suppressBlankEmpty', 'true']], {}],
    ['text conversion', [['diff.x.textconv', 'true']], { '.gitattributes': '*.md diff=x\n' }],
    ['a diff program', [['diff.x.command', 'true']], { '.gitattributes': '*.md diff=x\n' }],
    ['an external diff', [['diff.external', 'true']], {}],
    ['another algorithm', [['diff.algorithm', 'patience']], {}],
    ['no context', [['diff.context', '0']], {}],
    ['no prefix', [['diff.noprefix', 'true']], {}],
    ['colours', [['color.ui', 'always']], {}],
    ['other line endings in the checkout', [['core.autocrlf', 'true']], {}],
  ] as const)('%s', async (_, settings, files) => {
    const { git, write, found } = await committed({ 'a.md': old, 'b.md': old });
    for (const setting of settings) git('config', ...setting);
    for (const [path, text] of Object.entries(files)) await write(path, text);
    await write('a.md', page);
    expect(await found()).toEqual(['a.md:5']);
  });

  test('a checkout that rewrote every line ending', async () => {
    const { git, write, found } = await committed({ 'a.md': old });
    git('config', 'core.autocrlf', 'true');
    await write('a.md', page.replaceAll('\n', '\r\n'));
    expect(await found()).toEqual(['a.md:5']);
  });

  test('a byte 0', async () => {
    const { write, found } = await committed({ 'a.md': old });
    await write('a.md', `${page}\0\n`);
    expect(await found()).toEqual(['a.md:5']);
  });

  test('a new name beside an attribute', async () => {
    const { git, write, found } = await committed({ 'a.md': old + 'x\n'.repeat(40) });
    git('mv', 'a.md', 'b.md');
    await write('.gitattributes', '*.md -diff\n');
    await write('b.md', `${old}${'x\n'.repeat(40)}\n![](new.png)\n`);
    expect(await found()).toEqual(['b.md:45']);
  });

  test('a new mode', async () => {
    const { git, found } = await committed({ 'a.md': old });
    git('update-index', '--chmod=+x', 'a.md');
    expect(await found()).toEqual([]);
  });
});

describe('Against a commit', () => {
  test('a file that takes the place of a link is new, and the next document keeps its own lines', async () => {
    const { dir, git, write, found } = await committed({ 'b.md': old, 'z.txt': '' });
    await symlink('b.md', join(dir, 'a.md'));
    git('add', '-A');
    git('commit', '-qm', 'link');
    await rm(join(dir, 'a.md'));
    await write('a.md', '![](a.png)\n');
    await write('b.md', page);
    expect(await found()).toEqual(['a.md:1', 'b.md:5']);
  });

  test('links are not followed, tracked or not', async () => {
    const { dir, git, found } = await committed({ 'b.md': old });
    await symlink('b.md', join(dir, 'tracked.md'));
    git('add', 'tracked.md');
    await symlink('b.md', join(dir, 'untracked.md'));
    expect(await found()).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')(
    'a document whose name is not UTF-8 is not passed over in silence',
    async () => {
      const { dir, run } = await committed({ 'b.md': old });
      await writeFile(Buffer.concat([Buffer.from(`${dir}/gr\xFC`, 'latin1'), Buffer.from('n.md')]), page);
      expect((await run(['--base', 'HEAD'])).stdout).toContain('if it has a name that is not UTF-8, rename it');
    },
  );

  test('a folder whose name begins with two dots is inside', async () => {
    const { dir, write, found } = await committed({ 'a.md': old });
    await mkdir(join(dir, '..docs'));
    await write('..docs/a.md', '![](a.png)\n');
    expect(await found('.')).toEqual(['..docs/a.md:1']);
  });

  test('the scope `all` reads everything, also when no path is named', async () => {
    const { write, found } = await committed({ 'a.md': old, 'b.md': old });
    await write('a.md', page);
    expect(await found('--scope', 'all')).toEqual(['a.md:1', 'a.md:5', 'b.md:1']);
  });

  test('documents that git was told not to look at are judged, and unchanged ones are not', async () => {
    const { git, write, found } = await committed({ 'a.md': old, 'b.md': old });
    git('update-index', '--assume-unchanged', 'a.md', 'b.md');
    await write('a.md', page);
    expect(await found()).toEqual(['a.md:5']);
    expect(await found('--scope', 'files')).toEqual(['a.md:1', 'a.md:5']);
  });
});
