import type { Report } from '../../model/report.ts';

/** The outputs of the Action, for later steps of a job. @param reportPath of the JSON report */
export function outputsOf(report: Report, reportPath: string): Readonly<Record<string, string>> {
  const { totals, drafts } = report;
  return {
    verdict: report.verdict,
    coverage: String(totals.coverage),
    images: String(totals.images),
    missing: String(totals.missing),
    weak: String(totals.weak),
    unknown: String(totals.unknown),
    unread: String(report.skipped.filter(({ accepted }) => accepted !== true).length),
    suggestions: String(report.images.filter(({ suggestion }) => suggestion?.offered === true).length),
    captioned: String(drafts.drafted),
    'cost-usd': String(Number(drafts.costUsd.toFixed(6))),
    report: reportPath,
  };
}

/** Why there are no drafts although some were needed; undefined when there are some, or when none was needed. */
export function draftTrouble({ drafts, images, refused }: Report): string | undefined {
  if (refused !== undefined) return refused;
  const failures = images.flatMap(({ draft }) =>
    draft?.status === 'failed' && draft.repeats === undefined ? [draft.reason] : [],
  );
  const [first] = failures;
  if (first === undefined || drafts.drafted > 0) return undefined;
  return `No draft could be made, ${failures.length} failed. The first: ${first}`;
}
