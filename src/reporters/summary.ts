import { firstOf } from '../lib/first-of.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import type { Report } from '../model/report.ts';
import { paragraph } from './markdown.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { acceptedFiles, reported, unreadFiles } from '../text/reported.ts';
import { draftsSentence } from './drafts.ts';
import { notesOf, placeOf, undrafted, undraftedSentence, unknownImages, unknownSentence } from './sentences.ts';
import { coverageMoved, gateSentence, headline, totalsSentence } from '../text/verdict.ts';
import { bytes, findingBlocks } from './summary-findings.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings in groups with errors first, what was left out. */
export function summary(report: Report): string {
  // The command line prints it, too, and a log is read by the runner.
  const before = opening(report).map(escapeWorkflowCommands);
  const after = closing(report).map(escapeWorkflowCommands);
  const found = reported(report);
  const { blocks, shown } = findingBlocks(found, limits.bytes - bytes([...before, ...after].join('\n\n')));
  const rest = found.length - shown;
  const cutShort =
    rest > 0
      ? [
          `${count(rest, 'more finding')} left out here, because a job summary is limited to 1 MiB. The JSON report has all of them.`,
        ]
      : [];
  return `${[...before, ...blocks.map(escapeWorkflowCommands), ...cutShort, ...after].join('\n\n')}\n`;
}

/** GitHub drops a summary of more than 1 MiB; the rest is for the head of the table, blank lines and text that other steps append. */
const limits = {
  bytes: 1_000_000,
  place: 200,
  reason: 300,
  note: 2000,
  entries: 10,
  unknown: 5,
  places: 5,
} as const;

function opening(report: Report): readonly string[] {
  const mark = report.verdict === 'pass' ? '✓' : '✗';
  return [
    `### ${mark} ${headline(report)}${report.totals.images > 0 ? ` · ${coverageMoved(report)}` : ''}`,
    totalsSentence(report),
    gateSentence(report, plainText),
    ...leftOutParagraph(report),
    ...unreadList(report),
  ];
}

function leftOutParagraph(report: Report): readonly string[] {
  const note = leftOutNote(report);
  return note === undefined ? [] : [note.isLoud ? `**${note.sentence}**` : note.sentence];
}

function closing(report: Report): readonly string[] {
  const drafts = draftsSentence(report);
  const notes = firstOf(notesOf(report), limits.entries, (note) => paragraph(truncate(note, limits.note)));
  return [
    ...unknownParagraph(report),
    ...notes,
    ...(drafts === undefined ? [] : [drafts]),
    ...undraftedList(report),
    ...fileList(acceptedTitle, acceptedFiles(report)),
  ];
}

function unreadList(report: Report): readonly string[] {
  const files = unreadFiles(report);
  return files.length === 0 ? [] : [...fileList(unreadTitle, files), `${unreadRemedy} [What to do](${unreadPage})`];
}

function fileList(title: (files: Report['skipped']) => string, files: Report['skipped']): readonly string[] {
  const items = firstOf(
    files,
    limits.entries,
    ({ file, reason }) => `${codeSpan(file, limits.place)}: ${plainText(truncate(reason, limits.reason))}`,
  );
  return items.length === 0 ? [] : [[`**${title(files)}**`, '', ...bullets(items)].join('\n')];
}

function undraftedList(report: Report): readonly string[] {
  const items = undrafted(report).map((group) => {
    const places = firstOf(group.places, limits.places, (place) => codeSpan(place, limits.place)).join(', ');
    return `${undraftedSentence(group, (reason) => plainText(truncate(reason, limits.reason)))} (${places})`;
  });
  return items.length === 0 ? [] : [['**Without a draft**', '', ...bullets(items)].join('\n')];
}

function bullets(items: readonly string[]): readonly string[] {
  return items.map((item) => `- ${item}`);
}

function unknownParagraph(report: Report): readonly string[] {
  const unknown = unknownImages(report);
  if (unknown.length === 0) return [];
  const places = firstOf(unknown, limits.unknown, (reviewed) => codeSpan(placeOf(reviewed), limits.place)).join(', ');
  return [`${unknownSentence(unknown.length)} (${places})`];
}
