import { applyEdits, editedSpans } from '../text/edits.ts';
import { tooLarge } from '../text/decode-document.ts';
import { encodeText } from '../text/encoding.ts';
import { createHoles } from '../text/holes.ts';
import type { Document } from '../model/document.ts';
import type { Change, Outline } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { Edit, Span } from '../model/text.ts';

/** An edit that is to give an image an alternative text. */
export type AltEdit = Omit<Change, 'span'> & { readonly edit: Edit; readonly alt: string };

/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text.
 *
 * @param read reads an edited text, or throws where that cannot be read
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 */
export function createProof(
  { text, encoding, path = '' }: Pick<Document, 'text' | 'encoding'> & Partial<Pick<Document, 'path'>>,
  before: Outline,
  read: (text: string) => Outline,
): (edits: readonly AltEdit[]) => boolean {
  return (edits) => {
    if (!edits.every(({ edit, image }) => isInside(edit.span, image.span))) return false;
    const all = edits.map(({ edit }) => edit);
    const edited = applyEdits(text, all);
    const after = isWithinSize(edited, encoding, path) ? readAgain(edited, read) : undefined;
    if (after === undefined) return false;
    const places = editedSpans(all);
    const was = edits.map(({ image, index, silences, edit }) => ({ image, index, silences, span: edit.span }));
    const is = was.map((change, at) => ({ ...change, span: places[at] ?? change.span }));
    return (
      placesOf(before.images, was) === placesOf(after.images, is) &&
      edits.every((edit) => hasAlt(after.images[edit.index], edit)) &&
      before.without(was) === after.without(is)
    );
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text: string, encoding: string | undefined, path: string): boolean {
  const bytes = encodeText(text, encoding)?.length;
  return bytes !== undefined && tooLarge(bytes, path) === undefined;
}

/** Undefined where no parser gets through the text. */
function readAgain(text: string, read: (text: string) => Outline): Outline | undefined {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images: readonly Image[], changes: readonly Change[]): string {
  const holes = createHoles(changes.map(({ span }) => span));
  return JSON.stringify(
    images.map(({ span, src, title, width, height }) => [
      holes.at(span.start),
      holes.at(span.end),
      src,
      title,
      width,
      height,
    ]),
  );
}

function hasAlt(now: Image | undefined, { image, alt, silences }: AltEdit): boolean {
  if (now === undefined) return false;
  if (silences) return now.decorative && now.name === undefined;
  const isHeard = now.name === alt || (now.decorative && image.decorative);
  return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}
