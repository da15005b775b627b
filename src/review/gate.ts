import { count } from '../lib/count.ts';
import { failingSeverities, type FailOn, type Totals } from '../model/report.ts';
import type { LintedImage } from '../model/reviewed-image.ts';

/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
export function gate(
  all: readonly LintedImage[],
  totals: Totals,
  { failOn, minCoverage }: { readonly failOn: FailOn; readonly minCoverage: number | undefined },
): readonly string[] {
  const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
  const reasons = failingSeverities(failOn).flatMap((severity) => {
    const number = worst.filter((one) => one === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  if (minCoverage === undefined || totals.coverage >= minCoverage) return reasons;
  return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}
