import { expect, test } from 'vitest';
import { fromRow, rowOf, type ImageRow, type Written } from '../../src/review/image-row.ts';
import type { Image } from '../../src/model/image.ts';
import { bareImage } from '../world/image.ts';

const full: Image = {
  src: 'a.png',
  alt: { kind: 'text', text: 'A `cat`' },
  quotedCode: ['cat'],
  standIn: 'a',
  name: 'A cat',
  namedByCaption: true,
  decorative: true,
  markedDecorative: false,
  title: 'A title',
  forColorScheme: false,
  width: 0,
  height: 12.5,
  syntax: 'inline',
  kind: 'button',
  isComputed: true,
  fault: 'gap',
  emptyIsDecision: false,
  decorativeBy: 'img',
  attribute: 'alt',
  example: '![[a.png|What it shows]]',
  span: { start: 1, end: 20 },
  altSpan: { start: 3, end: 9 },
  context: {
    control: { kind: 'link', target: undefined, otherText: 'Home', isLabelled: true },
    figcaption: 'A caption',
    labels: [{ place: 'cell', text: 'A cell' }],
    standsAlone: false,
    heading: 'A heading',
    nearby: 'Words',
    language: 'de',
    adjacentLinkText: 'A link',
  },
};
const location = { line: 1, column: 2, endLine: 3, endColumn: 4 };

test.each<[string, Image]>([
  ['An image with every field', full],
  ['One with as few as possible', bareImage],
  ['One with an empty text', { ...bareImage, alt: { kind: 'text', text: '' }, name: '' }],
])('%s is the same after its row was written as JSON', (_, image) => {
  const written: Written = { image, location, source: '![A `cat`](a.png)' };
  expect(fromRow(JSON.parse(JSON.stringify(rowOf(written))) as ImageRow)).toEqual(written);
});
