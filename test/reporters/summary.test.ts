import { expect, test } from 'vitest';
import type { Report, ReportLinks } from '../../src/model/report.ts';
import { summary } from '../../src/reporters/summary.ts';
import { empty, failures, ordinary, origins, regular } from './reports.ts';

test('the summary opens with the verdict and one number', () => {
  expect(summary(regular())).toMatchInlineSnapshot(`
    "### ✗ 1 image needs alternative text, 1 a better one, 1 file could not be read · coverage 50.0 %

    The gate failed: 1 error too large (unread: fail, fail-on: error). 5 images in 1 document: 2 described, 1 missing, 1 weak, 1 unknown.

    **1 file could not be read**

    - \`docs/setup.md\`: too large

    Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes. [What to do](https://github.com/alt-text-review/alt-text-review/blob/main/docs/configuration.md#unread)

    **error [missing-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/missing-alt.md), 1 image:** The picture has no alternative text.

    <details open><summary><code>docs/setup.md</code>: 1 image</summary>

    | Line | On the page | Draft |
    | --- | --- | --- |
    | 3 | \`![](img/run.png)\` | \`Terminal with three passing tests.\`, from the picture |

    </details>

    **warning [generic-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/generic-alt.md), 1 image:** "screenshot" says what kind of picture it is, not what it shows.

    <details open><summary><code>docs/setup.md</code>: 1 image</summary>

    | Line | On the page |
    | --- | --- |
    | 4 | \`![screenshot](img/run.png)\` |

    </details>

    **info [redundant-prefix](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/redundant-prefix.md), 1 image:** "photo of" can go.

    <details open><summary><code>docs/setup.md</code>: 1 image</summary>

    | Line | On the page |
    | --- | --- |
    | 5 | \`![photo of a cat](cat.png)\` |

    </details>

    1 could not be checked: its alt is an expression (\`docs/setup.md:6\`)

    No drafts: too large

    Drafts stop at 50 in one run.

    **Without a draft**

    - 1 picture without a draft: for the reason above (\`docs/setup.md:4\`)

    1 of 2 drafts made · 7 requests · 0.3000 USD
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
    .filter((line) => /^\| \d/.test(line))
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

test('ten thousand findings keep their places below 1 MiB: a table for the first of a file, lines for the others', () => {
  const markdown = summary(failures(10_000, `![](${'"<é'.repeat(40)})`));
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown.match(/^\| \d+ \|/gm)).toHaveLength(100);
  expect(markdown).toMatch(/^and 9900 more, in lines 101, 102, /m);
  expect(markdown).not.toContain('left out here');
});

/** Findings in as many files. */
function scattered(number: number, path: (index: number) => string): Report {
  const report = failures(number);
  const images = report.images.map((one, index) => ({ ...one, document: { ...one.document, path: path(index) } }));
  return { ...report, images };
}

test('ten thousand files with a finding each are all named below 1 MiB', () => {
  const markdown = summary(
    scattered(10_000, (index) => `docs/guide/chapter-${index}.md`),
    { links },
  );
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown).toContain('- `docs/guide/chapter-9999.md`: line 10000\n');
  expect(markdown).not.toContain('left out here');
});

test('a summary that GitHub would drop is cut, and states how much is missing', () => {
  const number = 12_000;
  const markdown = summary(scattered(number, (index) => `${'<é'.repeat(60)}${index}.md`));
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  const shown = (markdown.match(/^(?:<details|- `)/gm) ?? []).length;
  expect(markdown).toContain(`\n\n${number - shown} more findings left out here`);
});

const links: ReportLinks = {
  lineOf: (path, line) => `https://github.example/o/r/blob/0/${path}?plain=1#L${line}`,
  pictureOf: ({ image: { src } }) =>
    src === 'cat.png'
      ? { kind: 'linked', address: 'https://github.example/o/r/blob/0/cat(1).png' }
      : { kind: 'public', address: `https://github.example/o/r/raw/0/${src}?a=1&b=2` },
};

test('places are links to their lines at the commit, with the pictures beside them', () => {
  const markdown = summary(regular(), { links });
  const line = (number: number) => `[${number}](https://github.example/o/r/blob/0/docs/setup.md?plain=1#L${number})`;
  const picture =
    '<img src="https://github.example/o/r/raw/0/img/run.png?a=1&amp;b=2" alt="The picture in question" width="120">';
  expect(markdown).toContain(`| ${line(4)} | ${picture} | \`![screenshot](img/run.png)\` |\n`);
  expect(markdown).toContain(`| ${line(5)} | [open](https://github.example/o/r/blob/0/cat%281%29.png) | `);
  expect(markdown).toContain('(https://github.example/o/r/blob/0/docs/setup.md?plain=1#L6)');
});

test.each(['javascript:alert(1)', 'x', 'https://github.example/a|b"><script>'])(
  'an address that is none, or holds marks, leaves the table whole: %s',
  (address) => {
    const markdown = summary(regular(), {
      links: { lineOf: () => address, pictureOf: () => ({ kind: 'public', address }) },
    });
    expect(markdown).not.toMatch(/javascript|<script|a\|b/);
  },
);

test('a group is open in the files of its first ten images, and folded in the others', () => {
  const markdown = summary(scattered(15, (index) => `${Math.floor(index / 5)}.md`));
  expect(markdown.match(/<details open>/g)).toHaveLength(2);
  expect(markdown).toContain('<details><summary><code>2.md</code>: 5 images</summary>');
  expect(markdown.split('The picture has no alternative text.')).toHaveLength(2);
});

test('says in one line what the run took and cost', () => {
  expect(summary(regular(), { elapsedMs: 185_400 })).toContain(
    '\n\nTook 3 min 5 s · 1 of 2 drafts made · 7 requests · 0.3000 USD\n',
  );
  expect(summary(empty, { elapsedMs: 1400 })).toContain('\n\nTook 1 s\n');
});

test('says why there are two numbers where the change moves another one than the check looks at', () => {
  const report = { ...regular(), coverageChange: { before: 88.9, after: 87.5, worse: 1, better: 0 } };
  expect(summary(report)).toContain(
    'This change adds 1 image that needs a text or a better one. The percentages above count every image of the changed documents; this run checked 5 images of them (coverage 50.0 %).',
  );
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
  expect(summary(regular({ ...ordinary, alt }))).toContain(`| ${cell} |\n`);
});
