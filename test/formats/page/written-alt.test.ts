import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

describe('A text is written', () => {
  test.each([
    ['behind the address', '<img class=c src=a.png id=d>', '<img class=c src=a.png alt="A heron" id=d>'],
    [
      'behind the address of a link',
      '<map><area id=a href=b coords=1></map>',
      '<map><area id=a href=b alt="A heron" coords=1></map>',
    ],
    ['behind the role', '<i class=c role=img id=d></i>', '<i class=c role=img aria-label="A heron" id=d></i>'],
    ['behind any attribute', '<image id=a>', '<image id=a alt="A heron">'],
    ['behind the name of the element', '<img>', '<img alt="A heron">'],
    [
      'into the title of a drawing',
      '<svg role=img><title>x</title></svg>',
      '<svg role=img><title>A heron</title></svg>',
    ],
    [
      'into the label of a drawing that has a title, too',
      '<svg role=img aria-label=x><title>y</title></svg>',
      '<svg role=img aria-label="A heron"><title>y</title></svg>',
    ],
    [
      'beside a title that is more than a text',
      '<svg role=img><title>x<g>y</g></title></svg>',
      '<svg role=img aria-label="A heron"><title>x<g>y</g></title></svg>',
    ],
    ['beside a title that has no end', '<svg role=img><title>x', '<svg role=img aria-label="A heron"><title>x'],
    [
      'beside a title that is in no drawing',
      '<i role=img><title>x</title></i>',
      '<i role=img aria-label="A heron"><title>x</title></i>',
    ],
  ])('%s', (_, text, expected) => {
    const [image] = html.read(text).images;
    expect(applyEdits(text, [html.setAlt(text, image!, 'A heron')])).toBe(expected);
  });
});

test.each([
  ['<img src=a.png>', { kind: 'absent' }],
  ['<img src=a.png alt>', { kind: 'empty' }],
  ['<img src=a.png alt="A  grey\n\theron">', { kind: 'text', text: 'A grey heron' }],
  ['<svg role=img><title>x<g>y</g></title></svg>', { kind: 'text', text: 'x' }],
  ['<svg role=img aria-label=" "><title>x</title></svg>', { kind: 'text', text: 'x' }],
  ['<svg role=img aria-label=x><title>y</title></svg>', { kind: 'text', text: 'x' }],
  ['<i role=img><title>x</title></i>', { kind: 'absent' }],
])('%j has the text %j', (text, alt) => {
  expect(html.read(text).images[0]?.alt).toEqual(alt);
});
