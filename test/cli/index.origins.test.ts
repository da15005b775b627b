import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const source = '# Setup\n\n[![](img/run.png)](https://runner.example/docs)\n';
const link = '<h1>Setup</h1><p><a href="https://runner.example/docs"><img src="/img/run.png" alt=""></a></p>\n';

/** A repository with a document, and the site that was built from it. */
async function built(files: Readonly<Record<string, string>> = {}) {
  const { dir, run } = await folder({
    '.gitignore': '_site\n',
    'docs/setup.md': source,
    '_site/setup/index.html': link,
    ...files,
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: dir, stdio: 'pipe' });
  git('init', '-q');
  return {
    dir,
    run,
    commit: () => {
      git('add', '-A');
      git('commit', '-qm', 'base');
    },
  };
}

type Listed = {
  readonly images: readonly {
    readonly file: string;
    readonly origin?: { readonly file: string; readonly line: number };
    readonly suggestion?: { readonly replacement: string };
  }[];
};

describe('A finding on a page that git ignores', () => {
  test('names the place in the document that it comes from', async () => {
    const { run, commit } = await built();
    commit();
    const { stdout } = await run(['_site', '--context-drafts', '--format', 'json']);
    const { images } = JSON.parse(stdout) as Listed;
    expect(images).toEqual([
      expect.objectContaining({
        file: '_site/setup/index.html',
        line: 1,
        origin: { file: 'docs/setup.md', line: 3, column: 2, endLine: 3, endColumn: 18 },
        suggestion: expect.objectContaining({ replacement: '![runner.example](img/run.png)' }) as unknown,
      }),
    ]);
  });

  test('is listed there, with the page', async () => {
    const { run, commit } = await built({ '_site/all/index.html': link });
    commit();
    const { stdout } = await run(['_site']);
    expect(stdout).toContain(
      '  docs/setup.md:3:2  ![](img/run.png)\n                       ^\n      on _site/all/index.html:1\n      Draft',
    );
    expect(stdout).toContain('2 images in 2 documents: 2 missing');
    expect((await run(['_site', '--format', 'github'])).stdout).toMatch(
      /^::error file=docs\/setup\.md,line=3,endLine=3,col=2,endColumn=18,title=empty-link-image::.*It is shown on _site\/all\/index\.html:1\.%0ADraft/,
    );
  });

  test('stays there when no document is tracked', async () => {
    const { run } = await built();
    const { stdout } = await run(['_site', '--format', 'json']);
    expect((JSON.parse(stdout) as Listed).images[0]?.origin).toBeUndefined();
  });

  test('is never traced through a link out of the repository', async () => {
    const outside = await folder({ 'setup.md': source });
    const { dir, run, commit } = await built({ 'docs/setup.md': '# Nothing\n' });
    await symlink(join(outside.dir, 'setup.md'), join(dir, 'docs/linked.md'));
    commit();
    const { stdout } = await run(['_site', '--format', 'json']);
    expect((JSON.parse(stdout) as Listed).images[0]?.origin).toBeUndefined();
  });

  test('is written by --fix into the page that was read', async () => {
    const { run, commit } = await built();
    commit();
    const { stdout } = await run(['_site', '--context-drafts', '--fix']);
    expect(stdout).toContain('1 draft was written into 1 file');
    expect((await run(['_site'])).stdout).toContain('The gate passed.');
  });
});

test('A page that people write is not traced', async () => {
  const { run, commit } = await built({ '.gitignore': 'node_modules\n' });
  commit();
  const { stdout } = await run(['_site', '--format', 'json']);
  expect((JSON.parse(stdout) as Listed).images[0]?.origin).toBeUndefined();
});
