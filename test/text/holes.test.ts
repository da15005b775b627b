import { expect, test } from 'vitest';
import { createHoles } from '../../src/text/holes.ts';

test('Offsets outside of the holes are those of the text without them', () => {
  const text = 'ab[cd]e[]fg[h]';
  const spans = [...text.matchAll(/\[\w*\]/g)].map(({ 0: hole, index }) => ({
    start: index,
    end: index + hole.length,
  }));
  const rest = text.replace(/\[\w*\]/g, '');
  const { at } = createHoles(spans);
  for (const letter of rest) expect(rest[at(text.indexOf(letter))]).toBe(letter);
  expect([2, 3, 5, 6].map(at)).toEqual([2, 2, 2, 2]);
});

test('The same place has one offset, whatever is written into the hole', () => {
  const [before, after] = [createHoles([{ start: 4, end: 4 }]), createHoles([{ start: 4, end: 9 }])];
  expect([3, 4, 5].map(before.at)).toEqual([3, 4, 5]);
  expect([3, 4, 9, 10].map(after.at)).toEqual([3, 4, 4, 5]);
});

test('A span lies in a hole only as a whole', () => {
  const { contains } = createHoles([
    { start: 2, end: 5 },
    { start: 8, end: 8 },
  ]);
  const spans = [
    [2, 5],
    [3, 4],
    [8, 8],
    [1, 5],
    [2, 6],
    [8, 9],
    [6, 7],
  ] as const;
  expect(spans.map(([start, end]) => contains({ start, end }))).toEqual([true, true, true, false, false, false, false]);
});
