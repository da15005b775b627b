import { describe, expect, test } from 'vitest';
import type { Report, Totals } from '../../src/model/report.ts';
import type { Severity } from '../../src/model/rule.ts';
import {
  changeSentence,
  coverageMoved,
  gateSentence,
  headline,
  imagesSentence,
  totalsSentence,
  twoNumbersSentence,
} from '../../src/text/verdict.ts';
import { linted } from '../review/linted.ts';
import { empty } from '../reporters/reports.ts';

const deep = { file: 'deep.md', reason: 'It nests.', hash: 'aa' } as const;
const known = { ...deep, file: 'known.md', accepted: true } as const;

/** A report on one document. */
const report = (totals: Partial<Totals>, more: Partial<Report> = {}): Report => ({
  ...empty,
  totals: { ...empty.totals, documents: 1, ...totals },
  ...more,
});

describe('The headline', () => {
  const leftOut = (files: number) => [{ ending: '.rst', files, isCode: false }];

  test.each<[string, Report]>([
    ['Nothing to review', empty],
    ['No image to review', report({})],
    ['1 image needs alternative text', report({ images: 3, missing: 1, ok: 2 })],
    ['2 images need alternative text, 1 a better one', report({ images: 3, missing: 2, weak: 1 })],
    ['1 image needs a better alternative text', report({ images: 2, weak: 1, ok: 1 })],
    ['2 images need a better alternative text', report({ images: 2, weak: 2 })],
    ['2 images in order', report({ images: 2, ok: 1, decorative: 1 })],
    ['1 image in order, 1 not checked', report({ images: 2, ok: 1, unknown: 1 })],
    ['2 images not checked', report({ images: 2, unknown: 2 })],
    ['1 image in order, 1 file could not be read', report({ images: 1, ok: 1 }, { skipped: [deep] })],
    ['1 file could not be read', report({}, { skipped: [deep] })],
    ['No image to review', report({}, { skipped: [known] })],
    ['1 image in order', report({ images: 1, ok: 1 }, { leftOut: leftOut(1) })],
    ['1 image in order, 2 .rst files left out', report({ images: 1, ok: 1 }, { leftOut: leftOut(2) })],
    ['2 .rst files left out', report({}, { leftOut: leftOut(2) })],
  ])('%s', (words, about) => {
    expect(headline(about)).toBe(words);
  });
});

describe('The sentence about all images', () => {
  test.each<[string, Report]>([
    ['Nothing to review: no document was found.', empty],
    ['Nothing to review: no document was found in the change.', { ...empty, scope: 'files' }],
    ['No document could be read.', { ...empty, skipped: [deep] }],
    ['No image in 1 document.', report({})],
    ['1 image in 1 document: 1 described', report({ images: 1, ok: 1 })],
    [
      '9 images in 3 documents: 4 described, 1 decorative, 2 missing, 1 weak, 1 unknown',
      report({ documents: 3, images: 9, ok: 4, decorative: 1, missing: 2, weak: 1, unknown: 1 }),
    ],
  ])('%s', (words, about) => {
    expect(imagesSentence(about)).toBe(words);
  });

  test.each<[string, Report]>([
    ['No image in 1 document.', report({}, { unreadDrafts: 1 })],
    ['2 images in 1 document: 2 described · coverage 66.7 %', report({ images: 2, ok: 2, coverage: 66.7 })],
    [
      '2 images in 1 document: 2 described · coverage 100.0 %, of these 1 is a draft that nobody has read (alt-text-review work shows them)',
      report({ images: 2, ok: 2 }, { unreadDrafts: 1 }),
    ],
    [
      '2 images in 1 document: 2 described · coverage 100.0 %, of these 2 are drafts that nobody has read (alt-text-review work shows them)',
      report({ images: 2, ok: 2 }, { unreadDrafts: 2 }),
    ],
  ])('has the coverage where there is an image: %s', (words, about) => {
    expect(totalsSentence(about)).toBe(words);
  });
});

describe('A change', () => {
  test.each([
    [2, 1, 'This change adds 2 images that need a text or a better one, and mends or removes 1.'],
    [1, 0, 'This change adds 1 image that needs a text or a better one.'],
    [0, 3, 'This change mends or removes 3 of them, and adds none.'],
    [0, 0, 'This change adds none of them.'],
  ])('with %i worse and %i better: %s', (worse, better, sentence) => {
    expect(changeSentence({ coverageChange: { before: 50, after: 50, worse, better } })).toBe(sentence);
  });

  const moved = (before: number, after: number) =>
    report({ images: 1, coverage: 75 }, { coverageChange: { before, after, worse: 0, better: 0 } });

  test.each([
    [80, 87.5, 'coverage 80.0 % → 87.5 %'],
    [80, 80, 'coverage 75.0 %'],
  ])('from %f to %f: %s', (before, after, words) => {
    expect(coverageMoved(moved(before, after))).toBe(words);
  });

  test('has two numbers where what was checked has another coverage than its documents', () => {
    expect(twoNumbersSentence(moved(80, 87.5))).toBe(
      'The percentages above count every image of the changed documents; this run checked 1 image of them (coverage 75.0 %).',
    );
    expect(twoNumbersSentence(moved(80, 80))).toBeUndefined();
    expect(twoNumbersSentence(moved(80, 75))).toBeUndefined();
  });

  test('that is not under review has nothing said of it', () => {
    expect(changeSentence(empty)).toBeUndefined();
    expect(twoNumbersSentence(empty)).toBeUndefined();
    expect(coverageMoved(empty)).toBe('coverage 100.0 %');
  });
});

describe('The sentence about the gate', () => {
  const found = (...severities: readonly Severity[]) => [
    { ...linted(severities), proposal: undefined, draft: undefined, suggestion: undefined },
  ];
  const failing = (reasons: readonly string[], more: Partial<Report> = {}): Report => ({
    ...empty,
    verdict: 'fail',
    reasons,
    ...more,
  });
  const unread = '1 file could not be read';

  test.each<[string, Report]>([
    ['The gate passed.', empty],
    ['The gate passed.', { ...empty, skipped: [known] }],
    [`The gate passed, although ${unread} (unread: warn).`, { ...empty, skipped: [deep], unread: 'warn' }],
    [`The gate passed, although ${unread} (fail-on: never).`, { ...empty, skipped: [deep], failOn: 'never' }],
    ['The gate failed: <1 error> (fail-on: error).', failing(['1 error'], { images: found('error') })],
    [
      'The gate failed: <1 warning> (fail-on: warning).',
      failing(['1 warning'], { images: found('warning', 'info'), failOn: 'warning' }),
    ],
    [`The gate failed: <${unread}> (unread: fail).`, failing([unread], { skipped: [deep] })],
    [
      `The gate failed: <${unread}>, <1 error> (unread: fail, fail-on: error).`,
      failing([unread, '1 error'], { skipped: [deep], images: found('error') }),
    ],
    // The coverage names its limit itself, and what is only a warning did not decide.
    ['The gate failed: <coverage>.', failing(['coverage'], { images: found('warning'), skipped: [known] })],
    ['The gate failed: <coverage>.', failing(['coverage'], { skipped: [deep], unread: 'warn' })],
    ['The gate failed: <coverage>.', failing(['coverage'], { skipped: [deep], failOn: 'never' })],
  ])('%s', (words, about) => {
    expect(gateSentence(about, (reason) => `<${reason}>`)).toBe(words);
  });
});
