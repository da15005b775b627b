import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import type { Report } from '../../src/model/report.ts';
import { empty, failures, ordinary, origins, regular } from './reports.ts';

test('a report looks like this', () => {
  expect(
    text(regular({ ...ordinary, src: 'img/settings.png', draft: 'Settings page with the Notifications switch on.' })),
  ).toMatchInlineSnapshot(`
    "error  missing-alt  1 image
      The picture has no alternative text.
      docs/setup.md:3:1  ![](img/settings.png)
                           ^
          Draft from the picture: "Settings page with the Notifications switch on."

    warning  generic-alt  1 image
      "screenshot" says what kind of picture it is, not what it shows.
      docs/setup.md:4:1  ![screenshot](img/settings.png)
                           ^^^^^^^^^^

    info  redundant-prefix  1 image
      "photo of" can go.
      docs/setup.md:5:1  ![photo of a cat](cat.png)
                           ^^^^^^^^^^^^^^

    5 images in 1 document: 2 described, 1 missing, 1 weak, 1 unknown · coverage 50.0 %
    1 could not be checked: its alt is an expression (docs/setup.md:6)
    1 of 2 drafts made · 7 requests · 0.3000 USD
    The gate failed: 1 error too large (unread: fail, fail-on: error).
    1 file could not be read:
      docs/setup.md: too large
    Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes.
    No drafts: too large
    Drafts stop at 50 in one run.
    1 picture without a draft: for the reason above
      docs/setup.md:4
    "
  `);
});

test('a draft shows its origin, and why it is not a suggestion', () => {
  const drafts = text(origins())
    .replace(/\s+/g, ' ')
    .match(/Draft.*?(?= The picture| docs\/setup.md:\d+:\d+ | 5 images)/g);
  expect(drafts).toEqual([
    'Draft (not offered) from the link around it: "Terminal with three passing tests."',
    'Draft from the text that img/run.png has in docs/setup.md: "Terminal with three passing tests."',
    'Draft (to be added by hand) from the words beside it: decorative. This syntax cannot mark it as such: leave the text empty and list the picture under decorative in the configuration file.',
    'Draft from its size and name: decorative, alt="".',
    'Draft (English, to translate) from the picture: "Terminal with three passing tests."',
  ]);
});

test('a passing run is reported as such', () => {
  const totals = { ...empty.totals, documents: 3, images: 9, ok: 8, decorative: 1 };
  expect(text({ ...empty, totals })).toBe(
    '9 images in 3 documents: 8 described, 1 decorative · coverage 100.0 %\nThe gate passed.\n',
  );
});

test('a run without documents is reported with the reason', () => {
  expect(text({ ...empty, notes: ['No path matches "*.adoc".'] })).toBe(
    ['Nothing to review: no document was found.', 'The gate passed.', 'No path matches "*.adoc".', ''].join('\n'),
  );
  const skipped = [{ file: 'docs/big.md', reason: 'larger than 2 MB' }];
  const unread: Report = { ...empty, skipped, verdict: 'fail', reasons: ['1 file could not be read'] };
  expect(text(unread).split('\n').slice(0, 4)).toEqual([
    'No document could be read.',
    'The gate failed: 1 file could not be read (unread: fail).',
    '1 file could not be read:',
    '  docs/big.md: larger than 2 MB',
  ]);
  expect(text({ ...empty, scope: 'lines' })).toMatch(/^Nothing to review: no document was found in the change\.\n/);
});

test('a report distinguishes documents without images from no documents', () => {
  expect(text({ ...empty, totals: { ...empty.totals, documents: 2 } })).toMatch(/^No image in 2 documents\.\n/);
});

test('findings that say the same are one group: a sentence, ten places, and how many more there are', () => {
  const lines = text(failures(50)).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'error  missing-alt  50 images',
    '  The picture has no alternative text.',
    '  a.md:1:1   ![](a.png)',
    '               ^',
  ]);
  expect(lines.slice(12, 15)).toEqual(['  a.md:10:1  ![](a.png)', '  and 40 more like this', '']);
});

test('an image with a draft is listed, however many there are before it', () => {
  const [drafted] = regular().images;
  const report = { ...failures(50), images: [...failures(50).images, drafted!] };
  expect(text(report)).toMatch(/docs\/setup\.md:3:1 .*\n +Draft from the picture: .*\n {2}and 40 more like this\n/);
});

test('errors come before everything else, whatever file they are in', () => {
  const [missing, weak] = regular().images;
  const printed = text({ ...regular(), images: [weak!, missing!] });
  expect(printed.indexOf('error  missing-alt')).toBeLessThan(printed.indexOf('warning  generic-alt'));
});

test('where sentences differ in what they quote, that of the first stands for all', () => {
  const [first] = failures(1).images;
  const quoting = (words: string) => ({
    ...first!,
    findings: [{ rule: 'filename-alt', severity: 'error', message: `"${words}" is the name of a file.` } as const],
  });
  const printed = text({ ...failures(1), images: [quoting('a.png'), quoting('b 2.png')] });
  expect(printed).toContain('error  filename-alt  2 images\n  For the first: "a.png" is the name of a file.\n');
  expect(printed).not.toContain('b 2.png');
});

test('no line of a message is wider than 100 columns', () => {
  const report = failures(1);
  const message = 'word '.repeat(100).trim();
  const images = report.images.map((reviewed) => ({
    ...reviewed,
    findings: reviewed.findings.map((finding) => ({ ...finding, message })),
  }));
  const lines = text({ ...report, images }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(
    lines
      .slice(1, -6)
      .map((line) => line.trim())
      .join(' '),
  ).toBe(message);
});

test('a construct is shown in one line, cut', () => {
  const source = `<img\n  src="${'x'.repeat(100)}"\n  width="3">`;
  const [, , line] = text(failures(1, source)).split('\n');
  expect(line).toMatch(/^ {2}a\.md:1:1 {2}<img src="x+…x+[^…]*$/);
});

test.each([
  [1, '1 could not be checked: its alt is an expression (docs/setup.md:6)'],
  [
    5,
    '5 could not be checked: the alt is an expression (docs/setup.md:6, docs/setup.md:6, docs/setup.md:6, docs/setup.md:6, docs/setup.md:6)',
  ],
  [
    8,
    '8 could not be checked: the alt is an expression (docs/setup.md:6, docs/setup.md:6, docs/setup.md:6, docs/setup.md:6, docs/setup.md:6, and 3 more)',
  ],
])('%i unknown images are summarised with at most five places', (number, sentence) => {
  const unknown = regular().images.filter(({ status }) => status === 'unknown');
  const report: Report = { ...regular(), images: Array.from({ length: number }, () => unknown).flat() };
  expect(text(report).split('\n')).toContain(sentence);
});

test('a file that the baseline accepts is named after the notes', () => {
  const skipped = [{ file: 'docs/big.md', reason: 'larger than 2 MB', accepted: true } as const];
  expect(
    text({ ...empty, skipped, notes: ['A note.'] })
      .split('\n')
      .slice(1, -1),
  ).toEqual([
    'The gate passed.',
    'A note.',
    '1 file not read, accepted by the baseline:',
    '  docs/big.md: larger than 2 MB',
  ]);
});

test.each([
  [{ unread: 'warn' }, 'The gate passed, although 1 file could not be read (unread: warn).'],
  [{ failOn: 'never' }, 'The gate passed, although 1 file could not be read (fail-on: never).'],
] as const)('with %j the gate passes and says what was not read', (settings, sentence) => {
  const report: Report = { ...empty, ...settings, skipped: [{ file: 'a.md', reason: 'larger than 2 MB' }] };
  expect(text(report)).toContain(`\n${sentence}\n1 file could not be read:\n  a.md: larger than 2 MB\n`);
});

test('at most ten files that could not be read are named', () => {
  const skipped = Array.from({ length: 13 }, (_, index) => ({ file: `${index}.md`, reason: 'not UTF-8' }));
  const lines = text({ ...empty, skipped }).split('\n');
  expect(lines.filter((line) => line.endsWith('not UTF-8'))).toHaveLength(10);
  expect(lines).toContain('  and 3 more');
});

test('images out of scope and images in order are not listed', () => {
  expect(text(regular())).not.toMatch(/old\.png|A cat asleep/);
});

test('colour adds nothing but colour', () => {
  const coloured = text(regular(), { colour: true });
  expect(coloured).toContain('\u001b[31merror\u001b[39m');
  expect(stripVTControlCharacters(coloured)).toBe(text(regular()));
});

test('a draft that could not become a suggestion is still shown', () => {
  const [missing] = regular().images;
  const report = { ...regular(), images: [{ ...missing!, suggestion: undefined }] };
  expect(text(report)).toContain('Draft (to be added by hand) from the picture: "Terminal');
});

test('fail-on is named where findings fail the gate, not where coverage alone does', () => {
  expect(text(failures(2))).toContain('\nThe gate failed: 2 errors (fail-on: error).\n');
  const coverage: Report = { ...failures(2), failOn: 'never', reasons: ['coverage 0.0 % is below min-coverage 80 %'] };
  expect(text(coverage)).toContain('\nThe gate failed: coverage 0.0 % is below min-coverage 80 %.\n');
});

test('the report states the requests and the cost of drafts', () => {
  const captions = { requested: 9, drafted: 8, cached: 3, failed: [], requests: 1, costUsd: 0.0385 };
  expect(text({ ...empty, drafts: captions })).toContain(
    '\n8 of 9 drafts made, 3 of them from the cache · 1 request · 0.0385 USD\n',
  );
});

/** `failures` whose drafts were not made, for these reasons in turn. */
function undrafted(reasons: readonly string[]): Report {
  const report = failures(reasons.length);
  const images = report.images.map((reviewed, index) => ({
    ...reviewed,
    draft: { status: 'failed', reason: reasons[index] ?? '' } as const,
  }));
  return { ...report, images };
}

test('drafts without a request have no cost', () => {
  expect(text(undrafted(['There is no file a.png.']))).not.toContain('USD');
});

test('pictures without a draft are grouped by the reason, with their number and the first five places', () => {
  const report = undrafted([...Array.from({ length: 7 }, () => 'max-captions is 4.'), 'There is no file a.png.']);
  const expected = [
    '7 pictures without a draft: max-captions is 4.',
    ...[1, 2, 3, 4, 5].map((line) => `  a.md:${line}`),
    '  and 2 more',
    '1 picture without a draft: There is no file a.png.',
    '  a.md:8',
    '',
  ].join('\n');
  expect(text(report).endsWith(expected)).toBe(true);
});

test('a reason that is in a note is printed once', () => {
  const reason = 'The key is refused.';
  const printed = text({ ...undrafted([reason, reason]), refused: reason });
  expect(printed.split(reason)).toHaveLength(2);
  expect(printed).toContain('\n2 pictures without a draft: for the reason above\n  a.md:1\n  a.md:2\n');
});

test('a message is printed once, where the words are the same', () => {
  const message = 'The picture has no alternative text.';
  expect(text(failures(3)).split(message)).toHaveLength(2);
  const images = failures(3).images.map((reviewed, index) => ({
    ...reviewed,
    findings: reviewed.findings.map((finding) => ({
      ...finding,
      message: `${message} ${index % 2 === 0 ? 'Yes.' : 'No.'}`,
    })),
  }));
  expect(text({ ...failures(3), images }).split(message)).toHaveLength(3);
});

test('a draft that is already the text of the image is not shown', () => {
  const [missing] = regular().images;
  const image = { ...missing!.image, alt: { kind: 'text', text: ordinary.draft } as const };
  expect(text({ ...regular(), images: [{ ...missing!, image, suggestion: undefined }] })).not.toContain('Draft from');
});

describe('On a terminal', () => {
  test('the text of the first construct of each sentence is marked, and with verbose that of each', () => {
    const lines = text(regular()).split('\n');
    const at = lines.findIndex((line) => line.includes('![screenshot](img/run.png)'));
    expect(lines[at]).toBe('  docs/setup.md:4:1  ![screenshot](img/run.png)');
    expect(lines[at + 1]).toBe('                       ^^^^^^^^^^');
    const marks = (detail: 'normal' | 'verbose') => text(failures(20), { colour: false, detail }).match(/^ +\^+$/gm);
    expect(marks('normal')).toHaveLength(1);
    expect(marks('verbose')).toHaveLength(20);
  });

  test.each([40, 60, 100, 120, 400])('no line is wider than %i columns, or than 120', (columns) => {
    const path = 'docs/a-long-folder/and-another-one/setup.md';
    const printed = text(regular({ ...ordinary, path, reason: 'too large '.repeat(30).trim() }), {
      colour: false,
      columns,
    });
    // A place stays whole, so that one can click it, and a reason on a line of its own is cut at 200.
    const lines = printed.split('\n').filter((line) => !line.includes(path));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(120, columns));
    expect(printed).toContain(`${path}:3:1`);
  });

  test('findings are grouped by file or by folder', () => {
    const by = (groupBy: 'file' | 'folder') =>
      text({ ...regular(), images: [...failures(2).images, ...regular().images] }, { colour: false, groupBy });
    expect(by('file').match(/^\S+: \d.*$/gm)).toEqual(['a.md: 2 errors', 'docs/setup.md: 1 error, 1 warning, 1 info']);
    expect(by('folder').match(/^\S+: \d.*$/gm)).toEqual(['.: 2 errors', 'docs: 1 error, 1 warning, 1 info']);
  });

  test('by folder, a sentence is read once, and the folders with the most findings are counted first', () => {
    const images = failures(12).images.map((one, index) =>
      index < 2 ? one : { ...one, document: { ...one.document, path: 'docs/b.md' } },
    );
    const printed = text({ ...failures(12), images }, { colour: false, groupBy: 'folder' });
    const [first] = failures(1).images[0]?.findings ?? [];
    const words = first?.message.split(' ').slice(0, 4).join(' ') ?? '';
    expect(printed.split(words)).toHaveLength(2);
    expect(printed).toMatch(/\nBy folder\n {2}10 {2}docs\n {3}2 {2}\.\n\nBy rule\n/);
  });

  test('rules are counted where there is more than one can see at once, with their drafts', () => {
    expect(text(regular())).not.toContain('By rule');
    const printed = text({ ...failures(30), images: [...failures(30).images, ...regular().images] });
    expect(printed).toMatch(
      /\nBy rule\n {2}31 {2}missing-alt +1 with a draft\n {3}1 {2}generic-alt\n {3}1 {2}redundant-prefix\nWhat one means: alt-text-review explain missing-alt\n/,
    );
  });

  test('quiet shows what fails the check, and the verdict', () => {
    const quiet = (report: Report) => text(report, { colour: false, detail: 'quiet' });
    expect(quiet(regular())).toContain('error  missing-alt');
    expect(quiet(regular())).not.toMatch(/generic-alt|redundant-prefix|could not be checked|Drafts stop|coverage/);
    expect(quiet({ ...regular(), failOn: 'warning' })).toContain('warning  generic-alt');
    expect(quiet(empty)).toBe('The gate passed.\n');
  });
});
