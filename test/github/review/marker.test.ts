import { expect, test } from 'vitest';
import { formatMarker, readMarker, type Marker } from '../../../src/github/review/marker.ts';

const mark = (sign: string) => sign.repeat(16);
const none = { drafts: [], repetitions: [] };

test.each<[string, Marker]>([
  ['<!-- alt-text-review:v1 id=aaaaaaaaaaaaaaaa,bbbbbbbbbbbbbbbb -->', { ...none, id: [mark('a'), mark('b')] }],
  ['<!-- alt-text-review:v1 summary=aaaaaaaaaaaaaaaa -->', { ...none, summary: mark('a') }],
  [
    '<!-- alt-text-review:v1 id=aaaaaaaaaaaaaaaa drafts=cccccccccccccccc.dddddddddddddddd same=cccccccccccccccc.aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb -->',
    {
      id: [mark('a')],
      drafts: [{ words: mark('c'), picture: mark('d') }],
      repetitions: [{ words: mark('c'), ids: [mark('a'), mark('b')] }],
    },
  ],
])('%s is written and read', (text, marker) => {
  expect(formatMarker(marker)).toBe(text);
  expect(readMarker(`${text}\nand a text`)).toEqual({ id: undefined, summary: undefined, ...marker });
});

test.each([
  '',
  'A text first. <!-- alt-text-review:v1 id=aaaaaaaaaaaaaaaa -->',
  '<!-- alt-text-review:v1 id= -->',
  '<!-- alt-text-review:v1 id=aaaaaaaaaaaaaaaa,short -->',
  '<!-- alt-text-review:v1 drafts=cccccccccccccccc.dddddddddddddddd -->',
  '<!-- alt-text-review:v2 id=aaaaaaaaaaaaaaaa -->',
])('%j is no marker', (body) => {
  expect(readMarker(body)).toBeUndefined();
});

test('what cannot be read of a marker is left out', () => {
  const body = '<!-- alt-text-review:v1 id=aaaaaaaaaaaaaaaa drafts=x.y,cccccccccccccccc later=1 same=z -->';
  expect(readMarker(body)).toEqual({ ...none, id: [mark('a')], summary: undefined });
});
