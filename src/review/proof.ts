import { applyEdits, editedSpans } from '../text/edits.ts';
import { tooLarge } from '../text/decode-document.ts';
import { encodeText } from '../text/encoding.ts';
import { createHoles } from '../text/holes.ts';
import { once } from '../lib/once.ts';
import type { Document } from '../model/document.ts';
import type { Change, Outline } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { Edit, Span } from '../model/text.ts';

/** An edit that is to give an image an alternative text. */
export type AltEdit = Omit<Change, 'span'> & { readonly edit: Edit; readonly alt: string };

/** Reads a text for the proof; see `Format`. All throw where it cannot be read; one that is left out proves nothing. */
export type Outlines = {
  readonly whole?: (text: string) => Outline;
  readonly near?: (text: string, places: readonly Span[]) => Outline | undefined;
  readonly plain?: Outlines['near'];
};

/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text. What is near the edits is
 * read first, where it is plain without the parsers, which proves nearly all of them; only where it does not, the whole text is.
 *
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 * @throws what `outlines` throw for the text before the edits
 */
export function createProof(
  { text, encoding, path = '' }: Pick<Document, 'text' | 'encoding'> & Partial<Pick<Document, 'path'>>,
  outlines: Outlines,
): (edits: readonly AltEdit[]) => boolean {
  const wholeBefore = once(() => outlines.whole?.(text));
  return (edits) => {
    if (!edits.every(({ edit, image }) => isInside(edit.span, image.span))) return false;
    const all = edits.map(({ edit }) => edit);
    const edited = applyEdits(text, all);
    if (!isWithinSize(edited, encoding, path)) return false;
    const was = all.map(({ span }) => span);
    const is = editedSpans(all);
    for (const near of [outlines.plain, outlines.near]) {
      const before = near?.(text, was);
      const after = before && readAgain(() => near?.(edited, is));
      if (before && after && isSame(edits, was, before, is, after)) return true;
    }
    const before = wholeBefore();
    const after = before && readAgain(() => outlines.whole?.(edited));
    return before !== undefined && after !== undefined && isSame(edits, was, before, is, after);
  };
}

/** Whether outlines before and after edits differ in nothing else. @param was places of the edits @param is the same after them */
function isSame(
  edits: readonly AltEdit[],
  was: readonly Span[],
  before: Outline,
  is: readonly Span[],
  after: Outline,
): boolean {
  const places = edits.map((edit) => indexIn(before, edit));
  const changesAt = (spans: readonly Span[]): readonly Change[] =>
    edits.map(({ image, silences, edit }, at) => ({
      image,
      index: places[at] ?? -1,
      silences,
      span: spans[at] ?? edit.span,
    }));
  const [changed, changes] = [changesAt(was), changesAt(is)];
  return (
    placesOf(before.images, changed) === placesOf(after.images, changes) &&
    edits.every((edit, at) => hasAlt(after.images[places[at] ?? -1], edit)) &&
    before.without(changed) === after.without(changes)
  );
}

/** The place of an image in an outline, which may be one of a part of the page. */
function indexIn({ images }: Outline, { image, index }: AltEdit): number {
  const isIt = (one: Image | undefined) => one?.span.start === image.span.start && one.span.end === image.span.end;
  return isIt(images[index]) ? index : images.findIndex(isIt);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

/** A document that is too large after the edits, or that its encoding cannot express, could not be reviewed again. */
function isWithinSize(text: string, encoding: string | undefined, path: string): boolean {
  const bytes = encodeText(text, encoding)?.length ?? Infinity;
  return tooLarge(bytes, path) === undefined;
}

/** Undefined where no parser gets through the text. */
function readAgain(read: () => Outline | undefined): Outline | undefined {
  try {
    return read();
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
