import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Image } from '../../../src/model/image.ts';
import type { Span } from '../../../src/model/text.ts';
import { samples } from '../../fixtures/formats/markdown.ts';
import { alts, hostileAlts } from '../alts.ts';
import { runs } from '../../world/runs.ts';

/** Pages that a plain Markdown parser reads in another way, because their constructs are those of a dialect. */
const otherwise = ['Jekyll includes', 'MyST', 'shortcodes of Hugo'];

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

test.each(Object.entries(samples.pages).filter(([what]) => !otherwise.includes(what)))(
  'A new text changes nothing else in a document, as another parser reads it: %s',
  (_, text) => {
    const { images } = markdown.read(text);
    fc.assert(
      fc.property(fc.nat(images.length - 1), alts, (index, alt) => {
        const image = images[index]!;
        const edited = applyEdits(text, [markdown.setAlt(text, image, alt)]);
        const end = image.span.end + edited.length - text.length;
        expect(outside(edited, { start: image.span.start, end })).toEqual(outside(text, image.span));
      }),
      runs(8),
    );
  },
);

test('A text that Hugo cannot express does not end the call', () => {
  const text = '{{< figure src="a.png" >}} ![x](b.png)\n';
  const [figure] = markdown.read(text).images;
  for (const alt of ['a }} b >}} {{< img "c.png" >}}', '`"\\', '\\" ` \\']) {
    const after = markdown.read(applyEdits(text, [markdown.setAlt(text, figure!, alt)])).images;
    expect(after.map(({ src }) => src)).toEqual(['a.png', 'b.png']);
  }
});

test('A tag with an unquoted path takes any text but an address, which the parser would turn into a link', () => {
  const page = 'text <img src=i/c.png> and <img src=d.png>\n';
  const meaning = ({ src, alt }: Image) => ({ src, alt: alt.kind === 'text' ? alt.text : alt.kind });
  const [image] = markdown.read(page).images;
  for (const alt of hostileAlts.filter((text) => !/www\.|\n/.test(text))) {
    const after = markdown.read(applyEdits(page, [markdown.setAlt(page, image!, alt)])).images;
    expect(after.map(meaning)).toEqual([
      { src: 'i/c.png', alt },
      { src: 'd.png', alt: 'absent' },
    ]);
  }
});
