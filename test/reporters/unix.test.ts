import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unix } from '../../src/reporters/unix.ts';
import { always } from './attacks.ts';
import { empty, regular } from './reports.ts';

type Pattern = { readonly regexp: string } & Readonly<
  Partial<Record<'file' | 'line' | 'severity' | 'message' | 'code', number>>
>;
type Matcher = { readonly owner: string; readonly severity?: string; readonly pattern: readonly Pattern[] };

const { problemMatcher: matchers } = JSON.parse(
  readFileSync(new URL('../../docs/problem-matcher.json', import.meta.url), 'utf8'),
) as { readonly problemMatcher: readonly Matcher[] };

test('a finding is a line, and two sentences end it', () => {
  expect(unix(regular())).toMatchInlineSnapshot(`
    "docs/setup.md:1:1: error: The file could not be read: too large [unread]
    docs/setup.md:3:1: error: The picture has no alternative text. [missing-alt]
    docs/setup.md:4:1: warning: "screenshot" says what kind of picture it is, not what it shows. [generic-alt]
    docs/setup.md:5:1: info: "photo of" can go. [redundant-prefix]
    5 images in 1 document: 2 described, 1 missing, 1 weak, 1 unknown · coverage 50.0 %
    The gate failed: 1 error too large (unread: fail, fail-on: error).
    "
  `);
});

test('a report without findings is its verdict', () => {
  expect(unix(empty)).toBe('Nothing to review: no document was found.\nThe gate passed.\n');
});

/** What an annotation has, by the numbers of a pattern. */
function annotations(text: string) {
  return text.split('\n').flatMap((line) =>
    matchers.flatMap(({ severity, pattern: [pattern] }) => {
      const found = new RegExp(pattern?.regexp ?? '', 'u').exec(line);
      const part = (name: keyof Omit<Pattern, 'regexp'>) => found?.[pattern?.[name] ?? -1];
      return found === null
        ? []
        : [[part('file'), part('line'), severity ?? part('severity'), part('message'), part('code')]];
    }),
  );
}

test('the problem matcher reads each finding once, and nothing else', () => {
  expect(annotations(unix(regular()))).toEqual([
    ['docs/setup.md', '1', 'error', 'The file could not be read: too large', 'unread'],
    ['docs/setup.md', '3', 'error', 'The picture has no alternative text.', 'missing-alt'],
    [
      'docs/setup.md',
      '4',
      'warning',
      '"screenshot" says what kind of picture it is, not what it shows.',
      'generic-alt',
    ],
    ['docs/setup.md', '5', 'notice', '"photo of" can go.', 'redundant-prefix'],
  ]);
});

test('with any text in the files under review, a finding stays one line', () => {
  always((report, usual) => {
    expect(unix(report).split('\n')).toHaveLength(unix(usual).split('\n').length);
  });
});
