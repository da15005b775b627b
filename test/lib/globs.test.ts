import { expect, test } from 'vitest';
import { matchFolders } from '../../src/lib/globs.ts';

test.each<readonly [readonly string[], string, boolean]>([
  [[], 'shut', true],
  [[], '.', true],
  [['docs/**'], '.', true],
  [['**/README.md'], 'shut', true],
  [['docs/**'], 'docs', true],
  [['docs/**'], 'docs/shut', true],
  [['docs/api/**'], 'docs', true],
  [['./docs/**'], 'docs/shut', true],
  [['docs/**'], 'other', false],
  [['docs/**'], 'docs-old', false],
  [['docs/**', '!docs/shut/**'], 'docs/shut', false],
  [['docs/**', '!docs/shut/**'], 'docs/shut/inner', false],
  [['!shut/**'], 'shut', false],
  [['!shut/*.md'], 'shut', true],
  [['!**/*.md'], 'shut', true],
  [['a.md', 'b/c.md'], 'b', true],
])('With %j, files can be in the folder %j: %j', (globs, folder, expected) => {
  expect(matchFolders(globs)(folder)).toBe(expected);
});
