import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { hunksAround, newLines } from '../../src/lib/line-diff.ts';
import { hunkAround, parseHunks } from '../../src/lib/hunks.ts';
import { runs } from '../world/runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'alt-text-review-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The patch as GitHub gives it: from the first `@@` on. */
function patchOf(before: readonly string[], after: readonly string[], end: string): Promise<string> {
  const write = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.map((line) => line + end).join(''));
  };
  write('before', before);
  write('after', after);
  const args = ['-c', 'core.autocrlf=false', 'diff', '--no-index', '-U3', 'before', 'after'];
  return new Promise((resolve) => {
    // The exit code 1 says that they differ.
    execFile('git', args, { cwd: folder }, (_, stdout) => {
      resolve(stdout.slice(Math.max(0, stdout.search(/^@@/m))));
    });
  });
}

test.each([
  ['@@ -1 +1 @@\n-a\n+b', [{ start: 1, end: 1 }]],
  ['@@ -0,0 +1,2 @@\n+a\n+b', [{ start: 1, end: 2 }]],
  ['@@ -1,2 +0,0 @@\n-a\n-b', [{ start: 1, end: 0 }]],
  ['@@ -1,2 +1,2 @@ heading @@ -9 +9 @@\n a\n-b\n+c', [{ start: 1, end: 2 }]],
  ['@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r', [{ start: 1, end: 2 }]],
  ['@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file', [{ start: 1, end: 1 }]],
  ['@@ -1,3 +1,3 @@\n a\n\n-b\n+c\n', [{ start: 1, end: 3 }]],
  ['@@ -1,2 +1,3 @@\n a\n+@@ -5 +5 @@\n b', [{ start: 1, end: 3 }]],
  [
    '@@ -1,1 +1,2 @@\n a\n+b\n@@ -10,1 +11,2 @@\n c\n+d',
    [
      { start: 1, end: 2 },
      { start: 11, end: 12 },
    ],
  ],
  ['', []],
])('%j has the hunks %j', (patch, expected) => {
  expect(parseHunks(patch)).toEqual(expected);
});

test('a range belongs to a hunk that contains both ends', () => {
  const hunks = parseHunks('@@ -1,1 +1,2 @@\n a\n+b\n@@ -2,1 +3,2 @@\n c\n+d');
  expect(hunkAround(hunks, 1, 2)).toBe(hunks[0]);
  expect(hunkAround(hunks, 3, 4)).toBe(hunks[1]);
  expect(hunkAround(hunks, 2, 3)).toBeUndefined();
  expect(hunkAround(hunks, 5, 5)).toBeUndefined();
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '@@ -1 +1 @@', '+', '-', '\\ x'), { maxLength: 30 });

test('where a text has new lines, git shows hunks, whatever the lines contain', async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.constantFrom('\n', '\r\n'), async (before, after, end) => {
      const text = (all: readonly string[]) => all.map((line) => line + end).join('');
      const hunks = parseHunks(await patchOf(before, after, end));
      for (const hunk of hunks) expect(hunk.end).toBeLessThanOrEqual(after.length);
      const added = newLines(text(before), text(after));
      // Of several shortest diffs git may show another one, but never a shorter one.
      if (added.size > 0) expect(hunks).not.toEqual([]);
      for (const hunk of hunksAround(added, text(after))) expect(hunk.end).toBeLessThanOrEqual(after.length);
    }),
    runs(10),
  );
});
