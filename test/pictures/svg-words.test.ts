import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgWords } from '../../src/pictures/svg-words.ts';
import { runs } from '../world/runs.ts';

const wordsOf = (source: string) => svgWords(Buffer.from(source));

describe('An SVG says', () => {
  test.each([
    ['<svg><title>A cat</title></svg>', 'A cat'],
    ['<svg><desc>Sales &lt; costs &#65;&#x42;</desc></svg>', 'Sales < costs AB'],
    ['<svg>\n<title> A\n  cat </title>\n<text>on <tspan>a</tspan>\n roof</text></svg>', 'A cat; on a roof'],
    ['<svg><text><tspan x="1">one</tspan><tspan x="1">two</tspan></text></svg>', 'one two'],
    ['<svg:svg><svg:title>Prefixed</svg:title></svg:svg>', 'Prefixed'],
    ['<svg><text><![CDATA[a < b]]></text></svg>', 'a < b'],
    ['<svg><foreignObject><div><style>p{}</style><p>Start</p><p>End</p></div></foreignObject></svg>', 'Start End'],
    ['<svg><switch><foreignObject><p>Once</p></foreignObject><text>Once</text></switch></svg>', 'Once'],
    ['<svg><text><title>inner</title>outer</text></svg>', 'inner outer'],
    ['<svg><title/><text>after an empty one</text></svg>', 'after an empty one'],
    ['<svg aria-label="a > b"><text>after a sign in an attribute</text></svg>', 'after a sign in an attribute'],
    ['<!DOCTYPE svg [<!ENTITY x "y">]><svg><text>a&x;b</text></svg>', 'a&x;b'],
    ['<svg><text>right\u202eto left\u0007</text></svg>', 'rightto left'],
    ['<svg><text>&#1114112;&#xffffff;beyond Unicode</text></svg>', 'beyond Unicode'],
    ['<svg><!-- <title>no</title> --><style>.title{}</style><g id="text">no</g></svg>', ''],
    ['<svg><title>never closed', ''],
    ['', ''],
  ])('%s → %j', (source, words) => {
    expect(wordsOf(source)).toBe(words);
  });
});

test('More than 400 characters are cut', () => {
  const many = wordsOf(`<svg>${Array.from({ length: 500 }, (_, at) => `<text>${String(at)}</text>`).join('')}</svg>`);
  expect([many.length, many.slice(0, 10), many.at(-1)]).toEqual([400, '0; 1; 2; 3', '…']);
});

test('Whatever the bytes, the words are one short line', () => {
  const piece = fc.constantFrom(
    '<svg>',
    '<text',
    '>',
    '</text>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '&#9;',
    '&',
    'a',
    '\n',
    '<title>',
    '/>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(wordsOf(pieces.join(''))).toMatch(/^\P{Cc}{0,400}$/u);
    }),
    runs(20),
  );
});

// Each would take minutes if anything were looked at twice.
test.each(['<!--', '<![CDATA[', '<a "', '<text>', '<text><title>', '</text>', '<text>a</text>', '<', '&#x', '<a b'])(
  'A megabyte of %j is read once',
  (part) => {
    expect(wordsOf(`<svg><text>x</text>${part.repeat(1_000_000 / part.length)}`)).toMatch(/^x/);
  },
);
