import { escapeControls, oneLine } from '../lib/escape-controls.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { leftOutNote, leftOutPlace, leftOutSeverity } from '../text/left-out-note.ts';
import { bySeverity, reported, unreadFiles } from '../text/reported.ts';
import { gateSentence, totalsSentence } from '../text/verdict.ts';
import { unreadSeverity } from './unread.ts';

/**
 * A line for each finding, most severe first, as compilers write it (GNU Coding Standards, "Formatting Error Messages"), for editors and
 * problem matchers: `docs/setup.md:14:3: error: … [missing-alt]`. Two lines without a place end it.
 */
export function unix(report: Report): string {
  const note = leftOutNote(report);
  const lines = [
    ...unreadFiles(report).map(({ file, reason }) =>
      line(`${file}:1:1`, unreadSeverity(report), `The file could not be read: ${reason}`, 'unread'),
    ),
    ...(note === undefined
      ? []
      : [line(`${leftOutPlace.path}:1:1`, leftOutSeverity(note), note.sentence, leftOutPlace.rule)]),
    ...bySeverity(reported(report)).map(({ reviewed, finding }) => {
      const { document, location } = mendedAt(reviewed);
      const place = `${document.path}:${location.line}:${location.column}`;
      return line(place, finding.severity, finding.message, finding.rule);
    }),
    totalsSentence(report),
    gateSentence(report, oneLine),
  ];
  return `${escapeWorkflowCommands(lines.join('\n'))}\n`;
}

function line(place: string, severity: string, message: string, rule: string): string {
  return `${escapeControls(place)}: ${severity}: ${oneLine(message)} [${rule}]`;
}
