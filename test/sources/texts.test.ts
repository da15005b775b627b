import { expect, test } from 'vitest';
import { createTexts } from '../../src/sources/texts.ts';

test('Texts stay in memory up to a limit, and the others are read again', () => {
  const texts = createTexts(5);
  const reads: string[] = [];
  const hold = (path: string, text: string) =>
    texts.hold(path, text, () => {
      reads.push(path);
      return text;
    });
  const [a, b, c] = [hold('a', 'abc'), hold('b', 'defg'), hold('c', 'h')];
  expect([a(), b(), b(), c(), b()]).toEqual(['abc', 'defg', 'defg', 'h', 'defg']);
  expect(reads).toEqual(['b', 'c', 'b']);
});

test('A text that is not the same any more ends the run with a sentence', () => {
  const text = createTexts(0).hold('docs/a.md', 'a', () => undefined);
  expect(text).toThrow('docs/a.md changed while it was checked.');
});
