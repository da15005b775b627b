import { expect, test } from 'vitest';
import { createTexts } from '../../src/sources/texts.ts';

test('The texts of a small scan stay in memory, and those of a large one are read again', () => {
  const reads: string[] = [];
  const holdIn = (texts: ReturnType<typeof createTexts>) => (path: string, text: string) => {
    texts.hold(path, text);
    return () =>
      texts.textOf(path, () => {
        reads.push(path);
        return text;
      });
  };
  const texts = createTexts(8);
  const small = holdIn(texts);
  const [d, e] = [small('d', 'abcd'), small('e', 'efgh')];
  expect([d(), e(), d()]).toEqual(['abcd', 'efgh', 'abcd']);
  expect([reads, texts.areKept()]).toEqual([[], true]);
  const more = createTexts(5);
  const large = holdIn(more);
  const [a, b, c] = [large('a', 'abc'), large('b', 'defg'), large('c', 'h')];
  expect([a(), a(), b(), b(), c(), b()]).toEqual(['abc', 'abc', 'defg', 'defg', 'h', 'defg']);
  expect([reads, more.areKept()]).toEqual([['a', 'b', 'c', 'b'], false]);
});

test('A text that is not the same any more ends the run with a sentence', () => {
  const texts = createTexts(0);
  texts.hold('docs/a.md', 'a');
  expect(() => texts.textOf('docs/a.md', () => undefined)).toThrow('docs/a.md changed while it was checked.');
});
