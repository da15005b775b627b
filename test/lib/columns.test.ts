import { expect, test } from 'vitest';
import { columnsOf } from '../../src/lib/columns.ts';

test.each([
  ['', 0],
  ['docs/a.md', 9],
  ['é', 1],
  ['e\u0301', 1],
  ['图片', 4],
  ['ひらがな', 8],
  ['（a）', 5],
  ['👍', 2],
  ['a\u200db', 2],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
