import { describe, expect, test } from 'vitest';
import { filesInBaseline, formatBaseline, parseBaseline, pruneBaseline } from '../../src/config/baseline.ts';
import { acceptedKey } from '../../src/review/lint.ts';
import { unreadKey } from '../../src/review/unread.ts';
import type { Report } from '../../src/model/report.ts';
import type { ReviewedImage } from '../../src/model/reviewed-image.ts';
import type { Finding } from '../../src/model/rule.ts';
import { linted } from '../review/linted.ts';
import { empty } from '../reporters/reports.ts';

const image = (path: string, occurrence = 1) => `${path} | x.png | ${occurrence}`;
const accepted = [
  { rule: 'missing-alt', image: image('a.md') },
  { rule: 'generic-alt', image: image('docs/b.md') },
];
const unread = [{ file: 'deep.md', hash: 'aa' }];
const text = JSON.stringify({ version: 1, accepted, unread });

const found = (identity: string, ...rules: readonly string[]): ReviewedImage => ({
  ...linted([]),
  identity,
  findings: rules.map((rule): Finding => ({ rule, severity: 'error', message: 'Something.' })),
  proposal: undefined,
  draft: undefined,
  suggestion: undefined,
});
const report = (more: Partial<Report>): Report => ({ ...empty, ...more });
const written = (baseline: object) => `${JSON.stringify(baseline, null, 2)}\n`;

describe('A baseline accepts', () => {
  test('findings, and files that could not be read', () => {
    expect(parseBaseline(text, 'baseline.json')).toEqual(
      new Set([
        acceptedKey('missing-alt', image('a.md')),
        acceptedKey('generic-alt', image('docs/b.md')),
        unreadKey('deep.md', 'aa'),
      ]),
    );
    expect(parseBaseline(JSON.stringify({ version: 1, accepted: [] }), 'baseline.json')).toEqual(new Set());
  });

  test('the same in files that have another name now', () => {
    const renamed = new Map([
      ['a.md', 'docs/a.md'],
      ['deep.md', 'docs/deep.md'],
      ['x.png', 'y.png'],
    ]);
    expect(parseBaseline(text, 'baseline.json', renamed)).toEqual(
      new Set([
        acceptedKey('missing-alt', image('docs/a.md')),
        acceptedKey('generic-alt', image('docs/b.md')),
        unreadKey('docs/deep.md', 'aa'),
      ]),
    );
  });

  test.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 2, accepted: [] })],
    ['no list', JSON.stringify({ version: 1 })],
    ['an entry without a rule', JSON.stringify({ version: 1, accepted: [{ image: 'a.md | x.png | 1' }] })],
    ['an entry without an image', JSON.stringify({ version: 1, accepted: [{ rule: 'missing-alt' }] })],
    ['a file without a hash', JSON.stringify({ version: 1, accepted: [], unread: [{ file: 'a.md' }] })],
  ])('nothing when it is %s', (_, other) => {
    const refusal = expect.objectContaining({
      message: 'old.json is not a baseline of alt-text-review.',
      remedy: 'Write a new one: alt-text-review baseline.',
    }) as Error;
    expect(() => parseBaseline(other, 'old.json')).toThrow(refusal);
    expect(() => filesInBaseline(other, 'old.json')).toThrow(refusal);
    expect(() => pruneBaseline(other, 'old.json', empty, () => true)).toThrow(refusal);
  });
});

test('The files of a baseline are named once each, in its order', () => {
  const more = [...accepted, { rule: 'long-alt', image: image('a.md', 2) }, { rule: 'long-alt', image: 'odd' }];
  expect(filesInBaseline(JSON.stringify({ version: 1, accepted: more, unread }), 'baseline.json')).toEqual([
    'a.md',
    'docs/b.md',
    '',
    'deep.md',
  ]);
  expect(filesInBaseline(JSON.stringify({ version: 1, accepted: [] }), 'baseline.json')).toEqual([]);
});

describe('A baseline is written', () => {
  test('with every finding and every unread file whose bytes are known, sorted', () => {
    const images = [
      found(image('b.md'), 'missing-alt', 'empty-link-image'),
      found(image('a.md'), 'missing-alt'),
      found(image('c.md')),
    ];
    const skipped = [
      { file: 'wide.md', reason: 'It is too large.', hash: 'bb' },
      { file: 'shut.md', reason: 'It cannot be read.' },
      { file: 'deep.md', reason: 'It nests.', hash: 'aa' },
    ];
    expect(formatBaseline(report({ images, skipped }))).toBe(
      written({
        version: 1,
        accepted: [
          { rule: 'missing-alt', image: image('a.md') },
          { rule: 'empty-link-image', image: image('b.md') },
          { rule: 'missing-alt', image: image('b.md') },
        ],
        unread: [
          { file: 'deep.md', hash: 'aa' },
          { file: 'wide.md', hash: 'bb' },
        ],
      }),
    );
  });

  test('without a list of unread files where there are none', () => {
    expect(formatBaseline(empty)).toBe(written({ version: 1, accepted: [] }));
  });
});

describe('Of a baseline is taken out', () => {
  const skipped = [
    { file: 'deep.md', reason: 'It nests.', hash: 'aa' },
    { file: 'shut.md', reason: 'It cannot be read.' },
  ];
  const judged = () => true;

  test('nothing that is still found', () => {
    const images = [found(image('a.md'), 'missing-alt', 'long-alt'), found(image('docs/b.md'), 'generic-alt')];
    expect(pruneBaseline(text, 'baseline.json', report({ images, skipped }), judged)).toEqual({
      text: written({ version: 1, accepted, unread }),
      gone: 0,
    });
  });

  test.each([
    ['another rule of the image', 'long-alt', image('a.md')],
    ['the rule at another image', 'missing-alt', image('a.md', 2)],
  ])('what is not found any more: %s is another finding', (_, rule, identity) => {
    const images = [found(identity, rule), found(image('docs/b.md'), 'generic-alt')];
    expect(pruneBaseline(text, 'baseline.json', report({ images, skipped }), judged)).toEqual({
      text: written({ version: 1, accepted: [accepted[1]], unread }),
      gone: 1,
    });
  });

  test('a file that can be read, or has other bytes', () => {
    const images = [found(image('a.md'), 'missing-alt'), found(image('docs/b.md'), 'generic-alt')];
    const changed = [{ file: 'deep.md', reason: 'It nests.', hash: 'cc' }];
    for (const now of [[], changed])
      expect(pruneBaseline(text, 'baseline.json', report({ images, skipped: now }), judged)).toEqual({
        text: written({ version: 1, accepted }),
        gone: 1,
      });
  });

  test('a file whose bytes are unknown, whatever its hash', () => {
    const shut = JSON.stringify({ version: 1, accepted: [], unread: [{ file: 'shut.md', hash: 'undefined' }] });
    expect(pruneBaseline(shut, 'baseline.json', report({ skipped }), judged)).toEqual({
      text: written({ version: 1, accepted: [] }),
      gone: 1,
    });
  });

  test('only what the run knows about', () => {
    const asked: string[] = [];
    const pruned = pruneBaseline(text, 'baseline.json', empty, (file) => {
      asked.push(file);
      return file === 'docs/b.md';
    });
    expect(pruned).toEqual({ text: written({ version: 1, accepted: [accepted[0]], unread }), gone: 1 });
    expect(asked).toEqual(['a.md', 'docs/b.md', 'deep.md']);
  });

  test('both, counted together', () => {
    expect(pruneBaseline(text, 'baseline.json', empty, judged)).toEqual({
      text: written({ version: 1, accepted: [] }),
      gone: 3,
    });
  });

  test('nothing from one that names no unread files', () => {
    expect(pruneBaseline(JSON.stringify({ version: 1, accepted }), 'b.json', empty, () => false)).toEqual({
      text: written({ version: 1, accepted }),
      gone: 0,
    });
  });
});
