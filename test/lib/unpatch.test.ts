import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from '../../src/lib/line-diff.ts';
import { addedLines, parseHunks } from '../../src/lib/hunks.ts';
import { unpatch } from '../../src/lib/unpatch.ts';
import { runs } from '../world/runs.ts';

/** Few words, so that lines repeat, and every way in which a line can end. */
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', '', '+a', '-b', '@@ -1 +1 @@', '\\ no', 'c\u2028d', 'e\rf'),
      fc.constantFrom('\n', '\r\n'),
    ),
  )
  .chain((lines) =>
    fc.boolean().map((isCut) =>
      lines
        .flat()
        .join('')
        .slice(0, isCut ? -1 : undefined),
    ),
  );

function patchBetween(before: string, after: string): string {
  return createTwoFilesPatch('a', 'a', before, after, '', '', { context: 3 }).replace(/^[^]*?(?=@@ -)|^[^]*$/, '');
}

test('A patch turns the new text back into the old one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(unpatch(after, patchBetween(before, after))).toBe(before);
    }),
    runs(20),
  );
});

test.each([
  ['a file that is gone', '', '@@ -1,2 +0,0 @@\n-a\n-b', 'a\nb\n'],
  ['a file that was empty', 'a\n', '@@ -0,0 +1 @@\n+a', ''],
  ['a last line without a break', 'a\nb', '@@ -1,2 +1,2 @@\n a\n-c\n+b\n\\ No newline at end of file', 'a\nc\n'],
  ['no context at all', 'a\nb\n', '@@ -2 +1,0 @@\n-x\n@@ -3 +2 @@\n-y\n+b', 'a\nx\ny\n'],
])('%s', (_, after, patch, before) => {
  expect(unpatch(after, patch)).toBe(before);
});

test.each([
  ['another file', 'x\ny\n', '@@ -1,2 +1,2 @@\n a\n-c\n+b'],
  ['lines behind the end', 'a\n', '@@ -9 +9 @@\n-c\n+b'],
  ['hunks out of order', 'a\nb\n', '@@ -2 +2 @@\n-x\n+b\n@@ -1 +1 @@\n-y\n+a'],
])('A patch of %s cannot be reversed', (_, after, patch) => {
  expect(unpatch(after, patch)).toBeUndefined();
});

test('Hunks between two texts are those of their patch', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(diffLines(before, after)).toEqual(parseHunks(patchBetween(before, after)));
    }),
    runs(20),
  );
});

test('Texts that have hardly a line in common have no hunks', () => {
  const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}\n`).join('');
  expect(diffLines(lines('a'), lines('b'))).toBeUndefined();
  expect([...addedLines(diffLines(lines('a'), `${lines('a')}one more\n`) ?? [])]).toEqual([3001]);
});
