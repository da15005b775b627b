import { describe, expect, test } from 'vitest';
import { limitsFor, matchSome, type Limits } from '../../src/review/limits.ts';

const all: Limits = { failOn: 'error', unread: 'fail', minCoverage: 80 };

describe('What fails the check for a document', () => {
  const limitsOf = limitsFor(all, [
    { paths: ['docs/**', '!docs/old/**'], limits: { failOn: 'warning', maxWarnings: 3 } },
    { paths: ['**/*.html'] },
    { paths: ['docs/drafts/**'], limits: { failOn: 'never' } },
  ]);

  test.each([
    ['blog/a.md', all],
    ['docs/a.html', { ...all, failOn: 'warning', maxWarnings: 3 }],
    ['docs/old/a.md', all],
    // The last one decides, and what it leaves open the one before.
    ['docs/drafts/a.md', { ...all, failOn: 'never', maxWarnings: 3 }],
  ])('%s: %j', (path, limits) => {
    expect(limitsOf(path)).toEqual(limits);
  });

  test('is the same for all where no override has limits', () => {
    expect(limitsFor(all, [{ paths: ['**'] }])('docs/a.md')).toBe(all);
    expect(limitsFor(all, [])('docs/a.md')).toBe(all);
  });
});

test.each([
  [['docs/**'], true],
  [['blog/**', 'docs/**'], true],
  [['blog/**'], false],
  [['docs/**', '!**/a.md'], false],
  // Such a list names no document, although it leaves some out.
  [['!blog/**'], false],
  [[], false],
])('Of the globs %j, docs/a.md is one: %s', (globs, expected) => {
  expect(matchSome(globs)('docs/a.md')).toBe(expected);
});
