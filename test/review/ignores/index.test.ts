import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFormat } from '../../../src/formats/index.ts';
import { applyIgnores, type Complaint } from '../../../src/review/ignores/index.ts';
import { lineStarts, locate } from '../../../src/lib/lines.ts';
import { runs } from '../../world/runs.ts';

const rules = ['filename-alt', 'generic-alt', 'missing-alt'];
const context = { today: '2026-10-01', isRule: (id: string) => rules.includes(id) };

/** The findings that remain for an image with all three, for each `@` of the text, and the messages for its author. */
async function read(text: string, format = 'markdown', spoken = rules) {
  const starts = lineStarts(text);
  const complaints = [...text.matchAll(/@(?:[^@]*@@)?/g)].map((match): Complaint => {
    const span = { start: match.index, end: match.index + match[0].length };
    const findings = spoken.map((rule) => ({ rule, severity: 'error', message: rule }) as const);
    return { image: { span }, location: locate(starts, span), findings };
  });
  const { left, problems } = applyIgnores(text, (await loadFormat(format)).comments(text), complaints, context);
  return {
    left: left.map(({ findings }) => findings.map(({ rule }) => rule).join(' ')),
    ignored: left.map(({ ignored }) => ignored),
    messages: problems.map(({ line, message }) => `${line}: ${message}`),
  };
}

const all = rules.join(' ');
const next = '<!-- alt-text-review-ignore-next-line -->';
const on = '<!-- alt-text-review-ignore-line -->';
const off = '<!-- alt-text-review-disable -->';
const enable = '<!-- alt-text-review-enable -->';

describe('A comment', () => {
  test.each([
    [`${next}\n@ @\n@`, ['', '', all]],
    [`${next}\n\n \n@\n@`, ['', all]],
    [`@ ${next} @\n@`, [all, all, '']],
    [`> ${next}\n>\n> @\n`, ['']],
    [`@\n${next}`, [all]],
    [`@ ${next}\n`, [all]],
    [`${next}\n\n<!-- of another kind -->\n@`, [all]],
    [`${off}\n\n${next}\ntext\n\n@`, ['']],
    [`${next}\ntext\n@`, [all]],
    [`<!--\nalt-text-review-ignore-next-line:\nreason\n-->\n@`, ['']],
    [`${next}\n@ a\nb @@`, ['']],
    [`@ ${on}\n@`, ['', all]],
    [`${on} @\n`, ['']],
    [`@ a\nb @@ ${on}\n`, ['']],
    [`@\n${on}\n@`, [all, all]],
    [`@\n${off}\n@\n@\n${enable}\n@`, [all, '', '', all]],
    [`${off}\n\n@\n`, ['']],
    [`${enable}\n@`, [all]],
    ['```\n<!-- alt-text-review-disable -->\n```\n@', [all]],
    ['`<!-- alt-text-review-disable -->` @', [all]],
    ['<!-- say alt-text-review-disable -->\n@', [all]],
  ])('%j', async (text, left) => {
    expect((await read(text)).left).toEqual(left);
  });

  test('is also read in HTML', async () => {
    const text = `<p>@</p>${off}<p>@</p><script>"${enable}"</script><p>@</p>`;
    expect((await read(text, 'html')).left).toEqual([all, '', '']);
  });

  test('is written in braces in MDX', async () => {
    const text = '{/* alt-text-review-ignore-next-line filename-alt, generic-alt: ours */}\n\n@\n\n@ <!-- x -->\n';
    expect((await read(text, 'mdx')).left).toEqual(['missing-alt', all]);
  });

  test('counts what it silences', async () => {
    const text = '<!-- alt-text-review-ignore-next-line filename-alt, generic-alt -->\n@\n@';
    expect((await read(text)).ignored).toEqual([2, 0]);
  });

  test('may be above another one', async () => {
    const [first, second] = rules.map((rule) => `<!-- alt-text-review-ignore-next-line ${rule}: reason -->`);
    expect(await read(`${first}\n\n${second}\n@`)).toMatchObject({ left: ['missing-alt'], messages: [] });
  });
});

describe('A comment above another one', () => {
  const [first, second] = ['filename-alt', 'generic-alt'].map(
    (rule) => `<!-- alt-text-review-ignore-next-line ${rule} -->`,
  );
  test.each([
    ['passes over it', `${first}\n${second}\n@`, 'missing-alt'],
    ['passes over its lines', `${first}\n${second?.replaceAll(' ', '\n')}\n@`, 'missing-alt'],
    ['does not where words are before it', `${first}\nwords ${second}\n\n\n\n@`, 'filename-alt missing-alt'],
    ['does not where a word is behind it', `${first}\n${second}w\n\n\n\n@`, 'filename-alt missing-alt'],
  ])('%s', async (_, text, left) => {
    expect((await read(text, 'html')).left).toEqual([left]);
  });
});

describe('The rules that it names', () => {
  test.each([
    ['filename-alt', 'generic-alt missing-alt'],
    ['filename-alt generic-alt', 'missing-alt'],
    ['filename-alt,generic-alt ,  missing-alt', ''],
    ['filename-alt: generic-alt is what it is called', 'generic-alt missing-alt'],
    [': filename-alt', ''],
    ['filename-alt until 2027-03-01: a: b', 'generic-alt missing-alt'],
    ['until 2027-03-01', ''],
    ['until 2026-10-01', ''],
    ['until 2026-09-30', all],
    ['until 2027-02-30', all],
    ['until tomorrow', all],
    ['until 2027', all],
    ['until 2027-03', all],
    ['until', all],
    ['filename-alt until', all],
    ['filenam-alt', all],
    ['filenam-alt generic-alt', 'filename-alt missing-alt'],
  ])('%j leaves %j', async (said, left) => {
    expect((await read(`<!-- alt-text-review-ignore-next-line ${said} -->\n@`)).left).toEqual([left]);
    const region = said.startsWith(':') ? said : ` ${said}`;
    expect((await read(`<!-- alt-text-review-disable${region} -->\n\n@`)).left).toEqual([left]);
  });

  test('are switched one by one, and all at once', async () => {
    const steps = ['disable filename-alt', 'disable', 'enable generic-alt', 'enable filename-alt', 'disable', 'enable'];
    const text = steps.map((step) => `<!-- alt-text-review-${step} -->\n\n@\n\n`).join('');
    expect((await read(text)).left).toEqual([
      'generic-alt missing-alt',
      '',
      'generic-alt',
      'filename-alt generic-alt',
      '',
      all,
    ]);
  });
});

describe('The author of a comment gets a message', () => {
  const end = 'so that it cannot hide a later finding.';
  test.each([
    [`${next}\n@`, []],
    [`text\n\n${next}\ntext`, [`3: There is nothing to ignore. Remove the comment, ${end}`]],
    [`${off}\n${enable}\n@`, [`1: There is nothing to ignore. Remove the comment, ${end}`]],
    [`${enable}\n@`, []],
    [`${off}\n\n${next}\n@`, [`1: There is nothing to ignore. Remove the comment, ${end}`]],
    [
      '<!-- alt-text-review-ignore-next-line blank-alt filename-alt -->\n@',
      ['1: There is no rule blank-alt: `alt-text-review rules` lists them, and a reason comes after a colon.'],
    ],
    [
      '<!-- alt-text-review-disable until 2026-09-30 -->\n@',
      ['1: This ignore ended on 2026-09-30. Fix the alternative text, give another date, or remove the comment.'],
    ],
    [
      '<!-- alt-text-review-disable until 1.3.2027 -->\n@',
      ['1: "until 1.3.2027" is not a date, so nothing is ignored. Write until YYYY-MM-DD.'],
    ],
    [
      '<!-- alt-text-review-disable until -->\n@',
      ['1: "until " is not a date, so nothing is ignored. Write until YYYY-MM-DD.'],
    ],
    [
      '<!-- alt-text-review-disable blank-alt slug-alt -->\n@',
      [
        '1: There is no rule blank-alt, slug-alt: `alt-text-review rules` lists them, and a reason comes after a colon.',
      ],
    ],
    [
      `${next}\ntext\n\n<!-- alt-text-review-disable until 1.3.2027 -->\n@`,
      [
        `1: There is nothing to ignore. Remove the comment, ${end}`,
        '4: "until 1.3.2027" is not a date, so nothing is ignored. Write until YYYY-MM-DD.',
      ],
    ],
    [
      '@\n\n<!-- alt-text-review-ignore -->\n',
      [
        '3: "alt-text-review-ignore" is not a known comment. Write ignore-next-line, ignore-line, disable, enable after the dash.',
      ],
    ],
  ])('%j', async (text, messages) => {
    expect((await read(text)).messages).toEqual(messages);
  });

  test('that names the rules with nothing to ignore', async () => {
    const text = '<!-- alt-text-review-ignore-next-line filename-alt, missing-alt, generic-alt -->\n@';
    const { left, messages } = await read(text, 'markdown', ['filename-alt']);
    expect(left).toEqual(['']);
    expect(messages).toEqual([
      `1: There is nothing to ignore for missing-alt, generic-alt. Remove that from the comment, ${end}`,
    ]);
  });
});

test('The remaining and the silenced findings are all findings, with any comments', async () => {
  const piece = fc.constantFrom(
    '@ ',
    '@ a\nb @@ ',
    '\n',
    '\n\n',
    next,
    on,
    off,
    enable,
    '<!-- alt-text-review-disable filename-alt -->',
    '<!-- alt-text-review-enable filename-alt until 2020-01-01 -->',
    '<!-- alt-text-review-ignore-line generic-alt, nothing -->',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const { left, ignored } = await read(pieces.join(''), 'html');
      for (const [index, rest] of left.entries()) {
        const count = rest === '' ? 0 : rest.split(' ').length;
        expect(count + (ignored[index] ?? 0)).toBe(rules.length);
      }
    }),
    runs(20),
  );
});

test('A page of comments and images is read in one go', async () => {
  const text = `${`${next}${on}${off}`.repeat(5000)}\n${'\n'.repeat(50_000)}${'@ '.repeat(20_000)}`;
  expect((await read(text, 'html')).ignored.every((count) => count === rules.length)).toBe(true);
});
