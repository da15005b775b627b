import type { FailOn, Totals } from '../model/report.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';

/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
export function gate(
  all: readonly LintedImage[],
  totals: Totals,
  { failOn, minCoverage }: { readonly failOn: FailOn; readonly minCoverage: number | undefined },
): readonly string[] {
  const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
  const failing: readonly Severity[] = { error: ['error'], warning: ['error', 'warning'], never: [] }[
    failOn
  ] as Severity[];
  const reasons = failing.flatMap((severity) => {
    const count = worst.filter((one) => one === severity).length;
    return count === 0 ? [] : [count === 1 ? `1 ${severity}` : `${count} ${severity}s`];
  });
  if (minCoverage === undefined || totals.coverage >= minCoverage) return reasons;
  return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}
