import { groupBy } from '../lib/group-by.ts';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { leftOutNote, leftOutPlace, leftOutSeverity } from '../text/left-out-note.ts';
import { markup } from './markup.ts';
import { reported, unreadFiles, type Reported } from '../text/reported.ts';
import { unreadSeverity } from './unread.ts';

/** Checkstyle's XML, which most CI servers can show: a `file` for each document with findings, or that could not be read. */
export function checkstyle(report: Report): string {
  const files = [...groupBy(reported(report), ({ reviewed }) => mendedAt(reviewed).document.path)];
  const note = leftOutNote(report);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...unreadFiles(report).flatMap(({ file, reason }) =>
      fileOf(file, unreadSeverity(report), `The file could not be read: ${reason}`, 'unread'),
    ),
    ...(note === undefined ? [] : fileOf(leftOutPlace.path, leftOutSeverity(note), note.sentence, leftOutPlace.rule)),
    ...files.flatMap(([path, findings]) => [`  <file name="${markup(path)}">`, ...findings.map(error), '  </file>']),
    '</checkstyle>',
    '',
  ].join('\n');
}

/** A file with one error, about all of it. */
function fileOf(path: string, severity: string, message: string, rule: string): readonly string[] {
  return [
    `  <file name="${markup(path)}">`,
    `    <error line="1" severity="${severity}" message="${markup(message)}" source="alt-text-review.${rule}"/>`,
    '  </file>',
  ];
}

function error({ reviewed, finding }: Reported): string {
  const { line, column } = mendedAt(reviewed).location;
  return `    <error line="${line}" column="${column}" severity="${finding.severity}" message="${markup(finding.message)}" source="alt-text-review.${markup(finding.rule)}"/>`;
}
