import { describe, expect, test } from 'vitest';
import { acceptedKey } from '../src/judge.ts';
import { noPolicy } from '../src/policy.ts';
import { review, type ReviewInput } from '../src/review.ts';
import type { Document, Drafter, Wanted } from '../src/types.ts';

const page = (text: string, changed: Document['changedLines'] = 'all', path = 'docs/a.md'): Document => ({
  path,
  format: 'markdown',
  text,
  changedLines: changed,
});

function run(documents: readonly Document[], more: Partial<ReviewInput> = {}) {
  return review({
    documents,
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    draft: undefined,
    notes: [],
    ...more,
  });
}

/** Answers every wish with the same words, and remembers the wishes. */
function drafter(text: string, wishes: Wanted[] = []): Drafter {
  return (wanted) => {
    wishes.push(...wanted);
    const caption = {
      status: 'ok',
      text,
      provider: 'p',
      model: 'm',
      costUsd: 0.01,
      cached: false,
      askedHere: true,
    } as const;
    return Promise.resolve({
      captions: wanted.map(() => caption),
      requests: 2 * wanted.length,
      costUsd: 0.01 * wanted.length,
      notes: [],
      refused: undefined,
    });
  };
}

const mixed =
  '![](a.png)\n![A cat asleep on a keyboard](b.png)\n<img src="c.png" alt="">\n![icon](d.png)\n![{{ t }}](e.png)\n';

describe('The report', () => {
  test('counts each image once, by what is known of it', async () => {
    const { totals, images } = await run([page(mixed)]);
    expect(images.map(({ status }) => status)).toEqual(['missing', 'ok', 'decorative', 'weak', 'unknown']);
    expect(totals).toEqual({
      documents: 1,
      images: 5,
      ok: 1,
      decorative: 1,
      missing: 1,
      weak: 1,
      unknown: 1,
      coverage: 50,
      ignored: 0,
    });
  });

  test('rounds coverage down, and has 100 % without images', async () => {
    const { totals } = await run([page(`![](x.png)\n${'![A cat asleep](y.png)\n'.repeat(1999)}`)]);
    expect(totals.coverage).toBe(99.9);
    expect((await run([page('no image')])).totals).toMatchObject({ documents: 1, images: 0, coverage: 100 });
  });

  test('skips a document that no parser survives, and keeps the others', async () => {
    const report = await run([page(`${'> '.repeat(20_000)}![](x.png)`, 'all', 'deep.md'), page('![](a.png)')]);
    expect(report.skipped).toEqual([
      { file: 'deep.md', reason: expect.stringContaining('nested too deeply') as string },
    ]);
    expect(report.totals).toMatchObject({ documents: 1, missing: 1 });
  });
});

describe('The gate', () => {
  test.each([
    ['error', undefined, ['1 error']],
    ['warning', undefined, ['1 error', '1 warning']],
    ['never', undefined, []],
    ['never', 80, ['coverage 50.0 % is below min-coverage 80 %']],
    ['never', 50, []],
  ] as const)('with fail-on %s and min-coverage %s', async (failOn, minCoverage, reasons) => {
    const report = await run([page(mixed)], { failOn, minCoverage });
    expect(report.reasons).toEqual(reasons);
    expect(report.verdict).toBe(reasons.length === 0 ? 'pass' : 'fail');
  });

  test('forgives what the baseline accepts, wherever it moved, and nothing that is new', async () => {
    const { images } = await run([page('![](a.png)\n')]);
    const baseline = new Set(
      images.flatMap(({ findings, identity }) => findings.map(({ rule }) => acceptedKey(rule, identity))),
    );
    const moved = await run([page('Some text\n\n![](a.png)\n\n![](a.png)\n')], { baseline });
    expect(moved.images.map(({ findings }) => findings.length)).toEqual([0, 1]);
    expect(moved.reasons).toEqual(['1 error']);
    expect(moved.totals.missing).toBe(2);
  });
});

describe('The scope', () => {
  const text = '![](a.png)\n\n![](b.png)\n\n![x\ny](img/c.png)\n\n![](d.png)\n';
  test.each([
    ['lines', new Set([3, 6]), [false, true, true, false]],
    ['files', new Set([3]), [true, true, true, true]],
    ['lines', 'all', [true, true, true, true]],
  ] as const)('%s with changed lines %o', async (scope, changed, expected) => {
    const report = await run([page(text, changed)], { scope });
    expect(report.images.map(({ inScope }) => inScope)).toEqual(expected);
    expect(report.totals.images).toBe(expected.filter(Boolean).length);
  });

  test('lines takes in images whose file changed', async () => {
    const report = await run([page(text, new Set())], { scope: 'lines', changedFiles: new Set(['docs/img/c.png']) });
    expect(report.images.map(({ inScope }) => inScope)).toEqual([false, false, true, false]);
  });
});

describe('A draft', () => {
  const words = 'A settings page with one switch turned on';

  test('is asked for what is missing or weak and in scope, most severe first', async () => {
    const wishes: Wanted[] = [];
    await run([page(`![icon](w.png)\n${mixed}`, new Set([1, 2, 3]))], {
      scope: 'lines',
      draft: drafter(words, wishes),
    });
    expect(wishes.map(({ image }) => image.src)).toEqual(['a.png', 'w.png']);
  });

  test.each([
    ['is long', `![${'A long and careful description. '.repeat(10)}](a.png)`],
    ['stands beside another picture, too', '![The settings page](a.png)\n\n![The settings page](b.png)'],
    ['stands on a picture whose address no parser reads', '![The settings page](a b.png)'],
  ])('never takes the place of a human text that %s', async (_, text) => {
    const wishes: Wanted[] = [];
    const report = await run([page(`${text}\n`)], { draft: drafter(words, wishes) });
    expect(report.images.some(({ findings }) => findings.some(({ severity }) => severity !== 'info'))).toBe(true);
    expect(wishes).toEqual([]);
  });

  test('is not asked for what a link or button consists of: the picture does not tell its purpose', async () => {
    const wishes: Wanted[] = [];
    const report = await run([page('[![](a.png)](/home)\n')], { draft: drafter(words, wishes) });
    expect(wishes).toEqual([]);
    expect(report.images[0]?.caption).toMatchObject({ status: 'skipped' });
    expect(report.captions).toMatchObject({ requested: 1, drafted: 0, requests: 0 });
  });

  test('becomes a suggestion that changes the alternative text and nothing else', async () => {
    const { images, captions } = await run([page('> ![](a.png)\n')], { draft: drafter(words) });
    expect(images[0]?.suggestion).toMatchObject({ alt: words, source: 'caption', replacement: `![${words}](a.png)` });
    expect(captions).toMatchObject({ requested: 1, drafted: 1, requests: 2, costUsd: 0.01 });
  });

  test('is objected to when our own rules would complain of it', async () => {
    const wishes: Wanted[] = [];
    await run([page('![](a.png)\n')], { draft: drafter(words, wishes) });
    expect(['image', 'IMG_2041.png', words].map((alt) => wishes[0]?.objection(alt))).toEqual([
      'generic-alt',
      'filename-alt',
      undefined,
    ]);
  });

  test.each([
    ['front matter', '---\nlang: de\n---\n![](a.png)\n', 'a.md', 'auto'],
    ['the path', '![](a.png)\n', 'docs/fr/a.md', 'auto'],
    ['the setting', '![](a.png)\n', 'a.md', 'nl'],
  ])('in English makes no suggestion for a page in another language, told by %s', async (_, text, path, language) => {
    const report = await run([page(text, 'all', path)], { draft: drafter(words), language });
    expect(report.images[0]).toMatchObject({ caption: { text: words }, suggestion: undefined });
    expect(report.notes).toEqual([
      '1 draft is in English for a page in another language: translate before use, no suggestion was made of it.',
    ]);
  });
});
