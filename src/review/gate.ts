import { count } from '../lib/count.ts';
import { failingSeverities, type FailOn, type Totals } from '../model/report.ts';
import type { LintedImage } from '../model/reviewed-image.ts';

/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
export function gate(
  all: readonly LintedImage[],
  totals: Totals,
  { failOn, minCoverage, maxWarnings }: Limits,
): readonly string[] {
  const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
  const reasons = failingSeverities(failOn).flatMap((severity) => {
    const number = worst.filter((one) => one === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  const warnings = worst.filter((one) => one === 'warning').length;
  // They are among the reasons already where any of them fails the check.
  const areTooMany = maxWarnings !== undefined && warnings > maxWarnings && failOn !== 'warning';
  const isTooLow = minCoverage !== undefined && totals.coverage < minCoverage;
  return [
    ...reasons,
    ...(areTooMany ? [`${count(warnings, 'warning')}, more than max-warnings ${maxWarnings}`] : []),
    ...(isTooLow ? [`coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`] : []),
  ];
}

type Limits = {
  readonly failOn: FailOn;
  /** Percent; undefined where any coverage passes. */
  readonly minCoverage: number | undefined;
  readonly maxWarnings?: number | undefined;
};
