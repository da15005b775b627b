import { expect, test } from 'vitest';
import { hasUnquotedPath } from '../../../src/formats/markdown/unquoted-tags.ts';

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
])('An unquoted value with a slash: %j, %s', (tag, has) => {
  expect(hasUnquotedPath(tag)).toBe(has);
});
