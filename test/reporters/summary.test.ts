import { expect, test } from 'vitest';
import { summary } from '../../src/reporters/summary.ts';
import { empty, failures, ordinary, origins, regular } from './reports.ts';

test('the summary opens with the verdict and one number', () => {
  expect(summary(regular())).toMatchInlineSnapshot(`
    "### ✗ 1 image needs alternative text, 1 a better one, 1 file could not be read · coverage 50.0 %

    5 images in 1 document: 2 described, 1 missing, 1 weak, 1 unknown · coverage 50.0 %

    The gate failed: 1 error too large (unread: fail, fail-on: error).

    **1 file could not be read**

    - \`docs/setup.md\`: too large

    Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes. [What to do](https://github.com/alt-text-review/alt-text-review/blob/main/docs/configuration.md#unread)

    **error [missing-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/missing-alt.md), 1 image:** The picture has no alternative text.

    | Place | On the page | Draft |
    | --- | --- | --- |
    | \`docs/setup.md:3\` | \`![](img/run.png)\` | \`Terminal with three passing tests.\`, from the picture |

    **warning [generic-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/generic-alt.md), 1 image:** "screenshot" says what kind of picture it is, not what it shows.

    | Place | On the page | Draft |
    | --- | --- | --- |
    | \`docs/setup.md:4\` | \`![screenshot](img/run.png)\` |  |

    **info [redundant-prefix](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/redundant-prefix.md), 1 image:** "photo of" can go.

    | Place | On the page | Draft |
    | --- | --- | --- |
    | \`docs/setup.md:5\` | \`![photo of a cat](cat.png)\` |  |

    1 could not be checked: its alt is an expression (\`docs/setup.md:6\`)

    No drafts: too large

    Drafts stop at 50 in one run.

    1 of 2 drafts made · 7 requests · 0.3000 USD

    **Without a draft**

    - 1 picture without a draft: for the reason above (\`docs/setup.md:4\`)
    "
  `);
});

test.each([
  [{ documents: 0 }, '### ✗ 1 file could not be read\n'],
  [{ documents: 1 }, '### ✗ 1 file could not be read\n'],
  [{ documents: 1, images: 2, ok: 2 }, '### ✗ 2 images in order, 1 file could not be read · coverage 100.0 %\n'],
])('with %j and a file that could not be read the heading is %j', (totals, heading) => {
  const skipped = [{ file: 'a.md', reason: 'too large' }];
  const report = { ...empty, verdict: 'fail', skipped, totals: { ...empty.totals, ...totals } } as const;
  expect(summary(report).startsWith(heading)).toBe(true);
});

test('a file that the baseline accepts is listed at the end, and not in the heading', () => {
  const markdown = summary({ ...empty, skipped: [{ file: 'a.md', reason: 'too large', accepted: true }] });
  expect(markdown).toMatch(/^### ✓ Nothing to review\n/);
  expect(markdown).toContain('**1 file not read, accepted by the baseline**\n\n- `a.md`: too large\n');
});

test('the heading shows how a change moves the coverage of its documents', () => {
  const report = { ...regular(), coverageChange: { before: 88.94, after: 87.5, worse: 1, better: 0 } };
  expect(summary(report)).toMatch(/^### .* · coverage 88\.9 % → 87\.5 %\n/);
  expect(summary({ ...report, coverageChange: { before: 50, after: 50, worse: 1, better: 0 } })).toMatch(
    /^### .* · coverage 50\.0 %\n/,
  );
});

test('a draft shows its origin, and why it is not a suggestion', () => {
  const cells = summary(origins())
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ')[2]);
  expect(cells).toEqual([
    '`Terminal with three passing tests.`, from the link around it (not offered) |',
    '`Terminal with three passing tests.`, from the text that img/run.png has in docs/setup.md |',
    'decorative, from the words beside it (to be added by hand) |',
    'decorative, from its size and name |',
    '`Terminal with three passing tests.`, from the picture (English, to translate) |',
  ]);
});

test.each([
  [{ ...empty.totals }, '### ✓ Nothing to review\n'],
  [{ ...empty.totals, documents: 2 }, '### ✓ No image to review\n'],
  [{ ...empty.totals, documents: 2, images: 9, ok: 9 }, '### ✓ 9 images in order · coverage 100.0 %\n'],
  [
    { ...empty.totals, documents: 1, images: 3, ok: 1, unknown: 2 },
    '### ✓ 1 image in order, 2 not checked · coverage 100.0 %\n',
  ],
  [{ ...empty.totals, documents: 1, images: 1, unknown: 1 }, '### ✓ 1 image not checked · coverage 100.0 %\n'],
  [
    { ...empty.totals, documents: 1, images: 2, weak: 2, coverage: 0 },
    '### ✓ 2 images need a better alternative text · coverage 0.0 %\n',
  ],
])('%j → %s', (totals, heading) => {
  expect(summary({ ...empty, totals }).startsWith(heading)).toBe(true);
});

test('a summary that GitHub would drop is cut, and states how much is missing', () => {
  const number = 12_000;
  const markdown = summary(failures(number, `![](${'"<é'.repeat(40)})`));
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(900_000);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| `')).length;
  expect(markdown).toContain(`\n\n${number - rows} more findings left out here`);
});

test('a group shows ten images, and the others behind a control', () => {
  const markdown = summary(failures(50));
  expect(markdown).toContain('missing-alt.md), 50 images:** The picture has no alternative text.\n\n| Place |');
  const [before = '', after = ''] = markdown.split('<details><summary>and 40 more like this</summary>\n\n');
  expect(before.match(/^\| `a\.md/gm)).toHaveLength(10);
  expect(after.match(/^\| `a\.md/gm)).toHaveLength(40);
  expect(after).toContain('|\n\n</details>\n');
  expect(summary(failures(10))).not.toContain('<details>');
});

test('the most severe findings come first and are the last to be cut', () => {
  const [missing, weak] = regular().images;
  const order = summary({ ...regular(), images: [weak!, missing!] });
  expect(order.indexOf('missing-alt')).toBeLessThan(order.indexOf('generic-alt'));
});

test.each([
  ['a|b', '`![a\\|b](img/run.png)`'],
  ['a\\|b', '`![a\\\\\\|b](img/run.png)`'],
  ['a`b', '``![a`b](img/run.png)``'],
  ['a\nb', '`![a b](img/run.png)`'],
])('the alternative text %j stays in its cell', (alt, cell) => {
  expect(summary(regular({ ...ordinary, alt }))).toContain(`| ${cell} |  |\n`);
});
