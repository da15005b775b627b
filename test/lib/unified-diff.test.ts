import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unifiedDiff } from '../../src/lib/unified-diff.ts';

const lines = (count: number, changed: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => changed[index + 1] ?? `line ${index + 1}`).join('\n');

const cases: readonly (readonly [path: string, before: string, after: string])[] = [
  ['a.md', 'one\n', 'two\n'],
  ['a.md', 'one', 'two'],
  ['b/c d.md', `${lines(40)}\n`, `${lines(40, { 5: 'x', 12: 'y', 35: 'z\nmore' })}\n`],
  ['crlf.md', 'a\r\n\r\n![](b)\r\n', 'a\r\n\r\n![c](b)\r\n'],
  ['umlaut/Größe "ö".md', '\uFEFFa\n', '\uFEFFb\n'],
  ['back\\slash\ttab.md', 'a\nb\nc', 'a\nB\nc'],
  ['gone.md', 'a\nb\nc\n', 'a\nc\n'],
  ['repeated.md', 'x\nx\nx\n\nx\n', 'x\nx\ny\nx\n\nx\n'],
  ['ends.md', 'a\nb', 'a\nb\n'],
];

test('git applies every diff, and comes to the text after it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-diff-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { cwd: dir, input, stdio: ['pipe', 'pipe', 'pipe'] });
  git(['init', '-q']);
  for (const [path, before] of cases) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), before);
  }
  // The first two have one name, so they come one after the other.
  const [first, ...rest] = cases;
  await writeFile(join(dir, 'a.md'), first![1]);
  git(['apply', '--whitespace=nowarn', '-'], unifiedDiff(...first!));
  await writeFile(join(dir, 'a.md'), rest[0]![1]);
  git(['apply', '--check', '--whitespace=nowarn', '-'], rest.map((one) => unifiedDiff(...one)).join(''));
  git(['apply', '--whitespace=nowarn', '-'], rest.map((one) => unifiedDiff(...one)).join(''));
  for (const [path, , after] of rest) expect(await readFile(join(dir, path), 'utf8')).toBe(after);
});

test('What is the same has no diff', () => {
  expect(unifiedDiff('a.md', 'x', 'x')).toBe('');
});
