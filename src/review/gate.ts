import { count } from '../lib/count.ts';
import { failingSeverities, type Totals } from '../model/report.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import { severities } from '../model/rule.ts';
import { limitsFor, matchSome, type Limits, type LocalLimits } from './limits.ts';
import { totalsOf } from './totals.ts';

/**
 * Why the gate fails; empty when it passes. An image counts once, with its worst finding, and against the limits of its document.
 *
 * @param overrides limits for some documents, beside those for all
 */
export function gate(
  all: readonly LintedImage[],
  totals: Totals,
  limits: Omit<Limits, 'unread'>,
  overrides: readonly LocalLimits[] = [],
): readonly string[] {
  const images = all.filter(({ inScope }) => inScope);
  const limitsOf = limitsFor({ unread: 'fail', ...limits }, overrides);
  const failing = images.flatMap(({ document, findings: [worst] }) =>
    worst !== undefined && failingSeverities(limitsOf(document.path).failOn).includes(worst.severity)
      ? [worst.severity]
      : [],
  );
  const counts = severities.flatMap((severity) => {
    const number = failing.filter((one) => one === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  const local = overrides.flatMap((override) => {
    const covers = matchSome(override.paths);
    const inside = override.limits === undefined ? [] : images.filter(({ document }) => covers(document.path));
    const where = ` in ${override.paths.join(', ')}`;
    return inside.length === 0
      ? []
      : beyond(inside, totalsOf(0, inside, 0), { failOn: limits.failOn, ...override.limits }, where);
  });
  return [...counts, ...beyond(images, totals, limits, ''), ...local];
}

/** The limits of numbers that images are beyond. @param where after what is counted, for the documents of an override */
function beyond(
  images: readonly LintedImage[],
  { coverage }: Totals,
  { failOn, minCoverage, maxWarnings }: Partial<Limits>,
  where: string,
): readonly string[] {
  const warnings = images.filter(({ findings }) => findings[0]?.severity === 'warning').length;
  // They are among the reasons already where any of them fails the check.
  const areTooMany = maxWarnings !== undefined && warnings > maxWarnings && failOn !== 'warning';
  const isTooLow = minCoverage !== undefined && coverage < minCoverage;
  return [
    ...(areTooMany ? [`${count(warnings, 'warning')}${where}, more than max-warnings ${maxWarnings}`] : []),
    ...(isTooLow ? [`coverage${where} ${coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`] : []),
  ];
}
