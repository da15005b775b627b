import { expect, test } from 'vitest';
import { mayHoldForeign, readForeign } from '../../../src/review/ignores/foreign.ts';
import { applyIgnores } from '../../../src/review/ignores/index.ts';
import { isRule } from '../../../src/rules/index.ts';

const missing = ['empty-markdown-alt', 'missing-alt', 'blank-alt', 'empty-link-image'];
const unwritten = ['generic-alt', 'placeholder-alt', 'filename-alt', 'generated-alt'];

test.each([
  [' markdownlint-disable MD045 ', 'disable', missing],
  ['markdownlint-disable', 'disable', missing],
  ['markdownlint-disable-next-line MD013 no-alt-text', 'ignore-next-line', missing],
  ['markdownlint-disable-line no-default-alt-text', 'ignore-line', unwritten],
  ['markdownlint-enable MD045', 'enable', missing],
  ['rumdl-disable-file MD045', 'disable', missing],
  ['eslint-disable-next-line jsx-a11y/alt-text, no-console -- a reason, MD045', 'ignore-next-line', missing],
  ['eslint-disable -- for all of the page', 'disable', missing],
  ['markdownlint-disable ,', 'disable', missing],
  ['eslint-disable jsx-a11y/img-redundant-alt', 'disable', ['redundant-prefix']],
  ['vale off', 'disable', missing],
  ['vale  off', 'disable', missing],
  ['vale on', 'enable', missing],
  ['vale AsciiDoc.ImageContainsAltText = NO', 'disable', missing],
  ['vale AsciiDoc.ImageContainsAltText = YES', 'enable', missing],
  ['htmlhint alt-require:false', 'disable', missing],
  ['htmlhint alt-require: false', 'disable', missing],
  ['htmlhint tagname-lowercase:false,alt-require:true', 'enable', missing],
  ['[html-validate-disable-block h37]', 'disable', missing],
  ['[html-validate-disable-next wcag/h37]', 'ignore-next-line', missing],
])('%j is %s of %j', (comment, kind, rules) => {
  expect(mayHoldForeign(`<!-- ${comment} -->`)).toBe(true);
  expect(readForeign(comment)).toEqual({ kind, rules, isForeign: true });
  expect(rules.every(isRule)).toBe(true);
});

test.each([
  'markdownlint-disable MD013',
  'eslint-disable no-console',
  'vale Style.Spelling = NO',
  'vale words',
  'vale o ff',
  'vale Style.AltText = MAYBE',
  'my-eslint-disable no-alt-text',
  'eslint-disable no-console -- MD045',
  'markdownlint-disable [MD045',
  'markdownlint-disable MD]045',
  `markdownlint-disable ${'MD001 '.repeat(200)} MD045`,
  'htmlhint tagname-lowercase:false',
  'toString',
  'markdownlint-disable constructor',
  'a comment',
  '',
])('%j means nothing for us', (comment) => {
  expect(readForeign(comment)).toBeUndefined();
});

test('Such comments silence only where that is asked for, and one without effect is for its own linter to report', () => {
  const text = '<!-- markdownlint-disable-next-line MD045 -->\n![](a.png)\n<!-- vale off -->\n';
  const comments = [
    { text: ' markdownlint-disable-next-line MD045 ', span: { start: 0, end: 45 } },
    { text: ' vale off ', span: { start: 57, end: 74 } },
  ];
  const location = { line: 2, column: 1, endLine: 2, endColumn: 11 };
  const findings = [{ rule: 'empty-markdown-alt', severity: 'error', message: '' } as const];
  const complaint = { image: { span: { start: 46, end: 56 } }, location, findings };
  const of = (isForeignAsked: boolean) =>
    applyIgnores(text, comments, [complaint], { today: '2026-10-01', isRule, isForeignAsked });
  expect(of(true)).toMatchObject({ left: [{ findings: [], ignored: 1 }], problems: [] });
  expect(of(false)).toMatchObject({ left: [{ findings, ignored: 0 }], problems: [] });
});
