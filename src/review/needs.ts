import { isMendedByDraft } from '../rules/index.ts';
import { redundantWithText } from '../rules/redundant-with-text.ts';
import { spacerNamed } from '../rules/spacer-named.ts';
import type { ReviewedImage } from '../model/report.ts';

/** Whether new words would mend what is wrong with an image. */
export function wantsWords({ inScope, findings }: ReviewedImage): boolean {
  return inScope && findings.some(({ rule, severity }) => severity !== 'info' && isMendedByDraft(rule));
}

/** Whether silence would: its words are said already, or there is nothing to see. */
export function wantsSilence({ inScope, findings }: ReviewedImage): boolean {
  return inScope && findings.some(({ rule, severity }) => severity !== 'info' && overspoken.has(rule));
}

const overspoken: ReadonlySet<string> = new Set([spacerNamed.id, redundantWithText.id]);
