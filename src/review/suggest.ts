import { loadFormat } from '../formats/index.ts';
import { applyEdits } from '../text/edits.ts';
import { encodeText } from '../text/encoding.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import { once } from '../lib/once.ts';
import { isOffered } from './offered.ts';
import { withinLimits, type ReadPolicy } from './parse.ts';
import { pictureKeys } from './picture-keys.ts';
import { createProof, type AltEdit } from './proof.ts';
import type { Document } from '../model/document.ts';
import type { Format } from '../model/format.ts';
import { mendedAt, type DraftedImage, type ReviewedImage } from '../model/reviewed-image.ts';
import type { ContextDrafts, Proposal, Suggestion, SuggestionSource } from '../model/suggestion.ts';
import type { Image } from '../model/image.ts';
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
  const canWrite = (words: string) => encodeText(words, encoding) !== undefined;
  if (images.every((reviewed) => wordsFor(reviewed) === undefined)) return { made: new Map(), notes: [] };
  const { text } = document;
  if (!canWrite(text)) return { made: new Map(), notes: [] };
  const format = await loadFormat(document.format, { text, ...pictureKeys(policy, path) });
  const outcome = withinLimits(() => {
    const onPage = once(() => format.outline(text, components).images);
    const drafts = images
      .flatMap((reviewed, index) => {
        const at = reviewed.origin === undefined ? index : onPage().findIndex(isAt(reviewed.origin.image));
        return draftEdit(reviewed, at, text, format) ?? [];
      })
      .filter(({ edit }) => canWrite(edit.text));
    const isSafe = createProof(
      { text, encoding, path },
      {
        whole: (page) => format.outline(page, components),
        near: (page, places) => format.outlineNear?.(page, places, components),
        plain: (page, places) => format.outlinePlain?.(page, places, components),
      },
    );
    const mostReadings = Math.max(3, mostReread / text.length);
    const words = proved(drafts, mostReadings, isSafe);
    const silent = offersSilence ? words.flatMap((draft) => silenceEdit(draft, text, format) ?? []) : [];
    const silences = new Map(proved(silent, mostReadings, isSafe).map(({ reviewed, edit }) => [reviewed, edit]));
    return words.map((draft) => ({ ...draft, silence: silences.get(draft.reviewed) }));
  });
  if ('reason' in outcome) {
    return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
  }
  const made = outcome.result.map(({ reviewed, words, edit, silence }) => {
    const { alt, source } = words;
    const offered = source === 'caption' || isOffered(words.certainty, contextDrafts);
    return [reviewed, { alt, source, offered, edit, replacement: replacementOf(reviewed, edit), silence }] as const;
  });
  return { made: new Map(made), notes: [] };
}

type Words = { readonly alt: string; readonly source: SuggestionSource; readonly certainty: Proposal['certainty'] };
type DraftEdit = AltEdit & { readonly reviewed: DraftedImage; readonly words: Words };

function wordsFor(reviewed: DraftedImage): Words | undefined {
  const { draft, proposal } = reviewed;
  if (proposal !== undefined) return { alt: proposal.alt, source: proposal.source, certainty: proposal.certainty };
  if (draft?.status !== 'ok' || !isSameLanguage(draft.language, languageOf(reviewed))) return undefined;
  return { alt: draft.text, source: 'caption', certainty: undefined };
}

function isAt({ span }: Image): (other: Image) => boolean {
  return (other) => other.span.start === span.start && other.span.end === span.end;
}

/** @param index of the image in its document */
function draftEdit(reviewed: DraftedImage, index: number, text: string, format: Format): DraftEdit | undefined {
  const words = wordsFor(reviewed);
  if (words === undefined || index === -1) return undefined;
  const { image } = mendedAt(reviewed);
  const { alt } = words;
  const silences = words.source === 'decorative';
  const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
  // What is there already does not become better when it is written again.
  if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end)) return undefined;
  return { reviewed, words, image, index, silences, alt, edit };
}

/** The edit that marks an image as decorative in place of its words; undefined for one that is all that a control holds, which needs a name. */
function silenceEdit(draft: DraftEdit, text: string, format: Format): DraftEdit | undefined {
  const { image } = draft;
  // A badge or a logo that its context names is no decoration.
  if (
    draft.silences ||
    draft.words.source === 'context' ||
    image.decorativeBy === 'never' ||
    image.context.control?.otherText === ''
  )
    return undefined;
  const edit = format.setDecorative(text, image);
  if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end)) return undefined;
  return { ...draft, silences: true, alt: '', edit };
}

/** The construct after the edit, which is inside it. */
function replacementOf(reviewed: DraftedImage, { span, text }: Edit): string {
  const { source, image } = mendedAt(reviewed);
  const { start } = image.span;
  return applyEdits(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}

/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
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

/** Edits that do not overlap: of two that do, or that are for one image, the first. Several pages can be built from one image. */
function withoutOverlaps(drafts: readonly DraftEdit[]): readonly DraftEdit[] {
  const kept: DraftEdit[] = [];
  for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
    const last = kept.at(-1);
    if (draft.edit.span.start >= (last?.edit.span.end ?? 0) && draft.index !== last?.index) kept.push(draft);
  }
  return kept;
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
