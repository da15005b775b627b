import { lineStarts, locate } from '../lib/lines.ts';
import { fixedText, offeredEdits } from '../review/suggest.ts';
import { editedSpans } from '../text/edits.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import type { Edit } from '../model/text.ts';
import type { WrittenDraft } from '../workbench/unread.ts';

/** A document with all drafts that were offered for it. */
export type FixedDocument = {
  readonly document: Document;
  readonly after: Document;
  /** What was written, as it was when it was offered. */
  readonly written: readonly WrittenDraft[];
};

export type Settled = {
  /** All documents, with their drafts. */
  readonly documents: readonly Document[];
  /** Those that have another text than before. */
  readonly fixed: readonly FixedDocument[];
  /** The report on `documents`, which offers no more drafts. */
  readonly left: Report;
  /** Messages about documents that stay as they are. */
  readonly troubles: readonly string[];
};

/**
 * Applies the drafts of `found`, and those that become possible with them, such as the text of a picture that is missing in another place:
 * otherwise the same command, given again, would write again.
 *
 * @param review without a model
 */
export async function settle(
  documents: readonly Document[],
  found: Report,
  review: (documents: readonly Document[]) => Promise<Report>,
): Promise<Settled> {
  let states = documents.map(begin);
  let report = found;
  for (let round = 0; round < mostRounds && states.some((state) => isOffered(state, report)); round += 1) {
    states = states.map((state) => (isOffered(state, report) ? advanced(state, report) : state));
    report = await review(states.map(({ after }) => after));
  }
  return {
    documents: states.map(({ after }) => after),
    fixed: states.filter(({ document, after }) => document !== after),
    left: report,
    troubles: states.filter(({ isRestless }) => isRestless).map(({ document }) => restless(document)),
  };
}

/** Each round has a reason in the one before, so real documents need two or three. */
const mostRounds = 10;

type State = FixedDocument & {
  /** Every text that it had. */
  readonly texts: readonly string[];
  /** Whether its drafts lead back to a text that it had. */
  readonly isRestless: boolean;
};

function begin(document: Document): State {
  return { document, after: document, written: [], texts: [document.text], isRestless: false };
}

function isOffered({ after, isRestless }: State, { images }: Report): boolean {
  return !isRestless && images.some(isOfferedIn(after));
}

function isOfferedIn(document: Document): (reviewed: ReviewedImage) => boolean {
  return (reviewed) => mendedAt(reviewed).document === document && reviewed.suggestion?.offered === true;
}

function advanced(state: State, { images }: Report): State {
  const edits = offeredEdits(state.after, images);
  const text = fixedText(state.after, images);
  if (state.texts.includes(text)) return { ...begin(state.document), isRestless: true };
  const written = images
    .filter(isOfferedIn(state.after))
    .flatMap((reviewed) => (reviewed.suggestion === undefined ? [] : [{ reviewed, suggestion: reviewed.suggestion }]));
  return {
    ...state,
    after: { ...state.after, text, changedLines: changedLines(state.after, edits, text) },
    written: [...state.written, ...written],
    texts: [...state.texts, text],
  };
}

/** The changed lines of a document in its edited text: an edit may add lines, such as an option of a directive, or join them. */
function changedLines({ text, changedLines: before }: Document, edits: readonly Edit[], edited: string) {
  if (before === 'all') return before;
  const [oldStarts, newStarts] = [lineStarts(text), lineStarts(edited)];
  const lineOf = (offset: number) => locate(newStarts, { start: offset, end: offset }).line;
  const spans = editedSpans(edits);
  const moved = (offset: number) => {
    const last = edits.findLastIndex(({ span }) => span.start < offset);
    const [edit, span] = [edits[last], spans[last]];
    return edit && span ? Math.max(span.start, span.end + offset - edit.span.end) : offset;
  };
  const written = edits.flatMap(({ span }, index) => {
    const { line } = locate(oldStarts, span);
    const [first, last] = [lineOf(spans[index]?.start ?? 0), lineOf(spans[index]?.end ?? 0)];
    return before.has(line) ? Array.from({ length: last - first + 1 }, (_, more) => first + more) : [];
  });
  return new Set([...[...before].map((line) => lineOf(moved(oldStarts[line - 1] ?? text.length))), ...written]);
}

function restless({ path }: Document): string {
  return `The drafts of ${path} undo each other, so none of them was written. They are in this report: choose one.`;
}
