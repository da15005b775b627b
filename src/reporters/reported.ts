import type { Judged, Report } from '../model/report.ts';
import type { Finding, Severity } from '../model/rule.ts';

/** An image with the one finding that people are told. */
export type Told = { readonly judged: Judged; readonly finding: Finding };

/** Images in scope that have a finding, in the order of the report: what every output for people lists. */
export function told(report: Report): readonly Told[] {
  return report.images.flatMap((judged) => {
    const finding = judged.findings[0];
    return judged.inScope && finding !== undefined ? [{ judged, finding }] : [];
  });
}

/** Most severe first, otherwise as they came. */
export function bySeverity(list: readonly Told[]): readonly Told[] {
  return list.toSorted((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
}

/** Most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
