import { expect, test } from 'vitest';
import { literalOf, textOf } from '../../../src/formats/erb/string.ts';

test.each([
  [`"a"`, 'a'],
  [`''`, ''],
  [`'it\\'s'`, "it's"],
  [`'a\\\\b'`, 'a\\b'],
  [`"a\\"b\\\\c\\'\\#\\>\\%"`, `a"b\\c'#>%`],
  [`'a #{b} #$c'`, 'a #{b} #$c'],
  [`"a # b"`, 'a # b'],
  [`"a #{b}"`, undefined],
  [`"a #$b"`, undefined],
  [`"a #@b"`, undefined],
  [`"a\\nb"`, undefined],
  [`'a\\nb'`, undefined],
  [`'a\\"b'`, undefined],
  [`"`, undefined],
  [`"a`, undefined],
  [`"a'`, undefined],
  ['aba', undefined],
  ['', undefined],
])('The literal %s of Ruby is the text %j', (literal, text) => {
  expect(textOf(literal)).toBe(text);
});

test.each([
  ['a', `"a"`],
  [`"a" 'b'`, `"\\"a\\" 'b'"`],
  ['a \\ b', `"a \\\\ b"`],
  ['#{a} #$b #@c # d', `"\\#{a} \\#$b \\#@c # d"`],
  ['5 %> a > b %', `"5 %\\> a > b %"`],
  ['%%>', `"%%\\>"`],
])('The text %j is the literal %s of Ruby, and read as itself', (text, literal) => {
  expect(literalOf(text)).toBe(literal);
  expect(textOf(literal)).toBe(text);
});
