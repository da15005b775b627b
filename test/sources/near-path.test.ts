import { expect, test } from 'vitest';
import { matchGlobs } from '../../src/lib/globs.ts';
import { nearestPath, nearestPattern, whereabouts } from '../../src/sources/near-path.ts';

const documents = ['README.md', 'docs/guide/setup.md', 'docs/index.md', 'blog/2026/post.mdx', 'site/index.html'];

test.each([
  ['dcos', 'docs'],
  ['doc', 'docs'],
  ['Docs', 'docs'],
  ['./docs/giude', 'docs/guide'],
  ['READNE.md', 'README.md'],
  ['setup.md', 'docs/guide/setup.md'],
  ['content/setup.md', 'docs/guide/setup.md'],
  ['docs\\gide', 'docs/guide'],
  ['/docs', 'docs'],
  ['README.md/x', 'README.md'],
  ['nowhere-at-all', undefined],
])('The path %j was meant for %j', (path, near) => {
  expect(nearestPath(path, documents)).toBe(near);
});

test.each([
  ['dcos/**', 'docs/**'],
  ['doc/**/*.md', 'docs/**/*.md'],
  ['Docs/**', 'docs/**'],
  ['docs', 'docs/**'],
  ['docs/', 'docs/**'],
  ['/docs/**', 'docs/**'],
  ['docs\\**', 'docs/**'],
  ['guide/*.md', '**/guide/*.md'],
  ['*.html', '**/*.html'],
  ['blog/*.mdx', 'blog/**/*.mdx'],
  ['docs/**/*.mdx', 'docs/**/*.md'],
  ['dcos/giude/*.md', 'docs/guide/*.md'],
  ['site/*.htm', 'site/*.html'],
  ['READNE.md', 'README.md'],
  ['content/**', undefined],
  ['{dcos,blgo}/**', undefined],
])('The pattern %j was meant to be %j, which matches something', (pattern, near) => {
  expect(nearestPattern(pattern, documents)).toBe(near);
  if (near !== undefined) expect(documents.some(matchGlobs([near]))).toBe(true);
});

test.each([
  [documents, 'docs, the root, blog and 1 more'],
  [['a/b.md', 'c/d.md', 'c/e.md'], 'c and a'],
  [['a.md'], 'the root'],
  [[], ''],
])('%j are in %j', (all, places) => {
  expect(whereabouts(all)).toBe(places);
});
