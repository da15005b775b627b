import type { Totals } from '../model/report.ts';
import type { LintedImage, Status } from '../model/reviewed-image.ts';

/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
export function totalsOf(
  documents: number,
  all: readonly Pick<LintedImage, 'inScope' | 'status'>[],
  ignored: number,
): Totals {
  const images = all.filter(({ inScope }) => inScope);
  const count = (status: Status) => images.filter((image) => image.status === status).length;
  const [ok, decorative, missing, weak, unknown] = [
    count('ok'),
    count('decorative'),
    count('missing'),
    count('weak'),
    count('unknown'),
  ];
  const known = ok + decorative + missing + weak;
  // Rounded down, so that 100 % means that nothing is left.
  const coverage = known === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / known) / 10;
  return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
}
