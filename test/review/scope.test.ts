import { describe, expect, test } from 'vitest';
import { isInScope, isStale } from '../../src/review/scope.ts';
import type { Document } from '../../src/model/document.ts';
import type { Scope } from '../../src/model/report.ts';
import { bareImage } from '../world/image.ts';

const place = (src: string, changedLines: Document['changedLines'], line = 3, endLine = line) => ({
  document: { path: 'docs/a.md', format: 'markdown', text: '', changedLines } as const,
  image: { ...bareImage, src },
  location: { line, column: 1, endLine, endColumn: 2 },
});
const french = { path: 'docs/fr/a.md', format: 'markdown', text: '' } as const;
const change = (scope: Scope = 'lines') => ({ scope, changedFiles: new Set(['docs/img/a.png', 'static/b.png']) });

describe('A picture is stale', () => {
  test.each([
    ['when it changed and its line did not', 'img/a.png', new Set([1]), true],
    ['when the site publishes it from elsewhere', '/b.png', new Set<number>(), true],
    ['not when its line changed too', 'img/a.png', new Set([3]), false],
    ['not when the whole file is new', 'img/a.png', 'all', false],
    ['not when it stayed as it was', 'img/other.png', new Set<number>(), false],
    ['not when it lies elsewhere', 'https://example.com/docs/img/a.png', new Set<number>(), false],
  ] as const)('%s', (_, src, changedLines, expected) => {
    expect(isStale(place(src, changedLines), change())).toBe(expected);
    expect(isStale(place(src, changedLines), change('all'))).toBe(expected);
  });

  test.each([
    ['not when it is new', { replacedFiles: new Set(['static/b.png']) }, false],
    ['when it was there before', { replacedFiles: new Set(['docs/img/a.png']) }, true],
    [
      'not when the page shows another one of that name',
      { allFiles: new Set(['docs/fr/img/a.png', 'docs/img/a.png']) },
      false,
    ],
    ['when the page has none of its own', { allFiles: new Set(['docs/img/a.png']) }, true],
  ])('%s', (_, more, expected) => {
    const page = { ...place('img/a.png', new Set<number>()), document: { ...french, changedLines: new Set<number>() } };
    expect(isStale(page, { ...change(), ...more })).toBe(expected);
  });

  test('not when one of its lines changed', () => {
    expect(isStale(place('img/a.png', new Set([5]), 3, 6), change())).toBe(false);
    expect(isStale(place('img/a.png', new Set([7]), 3, 6), change())).toBe(true);
  });
});

test.each([
  ['lines', 'img/a.png', new Set<number>(), true],
  ['lines', 'x.png', new Set<number>(), false],
  ['lines', 'x.png', new Set([3]), true],
  ['lines', 'x.png', 'all', true],
  ['files', 'x.png', new Set<number>(), true],
  ['all', 'x.png', new Set<number>(), true],
] as const)('In scope %s, %s with changed lines %o: %s', (scope, src, changedLines, expected) => {
  expect(isInScope(place(src, changedLines), change(scope))).toBe(expected);
});
