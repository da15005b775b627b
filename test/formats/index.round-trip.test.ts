import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html/index.ts';
import { markdown } from '../../src/formats/markdown/index.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Format } from '../../src/model/format.ts';
import type { Image } from '../../src/model/image.ts';
import type { Span } from '../../src/model/text.ts';
import { runs } from '../world/runs.ts';

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
  [
    markdown,
    'templates',
    '![x]({{ "/a.png" | relative_url }}) {% if a %}![]({{ b }}){% endif %} <img src="{{ c }}" alt=\'\'> <img {% if x %}id="q"{% endif %} src=d.png alt="y">\n',
  ],
  [
    markdown,
    'attribute lists',
    '![label](a.png){alt="old" width="300"} ![l](b.png){: .wide } ![cap](c.png){fig-alt=\'o\' #id}\n\n![x][r]{.a alt=q}\n\n[r]: d.png\n',
  ],
  [
    markdown,
    'Jekyll includes',
    '{% include image.html src="a.png" alt="old" %}\n\n- {%- include figure image_path="b.png" alt=\'x\' caption="c" -%}\n\n{% picture c.png alt: "y" %} ![](d.png)\n',
  ],
  [markdown, 'wikilinks', 'a ![[a.png]] *b* ![[b.png|old]]\n\n- ![[c d.png|300]] ![[d.png|old|3x4]] ![](e.png)\n'],
  [
    markdown,
    'wikilinks in a table',
    '| a | b |\n|---|---|\n| ![[a.png\\|old]] | ![[b.png\\|300]] ![](c.png) |\n| ![[d.png]] | ![[e.png\\|old\\|3]] |\n',
  ],
  [
    markdown,
    'Microsoft Learn',
    ':::image type="content" source="a.png" alt-text="old" lightbox="b.png":::\n\n1. Step\n\n   :::image source="b.png" border="false":::\n\n![](c.png)\n',
  ],
  [
    markdown,
    'MyST',
    '```{image} a.png\n:alt: old\n:width: 3\n```\n\n> :::{figure} b.png\n> A caption\n> :::\n\n~~~{figure} c.png\n---\nwidth: 3\nalt: "x"\n---\ncap\n~~~\n\n- ```{image} d.png\n  ```\n\n![](e.png)\n',
  ],
  [markdown, 'malformed', 'a ![x](a b.png) *b* [![](c (1).png)](u) ![y](d e.png "t") ![](f.png)\n'],
  [
    markdown,
    'Markdown in HTML',
    '<figure markdown="span">\n  ![x](a.png){ width="3" }\n  <figcaption>c</figcaption>\n</figure>\n\n![](b.png)\n',
  ],
  [
    markdown,
    'JSX-like tags',
    '<img src={useBaseUrl(\'/a.png\')} style={{width: 3}} alt="x" />\n\n<Image src="b.png" /> <DocsImage src="c.png" alt="x" {...rest}/>\n\n<ThemedImage alt="z" sources={{ light: "d.png" }} />\n',
  ],
  [
    html,
    'templates',
    '<img src="{{ "a.png" | url }}"><p {% if x %}class="y"{% endif %}><img alt="<?= $x ?>" src="b.png"><img src="<%= c("d") %>" alt=\'\'></p><img {{#if x}}id="q"{{/if}} alt="y" src=e.png>\n',
  ],
  [html, 'attributes', '<img src=a.png><img src="b.png" alt><img alt=c src=c.png><img ALT = \'d\' src=d.png/>\n'],
  [
    html,
    'a document',
    '<!doctype html><html><head><title>t</title></head><body><a href=x><img src=a.png></a>\n<table><tr><td><img\n src="b.png"\n alt=""\n></table>',
  ],
];

/** Everything that has a meaning in Markdown, HTML, tables or on GitHub. */
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
  '{{ title }} {% if %} {# c #} <% e %> <?php p ?> ${t} %} }}',
  'one line\nand\r\n another',
  '{alt="x"} {: .a} :::image::: ```{image} ]] |300',
  '300',
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
  .map((text) => text.replace(/(?:(?![\n\r])[\s\p{C}])+/gu, ' ').trim())
  .filter((text) => text !== '');

const meaning = ({ src, alt }: Image) => ({ src, alt: alt.kind === 'text' ? alt.text : alt.kind });

describe.each(
  pages.map(([format, what, page]) => ({ format, page, name: `${format === html ? 'html' : 'markdown'}: ${what}` })),
)('$name', ({ format, page }) => {
  test.each([['\n'], ['\r\n']])(
    'gives back the alt that was set and changes no other image (lines end in %j)',
    (ending) => {
      const text = page.replaceAll('\n', ending);
      const before = format.read(text).images;
      expect(before.length).toBeGreaterThan(1);
      fc.assert(
        fc.property(fc.nat(before.length - 1), alts, (index, alt) => {
          const image = before[index]!;
          const after = format.read(applyEdits(text, [format.setAlt(text, image, alt)])).images;
          expect(after.map(meaning)).toEqual(
            before.map(meaning).map((old, at) => (at === index ? { ...old, alt: alt.replace(/\s+/g, ' ') } : old)),
          );
        }),
        runs(12),
      );
    },
  );
});

/** Everything that a plain Markdown parser finds outside of the lines that an edit may touch, in its source form. */
function outside(text: string, { start, end }: Span): readonly string[] {
  const found: string[] = [];
  visitParents(unified().use(remarkParse).use(remarkGfm).parse(text), ({ type, position }) => {
    // Addresses that became links have no position of their own.
    const from = position?.start.offset ?? start;
    const to = position?.end.offset ?? end;
    if (to <= start || from >= end) found.push(`${type}: ${text.slice(from, to)}`);
  });
  return found;
}

test.each(
  pages
    .filter(([format, what]) => format === markdown && what !== 'Jekyll includes' && what !== 'MyST')
    .map(([, what, text]) => [what, text] as const),
)('A new alt leaves all else of a document as another parser reads it: %s', (_, text) => {
  const images = markdown.read(text).images;
  fc.assert(
    fc.property(fc.nat(images.length - 1), alts, (index, alt) => {
      const image = images[index]!;
      const edited = applyEdits(text, [markdown.setAlt(text, image, alt)]);
      const end = image.span.end + edited.length - text.length;
      expect(outside(edited, { start: image.span.start, end })).toEqual(outside(text, image.span));
    }),
    runs(10),
  );
});

/** Hugo cannot express these in a value: the end of a call, and a backslash or quote together with a backtick. */
const unwritable = /[{}%][{}%<]|`.*[\\"]|[\\"].*`/s;

test.each([['\n'], ['\r\n']])('Shortcodes of Hugo take every alt that Hugo can express (lines end in %j)', (ending) => {
  const text =
    '{{< figure src="a.png" alt="old" caption="c" >}}\n\n- {{% img src="b.png" %}} ![](c.png)\n\n{{< figure\n  src="d.png"\n  alt=`x`\n>}}\n\n{{< img "e.png" "o" >}} {{< img "f.png" >}}\n'.replaceAll(
      '\n',
      ending,
    );
  const before = markdown.read(text).images;
  expect(before).toHaveLength(6);
  fc.assert(
    fc.property(
      fc.nat(5),
      alts.filter((alt) => !unwritable.test(alt)),
      (index, alt) => {
        const after = markdown.read(applyEdits(text, [markdown.setAlt(text, before[index]!, alt)])).images;
        const line = alt.replace(/\s+/g, ' ');
        expect(after.map(meaning)).toEqual(
          before.map(meaning).map((old, at) => (at === index ? { ...old, alt: line } : old)),
        );
      },
    ),
    runs(20),
  );
});

test('A text that Hugo cannot express does not end the call', () => {
  const text = '{{< figure src="a.png" >}} ![x](b.png)\n';
  const [figure] = markdown.read(text).images;
  for (const alt of ['a }} b >}} {{< img "c.png" >}}', '`"\\', '\\" ` \\']) {
    const after = markdown.read(applyEdits(text, [markdown.setAlt(text, figure!, alt)])).images;
    expect(after.map(({ src }) => src)).toEqual(['a.png', 'b.png']);
  }
});

test('All images of a page can be set at once', () => {
  for (const [format, , page] of pages) {
    const edits = format.read(page).images.map((image, index) => format.setAlt(page, image, `alt ${index}`));
    expect(
      format
        .read(applyEdits(page, edits))
        .images.map(meaning)
        .map(({ alt }) => alt),
    ).toEqual(edits.map((_, index) => `alt ${index}`));
  }
});

test('A tag with an unquoted path takes any alt except an address, which the parser would turn into a link', () => {
  const page = 'text <img src=i/c.png> and <img src=d.png>\n';
  const [image] = markdown.read(page).images;
  for (const alt of hostile.filter((text) => !/www\.|\n/.test(text))) {
    const after = markdown.read(applyEdits(page, [markdown.setAlt(page, image!, alt)])).images;
    expect(after.map(meaning)).toEqual([
      { src: 'i/c.png', alt },
      { src: 'd.png', alt: 'absent' },
    ]);
  }
});
