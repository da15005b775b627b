import type { GeneratedPart } from '../text/generated-parts.ts';
import { count } from '../lib/count.ts';
import { groupBy } from '../lib/group-by.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import { bySeverity, type Finding } from '../model/rule.ts';

type PartOptions = {
  /** Whether what programs write is out of scope. */
  readonly isSkipped: boolean;
  /** Whether a baseline accepted a finding of an image, by the id of its rule. */
  readonly isAccepted: (image: LintedImage, rule: string) => boolean;
};

/**
 * Images of a page, with the findings in what programs write reported once: each rule at the first image of a part that has it, because the template of the
 * program is the one place to mend. A warning is then no fault of the other images; an error stays one, and their status with it.
 *
 * @param images of the whole page, in its order
 */
export function onceEachPart(
  images: readonly LintedImage[],
  parts: readonly GeneratedPart[],
  options: PartOptions,
): readonly LintedImage[] {
  if (parts.length === 0) return images;
  const settled = new Map<LintedImage, LintedImage>();
  for (const [part, members] of groupBy(images, (one) => partWith(one, parts))) {
    if (part === undefined) continue;
    const written = options.isSkipped ? members.map(leftOut) : reportedOnce(members, part, options);
    for (const [index, one] of members.entries()) settled.set(one, written[index] ?? one);
  }
  return images.map((one) => settled.get(one) ?? one);
}

/** @param parts in order, none inside another */
function partWith({ image: { span } }: LintedImage, parts: readonly GeneratedPart[]): GeneratedPart | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part !== undefined && part.span.start <= span.start ? part : undefined;
}

function leftOut(one: LintedImage): LintedImage {
  return { ...one, isGenerated: true, inScope: false, findings: [] };
}

function reportedOnce(
  members: readonly LintedImage[],
  { mark }: GeneratedPart,
  { isAccepted }: PartOptions,
): readonly LintedImage[] {
  const found = members.flatMap((one) => one.findings.map((finding) => ({ one, finding })));
  const leads = new Map<Finding, Finding>();
  for (const [rule, same] of groupBy(found, ({ finding }) => finding.rule)) {
    const [lead] = same.toSorted((a, b) => bySeverity(a.finding, b.finding));
    // What a baseline accepts stays accepted when the first image of the part becomes another one.
    if (lead === undefined || members.some((one) => isAccepted(one, rule))) continue;
    leads.set(lead.finding, { ...lead.finding, message: messageFor(lead.finding, mark, same.length) });
  }
  return members.map((one) => {
    const findings = one.findings.flatMap((finding) => leads.get(finding) ?? []);
    const isFine = findings.length === 0 && one.findings.length > 0 && one.findings.every(isNoError);
    const status = isFine && one.status === 'weak' ? 'ok' : one.status;
    return { ...one, isGenerated: true, findings, status };
  });
}

function isNoError({ severity }: Finding): boolean {
  return severity !== 'error';
}

function messageFor({ message }: Finding, mark: string, number: number): string {
  const which =
    number === 1 ? '' : ` ${count(number, 'image')} of it have this finding, which is reported once. The first:`;
  return `A program writes this part of the page ("${mark}"), so change its template.${which} ${message}`;
}
