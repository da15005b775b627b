import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { limitWork } from '../../../src/formats/markdown/work-limit.ts';

/** Parses without {@link easyMarkdown}, so that the parser meets what it cannot read in a time that grows with the text. */
const parse = (text: string) => unified().use(remarkParse).use(limitWork, text).parse(text);

test('A text that makes the parser read the same characters without end is refused', () => {
  expect(() => parse(`a ${'<!--x '.repeat(30_000)}`)).toThrow(RangeError);
});

test.each([
  ['prose', 'The quick [brown](x) fox ![reads](y.png) `code` & <b>HTML</b>.\n\n'.repeat(500)],
  ['lists, quotes and code', '> - a [b]\n>   `c`\n>\n> ```\n> <d>\n> ```\n\n'.repeat(500)],
  ['marks that stay open', `a ${'<!--x '.repeat(50)}\n\n`.repeat(50)],
])('%s are read', (_, text) => {
  expect(parse(text).children.length).toBeGreaterThan(10);
});
