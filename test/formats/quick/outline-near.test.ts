import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { createProof, type AltEdit } from '../../../src/review/proof.ts';
import type { Format } from '../../../src/model/format.ts';
import { alts } from '../alts.ts';
import { runs } from '../../world/runs.ts';
import { adversarialPages, htmlPages, markdownPages } from './pages.ts';

/** What a text may do to the page around it. */
const marks = fc.constantFrom(
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
    '{{',
    '{%',
    '\n\n',
    '\n',
    '\n---\n',
    '\n\n```\n',
    '\n\n- ',
  ],
  ...['| ', '</a>', '<b>', '<div>', '</div>', '<a>', '\n<div>\n', '\n\n[ref]: u', ' /', '*', ':::', '<?', '<pre>'],
);

const edits = fc.record({
  nth: fc.nat(),
  words: alts,
  mark: fc.option(marks),
  at: fc.nat(12),
  isLabel: fc.boolean(),
  beyond: fc.nat(2),
});

/** An edit of one image, most of them tampered with; undefined on a page without any. */
function editOf(format: Format, text: string, edit: typeof edits extends fc.Arbitrary<infer Edit> ? Edit : never) {
  const images = imagesIn(format, text);
  const index = edit.nth % images.length;
  const image = images[index];
  if (!image) return undefined;
  const alt = edit.words.replace(/\s+/g, ' ').trim();
  const right = edit.isLabel ? { span: image.altSpan, text: alt } : format.setAlt(text, image, alt);
  const place = Math.max(0, right.text.length - edit.at);
  const made = right.text.slice(0, place) + (edit.mark ?? '') + right.text.slice(place);
  const span = { start: right.span.start, end: right.span.end + edit.beyond };
  return { image, index, silences: false, alt, edit: { span, text: made } } satisfies AltEdit;
}

function imagesIn(format: Format, text: string) {
  try {
    return format.outline(text).images;
  } catch {
    return [];
  }
}

test.each<[string, Format, fc.Arbitrary<string>, number]>([
  ['Markdown', markdown, markdownPages, 300],
  ['MDX', mdx, markdownPages, 150],
  ['HTML', html, htmlPages, 400],
  ['HTML that browsers mend', html, adversarialPages, 200],
])('In %s, what is proved near an edit is proved on the whole page', (_, format, pages, times) => {
  const unread = (): never => {
    throw new RangeError('Only what is near is read.');
  };
  fc.assert(
    fc.property(pages, edits, (text, edit) => {
      const made = editOf(format, text, edit);
      fc.pre(made !== undefined);
      const isNear = () =>
        createProof({ text }, { whole: unread, near: (page, places) => format.outlineNear?.(page, places) })([made]);
      const isPlain = () =>
        createProof({ text }, { whole: unread, near: (page, places) => format.outlinePlain?.(page, places) })([made]);
      if (!settled(isPlain) && !settled(isNear)) return;
      expect(createProof({ text }, { whole: (page) => format.outline(page), near: () => undefined })([made])).toBe(
        true,
      );
    }),
    runs(times),
  );
});

test.each<[string, Format, string]>([
  ['Markdown', markdown, '# A\n\n![](a.png) text\n\n<img src="b.png">\n'],
  [
    'HTML',
    html,
    '<nav><a href="u">n</a></nav><p>t <img src="a.png" alt></p><div role="img" aria-label="x">{{ t }}</div>',
  ],
])('In %s, edits are proved without the parsers where the page is plain, and no others', (_, format, text) => {
  const { images } = format.read(text);
  const isSafe = createProof({ text }, { plain: (page, places) => format.outlinePlain?.(page, places) });
  const right = images.map((image, index): AltEdit => {
    return { image, index, silences: false, alt: 'A (b), c', edit: format.setAlt(text, image, 'A (b), c') };
  });
  expect(isSafe(right)).toBe(true);
  const wrong = (made: string) => right.map((one) => ({ ...one, edit: { ...one.edit, text: made } }));
  expect(['alt="A', 'alt="x"><!--', ' alt="', '" src="c.png'].map((made) => isSafe(wrong(made)))).toEqual([false, false, false, false]); // prettier-ignore
});

/** False for what cannot be read. */
function settled(isSafe: () => boolean): boolean {
  try {
    return isSafe();
  } catch {
    return false;
  }
}
