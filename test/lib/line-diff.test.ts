import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierLines, hunksAround, newLines } from '../../src/lib/line-diff.ts';
import { commonEntries } from '../../src/lib/myers.ts';
import { runs } from '../world/runs.ts';

const added = (before: string, after: string) => [...newLines(before, after)];

describe('The new lines of a text', () => {
  test.each([
    ['none of an equal one', 'a\nb\n', 'a\nb\n', []],
    ['all of a new one', '', 'a\nb\n', [1, 2]],
    ['none of one that lost lines', 'a\nb\nc\n', 'a\nc\n', []],
    ['a line that another replaced', 'a\nb\nc\n', 'a\nB\nc\n', [2]],
    ['the second of two copies', 'a\nb\n', 'a\nb\na\nb\n', [3, 4]],
    ['a line that moved', 'a\nb\nc\nd\n', 'b\nc\nd\na\n', [4]],
    ['only what was added behind a last line without a break', 'a', 'a\nb', [2]],
    ['no line whose ending alone is another', 'a\nb\n', 'a\r\nb\r\n', []],
    ['a line that came with other endings', 'a\nb\n', 'a\r\nx\r\nb\r\n', [2]],
    ['none of two empty texts', '', '', []],
    ['an empty line', 'a\n', 'a\n\n', [2]],
    ['a line with a NUL in it', 'a\n', 'a\nb\0\n', [2]],
  ])('are %s', (_, before, after, expected) => {
    expect(added(before, after)).toEqual(expected);
  });

  /** Few words, so that lines repeat. */
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd\u2028e', 'e\rf'), { maxLength: 40 });

  test('are all that a longest common subsequence leaves over', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
        const fresh = newLines(text(before), text(after));
        const old = after.filter((_, index) => !fresh.has(index + 1));
        expect(isSubsequence(old, before)).toBe(true);
        expect(old).toHaveLength(longest(before, after));
      }),
      runs(50),
    );
  });

  test('are those that are no line of the earlier text, and all others are, in order and with the same words', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
        const found = [...earlierLines(text(before), text(after))];
        const kept = found.filter((line) => line !== 0);
        expect(found).toHaveLength(after.length);
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
        expect(after.filter((_, index) => found[index] !== 0)).toEqual(kept.map((line) => before[line - 1]));
        const fresh = found.flatMap((line, index) => (line === 0 ? [index + 1] : []));
        expect(new Set(fresh)).toEqual(newLines(text(before), text(after)));
      }),
      runs(50),
    );
  });

  test.each([
    ['hardly a line in common', 20_000, (n: number) => `a ${n}`, (n: number) => `b ${n}`],
    ['the same lines backwards', 20_000, (n: number) => `a ${n}`, (n: number) => `a ${20_000 - n}`],
    ['two words in another order', 20_000, (n: number) => String(n % 2), (n: number) => String((n * 7919) % 3)],
  ])('of texts with %s are found within the work of their length', (_, length, before, after) => {
    const text = (line: (n: number) => string) => Array.from({ length }, (__, n) => line(n)).join('\n');
    const fresh = newLines(text(before), text(after));
    expect(fresh.size).toBeGreaterThan(0);
    expect(fresh.has(1) || fresh.has(length)).toBe(true);
  });

  test('are all between the first and the last difference when a diff takes too much work', () => {
    const shuffled = Array.from({ length: 5000 }, (_, n) => (n * 7919) % 5000);
    expect(commonEntries(Int32Array.from(shuffled.keys()), Int32Array.from(shuffled))).toBeUndefined();
    const text = (numbers: Iterable<number>) => ['top', ...numbers, 'bottom'].join('\n');
    const fresh = newLines(text([...shuffled.keys()].map((n) => n + 1)), text(shuffled));
    expect(fresh).toEqual(new Set(shuffled.map((_, index) => index + 2)));
  });
});

test('Hunks have three lines of context, end with the text and do not touch each other', () => {
  const text = Array.from({ length: 30 }, (_, n) => `${n}\n`).join('');
  const around = (...lines: number[]) => hunksAround(new Set(lines), text).map(({ start, end }) => [start, end]);
  expect(around()).toEqual([]);
  expect(around(1, 30)).toEqual([
    [1, 4],
    [27, 30],
  ]);
  expect(around(10, 17)).toEqual([[7, 20]]);
  expect(around(10, 18)).toEqual([
    [7, 13],
    [15, 21],
  ]);
});

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of part) at = whole.indexOf(line, at) + 1 || Infinity;
  return at <= whole.length;
}

function longest(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const line of before) {
    const next = [0];
    for (const [at, other] of after.entries()) {
      next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
