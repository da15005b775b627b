import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { hasUnquotedPath, unquotedTags } from '../../../src/formats/markdown/unquoted-tags.ts';

test.each([
  ['<img src=a/b.png>', true],
  ['<img src=/a.png>', true],
  ['<img src= \ta/b.png>', true],
  ['<img src=abc/>', true],
  ['<img src= \tabc/>', true],
  ['<img src=abc/ >', true],
  ['<img alt="x" src=a/b>', true],
  ['<img alt="x/y" src=a>', false],
  ['<img src="a/b.png">', false],
  ["<img src='a/b.png'>", false],
  ['<img src=a.png />', false],
  ['<img src=a alt=""/>', false],
  ['<img src=/>', false],
  ['<img src=a.png alt="b=c/d">', false],
  ["<img src=a.png alt='b=c/d'>", false],
  ['<img src="a.png"/alt="x">', false],
])('An unquoted value with a slash: %j, %s', (tag, has) => {
  expect(hasUnquotedPath(tag)).toBe(has);
});

const tag = '<img src=a/b.png>';

test.each([
  [0, true],
  [1, false],
  [2, true],
  [3, false],
  [20, true],
  [21, false],
  [22, true],
  [41, false],
])('Behind %i backslashes a tag is one: %s', (count, isTag) => {
  const source = `a ${'\\'.repeat(count)}${tag}`;
  expect(unquotedTags(source)).toEqual(isTag ? [{ index: count + 2, tag }] : []);
  expect(markdown.read(source).images.map(({ src }) => src)).toEqual(isTag ? ['a/b.png'] : []);
});

test('A backslash that is not right before a tag has no effect on it', () => {
  expect(unquotedTags(`\\ ${tag} \\a${tag}`).map(({ index }) => index)).toEqual([2, 22]);
});

test('A text without a tag has none', () => {
  expect(unquotedTags('a < b, c > d')).toEqual([]);
});
