import type { LintedImage } from '../model/reviewed-image.ts';
import { fixedBy } from '../rules/index.ts';

/** Whether new words would fix an image. */
export function wantsWords(image: LintedImage): boolean {
  return isFixedBy('description', image);
}

/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
export function wantsSilence(image: LintedImage): boolean {
  return isFixedBy('silence', image);
}

function isFixedBy(remedy: ReturnType<typeof fixedBy>, { inScope, findings }: LintedImage): boolean {
  return inScope && findings.some(({ rule, severity }) => severity !== 'info' && fixedBy(rule) === remedy);
}
