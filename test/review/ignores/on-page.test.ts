import { expect, test } from 'vitest';
import { applyIgnoresOn } from '../../../src/review/ignores/on-page.ts';
import { lineStarts, locate } from '../../../src/lib/lines.ts';

const context = { today: '2026-10-01', isRule: (id: string) => id === 'missing-alt' };
const next = '<!-- alt-text-review-ignore-next-line -->';

/** A file that writes each line of its page as a text of JSON does: `\n`. */
const file = ['{', `"cell": "${next}\\n@\\n\\n${next}\\n",`, `"second": "@\\n\\n${next}"`, '}'].join('\n');
const page = {
  text: file.replaceAll('\\n', '\n '),
  // Both have two units for each end of a line.
  toPage: (offset: number) => offset,
  toFile: (offset: number) => offset,
};

function spansOf(mark: string) {
  return [...file.matchAll(new RegExp(mark, 'g'))].map(({ index }) => ({ start: index, end: index + mark.length }));
}

const complaints = spansOf('@').map((span, index) => ({
  id: index,
  image: { span },
  location: locate(lineStarts(file), span),
  findings: [{ rule: 'missing-alt', severity: 'error', message: '' } as const],
}));
const comments = spansOf(next).map((span) => ({ text: next.slice(4, -3), span }));

test('A comment is for the next line of the page, and a message names the line of the file', () => {
  const { left, problems } = applyIgnoresOn(page, file, comments, complaints, context);
  expect(left.map(({ id, ignored, location }) => [id, ignored, location.line])).toEqual([
    [0, 1, 2],
    [1, 0, 3],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('Where the page has the lines of the file, it is for the next line of the file', () => {
  const { left } = applyIgnoresOn(undefined, file, comments, complaints, context);
  expect(left.map(({ ignored }) => ignored)).toEqual([0, 1]);
});
