import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldImages } from '../../src/formats/index.ts';
import { UnreadableText } from '../../src/lib/errors.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Image } from '../../src/model/image.ts';
import { alts } from './alts.ts';
import { sampledFormats, type SampledFormat } from './samples.ts';
import { corpus } from '../world/corpus.ts';
import { runs } from '../world/runs.ts';

/** What may not change about an image whose text is not set. A reference may take another form when its text is. */
const meaning = ({ src, alt, syntax }: Image) => ({
  src,
  alt: alt.kind === 'text' ? alt.text : alt.kind,
  syntax: syntax.replace(/^\w+(?=-reference$)/, 'any'),
});

/** What once could not be written on a page. */
function examplesOf(title: string, images: number): [number, string][] {
  return finds.flatMap(({ of, values: [index, alt] }): [number, string][] =>
    of === title ? [[Math.min(Number(index), images - 1), String(alt)]] : [],
  );
}

const finds = corpus('edits');

const pagesOf = ({ pages, ...rest }: SampledFormat) =>
  Object.entries(pages).map(([name, page]) => ({ ...rest, page, title: `${rest.name}: ${name}`, key: name }));

describe.each(sampledFormats.flatMap(pagesOf))(
  '$title',
  ({ name, title, format, entry, page, key, components, unwritable, before: start = '' }) => {
    const read = (text: string) => format.read(text, components).images;
    const writable = alts.filter((alt) => unwritable?.[key]?.test(alt) !== true);

    test.each([['\n'], ['\r\n']])(
      'gives back the text that was set, as the name too, and changes no other image (lines end in %j)',
      (ending) => {
        const text = page.replaceAll('\n', ending);
        const before = read(text);
        expect(before.length).toBeGreaterThan(1);
        fc.assert(
          fc.property(fc.nat(before.length - 1), writable, (index, alt) => {
            const line = alt.replace(/\s+/g, ' ');
            const after = read(applyEdits(text, [format.setAlt(text, before[index]!, alt)]));
            expect(after.map(meaning)).toEqual(
              before.map(meaning).with(index, { ...meaning(before[index]!), alt: line }),
            );
            expect(after[index]!.decorative ? line : after[index]!.name).toBe(line);
          }),
          { ...runs(10), examples: examplesOf(title, before.length) },
        );
      },
    );

    test('takes new texts for all images at once', () => {
      const edits = read(page).map((image, index) => format.setAlt(page, image, `alt ${index}`));
      expect(read(applyEdits(page, edits)).map((image) => meaning(image).alt)).toEqual(
        edits.map((_, index) => `alt ${index}`),
      );
    });

    test('has images that can be made decorative one by one, or say that they cannot', () => {
      const before = read(page);
      for (const [index, image] of before.entries()) {
        const edit = format.setDecorative(page, image);
        if (image.decorativeBy === 'never') expect(edit).toBeUndefined();
        if (edit === undefined) continue;
        const after = read(applyEdits(page, [edit]));
        expect(after[index]).toMatchObject({ src: image.src, decorative: true, name: undefined });
        expect(after.map(meaning).toSpliced(index, 1)).toEqual(before.map(meaning).toSpliced(index, 1));
      }
    });

    test('has images whose syntaxes the entry names, and whose tokens it knows', () => {
      for (const { syntax, span } of read(page)) {
        expect(entry.syntaxes, `Name ${syntax} among the syntaxes of src/formats/${name}/entry.ts.`).toContain(syntax);
        const written = page.slice(span.start, span.end);
        const mark = page.startsWith('+++') ? '+++' : '---';
        const construct = syntax === 'front-matter' ? `${mark}\n${written}\n${mark}\n` : start + written;
        expect(
          mayHoldImages(name, construct, components),
          `A file with nothing but ${construct} is never parsed. Name what begins it among the tokens of src/formats/${name}/entry.ts.`,
        ).toBe(true);
      }
    });

    test('has images in the order of the source, each with its text inside or where one would go', () => {
      let from = 0;
      for (const { span, altSpan } of read(page)) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(span.end).toBeLessThanOrEqual(page.length);
        expect(altSpan.start).toBeGreaterThanOrEqual(span.start);
        expect(altSpan.end).toBeLessThanOrEqual(span.end);
        from = span.start;
      }
    });
  },
);

describe.each(sampledFormats)('$name', ({ name, format, entry, pages, unwritten = [], comments, components }) => {
  test('shows every syntax that its entry names on one of its pages', () => {
    const shown = new Set(
      [...Object.values(pages), ...unwritten].flatMap((page) =>
        format.read(page, components).images.map(({ syntax }) => syntax),
      ),
    );
    const missing = entry.syntaxes.filter((syntax) => !shown.has(syntax));
    expect(missing, `Write these into the pages of test/fixtures/formats/${name}.ts.`).toEqual([]);
  });

  test.each(unwritten)('says that no edit gives the images in %j a text', (page) => {
    const { images } = format.read(page, components);
    expect(images.map(({ alt }) => alt.kind)).toEqual(images.map(() => 'dynamic'));
    for (const image of images) {
      const { start, end } = image.span;
      expect(mayHoldImages(name, page.slice(start, end), components)).toBe(true);
      expect(applyEdits(page, [format.setAlt(page, image, 'x')])).toBe(page);
      expect(format.setDecorative(page, image)).toBeUndefined();
    }
  });

  test.each(comments)('finds the comment in %j', (text) => {
    expect(format.comments(text).map((comment) => comment.text.trim())).toEqual(['c']);
    const [{ span }] = format.comments(text) as [ReturnType<typeof format.comments>[number]];
    expect(text.slice(span.start, span.end)).toContain('c');
  });

  test('reads the pieces of its pages in any order', () => {
    const whole = [...Object.values(pages), ...unwritten];
    const pieces = whole.flatMap((page) => page.split(/(?=[<![{:`|])|(?<=\n)/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const { span, altSpan } of imagesIn(format, text, components)) {
          expect(text.slice(span.start, span.end)).not.toBe('');
          expect(altSpan.end).toBeLessThanOrEqual(text.length);
        }
      }),
      runs(20),
    );
  });
});

/** None where the text breaks the rules of its format so that nothing can be read. */
function imagesIn(format: SampledFormat['format'], text: string, components: SampledFormat['components']) {
  try {
    return format.read(text, components).images;
  } catch (error) {
    if (error instanceof UnreadableText) return [];
    throw error;
  }
}
