import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const files = { 'docs/a.md': '![](a.png)\n\n![](a.png)\n\n![](b.png)\n', 'b.html': '<p>Text <img src="c.png"></p>\n' };
const describe = (alt: string) => ({ kind: 'describe', alt });
const saved = (...decisions: readonly unknown[]) => JSON.stringify({ version: 1, tool: 'alt-text-review', decisions });

test('apply writes each decision where it belongs, and says what it did not write', async () => {
  const { dir, run } = await folder({
    ...files,
    'decisions.json': saved(
      {
        file: 'docs/a.md',
        src: 'a.png',
        occurrence: 2,
        before: '![](a.png)',
        decision: describe('A red parrot on a branch.'),
      },
      { file: 'docs/a.md', src: 'b.png', before: '![old](b.png)', decision: describe('A blue parrot.') },
      { file: 'b.html', src: 'c.png', decision: { kind: 'decorative' } },
      { file: 'gone.md', src: 'c.png', decision: { kind: 'decorative' } },
    ),
  });
  const { code, stdout, stderr } = await run(['apply', 'decisions.json']);
  expect(stdout).toBe('docs/a.md:3\nb.html:1\n');
  expect(stderr).toContain('docs/a.md:5: the image has another text by now.');
  expect(stderr).toContain('gone.md: this run has read no image with the address c.png there.');
  expect(stderr).toContain('2 decisions written, 2 not.');
  expect(code).toBe(2);
  expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toBe(
    '![](a.png)\n\n![A red parrot on a branch.](a.png)\n\n![](b.png)\n',
  );
  expect(await readFile(join(dir, 'b.html'), 'utf8')).toBe('<p>Text <img src="c.png" alt=""></p>\n');
});

test('apply reaches no file that the run has not read: above the folder, behind a link, left out by paths', async () => {
  const outside = await folder({ 'x.md': '![](a.png)\n' });
  const { dir, run } = await folder({ ...files, 'package.json': '{"a":"![](a.png)"}' });
  await symlink(join(outside.dir, 'x.md'), join(dir, 'link.md'));
  const targets = [
    join(outside.dir, 'x.md'),
    `../${outside.dir.split('/').at(-1) ?? ''}/x.md`,
    'link.md',
    'package.json',
    'docs/a.md',
  ];
  await writeFile(
    join(dir, 'd.json'),
    saved(...targets.map((file) => ({ file, src: 'a.png', decision: describe('Words of an attacker.') }))),
  );
  const { code, stdout } = await run(['apply', 'd.json', 'b.html']);
  expect([code, stdout]).toEqual([2, '']);
  expect(await readFile(join(outside.dir, 'x.md'), 'utf8')).toBe('![](a.png)\n');
  expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toBe(files['docs/a.md']);
});

test.each([
  ['no JSON', '{', /no decisions that can be read/],
  [
    'a field that nobody knows',
    saved({ file: 'b.html', src: 'c.png', path: '/etc/passwd', decision: { kind: 'decorative' } }),
    /Unrecognized key/,
  ],
  ['another version', '{"version":2,"tool":"alt-text-review","decisions":[]}', /version/],
])('apply takes %s as a mistake', async (_, text, message) => {
  const { run } = await folder({ ...files, 'd.json': text });
  expect(await run(['apply', 'd.json'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(message) as unknown,
  });
});
