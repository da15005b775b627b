import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const deck = (text: string) => `---\ntheme: gaia\nmarp: true\n---\n\n${text}\n`;

function read(text: string) {
  return markdown
    .read(text)
    .images.map(({ syntax, src, alt, decorative }) => [
      syntax === 'slide-image',
      src,
      alt.kind === 'text' ? alt.text : alt.kind,
      decorative,
    ]);
}

describe('Words of a label that lay out a slide are no text', () => {
  test.each([
    ['![bg](a.png)', 'empty', true],
    ['![bg right:40%](a.png)', 'empty', true],
    ['![bg vertical 150%](a.png)', 'empty', true],
    ['![bg Boats leave the bay](a.png)', 'Boats leave the bay', false],
    ['![w:300 h:200px](a.png)', 'empty', false],
    ['![width:30em](<a.png> "Title")', 'empty', false],
    ['![A pump w:auto with valves](a.png)', 'A pump with valves', false],
    ['![brightness:.8 sepia](a.png)', 'empty', false],
    ['![drop-shadow:0,5px,10px,rgba(0,0,0,.4)](a.png)', 'empty', false],
    ['![w:3 \\[x\\] &amp; y](a.png)', '[x] & y', false],
  ])('%s', (text, alt, decorative) => {
    expect(read(deck(text))).toEqual([[true, 'a.png', alt, decorative]]);
  });

  test.each(['![w:300](a.png)', '![bg left:33%](a.png)', '![bg fit](a.png)'])('%s, in any document', (text) => {
    expect(read(text)).toEqual([[true, 'a.png', 'empty', text.includes('bg')]]);
  });

  test.each([
    ['![bg](a.png)', 'bg'],
    ['![blur](a.png)', 'blur'],
    ['![bg Boats](a.png)', 'bg Boats'],
    ['![50%](a.png)', '50%'],
  ])('but %s outside of slides', (text, alt) => {
    expect(read(text)).toEqual([[false, 'a.png', alt, false]]);
  });

  test.each(['`![w:300](a.png)`', '\\![w:300](a.png)', '```\n![bg fit](a.png)\n```'])(
    'and %s shows no image',
    (text) => {
      expect(read(deck(text))).toEqual([]);
    },
  );
});

test.each([
  ['![w:300](a.png)', '![w:300 A pump](a.png)'],
  ['![bg left:33%](a.png "T")', '![bg left:33% A pump](a.png "T")'],
  ['![old w:3 text](a.png)', '![w:3 A pump](a.png)'],
])('The text of %s is written beside its keywords', (before, after) => {
  const [image] = markdown.read(deck(before)).images;
  expect(image && applyEdits(deck(before), [markdown.setAlt(deck(before), image, 'A pump')])).toBe(deck(after));
});

test('A word of the text does not become a keyword', () => {
  const text = deck('![bg](a.png)');
  const [image] = markdown.read(text).images;
  const edited = image && applyEdits(text, [markdown.setAlt(text, image, 'left to right, blur')]);
  expect(edited).toBe(deck('![bg &#108;eft to right, &#98;lur](a.png)'));
  expect(read(edited ?? '')).toEqual([[true, 'a.png', 'left to right, blur', false]]);
});
