import { loadFormat, loadPlainEdits } from '../formats/index.ts';
import { applyEdits } from '../text/edits.ts';
import { encodeText } from '../text/encoding.ts';
import { isOffered } from './offered.ts';
import { withinLimits, type ParseOutcome, type ReadPolicy } from './parse.ts';
import { pictureKeys } from './picture-keys.ts';
import { plainEdits, safeEdits, wordsFor, type SafeEdits } from './safe-edits.ts';
import type { Document } from '../model/document.ts';
import { mendedAt, type DraftedImage, type ReviewedImage } from '../model/reviewed-image.ts';
import type { ContextDrafts, Suggestion } from '../model/suggestion.ts';
import type { Edit } from '../model/text.ts';

/** The inputs for suggestions besides the images. */
export type SuggestOptions = {
  readonly policy: ReadPolicy;
  /** Which words that need no model may be posted or written. */
  readonly contextDrafts: ContextDrafts;
  /** Whether a suggestion of words has the edit beside it that marks the image as decorative. */
  readonly offersSilence?: boolean | undefined;
};

export type Suggestions = {
  readonly made: ReadonlyMap<DraftedImage, Suggestion>;
  /** Why none could be made, as a message for the reader. */
  readonly notes: readonly string[];
};

/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document, or images of built pages that have their origin in it
 */
export async function suggest(
  document: Document,
  images: readonly DraftedImage[],
  { policy, contextDrafts, offersSilence = false }: SuggestOptions,
): Promise<Suggestions> {
  const { path, encoding } = document;
  const { components } = policy;
  if (images.every((reviewed) => wordsFor(reviewed) === undefined)) return { made: new Map(), notes: [] };
  const { text } = document;
  if (encodeText(text, encoding) === undefined) return { made: new Map(), notes: [] };
  const page = { text, ...pictureKeys(policy, path) };
  // The text of a document may be read from the disk each time.
  const asked = { document: { path, text, encoding }, images, offersSilence };
  const plain = await loadPlainEdits(document.format, page);
  const quick = plain && withinLimits(() => plainEdits(asked, plain, components));
  let outcome: ParseOutcome<SafeEdits>;
  if (quick && 'result' in quick && quick.result.isAll) outcome = quick;
  else {
    const format = await loadFormat(document.format, page);
    outcome = withinLimits(() => safeEdits(asked, format, components));
  }
  if ('reason' in outcome) {
    return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
  }
  const made = outcome.result.edits.map(({ reviewed, words, edit, silence }) => {
    const { alt, source } = words;
    const offered = source === 'caption' || isOffered(words.certainty, contextDrafts);
    return [reviewed, { alt, source, offered, edit, replacement: replacementOf(reviewed, edit), silence }] as const;
  });
  return { made: new Map(made), notes: [] };
}

/** The construct after the edit, which is inside it. */
function replacementOf(reviewed: DraftedImage, { span, text }: Edit): string {
  const { source, image } = mendedAt(reviewed);
  const { start } = image.span;
  return applyEdits(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}

/** The edits of all offered suggestions of a document, in order. */
export function offeredEdits(document: Document, images: readonly ReviewedImage[]): readonly Edit[] {
  return images
    .filter((reviewed) => mendedAt(reviewed).document === document)
    .flatMap(({ suggestion }): readonly Edit[] => (suggestion?.offered === true ? [suggestion.edit] : []))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The text of a document with all its offered suggestions. */
export function fixedText(document: Document, images: readonly ReviewedImage[]): string {
  return applyEdits(document.text, offeredEdits(document, images));
}
