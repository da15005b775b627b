import { expect, test } from 'vitest';
import { leftOutAs } from '../../src/formats/index.ts';
import { countLeftOut } from '../../src/sources/left-out.ts';

test('files are counted by ending, the most first, without documents that are read and files of other kinds', () => {
  const paths = ['a.textile', 'b.md', 'c.haml', 'd.TEXTILE', 'e.ts', 'f.creole', 'g'];
  expect(countLeftOut(paths, leftOutAs)).toEqual([
    { ending: '.textile', files: 2, isCode: false },
    { ending: '.creole', files: 1, isCode: false },
    { ending: '.haml', files: 1, isCode: true },
  ]);
});
