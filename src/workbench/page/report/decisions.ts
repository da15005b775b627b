import type { PageImage } from '../../../model/html-page.ts';
import { whyNotAReason } from '../../../text/ignore-reason.ts';
import { plainLine } from '../../../text/plain.ts';
import type { Decision, Outcome } from '../../api.ts';
import { sourceOf, type Listed } from './images.ts';

/** A decision about an image, by its name in the page; those of one key share a number. */
export type Made = { readonly id: string; readonly number: number; readonly decision: Decision };

/** Why a decision about an image cannot be saved, as a sentence; undefined when it can. */
export function objectionTo({ builtPage, isUnnamed }: PageImage, decision: Decision): string | undefined {
  if (decision.kind === 'skip') return undefined;
  if (builtPage !== undefined)
    return `A generator takes it from here to ${builtPage}. Review the sources, and decide there.`;
  if (isUnnamed === true) return 'Its address is too long to name it in a file of decisions. Write its text by hand.';
  if (decision.kind === 'ignore') return whyNotAReason(plainLine(decision.reason));
  if (decision.kind === 'describe' && plainLine(decision.alt) === '')
    return 'The text is empty. Mark the picture as decorative if it has nothing to say.';
  return undefined;
}

export function outcomeOf(decision: Decision, { draft }: PageImage): Outcome {
  if (decision.kind === 'decorative') return 'decorative';
  if (decision.kind === 'ignore') return 'ignored';
  if (decision.kind === 'skip') return 'skipped';
  const { draft: used } = decision;
  if (draft === undefined || draft.source !== used?.source || draft.alt !== used.alt) return 'written';
  return used.alt === plainLine(decision.alt) ? 'accepted' : 'edited';
}

/** The decisions in the form that `alt-text-review apply` takes (src/workbench/decisions.ts); what was skipped is none. */
export function savedFile(made: readonly Made[], listed: ReadonlyMap<string, Listed>): string {
  const decisions = made.flatMap(({ id, decision }) => {
    const known = listed.get(id);
    const written = writtenForm(decision);
    if (known === undefined || written === undefined) return [];
    const {
      src,
      image: { occurrence = 1, isCut },
    } = known;
    return [
      {
        file: known.file,
        src,
        occurrence,
        ...(isCut !== true && { before: sourceOf(known) }),
        decision: written,
      },
    ];
  });
  return `${JSON.stringify({ version: 1, tool: 'alt-text-review', decisions }, null, 2)}\n`;
}

function writtenForm(decision: Decision) {
  if (decision.kind === 'skip') return undefined;
  if (decision.kind === 'describe') return { kind: decision.kind, alt: plainLine(decision.alt) };
  if (decision.kind === 'decorative') return { kind: decision.kind };
  const { kind, reason, until } = decision;
  return { kind, reason: plainLine(reason), ...(until !== undefined && { until }) };
}
