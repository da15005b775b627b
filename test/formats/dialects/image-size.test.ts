import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';

const read = (text: string) => markdown.read(text).images.map(({ syntax, src, title }) => [syntax, src, title]);

test.each([
  ['![x](a.png =100x200)', undefined],
  ['![x](a.png =100x)', undefined],
  ['![x](a.png =x200 )', undefined],
  ['![x](a.png =50%x)', undefined],
  ['![x](a.png "Meter" =300x200)', 'Meter'],
  ["![x](<a.png> 'Meter' =300x200)", 'Meter'],
])('%s is an image', (text, title) => {
  expect(read(text)).toEqual([['inline', 'a.png', title]]);
});

test.each(['`![x](a.png =100x200)`', '![x](a.png =wide)', '![x](=100x200 y)'])('%s is none', (text) => {
  expect(read(text)).toEqual([]);
});
