import { truncate } from '../lib/truncate.ts';
import { oneLine, escapeControls } from '../lib/escape-controls.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import type { Report } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { severities, type Severity } from '../model/rule.ts';
import { findingGroups, firstOfEachFirst, type FindingGroup } from '../text/finding-groups.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { moreSentence } from './groups.ts';
import { reported, unreadFiles, type Reported } from '../text/reported.ts';
import { pageOf } from './sentences.ts';
import { unreadSeverity } from './unread.ts';

/**
 * Workflow commands that annotate the changed files, one per line, the most severe kind first. Where the runner does not show all of a
 * kind, it shows the first of each group of findings.
 */
export function annotations(report: Report): string {
  const groups = findingGroups(reported(report));
  const findings = firstOfEachFirst(groups);
  const unread = unreadFiles(report).map(unreadAnnotation(unreadSeverity(report)));
  return severities
    .flatMap((severity) => {
      const ofKind = findings.filter(({ finding }) => finding.severity === severity);
      const ofRun = [
        ...(severity === 'warning' ? leftOutAnnotation(report) : []),
        ...(severity === unreadSeverity(report) ? unread : []),
      ];
      const isCut = ofRun.length + ofKind.length > limits.ofKind;
      return kind(severity, [...ofRun, ...ofKind.map((one) => annotation(one, isCut ? moreThan(one, groups) : 0))]);
    })
    .map((command) => `${command}\n`)
    .join('');
}

/** How many more images a group has, for its first; those of all others have been told. */
function moreThan(one: Reported, groups: readonly FindingGroup<Reported>[]): number {
  const group = groups.find(({ entries }) => entries[0] === one);
  return group === undefined ? 0 : group.entries.length - 1;
}

/** The runner shows ten of a kind and silently drops the rest; it cuts messages (actions/runner, `_maxCountPerIssueType`, `_maxIssueMessageLength`). */
const limits = { ofKind: 10, messageLength: 4096 } as const;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

function kind(severity: Severity, all: readonly string[]): readonly string[] {
  if (all.length <= limits.ofKind) return all;
  const shown = all.slice(0, limits.ofKind - 1);
  const more = `${all.length - shown.length} more ${severity === 'info' ? 'notices' : `${severity}s`} are not annotated, because GitHub shows only ${limits.ofKind} of a kind. The summary of this job lists all of them.`;
  return [...shown, command(severity, { title: 'More findings' }, more)];
}

/** Its images are unknown, so the file as a whole is annotated, before anything else. */
function unreadAnnotation(severity: Severity): (file: Report['skipped'][number]) => string {
  return ({ file, reason }) =>
    command(severity, { file: escapeControls(file), line: 1, endLine: 1, title: 'unread' }, oneLine(reason));
}

/** Of no file, and only where a reader would take the verdict for more than it is. */
function leftOutAnnotation(report: Report): readonly string[] {
  const note = leftOutNote(report);
  return note?.isLoud === true ? [command('warning', { title: 'Documents left out' }, note.sentence)] : [];
}

function annotation({ reviewed, finding }: Reported, more: number): string {
  const { document, location } = mendedAt(reviewed);
  const { line, column, endLine, endColumn } = location;
  const page = pageOf(reviewed);
  const draft = draftOf(reviewed);
  const properties = {
    file: escapeControls(document.path),
    line,
    endLine,
    // GitHub refuses columns in an annotation that spans lines.
    ...(line === endLine && { col: column, endColumn }),
    title: finding.rule,
  };
  return command(
    finding.severity,
    properties,
    [
      oneLine(finding.message),
      ...(page === undefined ? [] : [`It is shown ${oneLine(page)}.`]),
      ...(draft === undefined ? [] : [draftSentence(draft, oneLine, quoted)]),
      ...(more > 0 ? [moreSentence(more)] : []),
    ].join('\n'),
  );
}

function quoted(words: string): string {
  return `"${oneLine(words)}"`;
}

function command(severity: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const written = `${list.join(',')}::${escapeData(truncate(message, limits.messageLength))}`;
  // The runner looks for the older commands anywhere in a line.
  return `::${commands[severity]} ${escapeWorkflowCommands(written)}`;
}

/** The escaping that the runner undoes (actions/toolkit, `command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
