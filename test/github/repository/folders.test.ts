import { describe, expect, test } from 'vitest';
import { createFolders } from '../../../src/github/repository/folders.ts';

const document = (line: string, path = 'docs/guide/a.md') =>
  ({ path, status: 'modified', hunks: [], patch: `@@ -1 +1 @@\n-old\n+${line}` }) as const;

describe('The folders around a document are read', () => {
  test.each([
    '![](/img/a.png)',
    '![](</img/a b.png>)',
    '<img src="/img/a.png">',
    "<img src='/img/a.png'>",
    '<img src=/img/a.png>',
    '[a]: /img/a.png',
    'image: /img/a.png',
    '![](@site/static/a.png)',
    '![](~/a.png)',
    '![]($lib/a.png)',
  ])('for %s', (line) => {
    const wanted = createFolders('abc', [document(line)]).wanted;
    expect(wanted).toEqual(['', 'docs', 'docs/guide'].map((path) => ({ commit: 'abc', path })));
  });

  test.each([
    '![](a.png)',
    '![](../img/a.png)',
    '![](https://example.com/a.png)',
    '![](//example.com/a.png)',
    '</p>',
    'a / b',
  ])('not for %s', (line) => {
    expect(createFolders('abc', [document(line)]).wanted).toEqual([]);
  });

  test('not for lines that were there before, and not where GitHub shows no diff', () => {
    const old = { ...document('x'), patch: '@@ -1 +1 @@\n ![](/img/a.png)\n-![](/img/b.png)\n+x' };
    expect(createFolders('abc', [old, { ...old, patch: undefined }]).wanted).toEqual([]);
  });

  test('eight of them at most, each once', () => {
    const deep = document('![](/a.png)', `${'d/'.repeat(20)}a.md`);
    expect(createFolders('abc', [document('![](/a.png)'), deep, deep]).wanted).toHaveLength(8);
  });
});

describe('Of the possible places of a picture', () => {
  const tree = (...entries: readonly object[]) => ({ entries: entries as never });
  const folder = (name: string, ...below: readonly object[]) => ({ name, type: 'tree', object: tree(...below) });
  const file = (name: string) => ({ name, type: 'blob' });

  const folders = createFolders('abc', [document('![](/a.png)', 'docs/a.md')]);
  folders.learn([
    tree(folder('docs', file('a.md'), folder('img')), folder('static', folder('img')), file('link'), file('logo.png')),
    tree(file('a.md'), folder('img', file('b.png'))),
  ]);

  test.each([
    ['the first that is there', ['img/a.png', 'docs/static/a.png', 'logo.png'], 'logo.png'],
    ['the first whose folder is there', ['img/a.png', 'static/img/a.png'], 'static/img/a.png'],
    ['none in a folder that is known to lack it', ['docs/img/a.png', 'static/img/a.png'], 'static/img/a.png'],
    ['that in a folder that is known to have it', ['docs/img/b.png', 'static/img/b.png'], 'docs/img/b.png'],
    ['none that is a folder', ['static/img'], undefined],
    ['none where a link may lead anywhere', ['link/a.png', 'logo.png'], undefined],
    ['none where the folder was not read', ['static/img/deep/a.png', 'logo.png'], undefined],
    ['none where all are absent', ['img/a.png', 'public/a.png'], undefined],
  ])('%s', (_, paths, first) => {
    expect(folders.first(paths)).toBe(first);
  });

  test('nothing is known before the folders of a commit are read', () => {
    const blind = createFolders('abc', [document('![](/a.png)')]);
    expect(blind.first(['logo.png'])).toBeUndefined();
    blind.learn([null, null, null]);
    expect(blind.wanted).toEqual([]);
  });
});
