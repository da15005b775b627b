import { expect } from 'vitest';
import type { Field, Format, PictureKeys } from '../../../src/model/format.ts';
import { applyEdits } from '../../../src/text/edits.ts';

export type Create = (keys: PictureKeys) => Format;

/** The pictures that a file of data has: line, address, text. */
export function found(create: Create, text: string, ...fields: readonly Field[]) {
  const { images } = create({ frontMatter: {}, fields }).read(text);
  return images.map(({ src, alt, span }) => [
    text.slice(0, span.start).split('\n').length,
    src,
    alt.kind === 'text' ? alt.text : `(${alt.kind})`,
  ]);
}

/** A file after its only picture got a text; proves on the way that the outline has nothing else that changed. */
export function written(create: Create, text: string, alt: string, ...fields: readonly Field[]): string {
  const format = create({ frontMatter: {}, fields });
  const outline = format.outline(text);
  const [image] = outline.images;
  if (image === undefined || outline.images.length > 1) throw new Error('There is not one picture.');
  const edit = alt === '' ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
  if (edit === undefined) throw new Error('It cannot be decorative.');
  const after = applyEdits(text, [edit]);
  const change = { image, index: 0, silences: alt === '' };
  const place = { start: edit.span.start, end: edit.span.start + edit.text.length };
  expect(edit.span.start).toBeGreaterThanOrEqual(image.span.start);
  expect(edit.span.end).toBeLessThanOrEqual(image.span.end);
  expect(format.outline(after).without([{ ...change, span: place }])).toBe(
    outline.without([{ ...change, span: edit.span }]),
  );
  return after;
}
