import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMark } from '../../src/lib/at-mark.ts';

test.each([
  ['<img>', true],
  ['a < b <br> <IMG>', true],
  ['img', false],
  ['<imgs>', false],
  ['<', false],
  ['', false],
])('%j has an element: %s', (text, has) => {
  expect(atMark('<', /<img\b/i).test(text)).toBe(has);
});

test('What is before a mark can be looked behind for, at every mark', () => {
  const { test: has } = atMark('::', /(?<=image|figure)::[ \t]/i);
  expect(['a:: b image:: c', 'Figure::\td', 'image: e', 'image::', 'image::: f'].map(has)).toEqual(
    // prettier-ignore
    [true, true, false, false, false],
  );
});

test('It finds what the expression finds anywhere', () => {
  const pieces = fc.array(fc.constantFrom('<', '=', ' ', 'role', 'ROLE', 'img', '{', ':', 'x', '\n'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      expect(atMark('<', /<img\b/i).test(text)).toBe(/<img\b/i.test(text));
      expect(atMark('=', /=(?<=\brole\s*=)/i).test(text)).toBe(/\brole\s*=/i.test(text));
      expect(atMark(':', /(?<=img):x/).test(text)).toBe(text.includes('img:x'));
    }),
  );
});
