import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import { oneLine } from '../lib/escape-controls.ts';
import { bySeverity, reported, unreadFiles, type Reported } from '../text/reported.ts';
import { leftOutNote, leftOutPlace, leftOutSeverity } from '../text/left-out-note.ts';
import { serialise } from './serialise.ts';
import { unreadSeverity } from './unread.ts';

/** An entry of a Code Quality report (docs.gitlab.com, "Code Quality report format"). */
type Issue = {
  readonly description: string;
  readonly check_name: string;
  /** Unique in a report. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major';
  /** A path from the root of the repository, and 1-based lines. */
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } };
};

/** GitLab's Code Quality report: the files that could not be read and the findings in scope, most severe first. */
export function gitlab(report: Report): string {
  const unread = unreadFiles(report).map(({ file, reason }): Issue => ({
    description: `The file could not be read, so its images are not checked. ${oneLine(reason)}`,
    check_name: 'unread',
    fingerprint: hash(`unread\n${file}`),
    severity: severities[unreadSeverity(report)],
    location: { path: file, lines: { begin: 1 } },
  }));
  return serialise([...unread, ...leftOutIssue(report), ...bySeverity(reported(report)).map(issue)]);
}

function leftOutIssue(report: Report): readonly Issue[] {
  const note = leftOutNote(report);
  if (note === undefined) return [];
  const { rule, path } = leftOutPlace;
  const severity = severities[leftOutSeverity(note)];
  return [
    {
      description: note.sentence,
      check_name: rule,
      fingerprint: hash(rule),
      severity,
      location: { path, lines: { begin: 1 } },
    },
  ];
}

function issue({ reviewed, finding }: Reported): Issue {
  const { document, location } = mendedAt(reviewed);
  return {
    description: oneLine(finding.message),
    check_name: finding.rule,
    fingerprint: hash(`${finding.rule}\n${reviewed.identity}`),
    severity: severities[finding.severity],
    location: { path: document.path, lines: { begin: location.line, end: location.endLine } },
  };
}

/** GitLab shows five; the two worst of them are for what breaks a program. */
const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** The same for the same image and rule, wherever it moves in its file. */
function hash(identity: string): string {
  return createHash('sha256').update(identity).digest('hex');
}
