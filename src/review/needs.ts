import type { LintedImage } from '../model/reviewed-image.ts';
import { fixedBy } from '../rules/index.ts';

/** Whether a text that is written here would stay. */
export function isWritable({ isGenerated }: LintedImage): boolean {
  return isGenerated !== true;
}

/** Whether new words would fix an image. */
export function wantsWords(image: LintedImage): boolean {
  return isFixedBy('description', image);
}

/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
export function wantsSilence(image: LintedImage): boolean {
  return isFixedBy('silence', image);
}

function isFixedBy(remedy: ReturnType<typeof fixedBy>, image: LintedImage): boolean {
  const { inScope, findings } = image;
  return (
    inScope &&
    isWritable(image) &&
    findings.some(({ rule, severity }) => severity !== 'info' && fixedBy(rule) === remedy)
  );
}
