import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFile, isFileList } from '../../../src/github/repository/changed-files.ts';
import { corpus } from '../../world/corpus.ts';
import { runs } from '../../world/runs.ts';
import { spoilt } from '../../world/spoilt.ts';

const files = [
  { filename: 'a.md', status: 'modified', changes: 2, patch: '@@ -1 +1 @@\n-a\n+b' },
  { filename: 'b.md', status: 'renamed', previous_filename: 'c.md', changes: 0 },
];

test('A list of changed files of any shape is refused, or read to the end', () => {
  fc.assert(
    fc.property(spoilt(files), (data) => {
      if (!isFileList(data)) return;
      for (const entry of data as Parameters<typeof changedFile>[0][]) {
        const { path, hunks, previousPath } = changedFile(entry);
        expect([typeof path, typeof (previousPath ?? '')]).toEqual(['string', 'string']);
        for (const { start, end } of hunks ?? []) expect(end).toBeGreaterThanOrEqual(start);
      }
    }),
    {
      ...runs(100),
      examples: corpus('answers').flatMap(({ of, values }): [unknown][] => (of === 'files' ? [[values[0]]] : [])),
    },
  );
});
