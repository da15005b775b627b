import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/images/candidates.ts';

describe('the file behind an address is looked for', () => {
  test.each([
    ['a.png', 'README.md', ['a.png']],
    ['img/a.png', 'docs/setup.md', ['docs/img/a.png']],
    ['./img/a.png', 'docs/setup.md', ['docs/img/a.png']],
    ['../img/a.png', 'docs/setup.md', ['img/a.png']],
    ['a.png?raw=true', 'README.md', ['a.png']],
    ['a.png#gh-dark-mode-only', 'README.md', ['a.png']],
    ['my%20cat.png', 'README.md', ['my cat.png']],
    ['50%.png', 'README.md', ['50%.png']],
    ['a%3Fb.png', 'README.md', ['a?b.png']],
    ['  a.png\n', 'README.md', ['a.png']],
    ['@site/static/img/a.png', 'website/docs/a.md', ['static/img/a.png']],
    ['bild/größe.png', 'README.md', ['bild/größe.png']],
    [
      '/img/a.png',
      'docs/setup.md',
      ['img/a.png', 'static/img/a.png', 'public/img/a.png', 'docs/img/a.png', 'assets/img/a.png', 'src/img/a.png'],
    ],
  ])('%s in %s: %j', (src, path, places) => {
    expect(candidates(src, path)).toEqual(places);
  });
});

describe('no file is looked for', () => {
  test.each([
    '',
    '#top',
    '?x',
    'img/',
    '../a.png',
    '../../etc/passwd',
    '..%2f..%2fetc/passwd',
    '%2e%2e/%2e%2e/etc/passwd',
    'a/../../../etc/passwd',
    '@site/../../x.png',
    'a%00.png',
    'a\\b.png',
    '..%5c..%5cx.png',
    'C:/Windows/a.png',
    'c:a.png',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'https://example.org/a.png',
    '//example.org/a.png',
    '%2f%2fexample.org/a.png',
    'a%0Ab.png',
  ])('for %j', (src) => {
    expect(candidates(src, 'README.md')).toEqual([]);
  });

  test('outside of the root, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '//',
      '%2e',
      '%2f',
      '\\',
      'a',
      '@site/',
      '%00',
      '?',
      '#',
      ' ',
      'C:',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('a.md', 'x/y/z.md'), (pieces, path) => {
        for (const place of candidates(pieces.join(''), path)) {
          expect(place).not.toMatch(/^\/|^\.\.?(\/|$)|(^|\/)\.\.(\/|$)|\\|\0/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
