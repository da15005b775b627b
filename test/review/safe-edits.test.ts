import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html/index.ts';
import { markdown } from '../../src/formats/markdown/index.ts';
import { rst } from '../../src/formats/rst/index.ts';
import { plainEdits, safeEdits, wordsFor } from '../../src/review/safe-edits.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Format, PlainEdits } from '../../src/model/format.ts';
import type { Image } from '../../src/model/image.ts';
import type { DraftedImage } from '../../src/model/reviewed-image.ts';
import type { Proposal } from '../../src/model/suggestion.ts';

const location = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const at = (text: string, image: Image) => ({
  document: { path: 'a.html', format: 'html', text, changedLines: 'all' as const },
  image,
  location,
  source: text.slice(image.span.start, image.span.end),
});

type Given = { readonly proposal?: Proposal | undefined; readonly draft?: Draft | undefined };

/** The images of a text, each with what is proposed for it. */
function drafted(format: Format, text: string, given: readonly Given[]): readonly DraftedImage[] {
  return format.read(text).images.map((image, index) => ({
    ...at(text, image),
    status: 'missing',
    inScope: true,
    identity: image.src,
    findings: [],
    proposal: given[index]?.proposal,
    draft: given[index]?.draft,
  }));
}

const proposed = (alt: string, source: Proposal['source'] = 'reuse'): Given => ({
  proposal: { source, alt, basis: 'the words' },
});
const seen = (text: string, language = 'en'): Given => ({
  draft: { status: 'ok', text, provider: 'p', model: 'm', language, costUsd: 0, cached: false, askedHere: true },
});

type Asking = { readonly offersSilence?: boolean; readonly encoding?: string; readonly path?: string };

/** The text with all its edits, that with those in their place that silence, and whether nothing was refused. */
function edited(format: Format, text: string, given: readonly Given[], more: Asking = {}) {
  return written(text, safeEdits(asked(text, drafted(format, text, given), more), format, {}));
}

function asked(
  text: string,
  images: readonly DraftedImage[],
  { offersSilence = false, encoding, path = 'a' }: Asking = {},
) {
  return { document: { path, text, encoding }, images, offersSilence, isOfUse: () => true };
}

function written(text: string, { edits, isAll }: ReturnType<typeof safeEdits>) {
  return {
    words: applyEdits(
      text,
      edits.map(({ edit }) => edit),
    ),
    silent: edits.some(({ silence }) => silence)
      ? applyEdits(
          text,
          edits.flatMap(({ silence }) => silence ?? []),
        )
      : undefined,
    isAll,
  };
}

/** HTML whose edits change another attribute, too, where they are to write `wrong` or to silence an image. */
const careless: Format = {
  ...html,
  setAlt: (text, image, alt) => {
    const edit = html.setAlt(text, image, alt);
    return alt === 'wrong' ? { ...edit, text: `${edit.text} class="c"` } : edit;
  },
  setDecorative: (_, image) => ({ span: image.altSpan, text: ' alt="" class="c"' }),
};

describe('The words for an image are', () => {
  test.each<[string, Given, unknown]>([
    ['those of its proposal', proposed('A heron'), { alt: 'A heron', source: 'reuse', certainty: undefined }],
    [
      'as certain as its proposal',
      { proposal: { source: 'context', alt: 'A heron', basis: 'b', certainty: 'sure' } },
      { alt: 'A heron', source: 'context', certainty: 'sure' },
    ],
    ['those of its draft', seen('A heron'), { alt: 'A heron', source: 'caption', certainty: undefined }],
    [
      'those of its proposal, where there is a draft, too',
      { ...seen('A crane'), ...proposed('A heron') },
      { alt: 'A heron', source: 'reuse', certainty: undefined },
    ],
    ['none in another language', seen('Ein Reiher', 'de'), undefined],
    ['none of a draft that failed', { draft: { status: 'failed', reason: 'r' } }, undefined],
    ['none where there is nothing', {}, undefined],
  ])('%s', (_, given, words) => {
    const [image] = drafted(html, '<img src="a.png">', [given]);
    expect(wordsFor(image!)).toEqual(words);
  });
});

describe('The edits of a page', () => {
  const two = '<p><img src="a.png"> <img src="b.png"></p>';

  test.each<[string, string, readonly Given[], string, boolean]>([
    [
      'give each image its words',
      two,
      [proposed('A heron'), seen('A crane')],
      '<p><img src="a.png" alt="A heron"> <img src="b.png" alt="A crane"></p>',
      true,
    ],
    ['leave out what has no words', two, [{}, seen('A crane')], two.replace('b.png"', 'b.png" alt="A crane"'), true],
    ['are none where nothing has words', two, [], '', true],
    [
      'mark as decorative what needs no words',
      '<svg role="img"><path d=""/></svg>',
      [proposed('', 'decorative')],
      '<svg role="img" aria-hidden="true"><path d=""/></svg>',
      true,
    ],
    [
      'leave out the one that would change more',
      two,
      [proposed('wrong'), proposed('A crane')],
      two.replace('b.png"', 'b.png" alt="A crane"'),
      false,
    ],
    [
      'leave out the last one that would change more',
      `${two}<img src="c.png">`,
      [proposed('A heron'), proposed('A crane'), proposed('wrong')],
      '<p><img src="a.png" alt="A heron"> <img src="b.png" alt="A crane"></p><img src="c.png">',
      false,
    ],
    ['are none where each would change more', two, [proposed('wrong'), proposed('wrong')], '', false],
  ])('%s', (_, text, given, words, isAll) => {
    const format = words.includes('svg') ? html : careless;
    expect(edited(format, text, given)).toEqual({ words: words || text, silent: undefined, isAll });
  });

  test.each<[string, Format, string, Given]>([
    ['the text is there', html, '<img src="a.png" alt="A heron">', proposed('A heron')],
    ['the silence is there', html, '<img src="a.png" alt="">', proposed('', 'decorative')],
    ['the syntax has no silence', markdown, '![](a.png)', proposed('', 'decorative')],
  ])('are none where %s', (_, format, text, given) => {
    const images = drafted(format, text, [given]);
    expect(safeEdits(asked(text, images), format, {})).toEqual({ edits: [], unproved: [], isAll: true });
  });

  test('need no format that knows a quick way', () => {
    const text = '.. image:: a.png\n';
    expect('outlinePlain' in rst).toBe(false);
    expect(edited(rst, text, [proposed('A heron')]).words).toBe('.. image:: a.png\n   :alt: A heron\n');
  });

  test('leave out the words that the encoding of the file cannot express', () => {
    expect(edited(html, two, [proposed('港口'), proposed('Häfen')], { encoding: 'windows-1252' })).toEqual({
      words: two.replace('b.png"', 'b.png" alt="Häfen"'),
      silent: undefined,
      isAll: true,
    });
  });

  test('begin where the text begins', () => {
    const text = '![x](https://example.org/a.png) t';
    const { words } = edited(markdown, text, [proposed('', 'decorative')]);
    expect(words).toBe('<img src="https://example.org/a.png" alt=""> t');
  });

  test('are in the order of the text, whatever the order of the images', () => {
    const images = drafted(html, two, [proposed('A heron'), proposed('A crane')]).map((one, index, { length }) => ({
      ...one,
      origin: at(two, html.read(two).images[length - 1 - index]!),
    }));
    const { edits } = safeEdits(asked(two, images), html, {});
    expect(edits.map(({ edit }) => edit.text)).toEqual([' alt="A crane"', ' alt="A heron"']);
  });
});

describe('An edit that silences an image is offered beside its words', () => {
  const offered = (format: Format, text: string, given: Given) =>
    edited(format, text, [given], { offersSilence: true });

  test.each<[string, Format, string, Given, string | undefined]>([
    ['where a model saw it', html, '<img src="a.png">', seen('A heron'), '<img src="a.png" alt="">'],
    ['where another place has words', html, '<img src="a.png">', proposed('A heron'), '<img src="a.png" alt="">'],
    [
      'in a link with words',
      html,
      '<a href="b">t <img src="a.png" alt="image"></a>',
      seen('A heron'),
      '<a href="b">t <img src="a.png" alt=""></a>',
    ],
    ['and not where its context names it', html, '<img src="a.png">', proposed('A heron', 'context'), undefined],
    [
      'and not where it is all that a link holds',
      html,
      '<a href="b"><img src="a.png"></a>',
      seen('A heron'),
      undefined,
    ],
    ['and not where it is a button', html, '<input type="image" src="a.png">', seen('A heron'), undefined],
    ['and not where it is silent', html, '<img src="a.png" alt="">', seen('A heron'), undefined],
    ['and not where its words are silence', html, '<img src="a.png">', proposed('', 'decorative'), undefined],
    ['and not where its syntax has none', markdown, '![](a.png)', seen('A heron'), undefined],
  ])('%s', (_, format, text, given, silent) => {
    expect(offered(format, text, given)).toMatchObject({ silent, isAll: true });
  });

  test('and not where it would change more, which takes the words from nothing', () => {
    expect(offered(careless, '<img src="a.png">', seen('A heron'))).toEqual({
      words: '<img src="a.png" alt="A heron">',
      silent: undefined,
      isAll: false,
    });
  });

  test('and not where nobody asked', () => {
    expect(edited(html, '<img src="a.png">', [seen('A heron')]).silent).toBeUndefined();
  });

  test('of its own image', () => {
    const text = '<a href="b"><img src="a.png"></a> <img src="b.png">';
    const images = drafted(html, text, [seen('A heron'), seen('A crane')]);
    const { edits } = safeEdits(asked(text, images, { offersSilence: true }), html, {});
    expect(edits.map(({ silence }) => silence?.text)).toEqual([undefined, ' alt=""']);
  });
});

describe('Of images of built pages, the source', () => {
  const text = '<p><img src="a.png"> <img src="b.png"></p>';
  const [first, second] = html.read(text).images;
  const built = (image: Image, alt: string): DraftedImage => ({
    ...drafted(html, '<img src="/built.png">', [proposed(alt)])[0]!,
    origin: at(text, image),
  });
  const editsOf = (...images: readonly DraftedImage[]) =>
    safeEdits(asked(text, images), html, {}).edits.map(({ edit, index }) => [index, edit.text]);

  test('gets the words', () => {
    expect(editsOf(built(second!, 'A crane'))).toEqual([[1, ' alt="A crane"']]);
  });

  test('gets those of the first of several pages', () => {
    expect(editsOf(built(first!, 'A heron'), built(first!, 'A crane'))).toEqual([[0, ' alt="A heron"']]);
  });

  test.each([
    ['begins elsewhere', { start: 4, end: first!.span.end }],
    ['ends elsewhere', { start: first!.span.start, end: 30 }],
  ])('gets none where its image %s now', (_, span) => {
    const images = [built({ ...first!, span }, 'A heron'), built(second!, 'A crane')];
    const { edits, isAll } = safeEdits(asked(text, images), html, {});
    expect(edits.map(({ edit }) => edit.text)).toEqual([' alt="A crane"']);
    // It is none that was refused.
    expect(isAll).toBe(true);
  });

  test('is not read without the parsers', () => {
    const plain: PlainEdits = {
      ...html,
      outlinePlain: (page, places, components) => html.outlinePlain?.(page, places, components),
    };
    const own = drafted(html, text, [proposed('A heron')]);
    expect(plainEdits(asked(text, own), plain, {})).toMatchObject({ edits: [{ index: 0 }], isAll: true });
    const mixed = [own[0]!, built(second!, 'A crane')];
    expect(plainEdits(asked(text, mixed), plain, {})).toEqual({ edits: [], unproved: [], isAll: false });
  });
});

test('Of edits that would overlap, only the first is tried, and the others stay', () => {
  const text = '<svg role="img" aria-label="x"><g role="img" aria-label="y"></g></svg><img src="a.png">';
  const whole: Format = {
    ...html,
    setAlt: (page, image, alt) => {
      const { start } = image.altSpan;
      const edit = html.setAlt(page, image, alt);
      const behind = image.syntax === 'svg' ? page.slice(edit.span.end, 60) : '';
      return { span: { start, end: edit.span.end + behind.length }, text: edit.text + behind };
    },
  };
  const { edits } = safeEdits(
    asked(text, drafted(whole, text, [proposed('A'), proposed('B'), proposed('C')])),
    whole,
    {},
  );
  expect(edits.map(({ alt }) => alt)).toEqual(['C']);
});

/** A page of so many characters, with images of one character, that counts how often it is read and of which no edit is proved but `right`. */
function counted(characters: number, alts: readonly string[]) {
  const text = '#'.repeat(alts.length).padEnd(characters);
  const [one] = html.read('<img src="a.png">').images;
  const images = alts.map((_, start): Image => ({
    ...one!,
    span: { start, end: start + 1 },
    altSpan: { start, end: start + 1 },
  }));
  let readings = 0;
  const format: Format = {
    ...html,
    outlinePlain: () => undefined,
    read: () => ({ images }),
    outline: (page) => {
      readings += 1;
      const found = images.map((image, index): Image => {
        const alt = page.charAt(index);
        return { ...image, alt: { kind: 'text', text: alt }, name: alt };
      });
      return { images: found, without: () => (page.includes('x') ? page : '') };
    },
    setAlt: (_, { altSpan: span }, alt) => ({ span, text: alt }),
  };
  const { edits } = safeEdits(
    asked(
      text,
      drafted(
        format,
        text,
        alts.map((alt) => proposed(alt)),
      ),
      { path: 'a.ipynb' },
    ),
    format,
    {},
  );
  return { alts: edits.map(({ alt }) => alt), readings: readings - 1 };
}

describe('What is read again to find the edits that are safe', () => {
  test.each([
    ['is the page once, where all are safe', 100, ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], 1],
    ['is the page once for each half that is not safe', 100, ['a', 'b', 'x', 'd'], ['a', 'b', 'd'], 5],
    ['is the page for each edit, where none is safe', 100, ['x', 'x', 'x', 'x'], [], 7],
    ['begins with the larger half', 100, ['x', 'b', 'c'], ['b', 'c'], 5],
    ['is a large page three times', 4_000_000, ['x', 'x', 'x', 'x'], [], 3],
    ['is enough of a large page to find one of two', 4_000_000, ['x', 'b'], ['b'], 3],
    ['is less of a page that is larger', 2_000_000, ['x', 'x', 'x', 'x'], [], 4],
  ])('%s', (_, characters, alts, safe, readings) => {
    expect(counted(characters, alts)).toEqual({ alts: safe, readings });
  });
});
