import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html/index.ts';
import { markdown } from '../../src/formats/markdown/index.ts';
import { mdx } from '../../src/formats/mdx/index.ts';
import { createProof } from '../../src/review/proof.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { maxDocumentBytes } from '../../src/text/decode-document.ts';
import type { Components, Format } from '../../src/model/format.ts';
import type { Edit, Span } from '../../src/model/text.ts';
import { alts } from '../formats/alts.ts';
import { sampledFormats } from '../formats/samples.ts';
import { runs } from '../world/runs.ts';

/** Proves edits of one image of a page at a time: what is proved near the edit has to be proved on the whole page. */
function prover(format: Format, page: string, components?: Components) {
  const { images } = format.outline(page, components);
  const whole = (text: string) => format.outline(text, components);
  const near = (text: string, places: readonly Span[]) => format.outlineNear?.(text, places, components);
  const unknown = (): never => {
    throw new RangeError('Only what is near is read.');
  };
  const isSafe = createProof({ text: page }, { whole, near });
  const isSafeOnPage = createProof({ text: page }, { whole, near: () => undefined });
  const isSafeNear = createProof({ text: page }, { whole: unknown, near });
  return {
    page,
    images,
    isSafe: (index: number, alt: string, edit: Edit, silences = false) => {
      const edits = [{ image: images[index]!, index, silences, alt, edit }];
      const result = isSafe(edits);
      if (page.length < 100_000) expect(result).toBe(isSafeOnPage(edits));
      return result;
    },
    isSafeNear: (index: number, alt: string, edit: Edit) => {
      try {
        return isSafeNear([{ image: images[index]!, index, silences: false, alt, edit }]);
      } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
      }
    },
  };
}

/** Whether an edit is proved that writes `text` over what is between `«` and `»`. */
function planted(format: Format, marked: string, text: string, index = 0) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const page = marked.replace(/[«»]/g, '');
  return prover(format, page).isSafe(index, 'A heron', { span: { start, end }, text });
}

describe('An edit is refused when it', () => {
  test.each<[string, Format, string, string]>([
    ['adds an attribute', html, '<p><img src=a.png «alt=x»></p>', 'alt="A heron" onclick="x"'],
    ['adds one of the same name', html, '<img src=a.png «alt=x»>', 'alt="A heron" alt="A heron"'],
    ['adds one that is there', html, '<img src=a.png «alt=x» class=c>', 'alt="A heron" class=d'],
    ['leaves half of the old value', html, '<img src=a.png «alt»="image"width=30>', 'alt="A heron"'],
    ['swallows a quote', html, '<img src=a.png «alt=x» title="t">', 'alt="A heron'],
    ['swallows a bracket', html, '<p><img src=a.png «alt=x»>t</p><b title=">">', 'alt="A heron'],
    ['takes a value from its attribute', html, '<img src=a.png «alt=x width»=3>', 'alt="A heron" height'],
    ['opens a comment', html, '<p><img src=a.png «alt=x»> text</p><p>text</p>', 'alt="A heron"><!-- '],
    ['closes its tag', html, '<img src=a.png «alt=x» class=c>', 'alt="A heron"><b'],
    [
      'closes the element around',
      html,
      '<svg role=img><title>«x»</title></svg>',
      'A heron</title><desc>d</desc><title>',
    ],
    ['changes another element', html, '<p class=«c»><img src=a.png alt="A heron"></p>', 'd'],
    ['changes a text', html, '<p>«t»<img src=a.png alt="A heron"></p>', 'u'],
    ['moves a text', html, '<p>t «<img src=a.png alt=x> u»</p>', 'u <img src=a.png alt="A heron">'],
    [
      'duplicates its image',
      html,
      '«<img src=a.png alt=x>»',
      '<img src=a.png alt="A heron"><img src=a.png alt="A heron">',
    ],
    ['changes the address', html, '«<img src=a.png alt=x>»', '<img src=b.png alt="A heron">'],
    ['loses a class', html, '«<img src=a.png alt=x class=c>»', '<img src=a.png alt="A heron">'],
    ['names nothing, because a label does', html, '<img src=a.png aria-label=x «alt=y»>', 'alt="A heron"'],
    ['says something else', html, '<img src=a.png «alt=x»>', 'alt="A crane"'],
    ['says something else than the label', html, '<img src=a.png aria-label="A heron" «alt=x»>', 'alt="A crane"'],
    ['reaches beyond its image', html, '<p><img src=a.png «alt=x></p>»', 'alt="A heron"></p>'],
    ['adds a title', markdown, 't ![A heron«](a.png)»', '](a.png "A heron")'],
    ['adds an image', markdown, 't ![«x»](a.png) u', 'A heron](a.png) ![A heron'],
    ['adds a text', markdown, 't ![«x»](a.png) u', 'A heron](a.png) v ![A heron'],
    ['ends the paragraph', markdown, 't ![«x»](a.png) u', 'A heron](a.png)\n\n![A heron'],
    ['ends the link around', markdown, '[![«x»](a.png) t](u)', 'A heron](a.png)](v) [![A heron'],
    ['closes emphasis', markdown, '*a <img src=a.png «alt=x»> b*', 'alt="A heron"> c* *<i'],
    ['closes code that began earlier', markdown, 'a ` b ![«x»](a.png) c', 'A heron` ` '],
    ['ends the table cell', markdown, '| a | b |\n|---|---|\n| ![«x»](a.png) | c |\n', 'A heron | '],
    ['changes the definition', markdown, '![A heron][r]\n\n[r]: «a.png»\n', 'b.png'],
    ['is a reference to another definition', markdown, '![A heron«][r]»\n\n[r]: a.png\n[s]: a.png "t"\n', '][s]'],
    ['changes a fence', markdown, '![A heron](a.png)\n\n```«js»\nt\n```\n', 'ts'],
    ['begins an HTML block', markdown, 't\n![«x»](a.png)', 'A heron](a.png)\n<div>\n![A heron'],
    ['adds to a list of attributes', markdown, '![t](a.png){«alt="x"» .c}', 'alt="A heron" width="3"'],
    ['swallows the rest of such a list', markdown, '![t](a.png){«alt="x"» .c id="d"}', 'alt="A heron .c id=" title="'],
    ['adds a parameter', markdown, '{{< figure src="a.png" «alt="x"» >}}', 'alt="A heron" class="c"'],
    [
      'swallows a parameter',
      markdown,
      '{{< figure src="a.png" «alt="x"» class="c" id="d" >}}',
      'alt="A heron" title="',
    ],
    ['adds an option', markdown, '```{image} a.png\n«:alt: x»\n```\n', ':alt: A heron\n:class: c'],
    ['adds a size', markdown, '![[a.png«|x»]] t', '|A heron|300'],
    ['adds a property', mdx, '<img src="a.png" «alt="x"» />', 'alt="A heron" onClick={f}'],
    ['adds a property twice', mdx, '<img src="a.png" «alt="x"» />', 'alt="A heron" alt="A heron"'],
    ['spreads', mdx, '<Image src="a.png" «alt="x"» />', '{...rest} alt="A heron"'],
    ['changes code', mdx, '{a && <img src="a.png" «alt="x"» />}', 'alt="A heron" /> || <br'],
    ['changes other code', mdx, 'export const a = «1»\n\n<img src="a.png" alt="A heron" />', '2'],
    ['is no MDX any more', mdx, '<img src="a.png" «alt="x"» /> {a}', 'alt="A heron" {'],
    ['opens an expression', mdx, 't ![«x»](a.png) u', 'A heron](a.png) {v} ![A heron'],
  ])('%s', (_, format, marked, text) => {
    expect(planted(format, marked, text)).toBe(false);
  });

  test('goes beyond the limits of a document', () => {
    const page = `![](a.png)\n${'x'.repeat(maxDocumentBytes - 20)}`;
    const { images, isSafe } = prover(markdown, page);
    expect(isSafe(0, 'A heron', markdown.setAlt(page, images[0]!, 'A heron'))).toBe(true);
    const words = 'A grey heron in shallow water';
    expect(isSafe(0, words, markdown.setAlt(page, images[0]!, words))).toBe(false);
    const nested = prover(markdown, 't\n\n![](a.png)\n');
    expect(
      nested.isSafe(0, 'A heron', { span: nested.images[0]!.altSpan, text: `](b)\n${'> '.repeat(102)}![A heron` }),
    ).toBe(false);
  });
});

describe('Edits of two images', () => {
  const page = '<p><img src=a.png alt=x> <img src=b.png alt=y></p>';
  const { images } = html.read(page);
  const isSafe = createProof({ text: page }, { whole: (text) => html.outline(text) });
  const edit = (index: number, alt: string, text = `alt="${alt}"`, silences = false) => ({
    image: images[index]!,
    index,
    silences,
    alt,
    edit: { span: images[index]!.altSpan, text },
  });

  const { altSpan } = images[1]!;
  const beyond = { span: { start: altSpan.start, end: page.length }, text: 'alt="A crane"></p>' };

  test('are proved together', () => {
    expect(isSafe([edit(0, 'A heron'), edit(1, 'A crane')])).toBe(true);
    expect(isSafe([edit(0, 'A heron'), edit(1, '', 'alt=""', true)])).toBe(true);
  });

  test.each([
    ['says something else', edit(1, 'A crane', 'alt="A heron"')],
    ['says nothing', edit(1, 'A crane', 'alt=""')],
    ['is to be silent and says something', edit(1, '', 'alt="A crane"', true)],
    ['reaches into the other', { ...edit(1, 'A crane'), image: images[0]! }],
    ['writes what is behind its image again', { ...edit(1, 'A crane'), edit: beyond }],
  ])('are refused together where one %s', (_, other) => {
    expect(isSafe([edit(0, 'A heron'), other])).toBe(false);
  });
});

test('An edit that the encoding of the file cannot express is refused', () => {
  const page = '<img src=a.png alt=x>';
  const [image] = html.read(page).images;
  const isSafe = (encoding: string, alt: string) => {
    const edit = { span: image!.altSpan, text: `alt="${alt}"` };
    const prove = createProof({ text: page, encoding }, { whole: (text) => html.outline(text) });
    return prove([{ image: image!, index: 0, silences: false, alt, edit }]);
  };
  expect(isSafe('windows-1252', 'Häfen')).toBe(true);
  expect(isSafe('windows-1252', '港口')).toBe(false);
});

describe('An edit of a page with one image is proved only when', () => {
  const page = '<img src=a.png alt="">';
  const [image] = html.read(page).images;
  const prove = (alt: string, text: string, silences = false, span = image!.altSpan, on = page) =>
    createProof(
      { text: on },
      { whole: (read) => html.outline(read) },
    )([{ image: image!, index: 0, silences, alt, edit: { span, text } }]);

  test('it writes an empty text in place of words, and does not take the text away', () => {
    expect(prove('', "alt=''", true)).toBe(true);
    expect(prove('', '', true)).toBe(false);
  });

  test('its words are heard as they were asked for', () => {
    expect(prove('A heron', 'alt="A heron"')).toBe(true);
    expect(prove('A  heron', 'alt="A  heron"')).toBe(false);
  });

  test('it has a place that begins before it ends', () => {
    const { start, end } = image!.altSpan;
    expect(prove('A heron', 'alt="A heron"', false, { start: end, end: start })).toBe(false);
  });

  test('the page shows the image', () => {
    expect(prove('', 'alt=""', true, image!.altSpan, '<b   src=a.png alt="">')).toBe(false);
    expect(prove('x', 'alt=""', false, image!.altSpan, '<b   src=a.png alt="">')).toBe(false);
  });

  test('something reads the page', () => {
    const edits = [
      { image: image!, index: 0, silences: true, alt: '', edit: { span: image!.altSpan, text: "alt=''" } },
    ];
    const whole = (text: string) => html.outline(text);
    expect(createProof({ text: page }, {})(edits)).toBe(false);
    expect(createProof({ text: page }, { near: () => undefined })(edits)).toBe(false);
    expect(createProof({ text: page }, { near: () => undefined, whole })(edits)).toBe(true);
  });
});

test.each([
  ['a page may have', 'a.html', false],
  ['a notebook may have', 'a.ipynb', true],
])('The words may make a document as large as %s', (_, path, isProved) => {
  const page = `<img src=a.png alt=x>${' '.repeat(maxDocumentBytes - 30)}`;
  const [image] = html.read(page).images;
  const plain = (text: string, places: readonly Span[]) => html.outlinePlain?.(text, places);
  const isSafe = (alt: string) => {
    const edit = { span: image!.altSpan, text: `alt="${alt}"` };
    return createProof({ text: page, path }, { plain })([{ image: image!, index: 0, silences: false, alt, edit }]);
  };
  expect(isSafe('A heron')).toBe(true);
  expect(isSafe('A grey heron in shallow water')).toBe(isProved);
});

test.each([
  ['beside another one', 0, 0, 0],
  ['by a number that no image has', 0, 0, 7],
  ['inside of one that begins where it begins', 0, 9, 0],
  ['inside of one that ends where it ends', 9, 0, 0],
])('An image is found %s', (_, before, behind, index) => {
  const page = '<p>t <img src=a.png alt=x> u</p>'.padStart(50).padEnd(60);
  const outline = (text: string) => {
    const found = html.outline(text);
    const around = found.images.map(({ span: { start, end }, ...rest }) => ({
      ...rest,
      span: before + behind === 0 ? { start: 1, end: 2 } : { start: start - before, end: end + behind },
    }));
    const without: typeof found.without = (changes) =>
      found.without(changes.map((change) => ({ ...change, index: change.index - around.length })));
    return { images: [...around, ...found.images], without };
  };
  const [image] = html.read(page).images;
  const edit = { span: image!.altSpan, text: 'alt="A heron"' };
  const isSafe = createProof({ text: page }, { whole: outline });
  expect(isSafe([{ image: image!, index, silences: false, alt: 'A heron', edit }])).toBe(true);
});

test.each<[Format, string, string]>([
  [html, '<p><img src=a.png «alt=x»></p>', 'alt="A heron"'],
  [html, '«<img src=a.png alt=x>»', '<img src=a.png alt="A heron">'],
  [html, '<img src=a.png role=none «alt=""»>', 'alt="A heron"'],
  [html, '<img src=a.png «alt="image"»width=30>', "alt='A heron'"],
  [html, '<svg role=img><title>«x»</title></svg>', 'A heron'],
  [markdown, 't ![«x»](a.png) u', 'A heron'],
  [markdown, '![A heron«][r]»\n\n[r]: a.png\n', '][r]'],
  [markdown, '![t](a.png){«alt="x"» .c}', 'alt="A heron"'],
  [mdx, '{a && <img src="a.png" «alt="x"» />}', 'alt="A heron"'],
])('The same pages take an edit that changes only the text: %o %s', (format, marked, text) => {
  expect(planted(format, marked, text)).toBe(true);
});

test.each<[string, Format, string]>([
  ['Markdown', markdown, '# A\n\nt ![](a.png) u\n\n- far\n\n[r]: b.png\n'],
  ['MDX', mdx, "import x from 'y'\n\n# A\n\nt ![](a.png) u\n\n- far <b>a</b>\n\n{x}\n"],
])('In %s, an edit of a passage is proved without the rest of the page', (_, format, page) => {
  const { images, isSafeNear } = prover(format, page);
  expect(isSafeNear(0, 'A heron', format.setAlt(page, images[0]!, 'A heron'))).toBe(true);
  const later = prover(format, page.replace('# A', '![z](z.png)\n\n# A'));
  const edit = format.setAlt(later.page, later.images[1]!, 'A heron');
  expect(later.isSafeNear(1, 'A heron', edit)).toBe(true);
  const beside = page.indexOf('![](a.png)') + '![](a.png)'.length;
  const longer = { span: { start: images[0]!.altSpan.start, end: beside }, text: 'A heron](a.png)\n\n- far' };
  expect(isSafeNear(0, 'A heron', longer)).toBe(false);
});

const pages = sampledFormats.flatMap(({ pages, ...rest }) =>
  Object.entries(pages).map(([key, page]) => ({ ...rest, key, page })),
);
const endings = fc.constantFrom('\n', '\r\n');
const marks = fc.constantFrom('', '\uFEFF');

/** A page of the samples between two others, in which nothing of it should change. */
const documents = (name: string) => {
  const own = pages.filter((one) => one.name === name && !one.key.includes('strict') && !one.key.includes('document'));
  return fc
    .tuple(fc.constantFrom(...own), fc.constantFrom(...own), endings, marks)
    .map(([one, other, ending, mark]) => ({
      pages: `${one.key}, ${other.key}`,
      text: (one.page.startsWith('\uFEFF') ? '' : mark) + `${one.page}\n${other.page}`.replaceAll('\n', ending),
      unwritable: [one, other].flatMap(({ unwritable, key }) => unwritable?.[key] ?? []),
    }));
};

describe.each(sampledFormats)('$name', ({ name, format, components }) => {
  test('Every edit of its own is proved', () => {
    fc.assert(
      fc.property(documents(name), fc.nat(), alts, ({ text, unwritable }, nth, words) => {
        const alt = words.replace(/\s+/g, ' ');
        fc.pre(!unwritable.some((pattern) => pattern.test(alt)));
        const { images, isSafe } = prover(format, text, components);
        const index = nth % images.length;
        expect(isSafe(index, alt, format.setAlt(text, images[index]!, alt))).toBe(true);
        const silent = format.setDecorative(text, images[index]!);
        if (silent) expect(isSafe(index, '', silent, true)).toBe(true);
      }),
      runs(40),
    );
  });

  test('Of edits that were tampered with, none is proved that changes anything outside of its image', () => {
    const tampered = fc.constantFrom(
      ...[
        '"',
        "'",
        '>',
        '<!--',
        '-->',
        '](',
        ')',
        '`',
        '{',
        '}',
        '\n\n',
        ' x="y"',
        ' alt="z"',
        '|',
        '</a>',
        '<b>',
        ' /',
        '*',
      ],
    );
    fc.assert(
      fc.property(documents(name), fc.nat(), tampered, fc.nat(12), fc.nat(3), (document, nth, insert, at, beyond) => {
        const { text } = document;
        const { images, isSafe } = prover(format, text, components);
        const index = nth % images.length;
        const image = images[index]!;
        const right = format.setAlt(text, image, 'A heron');
        const place = Math.max(0, right.text.length - at);
        const edit = {
          span: { start: right.span.start, end: right.span.end + beyond },
          text: right.text.slice(0, place) + insert + right.text.slice(place),
        };
        if (!isSafe(index, 'A heron', edit)) return;
        const edited = applyEdits(text, [edit]);
        const end = image.span.end + edited.length - text.length;
        expect(edited.slice(0, image.span.start) + edited.slice(end)).toBe(
          text.slice(0, image.span.start) + text.slice(image.span.end),
        );
        expect(attributesIn(edited.slice(image.span.start, end))).toEqual(
          attributesIn(text.slice(image.span.start, image.span.end)),
        );
      }),
      runs(60),
    );
  });
});

/** The attributes of a construct, where it is an element, besides those that may hold its alternative text. */
function attributesIn(construct: string): unknown {
  const [element] = fromHtml(construct, { fragment: true }).children;
  if (element?.type !== 'element') return undefined;
  return Object.entries(element.properties).filter(
    ([name]) => !/^(?:(?::|v-bind:)?alt|\{alt\}|ariaLabel|description|words)$/.test(name),
  );
}
