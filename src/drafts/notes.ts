import { firstOf } from '../lib/first-of.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import type { Draft, Wanted } from '../model/draft.ts';
import { kindHint } from './prompt/picture-kind.ts';

/** Notes for the reader about the drafts of a run. */
export function closingNotes(wanted: readonly Wanted[], drafts: readonly (Draft | undefined)[]): readonly string[] {
  return [...leftOutNotes(drafts), ...diagramNote(wanted, drafts)];
}

/** A sentence cannot replace a diagram (WCAG G92, G95). */
function diagramNote(wanted: readonly Wanted[], drafts: readonly (Draft | undefined)[]): readonly string[] {
  const diagrams = wanted.filter(({ image }, index) => drafts[index]?.status === 'ok' && kindHint(image) === 'diagram');
  if (diagrams.length === 0) return [];
  const subject = count(diagrams.length, 'draft is of a diagram or chart', 'drafts are of diagrams or charts');
  return [
    `${subject} (${listed(diagrams)}): a sentence only names a diagram, so its content belongs in the text of the page.`,
  ];
}

/** Why the budget left pictures out; the reports list the pictures by that reason. */
function leftOutNotes(drafts: readonly (Draft | undefined)[]): readonly string[] {
  const reasons = drafts.flatMap((draft) => (draft?.status === 'over-budget' ? [draft.reason] : []));
  return [...new Set(reasons)];
}

/** The first few by address and page, and the number of the others. */
function listed(wanted: readonly Wanted[]): string {
  return firstOf(wanted, named, ({ image, path }) => `${truncate(image.src, 80)} in ${path}`).join(', ');
}

const named = 5;
