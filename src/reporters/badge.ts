import { count } from '../lib/count.ts';
import type { Report } from '../model/report.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { unreadFiles } from '../text/reported.ts';
import { serialise } from './serialise.ts';

/** The coverage as an endpoint of shields.io (its page "Endpoint Badge"): red while the gate fails. It also says what the number is not about. */
export function badge(report: Report): string {
  const { verdict, totals } = report;
  const coverage = totals.images === 0 ? 'no images' : `${totals.coverage.toFixed(1)} %`;
  const leftOut = leftOutNote(report);
  const unread = unreadFiles(report).length;
  const message = [
    coverage,
    ...(unread === 0 ? [] : [`${count(unread, 'file')} not read`]),
    ...(leftOut === undefined ? [] : [leftOut.phrase]),
  ].join(', ');
  return serialise({ schemaVersion: 1, label: 'alt text', message, color: colourOf(verdict, totals.coverage) });
}

function colourOf(verdict: Report['verdict'], coverage: number): string {
  if (verdict === 'fail') return 'red';
  return coverage >= 90 ? 'brightgreen' : coverage >= 70 ? 'yellow' : 'orange';
}
