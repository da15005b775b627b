import { expect, test } from 'vitest';
import { inChunks } from '../../src/lib/in-chunks.ts';

const upper = (text: string) => text.toUpperCase();

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [['a'], ['A']],
  [
    ['ab', 'c', 'd', 'efgh', 'i'],
    ['ABC', 'DEFGH', 'I'],
  ],
  [['abc'], ['ABC']],
  [['', 'a', ''], ['A']],
])('%j is written as %j', (texts, chunks) => {
  expect([...inChunks(texts, upper, 3)]).toEqual(chunks);
});
