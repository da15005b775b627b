import { expect, test } from 'vitest';
import type { Report, ReportLinks } from '../../src/model/report.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { attacks, empty, failures, ordinary, origins, regular } from './reports.ts';

test('says the verdict, then the findings by sentence and file, then what else there is', () => {
  expect(markdown(regular())).toMatchInlineSnapshot(`
    "### ✗ 1 image needs alternative text, 1 a better one, 1 file could not be read · coverage 50.0 %

    The gate failed: 1 error too large (unread: fail, fail-on: error). 5 images in 1 document: 2 described, 1 missing, 1 weak, 1 unknown.

    **1 file could not be read**

    - \`docs/setup.md\`: too large

    Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes. [What to do](https://github.com/alt-text-review/alt-text-review/blob/main/docs/configuration.md#unread)

    **error [missing-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/missing-alt.md), 1 image:** The picture has no alternative text.

    - \`docs/setup.md\`
      - line 3: \`![](img/run.png)\`. Draft from the picture: \`Terminal with three passing tests.\`

    **warning [generic-alt](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/generic-alt.md), 1 image:** "screenshot" says what kind of picture it is, not what it shows.

    - \`docs/setup.md\`
      - line 4: \`![screenshot](img/run.png)\`

    **info [redundant-prefix](https://github.com/alt-text-review/alt-text-review/blob/main/docs/rules/redundant-prefix.md), 1 image:** "photo of" can go.

    - \`docs/setup.md\`
      - line 5: \`![photo of a cat](cat.png)\`

    1 could not be checked: its alt is an expression (\`docs/setup.md:6\`)

    No drafts: too large

    Drafts stop at 50 in one run.

    **Without a draft**

    - 1 picture without a draft: for the reason above (\`docs/setup.md:4\`)

    1 of 2 drafts made · 7 requests · 0.3000 USD
    "
  `);
});

test('a report without findings is its verdict', () => {
  expect(markdown(empty)).toMatchInlineSnapshot(`
    "### ✓ Nothing to review

    The gate passed. Nothing to review: no document was found.
    "
  `);
});

test('a draft shows its origin, and why it is not a suggestion', () => {
  const lines = markdown(origins()).match(/^ {2}- .*$/gm);
  expect(lines).toMatchInlineSnapshot(`
    [
      "  - line 1: \`![](gh.png)\`. Draft (not offered) from the link around it: \`Terminal with three passing tests.\`",
      "  - line 2: \`![](img/run.png)\`. Draft from the text that img/run.png has in docs/setup.md: \`Terminal with three passing tests.\`",
      "  - line 3: \`![](dot.png)\`. Draft (to be added by hand) from the words beside it: decorative. This syntax cannot mark it as such: leave the text empty and list the picture under decorative in the configuration file.",
      "  - line 4: \`<img src="line.png">\`. Draft from its size and name: decorative, alt="".",
      "  - line 5: \`![](de.png)\`. Draft (English, to translate) from the picture: \`Terminal with three passing tests.\`",
    ]
  `);
});

test('places are links to their lines where a commit is known', () => {
  const links: ReportLinks = {
    lineOf: (path, line) => `https://github.example/o/r/blob/0/${path}?plain=1#L${line}`,
    pictureOf: () => undefined,
  };
  expect(markdown(regular(), { links })).toContain(
    '  - [line 4](https://github.example/o/r/blob/0/docs/setup.md?plain=1#L4): `![screenshot](img/run.png)`\n',
  );
});

test('a report has neither HTML nor a table', () => {
  expect(markdown(regular())).not.toMatch(/^\||<details|<img/m);
});

/** What issues and comments of GitHub take. */
const most = 65_536;

test('of many images of a file only the lines are listed', () => {
  const text = markdown(failures(10_000));
  expect(text.length).toBeLessThan(most);
  expect(text).toMatch(/^ {2}- and 9980 more, in lines 21, 22, .*…$/m);
});

test('of findings in many files, as many as can be pasted are shown, and the others counted', () => {
  const report = failures(5000);
  const images = report.images.map((one, index) => ({
    ...one,
    document: { ...one.document, path: `docs/${index}.md` },
  }));
  const text = markdown({ ...report, images });
  const shown = text.match(/^- `docs/gm)?.length ?? 0;
  expect(text.length).toBeLessThan(most);
  expect(shown).toBeGreaterThan(1000);
  expect(text).toContain(`\n\n${5000 - shown} more findings left out here`);
});

test.each(attacks)('with %j everywhere, a thousand times as long, it can be pasted', (attack) => {
  const long = `${attack} `.repeat(1000);
  const words = Object.fromEntries(Object.keys(ordinary).map((key) => [key, long])) as typeof ordinary;
  const build = regular(words);
  const many = <Item>(item: Item) => Array.from({ length: 200 }, () => item);
  const report: Report = {
    ...build,
    images: build.images.flatMap((one, index) =>
      Array.from({ length: 20 }, (_, at) =>
        one.draft?.status === 'failed' ? { ...one, draft: { ...one.draft, reason: `${at} ${long}` } } : one,
      ).slice(0, index < 2 ? 20 : 1),
    ),
    skipped: [...many({ file: long, reason: long }), ...many({ file: long, reason: long, accepted: true })],
    notes: Array.from({ length: 50 }, (_, at) => `${at} ${long}`),
  };
  const text = markdown(report);
  expect(text.length).toBeLessThan(most);
  expect(text).toContain('missing-alt');
});
