import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fencedBlock } from '../../../src/lib/markdown-text.ts';
import { replacedLines, suggestionIn, withLines } from '../../../src/github/talk/suggestion.ts';
import { runs } from '../../world/runs.ts';

const page = (text: string, encoding?: string) =>
  ({ path: 'a.md', format: 'markdown', text, encoding, changedLines: 'all' }) as const;

describe('The suggestion of a comment', () => {
  const line = fc.stringMatching(/^[ a-c`*<>]{0,12}$/);

  test('is read as it was written, whatever fences its lines have', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const body = `Some words.\n\n${fencedBlock(lines.join('\n'), 'suggestion')}\n\nDrafted by a model.`;
        expect(suggestionIn(body)).toEqual(lines);
      }),
      runs(200),
    );
  });

  test.each(['', 'No block', '```\nx\n```', '```suggestion\nnot closed'])('is not in %j', (body) => {
    expect(suggestionIn(body)).toBeUndefined();
  });

  test('stands in the place of its lines, and is found there again', () => {
    const lines = fc.array(line, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), fc.constantFrom('\n', '\r\n'), (old, block, from, length, end) => {
        const first = 1 + (from % old.length);
        const last = Math.min(old.length, first + (length % old.length));
        const before = old.join(end);
        const after = withLines(before, { first, last }, block);
        expect(after).toBe(
          [...old.slice(0, first - 1), ...block, ...old.slice(last)].join(before.includes(end) ? end : '\n'),
        );
        if (end === '\n' || before.includes(end))
          expect(replacedLines(page(before), after, { first, last })).toBe(block.join('\n'));
      }),
      runs(200),
    );
  });

  test.each([
    ['a line above', 'a\nb\nc', 'A\nb\nc'],
    ['a line below', 'a\nb\nc', 'a\nb\nC'],
    ['a line more above', 'a\nb\nc', 'new\na\nb\nc'],
    ['mixed line ends, which GitHub would rewrite', 'a\r\nb\nc', 'a\r\nB\nc'],
  ])('is none for a change of %s', (_, before, after) => {
    expect(replacedLines(page(before), after, { first: 2, last: 2 })).toBeUndefined();
  });

  test('is none where GitHub would write UTF-8 into a file of another encoding', () => {
    const lines = { first: 2, last: 2 };
    expect(replacedLines(page('a\né', 'windows-1252'), 'a\nÉ', lines)).toBeUndefined();
    expect(replacedLines(page('a\né'), 'a\nÉ', lines)).toBe('É');
    expect(replacedLines(page('a\nb', 'windows-1252'), 'a\nB', lines)).toBe('B');
  });
});
