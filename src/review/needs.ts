import type { ReviewedImage } from '../model/report.ts';
import { mendedBy } from '../rules/index.ts';

/** Whether new words would mend what is wrong with an image. */
export function wantsWords(image: ReviewedImage): boolean {
  return isMendedBy('description', image);
}

/** Whether silence would: its words are said already, or there is nothing to see. */
export function wantsSilence(image: ReviewedImage): boolean {
  return isMendedBy('silence', image);
}

function isMendedBy(remedy: ReturnType<typeof mendedBy>, { inScope, findings }: ReviewedImage): boolean {
  return inScope && findings.some(({ rule, severity }) => severity !== 'info' && mendedBy(rule) === remedy);
}
