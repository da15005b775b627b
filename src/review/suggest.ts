import { loadFormat } from '../formats/index.ts';
import { applyEdits } from '../text/edits.ts';
import { encodeText } from '../text/encoding.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import type { Document } from '../model/document.ts';
import type { Components, Format } from '../model/format.ts';
import type { Image } from '../model/image.ts';
import type { DraftedImage, ReviewedImage } from '../model/reviewed-image.ts';
import type { Suggestion, SuggestionSource } from '../model/suggestion.ts';
import type { Edit } from '../model/text.ts';

/** The inputs for suggestions besides the images. */
export type SuggestOptions = {
  readonly components: Components;
  /** Whether words that need no model may be posted or written. */
  readonly offersProposals: boolean;
};

/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text.
 *
 * @param images every image of the document
 */
export async function suggest(
  document: Document,
  images: readonly DraftedImage[],
  { components, offersProposals }: SuggestOptions,
): Promise<ReadonlyMap<DraftedImage, Suggestion>> {
  const { text, encoding } = document;
  const drafted = images.filter((reviewed) => wordsFor(reviewed) !== undefined);
  const canWrite = (words: string) => encodeText(words, encoding) !== undefined;
  if (drafted.length === 0 || !canWrite(text)) return new Map();
  const format = await loadFormat(document.format);
  const drafts = drafted
    .flatMap((reviewed) => draftEdit(reviewed, text, format) ?? [])
    .filter(({ edit }) => canWrite(edit.text));
  const safe = proved(drafts, Math.max(3, mostReread / text.length), (some) => {
    const wanted = new Map(some.map(({ reviewed, words }) => [reviewed.image.span.start, words.alt]));
    const edited = applyEdits(
      text,
      some.map(({ edit }) => edit),
    );
    return changesOnly(images, wanted, format.read(edited, components).images);
  });
  return new Map(
    safe.map(({ reviewed, words, edit }) => {
      const offered = words.source === 'caption' || offersProposals;
      return [reviewed, { ...words, offered, edit, replacement: replacementOf(reviewed, edit) }];
    }),
  );
}

type Words = { readonly alt: string; readonly source: SuggestionSource };
type DraftEdit = { readonly reviewed: DraftedImage; readonly words: Words; readonly edit: Edit };

function wordsFor(reviewed: DraftedImage): Words | undefined {
  const { draft, proposal } = reviewed;
  if (proposal !== undefined) return { alt: proposal.alt, source: proposal.source };
  if (draft?.status !== 'ok' || !isSameLanguage(draft.language, languageOf(reviewed))) return undefined;
  return { alt: draft.text, source: 'caption' };
}

function draftEdit(reviewed: DraftedImage, text: string, format: Format): DraftEdit | undefined {
  const words = wordsFor(reviewed);
  if (words === undefined) return undefined;
  const { image } = reviewed;
  const edit =
    words.source === 'decorative' ? format.setDecorative(text, image) : format.setAlt(text, image, words.alt);
  return edit && { reviewed, words, edit };
}

/** The construct after the edit, which is inside it. */
function replacementOf({ source, image }: DraftedImage, { span, text }: Edit): string {
  const { start } = image.span;
  return applyEdits(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}

/** The drafts that are safe. All are tried at once, and by halves where that fails, because a page may have thousands. */
function proved(
  drafts: readonly DraftEdit[],
  mostReadings: number,
  isSafe: (some: readonly DraftEdit[]) => boolean,
): readonly DraftEdit[] {
  let left = mostReadings;
  function safeOf(some: readonly DraftEdit[]): readonly DraftEdit[] {
    if (some.length === 0 || left < 1) return [];
    left -= 1;
    if (isSafe(some)) return some;
    const half = Math.ceil(some.length / 2);
    return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
  }
  return safeOf(withoutOverlaps(drafts));
}

/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;

/** Edits that do not overlap: of two that do, the first. */
function withoutOverlaps(drafts: readonly DraftEdit[]): readonly DraftEdit[] {
  const kept: DraftEdit[] = [];
  for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
    if (draft.edit.span.start >= (kept.at(-1)?.edit.span.end ?? 0)) kept.push(draft);
  }
  return kept;
}

/** The text of a document with all its offered suggestions. */
export function fixedText(document: Document, images: readonly ReviewedImage[]): string {
  const edits = images
    .filter((reviewed) => reviewed.document === document)
    .flatMap(({ suggestion }): readonly Edit[] => (suggestion?.offered === true ? [suggestion.edit] : []));
  return applyEdits(document.text, edits);
}

/**
 * The proof that edits are safe in every context: the edited page is read again, and only these alternative texts differ.
 *
 * @param wanted the new texts, by the offsets of their images
 */
function changesOnly(
  before: readonly DraftedImage[],
  wanted: ReadonlyMap<number, string>,
  after: readonly Image[],
): boolean {
  return (
    before.length === after.length &&
    before.every(({ image: old }, index) => {
      const now = after[index];
      const alt = wanted.get(old.span.start);
      if (now?.src !== old.src) return false;
      return alt === undefined ? meaningOf(now) === meaningOf(old) : hasAlt(now, alt);
    })
  );
}

function hasAlt({ alt, decorative, name }: Image, wanted: string): boolean {
  return wanted === '' ? decorative && name === undefined : alt.kind === 'text' && alt.text === wanted;
}

function meaningOf({ alt }: Image): string {
  return `${alt.kind} ${alt.kind === 'text' ? alt.text : ''}`;
}
