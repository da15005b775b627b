import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { sarif, sarifParts } from '../../src/reporters/sarif.ts';
import type { Report } from '../../src/model/report.ts';
import { empty, failures, ordinary, origins, regular } from './reports.ts';
import { always } from './attacks.ts';

test('results are the files that could not be read and the findings in scope, most severe first', () => {
  expect(run(regular()).results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['unread', 'error'],
    ['missing-alt', 'error'],
    ['generic-alt', 'warning'],
    ['redundant-prefix', 'note'],
  ]);
});

test.each([
  ['of no finding', empty],
  ['of a few', regular()],
  ['of many', failures(200)],
])('the parts of a report %s are one JSON text, indented by two, with a part for each result', (_, report) => {
  const text = sarif(report);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  expect([...sarifParts(report)]).toHaveLength((run(report).results?.length ?? 0) + 2);
});

test('every rule with a finding is described once, with its page', () => {
  const { driver } = run(failures(3)).tool;
  expect(driver.rules?.map(({ id, helpUri }) => [id, helpUri])).toEqual([
    ['missing-alt', expect.stringMatching(/^https:.*\/missing-alt\.md$/)],
  ]);
  const [rule] = driver.rules ?? [];
  expect(rule?.shortDescription?.text).toBe('An image has no alternative text.');
  expect(rule?.help?.markdown).toContain('/missing-alt.md)');
  expect(driver.semanticVersion).toBe('1.0.0-rc.1');
});

test('a result points at the construct', () => {
  expect(first({ ...regular(), skipped: [] }).locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'docs/setup.md' },
    region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 17 },
  });
});

test('a fix inserts the draft and changes nothing else', () => {
  const report = { ...regular(), skipped: [] };
  const { text } = report.images[0]!.document;
  const [replacement] = first(report).fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  const { charOffset = -1, charLength = -1 } = replacement?.deletedRegion ?? {};
  const fixed =
    text.slice(0, charOffset) + (replacement?.insertedContent?.text ?? '') + text.slice(charOffset + charLength);
  expect(fixed).toBe(text.replace('![](img/run.png)', '![Terminal with three passing tests.](img/run.png)'));
  expect(run(report).results?.[1]?.fixes).toBeUndefined();
});

test('only drafts that are offered are fixes', () => {
  expect(run({ ...origins(), skipped: [] }).results?.map(({ fixes }) => fixes?.[0]?.description?.text)).toEqual([
    undefined,
    'Draft from the text that img/run.png has in docs/setup.md: "Terminal with three passing tests."',
    undefined,
    'Draft from its size and name: decorative, alt="".',
    undefined,
  ]);
});

test('a fingerprint stays when the image moves, and differs by image', () => {
  const report = failures(2);
  const moved = report.images.map((reviewed) => ({
    ...reviewed,
    location: { ...reviewed.location, line: 99, endLine: 99 },
  }));
  const prints = fingerprints(report);
  expect(fingerprints({ ...report, images: moved })).toEqual(prints);
  expect(new Set(prints).size).toBe(2);
});

test.each([
  ['docs/a b#c%.md', 'docs/a%20b%23c%25.md'],
  ['C:/x.md', 'C%3A/x.md'],
  ['日本.md', '%E6%97%A5%E6%9C%AC.md'],
  ['\ud800.md', '%EF%BF%BD.md'],
])('the path %j is the URI %s', (path, uri) => {
  expect(first(regular({ ...ordinary, path })).locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

test('the text of an author is neither a link nor a placeholder', () => {
  const [, , weak] = run(regular({ ...ordinary, alt: '[x](https://evil.example) {0}' })).results ?? [];
  expect(weak?.message.text).toBe(
    '"[x] (https://evil.example) {{0}}" says what kind of picture it is, not what it shows.',
  );
});

test.each([
  [regular(), 'fail', ['1 error too large'], 'error', /^The gate failed: 1 error too large/],
  [empty, 'pass', [], 'note', /^The gate passed\.$/],
] as const)('the verdict and its reasons are properties of the run, and the first notification', (...expected) => {
  const [report, verdict, reasons, level, sentence] = expected;
  const { properties, invocations } = run(report);
  expect(properties).toEqual({ verdict, reasons });
  const [first] = invocations?.[0]?.toolExecutionNotifications ?? [];
  expect([first?.level, first?.message.text]).toEqual([level, expect.stringMatching(sentence)]);
});

test('notes, unread files and failed drafts are notifications', () => {
  expect(run(regular()).invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
    'The gate failed: 1 error too large (unread: fail, fail-on: error).',
    'Could not be read: docs/setup.md: too large',
    'No drafts: too large',
    'Drafts stop at 50 in one run.',
    '1 picture without a draft: for the reason above (docs/setup.md:4)',
  ]);
});

test.each([
  ['fail', 'error'],
  ['warn', 'warning'],
] as const)(
  'with unread %s, a file that could not be read is a result and a notification of level %s',
  (unread, level) => {
    const { results, invocations, tool } = run({
      ...empty,
      unread,
      skipped: [{ file: 'a b.md', reason: 'Too large.' }],
    });
    const physicalLocation = { artifactLocation: { uri: 'a%20b.md' } };
    expect(results).toMatchObject([
      {
        ruleId: 'unread',
        level,
        message: { text: 'The file could not be read, so its images are not checked. Too large.' },
        locations: [{ physicalLocation: { ...physicalLocation, region: { startLine: 1 } } }],
      },
    ]);
    expect(invocations?.[0]?.toolExecutionNotifications?.slice(1)).toMatchObject([
      { level, locations: [{ physicalLocation }] },
    ]);
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual(['unread']);
  },
);

test('a file that the baseline accepts is a note', () => {
  const { results, invocations } = run({
    ...empty,
    skipped: [{ file: 'a.md', reason: 'Too large.', accepted: true }],
  });
  expect(results).toEqual([]);
  expect(invocations?.[0]?.toolExecutionNotifications?.slice(1)).toMatchObject([
    { level: 'note', message: { text: 'Not read, accepted by the baseline: a.md: Too large.' } },
  ]);
});

test('results that GitHub would refuse are left out, with a notification', () => {
  const { results, invocations } = run(failures(25_001));
  expect(results).toHaveLength(25_000);
  expect(invocations?.[0]?.toolExecutionNotifications?.[1]?.message.text).toMatch(/^1 more finding is left out/);
});

test('an empty report has an empty list of results', () => {
  expect(run(empty).results).toEqual([]);
});

function run(report: Report) {
  const log = JSON.parse(sarif(report)) as Log;
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  return log.runs[0]!;
}

function first(report: Report): Result {
  return run(report).results![0]!;
}

function fingerprints(report: Report): readonly (string | undefined)[] {
  return run(report).results!.map(({ partialFingerprints }) => Object.values(partialFingerprints ?? {})[0]);
}

test('With any text in the files under review, sarif has no live link', () => {
  always((report, _, written) => {
    const messages = [...sarif(report).matchAll(/"text": (".*")/g)];
    const shown = messages
      .map(([, message]) => JSON.parse(message!) as string)
      .filter((message) => message !== written.draft);
    expect(shown.filter((message) => message.includes(']('))).toEqual([]);
  });
});
