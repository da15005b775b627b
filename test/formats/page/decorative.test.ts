import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Format } from '../../../src/model/format.ts';
import type { Image } from '../../../src/model/image.ts';
import type { Span } from '../../../src/model/text.ts';
import { runs } from '../../world/runs.ts';

function edited(format: Format, text: string, index = 0): string | undefined {
  const image = format.read(text).images[index];
  const edit = image && format.setDecorative(text, image);
  return edit && applyEdits(text, [edit]);
}

describe.each<[string, Format, readonly (readonly [string, string | undefined])[]]>([
  [
    'In HTML',
    html,
    [
      ['<img src=a.png>', '<img src=a.png alt="">'],
      ['<img src=a.png alt=icon>', '<img src=a.png alt="">'],
      ["<img ALT = 'x' src='a.png'>", "<img ALT='' src='a.png'>"],
      ['<svg role="img"><path/></svg>', '<svg role="img" aria-hidden="true"><path/></svg>'],
      ['<i role=img aria-label=icon></i>', '<i role=img aria-hidden="true"></i>'],
      ['<svg role=img><title>Icon</title></svg>', undefined],
      ['<input type=image src=a.png>', undefined],
      ['<map><area href=b></map>', undefined],
    ],
  ],
  [
    'In MDX',
    mdx,
    [
      ['<img src="a.png" />', '<img src="a.png" alt="" />'],
      ['<Image src={a} alt="icon" />', '<Image src={a} alt="" />'],
      ['<ThemedImage sources={{ light: "a.png" }} />', '<ThemedImage sources={{ light: "a.png" }} alt="" />'],
      ['x ![icon](https://a.example/b.png) y', 'x <img src="https://a.example/b.png" alt="" /> y'],
      ['![](/img/a.png)', undefined],
      ['![](a.png)', undefined],
    ],
  ],
  [
    'In Markdown',
    markdown,
    [
      ['![](https://a.example/b.png)', '<img src="https://a.example/b.png" alt="">'],
      ['[![x](/a.png "Old \\"t\\"") text](u)', '[<img src="/a.png" alt="" title="Old &quot;t&quot;"> text](u)'],
      ['![r][]\n\n[r]: //a.example/b?c&d=e', '<img src="//a.example/b?c&amp;d=e" alt="">\n\n[r]: //a.example/b?c&d=e'],
      ['> - ![](/a.png)\n>\n> text', '> - <img src="/a.png" alt="">\n>\n> text'],
      ['![](a.png)', undefined],
      ['![](../a.png)', undefined],
      ['![](data:image/gif;base64,R0)', undefined],
      ['![]({{ url }})', undefined],
      ['![]({{ "/a.png" | relative_url }}) text', undefined],
      ['![][r] text\n\n[r]: /a.png "T"', '<img src="/a.png" alt="" title="T"> text\n\n[r]: /a.png "T"'],
      ['![](/a.png)\n*text* of the same paragraph', undefined],
      ['- ![](/a.png)\n  more', undefined],
      ['text\n![](/a.png)\n', undefined],
      ['text ![](/a.png)\ntext', 'text <img src="/a.png" alt="">\ntext'],
      ['- text\n- ![](/a.png)\n', '- text\n- <img src="/a.png" alt="">\n'],
      ['![](/a.png) text\nmore', '<img src="/a.png" alt=""> text\nmore'],
      ['![](/a.png) \nmore', undefined],
      ['  ![](/a.png)\nmore', undefined],
      ['> ![](/a.png)\n> more', undefined],
      ['> text\n> ![](/a.png)\n', undefined],
      ['> ![](/a.png)\n> >\n> > deeper', undefined],
      ['1. ![](/a.png)\n   more', undefined],
      ['10) ![](/a.png)\n    more', undefined],
      ['-   ![](/a.png)\n    more', undefined],
      ['text\n\n-   ![](/a.png)\n\ntext', 'text\n\n-   <img src="/a.png" alt="">\n\ntext'],
      ['- text\n-   ![](/a.png)\n\ntext', '- text\n-   <img src="/a.png" alt="">\n\ntext'],
      ['![](/a.png)\n   \ntext', '<img src="/a.png" alt="">\n   \ntext'],
      ['{{ a }} ![](/a.png) text', '{{ a }} <img src="/a.png" alt=""> text'],
      ['![](</a{b}.png>)', undefined],
      ['![](/a.png "a {b}")', undefined],
      ['![](/a.png){ width=20 alt="x" }', undefined],
      ['![[a.png]]', undefined],
      ['{{< figure src="/a.png" >}}', undefined],
      ['```{image} /a.png\n```', undefined],
      ['<img src="a.png" alt="x">', '<img src="a.png" alt="">'],
      ['<Screenshot src="a.png" />', '<Screenshot src="a.png" alt="" />'],
      [
        ':::image type="content" source="a.png" alt-text="x" border="false":::',
        ':::image type="icon" source="a.png" border="false":::',
      ],
      [':::image source="a.png":::', ':::image type="icon" source="a.png":::'],
      [':::image type="complex" source="a.png" alt-text="x":::', undefined],
    ],
  ],
])('%s', (_, format, cases) => {
  test.each(cases)('%s → %s', (text, expected) => {
    expect(edited(format, text)).toBe(expected);
    if (expected !== undefined)
      expect(format.read(expected).images[0]).toMatchObject({ decorative: true, name: undefined });
  });
});

describe('An image says whether an empty text is a decision, and how to say that it is decorative:', () => {
  test.each<[Format, string, boolean, Image['decorativeBy']]>([
    [html, '<img src=a.png>', true, 'alt'],
    [html, '<input type=image src=a.png>', true, 'never'],
    [html, '<map><area href=b></map>', true, 'never'],
    [html, '<i role=img></i>', true, 'aria-hidden'],
    [markdown, '![](a.png)', false, 'img'],
    [markdown, '![][r]\n\n[r]: a.png', false, 'img'],
    [markdown, '![](a.png){alt="x"}', true, 'other'],
    [markdown, '![x](a b.png)', false, 'img'],
    [markdown, '![[a.png]]', true, 'img'],
    [markdown, '{{< figure src="a.png" >}}', true, 'other'],
    [markdown, '```{image} a.png\n```', true, 'other'],
    [markdown, '<Screenshot src="a.png" />', true, 'alt'],
    [mdx, '![](a.png)', false, 'img'],
    [mdx, '<Image src="a.png" />', true, 'alt'],
  ])('%o %s', (format, text, emptyIsDecision, decorativeBy) => {
    expect(format.read(text).images).toMatchObject([{ emptyIsDecision, decorativeBy }]);
  });
});

test('An image below a line of its paragraph has no place for an element, however long the page is', () => {
  expect(edited(markdown, `text\n![](/a.png)\n\n${'text '.repeat(1000)}`)).toBeUndefined();
  expect(edited(markdown, `${'text '.repeat(1000)}\n![](/a.png)\n`)).toBeUndefined();
});

/** Fragments of pages; every image in them is made decorative in turn. */
const pieces = [
  '![x](https://a.example/a.png "t")',
  '![](/b.png)',
  '![icon][r]',
  '[![](/c.png) text](/u)',
  '<img src="d.png" alt="old">',
  '<a href="/u"><svg role="img" aria-label="s"></svg> text</a>',
  'text *with* marks',
  '# ![](//a.example/e|f.png) Title',
  '> quoted ![q](/g.png)',
  '- item',
  '| ![](/h.png) | cell |\n|---|---|\n| <img src=i.png> | `code` |',
  ':::image type="content" source="k.png" alt-text="l":::',
  '<p>\n<img src="m.png">\n</p>',
];

const pages = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', ' ', '\r\n\r\n', '\n> ', '\n  ')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => `${parts.flat().join('')}\n\n[r]: https://a.example/r.png\n`);

const meaning = ({ src, alt }: Image) => [src, alt.kind === 'text' ? alt.text : alt.kind];

test.each([
  ['Markdown', markdown],
  ['HTML', html],
])('%s: one image is decorative afterwards, and everything else is unchanged', (_, format) => {
  fc.assert(
    fc.property(pages, fc.nat(), (text, choice) => {
      const before = format.read(text).images;
      const index = choice % Math.max(1, before.length);
      const image = before[index];
      const after = edited(format, text, index);
      if (image === undefined || after === undefined) return;
      const found = format.read(after).images;
      expect(found[index]).toMatchObject({ src: image.src, decorative: true, name: undefined });
      expect(found.map(meaning).toSpliced(index, 1)).toEqual(before.map(meaning).toSpliced(index, 1));
      if (format === html) return;
      const end = image.span.end + after.length - text.length;
      expect(outside(after, { start: image.span.start, end })).toEqual(outside(text, image.span));
    }),
    runs(40),
  );
});

/** Everything that a plain Markdown parser finds outside of an edit, in its source form. */
function outside(text: string, { start, end }: Span): readonly string[] {
  const found: string[] = [];
  visitParents(unified().use(remarkParse).use(remarkGfm).parse(text), ({ type, position }) => {
    const from = position?.start.offset ?? start;
    const to = position?.end.offset ?? end;
    if (to <= start || from >= end) found.push(`${type}: ${text.slice(from, to)}`);
  });
  return found;
}
