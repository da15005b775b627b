import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { bySeverity as compareSeverity, type Finding } from '../model/rule.ts';

/** An image with the one finding that is shown to people. */
export type Reported = { readonly reviewed: ReviewedImage; readonly finding: Finding };

/**
 * Images in scope that have a finding, in the order of the report: what every output for people lists. Of images of built pages that are written
 * in one place, the first: there is one thing to do.
 */
export function reported(report: Report): readonly Reported[] {
  const places = new Set<string>();
  return report.images.flatMap((reviewed) => {
    const finding = reviewed.findings[0];
    if (!reviewed.inScope || finding === undefined) return [];
    const { origin } = reviewed;
    const place = origin && `${finding.rule} ${origin.image.span.start} ${origin.document.path}`;
    if (place !== undefined && places.has(place)) return [];
    if (place !== undefined) places.add(place);
    return [{ reviewed, finding }];
  });
}

/** Most severe first, otherwise in the given order. */
export function bySeverity(list: readonly Reported[]): readonly Reported[] {
  return list.toSorted((a, b) => compareSeverity(a.finding, b.finding));
}

/** Files that could not be read and that no baseline accepts: nothing is known about their images. */
export function unreadFiles({ skipped }: Pick<Report, 'skipped'>): Report['skipped'] {
  return skipped.filter(({ accepted }) => accepted !== true);
}

/** Files that could not be read, which the baseline accepts until they change. */
export function acceptedFiles({ skipped }: Pick<Report, 'skipped'>): Report['skipped'] {
  return skipped.filter(({ accepted }) => accepted === true);
}
