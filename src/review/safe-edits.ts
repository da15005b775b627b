import { encodeText } from '../text/encoding.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import { once } from '../lib/once.ts';
import { createProof, type AltEdit, type Outlines } from './proof.ts';
import type { Document } from '../model/document.ts';
import type { Components, Format, PlainEdits } from '../model/format.ts';
import { mendedAt, type DraftedImage } from '../model/reviewed-image.ts';
import type { Proposal, SuggestionSource } from '../model/suggestion.ts';
import type { Image } from '../model/image.ts';
import type { Edit } from '../model/text.ts';

type Asked = {
  readonly document: Pick<Document, 'path' | 'text' | 'encoding'>;
  readonly images: readonly DraftedImage[];
  readonly offersSilence: boolean;
  /** Whether an edit to such words is of use in this run: it is offered, or an output shows it. */
  readonly isOfUse: (words: Words) => boolean;
};

/** The words that an image is to have, and where they come from. */
export type Words = {
  readonly alt: string;
  readonly source: SuggestionSource;
  readonly certainty: Proposal['certainty'];
};
type DraftEdit = AltEdit & { readonly reviewed: DraftedImage; readonly words: Words };

export type SafeEdits = {
  readonly edits: readonly (DraftEdit & { readonly silence: Edit | undefined })[];
  /** Images whose edit is of no use in this run: it was not proved. */
  readonly unproved: readonly DraftedImage[];
  /** Whether no edit was refused. */
  readonly isAll: boolean;
};

/** The edits for the words of images that change nothing else. @throws what the format throws where the page cannot be read */
export function safeEdits(asked: Asked, format: Format, components: Components): SafeEdits {
  const { text } = asked.document;
  const outlines: Outlines = {
    whole: (page) => format.outline(page, components),
    near: (page, places) => format.outlineNear?.(page, places, components),
    plain: (page, places) => format.outlinePlain?.(page, places, components),
  };
  const onPage = once(() => format.outline(text, components).images);
  return provedEdits(asked, format, { outlines, onPage, mostReadings: Math.max(3, mostReread / text.length) });
}

/** The same without the parsers: not all of them where one has to be asked. */
export function plainEdits(asked: Asked, plain: PlainEdits, components: Components): SafeEdits {
  if (asked.images.some(({ origin }) => origin !== undefined)) return { edits: [], unproved: [], isAll: false };
  const outlines: Outlines = { plain: (page, places) => plain.outlinePlain(page, places, components) };
  return provedEdits(asked, plain, { outlines, onPage: () => [], mostReadings: 1 });
}

type Proving = {
  readonly outlines: Outlines;
  readonly onPage: () => readonly Image[];
  readonly mostReadings: number;
};

function provedEdits(
  { document, images, offersSilence, isOfUse }: Asked,
  writer: Writer,
  { outlines, onPage, mostReadings }: Proving,
): SafeEdits {
  const { text, encoding } = document;
  const drafts = images
    .flatMap((reviewed, index) => {
      const at = reviewed.origin === undefined ? index : onPage().findIndex(isAt(reviewed.origin.image));
      return draftEdit(reviewed, at, text, writer) ?? [];
    })
    .filter(({ edit }) => encodeText(edit.text, encoding) !== undefined);
  const isSafe = createProof(document, outlines);
  const useful = drafts.filter(({ words }) => isOfUse(words));
  const words = proved(useful, mostReadings, isSafe);
  const silent = offersSilence ? words.flatMap((draft) => silenceEdit(draft, text, writer) ?? []) : [];
  const safe = proved(silent, mostReadings, isSafe);
  const silences = new Map(safe.map(({ reviewed, edit }) => [reviewed, edit]));
  return {
    edits: words.map((draft) => ({ ...draft, silence: silences.get(draft.reviewed) })),
    unproved: drafts.filter(({ words }) => !isOfUse(words)).map(({ reviewed }) => reviewed),
    isAll: words.length === useful.length && safe.length === silent.length,
  };
}

type Writer = Pick<Format, 'setAlt' | 'setDecorative'>;

/** The words that an image is to have. */
export function wordsFor(reviewed: DraftedImage): Words | undefined {
  const { draft, proposal } = reviewed;
  if (proposal !== undefined) return { alt: proposal.alt, source: proposal.source, certainty: proposal.certainty };
  if (draft?.status !== 'ok' || !isSameLanguage(draft.language, languageOf(reviewed))) return undefined;
  return { alt: draft.text, source: 'caption', certainty: undefined };
}

function isAt({ span }: Image): (other: Image) => boolean {
  return (other) => other.span.start === span.start && other.span.end === span.end;
}

/** @param index of the image in its document */
function draftEdit(reviewed: DraftedImage, index: number, text: string, writer: Writer): DraftEdit | undefined {
  const words = wordsFor(reviewed);
  if (words === undefined || index === -1) return undefined;
  const { image } = mendedAt(reviewed);
  const { alt } = words;
  const silences = words.source === 'decorative';
  const edit = silences ? writer.setDecorative(text, image) : writer.setAlt(text, image, alt);
  // What is there already does not become better when it is written again.
  if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end)) return undefined;
  return { reviewed, words, image, index, silences, alt, edit };
}

/** The edit that marks an image as decorative in place of its words; undefined for one that is all that a control holds, which needs a name. */
function silenceEdit(draft: DraftEdit, text: string, writer: Writer): DraftEdit | undefined {
  const { image } = draft;
  // A badge or a logo that its context names is no decoration.
  if (
    draft.silences ||
    draft.words.source === 'context' ||
    image.decorativeBy === 'never' ||
    image.context.control?.otherText === ''
  )
    return undefined;
  const edit = writer.setDecorative(text, image);
  if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end)) return undefined;
  return { ...draft, silences: true, alt: '', edit };
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
