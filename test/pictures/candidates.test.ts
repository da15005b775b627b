import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates, createRootsAt, isRelative, likeliest } from '../../src/pictures/candidates.ts';
import { runs } from '../world/runs.ts';

const all = (...asked: Parameters<typeof candidates>): readonly string[] => [...new Set(candidates(...asked))];

describe('the likeliest place of a picture', () => {
  test.each([
    ['a.png', 'README.md', 'a.png'],
    ['img/a.png', 'docs/setup.md', 'docs/img/a.png'],
    ['./img/a.png', 'docs/setup.md', 'docs/img/a.png'],
    ['../img/a.png', 'docs/setup.md', 'img/a.png'],
    ['a.png?raw=true', 'README.md', 'a.png'],
    ['a.png#gh-dark-mode-only', 'README.md', 'a.png'],
    ['my%20cat.png', 'README.md', 'my cat.png'],
    ['50%.png', 'README.md', '50%.png'],
    ['50%&my%20cat.png', 'README.md', '50%&my cat.png'],
    ['a%3Fb.png', 'README.md', 'a?b.png'],
    ['  a.png\n', 'README.md', 'a.png'],
    ['bild/gr%C3%B6%C3%9Fe.png', 'README.md', 'bild/größe.png'],
    ['@site/static/img/a.png', 'website/docs/a.md', 'website/static/img/a.png'],
    ['@site/static/img/a.png', 'docs/a.md', 'static/img/a.png'],
    ['/img/a.png', 'docs/setup.md', 'img/a.png'],
    ['/img/a.png', 'packages/one/docs/guide/setup.md', 'packages/one/img/a.png'],
    ['pathname:///img/a.png', 'docs/setup.md', 'img/a.png'],
  ])('%s in %s is %s', (src, path, place) => {
    expect(likeliest(src, path)).toBe(place);
    expect(all(src, path)[0]).toBe(place);
  });

  test('is the first of all, whatever the address', () => {
    fc.assert(
      fc.property(address, documentPath, (src, path) => {
        expect(likeliest(src, path)).toBe(all(src, path)[0]);
      }),
      runs(100),
    );
  });
});

describe('a picture is found', () => {
  test.each([
    ['Docusaurus, static', '/img/a.png', 'docs/guide/a.md', 'static/img/a.png'],
    ['Docusaurus, a site in a folder', '/img/a.png', 'website/docs/a.md', 'website/static/img/a.png'],
    ['Docusaurus, docs beside the site', '/img/a.png', 'docs/a.md', 'website/static/img/a.png'],
    ['Docusaurus, baseUrl', '/my-base/img/a.png', 'docs/a.md', 'static/img/a.png'],
    ['Docusaurus, useBaseUrl without a slash', 'img/a.png', 'docs/guide/a.md', 'static/img/a.png'],
    ['Docusaurus, an alias', '@site/docs/img/a.png', 'website/docs/x/a.md', 'website/docs/img/a.png'],
    [
      'Docusaurus, a translation',
      './img/a.png',
      'i18n/fr/docusaurus-plugin-content-docs/current/guide/a.md',
      'docs/guide/img/a.png',
    ],
    [
      'Docusaurus, a translation of a version',
      './a.png',
      'site/i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md',
      'site/versioned_docs/version-1.0/a.png',
    ],
    [
      'Docusaurus, a translation of another instance',
      './a.png',
      'i18n/fr/docusaurus-plugin-content-docs-community/current/a.md',
      'community/a.png',
    ],
    ['Docusaurus, a translated post', './a.png', 'i18n/fr/docusaurus-plugin-content-blog/2020/a.md', 'blog/2020/a.png'],
    ['Docusaurus, a translated page', './a.png', 'i18n/fr/docusaurus-plugin-content-pages/a.md', 'src/pages/a.png'],
    ['VitePress, public', '/a.png', 'docs/guide/a.md', 'docs/public/a.png'],
    ['VuePress, public', '/a.png', 'docs/guide/a.md', 'docs/.vuepress/public/a.png'],
    ['MkDocs, root of the docs', '/img/a.png', 'docs/guide/a.md', 'docs/img/a.png'],
    ['MkDocs, folders for pages', '../img/a.png', 'docs/guide/setup.md', 'docs/guide/img/a.png'],
    ['MkDocs, folders for pages, from two up', '../../assets/a.png', 'docs/guide/setup.md', 'docs/assets/a.png'],
    ['Hugo, static', '/images/a.png', 'site/content/en/_index.md', 'site/static/images/a.png'],
    ['Hugo, assets', 'images/a.png', 'content/en/functions/a.md', 'assets/images/a.png'],
    ['Hugo, a bundle of the page', 'a.png', 'content/post/mine/index.md', 'content/post/mine/a.png'],
    ['Hugo, a folder of the page', 'a.png', 'content/post/mine.md', 'content/post/mine/a.png'],
    ['Hugo, another language', 'a.png', 'content/de/post/index.md', 'content/en/post/a.png'],
    ['Jekyll, assets', '/assets/a.png', '_posts/2020-01-01-a.md', 'assets/a.png'],
    ['Jekyll, an include', 'img/a.png', 'docs/_includes/header.html', 'docs/img/a.png'],
    ['mdBook, print edition', 'img/a.svg', 'nostarch/chapter01.md', 'src/img/a.svg'],
    ['Hexo', '/images/a.png', 'source/_posts/a.md', 'source/images/a.png'],
    ['Nuxt, SvelteKit and others, @', '@/assets/a.png', 'src/pages/a.mdx', 'src/assets/a.png'],
    ['~', '~/assets/a.png', 'src/content/docs/a.mdx', 'src/assets/a.png'],
    ['~~', '~~/public/a.png', 'content/a.md', 'public/a.png'],
    ['$lib', '$lib/img/a.png', 'src/routes/a.html', 'src/lib/img/a.png'],
    ['$assets', '$assets/a.png', 'src/routes/a.html', 'src/assets/a.png'],
    ['@assets in an app of many', '@assets/a.png', 'apps/web/src/pages/a.mdx', 'apps/web/src/assets/a.png'],
    ['a folder that begins with @', '@types/a.png', 'docs/a.md', 'docs/@types/a.png'],
    ['the page that is translated', '../img/a.png', 'docs/fr/guide/a.md', 'docs/img/a.png'],
    [
      'the English one of it, under the code of a country',
      'images/a.png',
      'docs/gr/manuals/a.md',
      'docs/en/manuals/images/a.png',
    ],
    ['the English one of it, from the root', '/images/a.png', 'docs/es/manuals/a.md', 'docs/en/manuals/images/a.png'],
    ['the English one of it', 'img/a.png', 'docs/pt-br/guide/a.md', 'docs/en/guide/img/a.png'],
    ['Create React App', '%PUBLIC_URL%/img/a.png', 'public/index.html', 'public/img/a.png'],
    ['SvelteKit', '%sveltekit.assets%/a.png', 'src/app.html', 'static/a.png'],
    ['Pelican', '{static}/images/a.png', 'content/post.md', 'content/images/a.png'],
    ['a name that holds an escape', 'my%20cat.png', 'README.md', 'my%20cat.png'],
  ])('%s: %s in %s at %s', (_, src, path, place) => {
    expect(all(src, path)).toContain(place);
  });

  test.each([
    [
      'beside the page before the folders of the site',
      'img/a.png',
      'docs/a.md',
      ['docs/img/a.png', 'static/img/a.png'],
    ],
    ['in the nearer site', '/a.png', 'site/docs/a.md', ['site/static/a.png', 'static/a.png']],
    ['under its whole path before a shorter one', '/img/x/a.png', 'a.md', ['public/img/x/a.png', 'x/a.png']],
    ['in its own language', 'a.png', 'docs/fr/a.md', ['docs/fr/a.png', 'docs/a.png', 'docs/en/a.png']],
    ['under its decoded name', 'a%20b.png', 'a.md', ['a b.png', 'a%20b.png']],
  ])('%s', (_, src, path, expected) => {
    expect(all(src, path).filter((place) => expected.includes(place))).toEqual(expected);
  });
});

test('Nothing is looked for in folders of a site that are gone, and all else stays in its order', () => {
  fc.assert(
    fc.property(address, documentPath, (src, path) => {
      const asked: string[] = [];
      const left = all(
        src,
        path,
        createRootsAt((folder) => asked.push(folder) > 0),
      );
      const places = all(src, path);
      expect(places.filter((place) => left.includes(place))).toEqual(left);
      const isBelowOne = (place: string) => asked.some((folder) => place.startsWith(`${folder}/`));
      expect(places.filter((place) => !left.includes(place)).every(isBelowOne)).toBe(true);
    }),
    runs(100),
  );
  const isGone = (folder: string) => folder === 'docs/static' || folder === 'public';
  const places = all('/img/a.png', 'docs/a.md', createRootsAt(isGone));
  expect(places).toEqual(expect.arrayContaining(['docs/img/a.png', 'docs/public/img/a.png', 'static/img/a.png']));
  expect(places.filter((place) => ['docs/static/img/a.png', 'public/img/a.png'].includes(place))).toEqual([]);
});

test('A path has no more than 500 places', () => {
  fc.assert(
    fc.property(address, documentPath, (src, path) => {
      expect([...candidates(src, path)].length).toBeLessThanOrEqual(500);
    }),
    runs(100),
  );
});

test.each([
  ['a.png', true],
  ['../a.png', true],
  ['/a.png', false],
  ['@site/a.png', false],
  ['~/a.png', false],
  ['pathname:///a.png', false],
])('%s is relative: %s', (src, expected) => {
  expect(isRelative(src)).toBe(expected);
});

describe('no file is searched for', () => {
  test.each([
    '',
    '#top',
    '?x',
    'img/',
    '../a.png',
    '../../etc/passwd',
    '..%2f..%2fetc/passwd',
    '%2e%2e%2fa.png',
    '%2e%2e/%2e%2e/etc/passwd',
    '.%2e/a.png',
    'a/../../../etc/passwd',
    '@site/../../x.png',
    'a%00.png',
    'a\0.png',
    'a\\b.png',
    '..\\..\\x.png',
    '..%5c..%5cx.png',
    'C:/Windows/a.png',
    'c:a.png',
    '/c:/a.png/../../..//../x',
    '/../../etc/passwd',
    'file:///etc/passwd',
    'FILE:a.png',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'https://example.org/a.png',
    '//example.org/a.png',
    '%2f%2fexample.org/a.png',
    'a%0Ab.png',
    '{{ page.image }}',
    '/img/{{ name }}.png',
    '<%= image %>',
    '${image}',
    `${'../'.repeat(50_000)}a.png`,
    `${'a/'.repeat(50_000)}a.png`,
  ])('for %j', (src) => {
    expect(all(src, 'README.md')).toEqual([]);
    expect(likeliest(src, 'README.md')).toBeUndefined();
  });

  test('outside of the root, whatever the address', () => {
    fc.assert(
      fc.property(address, documentPath, (src, path) => {
        for (const place of candidates(src, path)) {
          expect(place).not.toMatch(/^\/|^\.\.?(\/|$)|(^|\/)\.\.(\/|$)|\\|\0/);
        }
      }),
      runs(300),
    );
  });
});

const pieces = '..|.|/|//|%2e|%2f|\\|a|@site/|~/|$lib/|%00|%25|?|#| |C:|%|pathname://|en|.png'.split('|');
const address = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const documentPath = fc.constantFrom(
  'a.md',
  'x/y/z.md',
  'docs/fr/a/b/index.md',
  'site/i18n/fr/docusaurus-plugin-content-docs/current/a.md',
  'a/b/c/d/e/f/g/h/i/j/k/l.md',
);
