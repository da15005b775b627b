import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { applyEdits } from '../../src/lib/edits.ts';
import type { Format, Image } from '../../src/types.ts';

/** Pages with images in every syntax and place that a format knows; each image is rewritten in turn. */
const pages: readonly (readonly [Format, string, string])[] = [
  [markdown, 'inline', 'a ![x](a.png "t") b ![](b.png) c ![ ](<c d.png>)\n'],
  [markdown, 'references', '![x][r] ![][r] ![r][] ![r] ![two words]\n\n[r]: a.png\n[two words]: b.png "t"\n'],
  [markdown, 'links', '[![x](a.png)](u) [![](b.png) text](v "t") <a href=w>![](c.png)</a>\n'],
  [markdown, 'a quote', '> ![a\n> b](a.png) and\n> > ![c\n> > d][r]\n\n[r]: b.png\n'],
  [markdown, 'a list', '- ![x](a.png)\n  - 1. ![y\n       z](b.png)\n'],
  [
    markdown,
    'a table',
    '| a | b |\n|---|:-:|\n| ![x\\|y](a.png) | ![](b.png) <img src="c.png"> |\n| ![r] | t |\n\n[r]: d.png\n',
  ],
  [
    markdown,
    'raw HTML',
    '<p align="center">\n  <img src="a.png"\n       alt="old &amp; so">\n</p>\n\n> <img\n>   src=b.png\n>   alt\n>   />\n\ntext <img src=c.png> <img alt=\'q\' src=d.png>\n',
  ],
  [markdown, 'headings and emphasis', '# ![x](a.png)\n\n**![y](b.png)** `code` _![z](c.png)_ ~~![s](d.png)~~\n'],
  [markdown, 'stray marks before', 'a ` b ![x](a.png) * c ![y](b.png) < d ![z](c.png) [ e ![w](d.png)\n'],
  [html, 'attributes', '<img src=a.png><img src="b.png" alt><img alt=c src=c.png><img ALT = \'d\' src=d.png/>\n'],
  [
    html,
    'a document',
    '<!doctype html><html><head><title>t</title></head><body><a href=x><img src=a.png></a>\n<table><tr><td><img\n src="b.png"\n alt=""\n></table>',
  ],
];

/** Everything that Markdown, HTML, tables or GitHub could read as their own. */
const hostile = [
  '"quoted" \'text\'',
  '[brackets] (round) {curly}',
  '] ](x) [',
  '`code` ``two``',
  'a | b || c',
  '&amp; &#65; & < > <b> <img src=x>',
  '\\ \\\\ \\] trailing \\',
  '*a* _b_ ~c~ snake_case __init__',
  '😀 🏳️‍🌈',
  'שלום عالم',
  '<!-- c --> -->',
  '![inner](x)',
  '- list',
  '# head',
  '$math$ %s ::error::',
  'http://a.example www.b.example @user #12',
];

const alts = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({
      unit: fc.constantFrom(...Array.from('ab []()<>&;\'"`|\\*_~!#-={}:/@$^.')),
      minLength: 1,
      maxLength: 24,
    }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  )
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '' && !/\{\{|\{%|<%|<\?|\$\{/.test(text));

const meaning = ({ src, alt }: Image) => ({ src, alt: alt.kind === 'text' ? alt.text : alt.kind });

describe.each(pages.map(([format, what, page]) => ({ format, page, name: `${format.name}: ${what}` })))(
  '$name',
  ({ format, page }) => {
    test.each([['\n'], ['\r\n']])(
      'gives back the alt that was set and changes no other image (lines end in %j)',
      (ending) => {
        const text = page.replaceAll('\n', ending);
        const before = format.find(text);
        expect(before.length).toBeGreaterThan(1);
        fc.assert(
          fc.property(fc.nat(before.length - 1), alts, (index, alt) => {
            const image = before[index]!;
            const after = format.find(applyEdits(text, [format.setAlt(text, image, alt)]));
            expect(after.map(meaning)).toEqual(
              before.map(meaning).map((old, at) => (at === index ? { ...old, alt } : old)),
            );
          }),
          { numRuns: 300 },
        );
      },
    );
  },
);

test('All images of a page can be set at once', () => {
  for (const [format, , page] of pages) {
    const edits = format.find(page).map((image, index) => format.setAlt(page, image, `alt ${index}`));
    expect(
      format
        .find(applyEdits(page, edits))
        .map(meaning)
        .map(({ alt }) => alt),
    ).toEqual(edits.map((_, index) => `alt ${index}`));
  }
});

test('A tag with an unquoted path takes any alt but an address, which the parser would make a link of', () => {
  const page = 'text <img src=i/c.png> and <img src=d.png>\n';
  const [image] = markdown.find(page);
  for (const alt of hostile.filter((text) => !text.includes('www.'))) {
    const after = markdown.find(applyEdits(page, [markdown.setAlt(page, image!, alt)]));
    expect(after.map(meaning)).toEqual([
      { src: 'i/c.png', alt },
      { src: 'd.png', alt: 'absent' },
    ]);
  }
});
