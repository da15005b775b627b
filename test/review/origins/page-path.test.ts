import { expect, test } from 'vitest';
import { sharedPath } from '../../../src/review/origins/page-path.ts';

test.each([
  ['site/guide/intro/index.html', 'docs/guide/intro.md', 2],
  ['site/guide/intro.html', 'docs/guide/intro/README.md', 2],
  ['build/docs/guide/intro.html', 'docs/01-guide/02-intro.md', 3],
  ['site/intro/index.html', 'docs/guide/intro.md', 1],
  ['site/index.html', 'docs/index.md', 0],
  ['site/guide/intro.html', 'docs/guide/setup.md', 0],
])('%s and %s share %i names', (page, source, shared) => {
  expect(sharedPath(page, source)).toBe(shared);
});
