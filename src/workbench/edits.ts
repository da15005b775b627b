import { suggest, type SuggestOptions } from '../review/suggest.ts';
import { applyEdits } from '../text/edits.ts';
import type { Document } from '../model/document.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Span } from '../model/text.ts';

/** A document with one place changed, and that place before and after; the image begins at `lead` in `after`. */
export type Rewritten = {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly lead: number;
};

export type EditOptions = Pick<SuggestOptions, 'policy'>;

/**
 * The document with `alt` as the text of the image, or with the image marked as decorative where it is undefined. The edit is proved as every
 * suggestion is: the page is read again, and nothing else may differ.
 *
 * @param images every image of the document
 * @returns why there is no such edit, as a sentence
 */
export async function withText(
  document: Document,
  images: readonly ReviewedImage[],
  reviewed: ReviewedImage,
  alt: string | undefined,
  options: EditOptions,
): Promise<Rewritten | { readonly reason: string }> {
  const proposal =
    alt === undefined
      ? ({ source: 'decorative', alt: '', basis: 'a person' } as const)
      : ({ source: 'context', alt, basis: 'a person' } as const);
  const asked = images.map((one) => ({ ...one, draft: undefined, proposal: one === reviewed ? proposal : undefined }));
  const { made, notes } = await suggest(document, asked, { ...options, contextDrafts: 'always' });
  const [suggestion] = [...made.values()];
  if (suggestion === undefined) return { reason: notes[0] ?? impossible(reviewed, alt) };
  return {
    text: applyEdits(document.text, [suggestion.edit]),
    before: reviewed.source,
    after: suggestion.replacement,
    lead: 0,
  };
}

function impossible({ image }: ReviewedImage, alt: string | undefined): string {
  if (alt === undefined) {
    return 'This syntax cannot mark the picture as decorative without changing more than its text. List it under decorative in the configuration file, or ignore the finding.';
  }
  if (image.alt.kind === 'text' && image.alt.text === alt) return 'That is the text that it has already.';
  return 'The text cannot be written in this syntax without changing more than the alternative text. Write it in the file by hand.';
}

/** Where an entry of the journal stands in a document; undefined where the document does not have it any more. */
export function placeOf(
  document: Document,
  { image }: ReviewedImage,
  { after, lead }: Pick<Rewritten, 'after' | 'lead'>,
): Span | undefined {
  const start = image.span.start - lead;
  const end = start + after.length;
  return start >= 0 && document.text.slice(start, end) === after ? { start, end } : undefined;
}
