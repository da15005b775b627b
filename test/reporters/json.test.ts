import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { json, jsonParts } from '../../src/reporters/json.ts';
import { attacks, empty, failures, ordinary, origins, regular } from './reports.ts';
import { always } from './attacks.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const hostile = attacks.join(' ');
const reports = {
  regular: regular(),
  empty,
  failures: failures(3),
  origins: origins(),
  accepted: { ...empty, skipped: [{ file: 'a.md', reason: 'Too large.', hash: 'aa', accepted: true } as const] },
  moved: { ...regular(), coverageChange: { before: 88.9, after: 87.5, worse: 1, better: 0 } },
  hostile: regular({ ...ordinary, path: hostile, src: hostile, alt: hostile, draft: hostile, reason: hostile }),
};

test.each(Object.entries(reports))('the parts of the %s report are one JSON text, indented by two', (name, report) => {
  const text = json(report);
  const plain = `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
  // The hostile one has characters that are written as escapes.
  expect(name === 'hostile' ? JSON.parse(text) : text).toEqual(name === 'hostile' ? JSON.parse(plain) : plain);
  expect([...jsonParts(report)]).toHaveLength(report.images.length + 2);
});

test.each(Object.entries(reports))('the %s report fits the schema', (_, report) => {
  validate(JSON.parse(json(report)));
  expect(validate.errors).toBeNull();
});

test.each([
  ['an unknown key', { extra: 1 }],
  ['another version', { version: 2 }],
  ['a coverage above 100', { totals: { ...empty.totals, coverage: 101 } }],
])('the schema refuses %s', (_, change) => {
  expect(validate({ ...(JSON.parse(json(empty)) as object), ...change })).toBe(false);
});

test('the schema refuses a text for an image whose text is not known', () => {
  const known = JSON.parse(json(regular())) as { images: object[] };
  known.images.push({ ...known.images[1], dynamic: true });
  expect(validate(known)).toBe(false);
});

test('an image has its finding, suggestion and caption', () => {
  const { images } = JSON.parse(json(regular())) as { images: readonly object[] };
  expect(images[0]).toEqual({
    file: 'docs/setup.md',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 17,
    format: 'markdown',
    syntax: 'inline',
    src: 'img/run.png',
    alt: null,
    status: 'missing',
    inScope: true,
    findings: [{ rule: 'missing-alt', severity: 'error', message: 'The picture has no alternative text.' }],
    suggestion: {
      alt: 'Terminal with three passing tests.',
      source: 'caption',
      offered: true,
      replacement: '![Terminal with three passing tests.](img/run.png)',
    },
    caption: {
      status: 'ok',
      text: 'Terminal with three passing tests.',
      provider: 'eachlabs',
      language: 'en',
      costUsd: 0.0077,
      cached: false,
    },
  });
  expect(images[1]).toMatchObject({ alt: 'screenshot', caption: { status: 'failed', reason: 'too large' } });
  expect(images[3]).toMatchObject({ alt: null, dynamic: true, status: 'unknown' });
  expect(images[4]).toMatchObject({ status: 'weak', inScope: false });
});

test('drafts without a model have their origin, and are counted', () => {
  const { images, proposals } = JSON.parse(json(origins())) as { images: readonly object[]; proposals: object };
  expect(images).toMatchObject([
    { proposal: { source: 'context' }, suggestion: { source: 'context', offered: false } },
    { proposal: { basis: 'the text that img/run.png has in docs/setup.md' }, suggestion: { offered: true } },
    { proposal: { source: 'decorative', alt: '', basis: 'the words beside it' } },
    { suggestion: { source: 'decorative', alt: '' } },
    { caption: { status: 'ok', language: 'en' } },
  ]);
  expect(images[2]).not.toHaveProperty('suggestion');
  expect(proposals).toEqual({ reuse: 1, context: 1, decorative: 2, offered: 2 });
});

test('a file that could not be read has the reason, and whether the baseline accepts it', () => {
  expect(JSON.parse(json(reports.accepted))).toMatchObject({
    skipped: [{ file: 'a.md', reason: 'Too large.', accepted: true }],
  });
  expect(JSON.parse(json(regular()))).toMatchObject({ skipped: [{ file: 'docs/setup.md', reason: 'too large' }] });
});

test('costs have at most six decimals', () => {
  expect(JSON.parse(json(regular()))).toMatchObject({ captions: { costUsd: 0.3 } });
});

test('the text is indented by two and ends with a line feed', () => {
  expect(json(empty)).toMatch(/^\{\n {2}"version": 1,\n[^]*\n\}\n$/);
});

test('With any text in the files under review, json loses nothing', () => {
  always((report, _, written, build) => {
    const { images } = JSON.parse(json(report)) as { images: { file: string; src: string; alt: string }[] };
    const alt = build === regular ? written.alt : null;
    expect(images[1]).toMatchObject({ file: written.path, src: written.src, alt });
  });
});
