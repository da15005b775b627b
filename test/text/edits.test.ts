import { expect, test } from 'vitest';
import { applyEdits, editedSpans } from '../../src/text/edits.ts';

test('The spans of edits in the edited text hold what they have written', () => {
  const edits = [
    { span: { start: 1, end: 1 }, text: '[insert]' },
    { span: { start: 3, end: 6 }, text: '' },
    { span: { start: 7, end: 8 }, text: '[longer]' },
  ];
  const text = applyEdits('abcdefghij', edits);
  expect(text).toBe('a[insert]bcg[longer]ij');
  expect(editedSpans(edits).map(({ start, end }) => text.slice(start, end))).toEqual(edits.map((edit) => edit.text));
});
