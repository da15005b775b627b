import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Image } from '../../../src/model/image.ts';
import { runs } from '../../world/runs.ts';

const elements = [
  '<svg role="img"><circle r="9"/></svg>',
  '<svg role="img" aria-label=old viewBox="0 0 9 9"></svg>',
  '<svg role=img><title>old &amp; simple</title><path d=""/></svg>',
  '<svg role=img><title></title></svg>',
  '<svg role=img><image href="a.png" role="img"/></svg>',
  '<a href="x"><svg><path d=""/></svg></a>',
  '<svg><circle role="graphics-symbol"><title>old</title></circle></svg>',
  '<input type="image" src="b.png">',
  "<input type='image' ALT='' src='c.png'/>",
  '<map name=m><area href="d.html" shape=rect></map>',
  '<object data="e.svg" type="image/svg+xml">Fallback</object>',
  '<embed src=f.svg>',
  '<div role="img" class="g"></div>',
  '<span role=img aria-label="">h</span>',
  '<i ROLE="IMG" ARIA-LABEL=old></i>',
];

/** Characters with a meaning in HTML and Markdown. */
const hostile = [
  '"quoted" \'text\'',
  '</title><img src=x>',
  '</svg> --> <!-- c',
  '&amp; &#65; & < >',
  '*a* _b_ ~c~ `d` [e](f) ![g](h)',
  'a | b \\ c {d} {{ e }} {% f %}',
  'www.example.com http://x.example a@b.example',
  'שלום 😀',
];

const alts = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .string({ unit: fc.constantFrom(...Array.from('ab <>&;\'"`|\\*_~!#-={}:/@$^.[]()')), minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== ''),
);

const meaning = ({ src, alt, syntax }: Image) => ({ src, syntax, alt: alt.kind === 'text' ? alt.text : alt.kind });

const pages = [
  { name: 'an HTML page', format: html, page: `<!doctype html><body>${elements.join('\n')}</body>` },
  {
    name: 'blocks of Markdown',
    format: markdown,
    page: elements.map((element) => `<div>\n${element}\n</div>`).join('\n\n'),
  },
  { name: 'lines of Markdown', format: markdown, page: elements.map((element) => `Text ${element} text`).join('\n\n') },
];

describe.each(pages)('In $name', ({ format, page }) => {
  const before = format.read(page).images;

  test('every element is an image', () => {
    expect(before.length).toBeGreaterThanOrEqual(elements.length);
  });

  test('the alt that was set is read as alt and name, and no other image changes', () => {
    fc.assert(
      fc.property(fc.nat(before.length - 1), alts, (index, alt) => {
        const after = format.read(applyEdits(page, [format.setAlt(page, before[index]!, alt)])).images;
        const expected = before.map(meaning).map((old, at) => (at === index ? { ...old, alt } : old));
        expect(after.map(meaning)).toEqual(expected);
        expect(after[index]?.decorative === true ? alt : after[index]?.name).toBe(alt);
      }),
      runs(20),
    );
  });
});
