import { expect, test } from 'vitest';
import { formats, leftOutAs } from '../../src/formats/index.ts';
import { lookOf } from '../../src/formats/left-out.ts';

test.each([
  ['docs/Guide.TEXTILE', { ending: '.textile', isCode: false }],
  ['a.b/guide.textile', { ending: '.textile', isCode: false }],
  ['show.html.haml', { ending: '.haml', isCode: true }],
  ['locale/de/a.PO', { ending: '.po', isCode: true, isCatalogue: true }],
  ['show.html.erb', undefined],
  ['feed.xml.erb', undefined],
  ['main.js.j2', undefined],
  ['Model.php', undefined],
  ['app.ts', undefined],
  ['app.go', undefined],
  ['notes.txt', undefined],
  ['a.textile/LICENSE', undefined],
  ['Makefile', undefined],
  ['', undefined],
])('%s', (path, look) => {
  expect(leftOutAs(path)).toEqual(look);
});

test('what a format reads is not left out, although its ending is that of a document', () => {
  const read = formats.flatMap(({ extensions }) => extensions.map((extension) => `a${extension}`));
  expect(read.filter((path) => leftOutAs(path) !== undefined)).toEqual([]);
  expect(lookOf('a.md')).toEqual({ ending: '.md', isCode: false });
});
