import { expect, test } from 'vitest';
import { codeOwners } from '../../src/sources/code-owners.ts';

/** The rules that GitHub's page "About code owners" explains, one line each. */
const file = `
# A line for everything.
*             @all @octo/all
*.md          @writers # and a comment
/build/logs/  @logs
docs/*        docs@example.com
apps/         @apps
**/charts     @charts
/apps/open
!/apps/closed @nobody
[ab].md       @nobody
`;

test.each([
  ['src/a.ts', ['@all', '@octo/all']],
  ['guide/deep/a.md', ['@writers']],
  ['build/logs/deep/a.html', ['@logs']],
  ['other/build/logs/a.html', ['@all', '@octo/all']],
  ['docs/a.html', ['docs@example.com']],
  ['docs/deep/a.html', ['@all', '@octo/all']],
  ['docs/deep/a.md', ['@writers']],
  ['apps/a.html', ['@apps']],
  ['site/apps/a.html', ['@apps']],
  ['site/charts/a.html', ['@charts']],
  ['apps/open/a.html', []],
  ['apps/closed/a.html', ['@apps']],
  ['a.md', ['@writers']],
])('%s is owned by %j', async (path, owners) => {
  expect((await codeOwners(file))(path)).toEqual(owners);
});

test('an empty file gives nobody anything', async () => {
  expect((await codeOwners(''))('a.md')).toEqual([]);
});
