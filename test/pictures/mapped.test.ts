import { describe, expect, test } from 'vitest';
import { candidates } from '../../src/pictures/candidates.ts';
import { placesWith } from '../../src/pictures/mapped.ts';

const placesOf = placesWith([
  { from: '/img/', to: 'website/static/img/' },
  { from: '/img/logos/', to: 'iconography' },
  { from: 'https://docs.example.com/', to: '.' },
  { from: '{{ site.cdn }}/', to: 'assets/' },
]);

describe('An address is looked for where the settings say', () => {
  test.each([
    ['/img/a.png', 'website/static/img/a.png'],
    ['/img/logos/a%20b.svg?x=1#y', 'iconography/a b.svg'],
    [' https://docs.example.com/media/a.png', 'media/a.png'],
    ['{{ site.cdn }}/a.png', 'assets/a.png'],
  ])('%s', (src, place) => {
    expect([...placesOf(src, 'docs/a.md')][0]).toBe(place);
  });

  test('and then where sites keep their pictures', () => {
    expect([...placesOf('/img/a.png', 'docs/a.md')]).toEqual(
      expect.arrayContaining([...candidates('/img/a.png', 'docs/a.md')]),
    );
    expect([...placesOf('b.png', 'docs/a.md')]).toEqual([...candidates('b.png', 'docs/a.md')]);
  });

  test.each([
    '/img/../../../../secret.png',
    '/img/a\\b.png',
    '/img/',
    '/img/a\0.png',
    '/img/%2e%2e/%2e%2e/%2e%2e/%2e%2e/x',
  ])('and never outside of the repository: %j', (src) => {
    expect([...placesOf(src, 'docs/a.md')]).toEqual([...candidates(src, 'docs/a.md')]);
  });
});
