import { fixedBy, isAdvice } from '../rules/index.ts';
import type { Image } from '../model/image.ts';
import type { Status } from '../model/reviewed-image.ts';
import type { Finding } from '../model/rule.ts';

/** Better words from another place do not matter where nothing is wrong, or nothing remains. */
export function withoutIdleAdvice(findings: readonly Finding[]): readonly Finding[] {
  const complaints = findings.filter(({ rule }) => !isAdvice(rule));
  return isFaulty(complaints) ? findings : complaints;
}

/** The status of an image with its findings, those that a baseline accepts too. */
export function statusOf(image: Image, findings: readonly Finding[]): Status {
  if (isFaulty(findings) && !isContradiction(image, findings)) return image.name === undefined ? 'missing' : 'weak';
  if (image.alt.kind === 'dynamic' && image.name === undefined) return 'unknown';
  if (image.name !== undefined) return 'ok';
  // A rule that is lowered to `info` still reports that a name is missing; a rule that is off or ignored means that this is accepted.
  return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}

/** Whether an image is decorative all the same: what its findings name is to be removed or made its text, but no reader misses a name. */
function isContradiction({ decorative }: Image, findings: readonly Finding[]): boolean {
  return decorative && findings.every(({ rule, severity }) => severity === 'info' || fixedBy(rule) === 'author');
}

function isFaulty(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'info');
}
