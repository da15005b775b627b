import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
  ['empty lines without their sign', 'a\n\nb\n', '@@ -1,3 +1,3 @@\n a\n\n-c\n+b', 'a\n\nc\n'],
  ['no context at all', 'a\nb\n', '@@ -2 +1,0 @@\n-x\n@@ -3 +2 @@\n-y\n+b', 'a\nx\ny\n'],
])('%s', (_, after, patch, before) => {
  expect(unpatch(after, patch)).toBe(before);
});

test.each([
  ['another file', 'x\ny\n', '@@ -1,2 +1,2 @@\n a\n-c\n+b'],
  ['lines behind the end', 'a\n', '@@ -9 +9 @@\n-c\n+b'],
  ['fewer lines than its head counts', 'a\nb\n', '@@ -1,3 +1,2 @@\n a\n-c\n+b'],
  ['more lines than its head counts', 'a\nb\nd\n', '@@ -1,2 +1,2 @@\n a\n-c\n+b\n d'],
  ['hunks out of order', 'a\nb\n', '@@ -2 +2 @@\n-x\n+b\n@@ -1 +1 @@\n-y\n+a'],
])('A patch of %s cannot be reversed', (_, after, patch) => {
  expect(unpatch(after, patch)).toBeUndefined();
});

test('A text of more lines than a call takes arguments leads back, too', () => {
  const many = '\n'.repeat(300_000);
  expect(unpatch(`${many}b\n`, '@@ -300001 +300001 @@\n-a\n+b')).toBe(`${many}a\n`);
});
