import type { Options } from '../config/options.ts';
import type { ReviewedImage, Status, Totals } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';

/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
export function totalsOf(documents: number, all: readonly ReviewedImage[], ignored: number): Totals {
  const images = all.filter(({ inScope }) => inScope);
  const count = (status: Status) => images.filter((image) => image.status === status).length;
  const [ok, decorative, missing, weak, unknown] = [
    count('ok'),
    count('decorative'),
    count('missing'),
    count('weak'),
    count('unknown'),
  ];
  const reviewed = ok + decorative + missing + weak;
  // Rounded down, so that 100 % means that nothing is left.
  const coverage = reviewed === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / reviewed) / 10;
  return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}

/** Why the gate fails; nothing when it passes. An image counts once, with its worst finding. */
export function gate(
  all: readonly ReviewedImage[],
  totals: Totals,
  { failOn, minCoverage }: Pick<Options, 'failOn' | 'minCoverage'>,
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
