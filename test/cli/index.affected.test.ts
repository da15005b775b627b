import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { png } from '../world/png.ts';

type Files = Readonly<Record<string, string | Uint8Array | null>>;
type Listed = { file: string; line: number; status: string; inScope: boolean; findings: { rule: string }[] };

/** What a run against the commit of `before` says, with `after` in the work tree: the images in scope, each with its first rule, and the notes. */
async function against(before: Files, after: Files, ...args: string[]) {
  const first = Object.entries(before).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const { dir, run } = await folder(Object.fromEntries(first));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], { cwd: dir, stdio: 'pipe' });
  const write = async (files: Files) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      if (content === null) await rm(join(dir, path));
      else await writeFile(join(dir, path), content);
    }
  };
  await write(before);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  await write(after);
  git('add', '-A');
  git('commit', '-qm', 'change');
  const { stdout, code } = await run(['--base', 'HEAD~1', '--json-file', 'report.json', ...args]);
  const { images } = JSON.parse(await readFile(join(dir, 'report.json'), 'utf8')) as { images: Listed[] };
  const found = images
    .filter(({ inScope }) => inScope)
    .map(({ file, line, findings }) => `${file}:${line} ${findings[0]?.rule ?? 'good'}`);
  return { found, code, text: stdout.replace(/\s+/g, ' ') };
}

const card = (inside: string) => `<a href="/boats">\n  <img\n    src="a.png"\n    alt="">\n${inside}</a>\n`;

describe('An image that the change makes worse without touching its lines is in scope:', () => {
  test.each<[string, Files, Files, string]>([
    [
      'the line of its text is deleted',
      { 'a.md': '```{figure} a.png\n:alt: Green canoe on the lake\n:width: 3\n\nCaption\n```\n' },
      { 'a.md': '```{figure} a.png\n:width: 3\n\nCaption\n```\n' },
      'a.md:1 missing-alt',
    ],
    [
      'the line of its attribute is deleted',
      { 'a.html': '<img\n  src="a.png"\n  alt="Green canoe on the lake"\n  width="30">\n' },
      { 'a.html': '<img\n  src="a.png"\n  width="30">\n' },
      'a.html:1 missing-alt',
    ],
    [
      'the label that it refers to loses its id',
      { 'a.md': '<span id="n">Green canoe</span>\n\n<img src="a.png" aria-labelledby="n">\n' },
      { 'a.md': '<span id="m">Green canoe</span>\n\n<img src="a.png" aria-labelledby="n">\n' },
      'a.md:3 missing-alt',
    ],
    [
      'the link around it loses its words',
      { 'a.html': card('  Our boats\n') },
      { 'a.html': card('') },
      'a.html:2 empty-link-image',
    ],
    [
      'the comment that accepted it is removed',
      { 'a.md': '<!-- alt-text-review-ignore-next-line -->\n![](a.png)\n' },
      { 'a.md': '![](a.png)\n' },
      'a.md:1 empty-markdown-alt',
    ],
    [
      'the code around it ends',
      { 'a.md': 'Code:\n\n~~~md\n![](a.png)\n~~~\n' },
      { 'a.md': 'Code:\n\n![](a.png)\n' },
      'a.md:3 empty-markdown-alt',
    ],
    [
      'a caption comes that says the same',
      { 'a.html': '<figure>\n<img src="a.png" alt="Green canoe on the lake">\n</figure>\n' },
      {
        'a.html':
          '<figure>\n<img src="a.png" alt="Green canoe on the lake">\n<figcaption>Green canoe on the lake</figcaption>\n</figure>\n',
      },
      'a.html:2 redundant-with-text',
    ],
    [
      'its file becomes a page',
      { 'a.txt': 'One.\n\n![](a.png)\n\nTwo.\n\nThree.\n' },
      { 'a.txt': null, 'a.md': 'One.\n\n![](a.png)\n\nTwo.\n\nThree.\n' },
      'a.md:3 empty-markdown-alt',
    ],
    [
      'its definition points to another picture',
      { 'a.md': '![The old dashboard][d]\n\nWords.\n\n[d]: old.png\n' },
      { 'a.md': '![The old dashboard][d]\n\nWords.\n\n[d]: new.png\n' },
      'a.md:1 stale-alt',
    ],
  ])('%s', async (_, before, after, expected) => {
    const { found, text } = await against(before, after);
    expect(found).toEqual([expected]);
    const [place] = expected.split(' ');
    expect(text).toContain(
      `This change affects 1 image whose lines it leaves as they were, so it counts, too: ${place}.`,
    );
  });

  test('and the gate fails for it', async () => {
    const { code } = await against({ 'a.html': card('  Our boats\n') }, { 'a.html': card('') });
    expect(code).toBe(1);
  });
});

describe('An image stays out of scope', () => {
  const bare = '![](a.png)\n';
  test.each<[string, Files, Files]>([
    ['that was as bad before', { 'a.md': `One.\n\n${bare}` }, { 'a.md': bare }],
    [
      'when another one with the same picture comes before it',
      { 'a.md': `# A\n\n${bare}` },
      { 'a.md': `# A\n\n![A green canoe on the lake](a.png)\n\n${bare}` },
    ],
    [
      'when one like it is deleted before it',
      { 'a.html': '<img\n  src="a.png"\n  alt="Green canoe on the lake">\n<img\n  src="b.png">\n' },
      { 'a.html': '<img\n  src="b.png">\n' },
    ],
    [
      'whose file has another name',
      { 'a.md': `# A\n\n${bare}\nx\ny\nz\n` },
      { 'a.md': null, 'b.md': `# A\n\n${bare}\nx\ny\nz\n` },
    ],
    [
      'when its definition points to the same picture in another folder',
      { 'a.md': '![The dashboard][d]\n\nWords.\n\n[d]: old/dash.png\n' },
      { 'a.md': '![The dashboard][d]\n\nWords.\n\n[d]: new/dash.png\n' },
    ],
    [
      'when its definition points to the new name of its picture',
      { 'a.md': '![The dashboard][d]\n\nWords.\n\n[d]: IMG_1.png\n', 'IMG_1.png': png(1) },
      { 'a.md': '![The dashboard][d]\n\nWords.\n\n[d]: dash.png\n', 'IMG_1.png': null, 'dash.png': png(1) },
    ],
    [
      'when its definition points to another badge',
      { 'a.md': '![Build status][d]\n\nWords.\n\n[d]: https://img.shields.io/travis/a/b.svg\n' },
      { 'a.md': '![Build status][d]\n\nWords.\n\n[d]: https://github.com/a/b/actions/workflows/c.yml/badge.svg\n' },
    ],
    [
      'whose finding the baseline accepts',
      {
        'a.md': '<!-- alt-text-review-ignore-next-line -->\n![](a.png)\n',
        'known.json': JSON.stringify({
          version: 1,
          accepted: [{ rule: 'empty-markdown-alt', image: 'a.md | a.png | 1' }],
        }),
      },
      { 'a.md': '![](a.png)\n' },
    ],
  ])('%s', async (_, before, after) => {
    const args = 'known.json' in before ? ['--baseline', 'known.json'] : [];
    const { found, text } = await against(before, after, ...args);
    expect(found.filter((one) => !one.endsWith('good'))).toEqual([]);
    expect(text).not.toContain('This change affects');
  });
});

describe('A picture that is replaced', () => {
  const page = '![The old dashboard](img/dash%201.png)\n';
  const [before, after] = [{ 'img/dash 1.png': png(1) }, { 'img/dash 1.png': png(2) }];

  test.each<[string, string, string]>([
    ['by its address', 'docs/a.md', '![The old dashboard](../img/dash%201.png)\n'],
    ['by its name', 'a.html', '<img src="img/dash 1.png" alt="The old dashboard">\n'],
    ['by a path of the site', 'docs/deep/a.md', '![The old dashboard](/img/dash%201.png)\n'],
  ])('is found in a page that the change does not touch, %s', async (_, path, text) => {
    const { found } = await against({ ...before, [path]: text, 'other.md': '![](other.png)\n' }, after);
    expect(found).toEqual([`${path}:1 stale-alt`]);
  });

  test('with escapes in its name', async () => {
    const { found } = await against(
      { 'my_dash (a&b).png': png(1), 'a.md': '![The old dashboard](<my\\_dash (a&amp;b).png>)\n' },
      { 'my_dash (a&b).png': png(2) },
    );
    expect(found).toEqual(['a.md:1 stale-alt']);
  });

  test('through a pointer of Git LFS', async () => {
    const pointer = (id: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${id.repeat(64)}\nsize 12345\n`;
    const { found } = await against(
      { 'img/dash 1.png': pointer('a'), 'a.md': page },
      { 'img/dash 1.png': pointer('b') },
    );
    expect(found).toEqual(['a.md:1 stale-alt']);
  });

  test('is another one than that of the same name elsewhere', async () => {
    const { found } = await against({ ...before, 'docs/a.md': page, 'docs/img/dash 1.png': png(3) }, after);
    expect(found).toEqual([]);
  });

  test.each<[string, string[], Files]>([
    ['below other paths', ['docs'], {}],
    ['in a page that the settings leave out', ['--paths', 'docs/**'], {}],
    ['with the scope files', ['--scope', 'files'], {}],
    ['in a page that git ignores', [], { '.gitignore': '*.md\n' }],
  ])('is not looked for %s', async (_, args, more) => {
    const ignored = '.gitignore' in more;
    const { found } = await against(
      { ...before, ...more, 'docs/b.md': 'x\n', ...(ignored ? {} : { 'a.md': page }) },
      ignored ? { ...after } : after,
      ...args,
    );
    expect(found).toEqual([]);
  });

  test('may be in a page that cannot be read, which a note names and which does not fail the run', async () => {
    const { code, text } = await against({ ...before, 'a.md': 'x'.repeat(3 * 1024 * 1024) }, after);
    expect(text).toContain('1 unchanged document could not be read, and may show a picture that was replaced: a.md.');
    expect(code).toBe(0);
  });
});

test('A picture whose mode alone is new is the same', async () => {
  const { dir, run } = await folder({ 'a.md': '![The old dashboard](dash.png)\n' });
  await writeFile(join(dir, 'dash.png'), png(1));
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], { cwd: dir, stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  git('update-index', '--chmod=+x', 'dash.png');
  git('commit', '-qm', 'mode');
  await rename(join(dir, 'dash.png'), join(dir, 'x.png'));
  git('checkout', '--', 'dash.png');
  expect((await run(['--base', 'HEAD~1'])).stdout).toContain('Nothing to review');
});
