import { loadFormat, loadPlainEdits } from '../formats/index.ts';
import { applyEdits } from '../text/edits.ts';
import { encodeText } from '../text/encoding.ts';
import { groupBy } from '../lib/group-by.ts';
import { isOffered } from './offered.ts';
import { withAdded } from './packed-image.ts';
import { withinLimits, type ParseOutcome, type ReadPolicy } from './parse.ts';
import { pictureKeys } from './picture-keys.ts';
import { plainEdits, safeEdits, wordsFor, type SafeEdits, type Words } from './safe-edits.ts';
import type { Document } from '../model/document.ts';
import { mendedAt, type DraftedImage, type ReviewedImage } from '../model/reviewed-image.ts';
import type { Report } from '../model/report.ts';
import type { ContextDrafts, Suggestion } from '../model/suggestion.ts';
import type { Edit } from '../model/text.ts';

/** The inputs for suggestions besides the images. */
export type SuggestOptions = {
  readonly policy: ReadPolicy;
  /** Which words that need no model may be posted or written. */
  readonly contextDrafts: ContextDrafts;
  /** Whether a suggestion of words has the edit beside it that marks the image as decorative. */
  readonly offersSilence?: boolean | undefined;
  /** Whether the edits of words that are not offered are of use, too: an output shows them. To prove them takes as long as to find the images. */
  readonly showsAll?: boolean | undefined;
};

export type Suggestions = {
  readonly made: ReadonlyMap<DraftedImage, Suggestion>;
  /** Images whose words are only shown, as is known without their edits; these were not proved. */
  readonly shown: ReadonlySet<DraftedImage>;
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
  { policy, contextDrafts, offersSilence = false, showsAll = true }: SuggestOptions,
): Promise<Suggestions> {
  const { path, encoding } = document;
  const { components } = policy;
  if (images.every((reviewed) => wordsFor(reviewed) === undefined)) return nothing;
  const { text } = document;
  if (encodeText(text, encoding) === undefined) return nothing;
  const page = { text, ...pictureKeys(policy, path) };
  // The text of a document may be read from the disk each time.
  const offers = ({ source, certainty }: Words) => source === 'caption' || isOffered(certainty, contextDrafts);
  const isOfUse = (words: Words) => showsAll || offers(words);
  const asked = { document: { path, text, encoding }, images, offersSilence, isOfUse };
  const plain = await loadPlainEdits(document.format, page);
  const quick = plain && withinLimits(() => plainEdits(asked, plain, components));
  let outcome: ParseOutcome<SafeEdits>;
  if (quick && 'result' in quick && quick.result.isAll) outcome = quick;
  else {
    const format = await loadFormat(document.format, page);
    outcome = withinLimits(() => safeEdits(asked, format, components));
  }
  if ('reason' in outcome) {
    return { ...nothing, notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
  }
  const made = outcome.result.edits.map(({ reviewed, words, edit, silence }) => {
    const { alt, source } = words;
    return [
      reviewed,
      { alt, source, offered: offers(words), edit, replacement: replacementOf(reviewed, edit), silence },
    ] as const;
  });
  return { made: new Map(made), shown: new Set(outcome.result.unproved), notes: [] };
}

const nothing: Suggestions = { made: new Map(), shown: new Set(), notes: [] };

/** The images of all documents with the suggestions for them. */
export async function suggestAll(
  all: readonly DraftedImage[],
  options: SuggestOptions,
): Promise<Pick<Report, 'images' | 'notes'>> {
  const pages = groupBy(all, (reviewed) => mendedAt(reviewed).document);
  const suggested: Suggestions[] = [];
  // One after the other: each reads the text of its document, and all of them at once may be more than there is memory.
  for (const [document, images] of pages) suggested.push(await suggest(document, images, options));
  const suggestions = new Map(suggested.flatMap(({ made }) => [...made]));
  const shown = new Set(suggested.flatMap((one) => [...one.shown]));
  return {
    images: all.map((reviewed) =>
      withAdded(reviewed, {
        suggestion: suggestions.get(reviewed),
        isOnlyShown: shown.has(reviewed) ? true : undefined,
      }),
    ),
    notes: suggested.flatMap(({ notes }) => notes),
  };
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
