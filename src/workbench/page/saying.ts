import type { DecidedImage, Decision } from '../api.ts';
import type { Room } from './room.ts';

/** What was done, in a sentence. */
export function saying(decision: Decision, results: readonly DecidedImage[], { isWriting }: Room): string {
  const [first] = results;
  const where = first?.status === 'done' ? `${first.file}, line ${first.line}` : '';
  const places = results.length === 1 ? where : `${where}, and ${results.length - 1} more`;
  if (decision.kind === 'skip') return 'Skipped.';
  if (decision.kind === 'ignore') return `Ignored in ${places}.`;
  return decision.kind === 'decorative'
    ? `Decorative in ${places}.`
    : `${isWriting ? 'Written' : 'Decided'}: ${places}.`;
}
