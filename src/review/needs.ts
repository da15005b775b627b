import type { LintedImage } from '../model/reviewed-image.ts';
import { mendedBy } from '../rules/index.ts';

/** Whether new words would mend what is wrong with an image. */
export function wantsWords(image: LintedImage): boolean {
  return isMendedBy('description', image);
}

/** Whether silence would: its words are said already, or there is nothing to see. */
export function wantsSilence(image: LintedImage): boolean {
  return isMendedBy('silence', image);
}

function isMendedBy(remedy: ReturnType<typeof mendedBy>, { inScope, findings }: LintedImage): boolean {
  return inScope && findings.some(({ rule, severity }) => severity !== 'info' && mendedBy(rule) === remedy);
}
