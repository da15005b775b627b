import { firstOf } from '../lib/first-of.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { rulePage } from '../text/homepage.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import type { Report } from '../model/report.ts';
import { cell, paragraph } from './markdown.ts';
import { acceptedFiles, bySeverity, reported, unreadFiles, type Reported } from './reported.ts';
import { draftOf, draftsSentence, obstacleInWords, type ShownDraft } from './drafts.ts';
import {
  coverageMoved,
  gateSentence,
  headline,
  notesOf,
  placeOf,
  totalsSentence,
  undrafted,
  undraftedSentence,
  unknownImages,
  unknownSentence,
} from './sentences.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings most severe first, what was left out. */
export function summary(report: Report): string {
  // The command line prints it, too, and a log is read by the runner.
  const before = opening(report).map(escapeWorkflowCommands);
  const after = closing(report).map(escapeWorkflowCommands);
  const rows = bySeverity(reported(report)).map(row).map(escapeWorkflowCommands);
  const shown = fitting(rows, limits.bytes - bytes([...before, ...after].join('\n\n')));
  const rest = rows.length - shown.length;
  const table = shown.length > 0 ? [[...tableHead, ...shown].join('\n')] : [];
  const cutShort =
    rest > 0
      ? [
          `${count(rest, 'more finding')} left out here, because a job summary is limited to 1 MiB. The JSON report has all of them.`,
        ]
      : [];
  return `${[...before, ...table, ...cutShort, ...after].join('\n\n')}\n`;
}

/** GitHub drops a summary of more than 1 MiB; the rest is for the head of the table, blank lines and text that other steps append. */
const limits = {
  bytes: 1_000_000,
  place: 200,
  source: 120,
  draft: 300,
  reason: 300,
  note: 2000,
  entries: 10,
  unknown: 5,
  places: 5,
} as const;

const tableHead = ['| Place | Rule | On the page | Draft |', '| --- | --- | --- | --- |'];

function opening(report: Report): readonly string[] {
  const mark = report.verdict === 'pass' ? '✓' : '✗';
  return [
    `### ${mark} ${headline(report)}${report.totals.images > 0 ? ` · ${coverageMoved(report)}` : ''}`,
    totalsSentence(report),
    gateSentence(report, plainText),
    ...unreadList(report),
  ];
}

function row({ reviewed, finding }: Reported): string {
  const draft = draftOf(reviewed);
  const cells = [
    codeSpan(placeOf(reviewed), limits.place),
    `${finding.severity} [${plainText(finding.rule)}](${rulePage(finding.rule)})`,
    codeSpan(truncate(reviewed.source, 4 * limits.source), limits.source),
    draft === undefined ? '' : draftCell(draft),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function draftCell({ words, origin, obstacle }: ShownDraft): string {
  const shown = words === undefined ? 'decorative' : codeSpan(words, limits.draft);
  const from = `from ${plainText(truncate(origin, limits.draft))}`;
  return [shown, obstacle === undefined ? from : `${from} (${obstacleInWords(obstacle)})`].join(', ');
}

function fitting(rows: readonly string[], budget: number): readonly string[] {
  let left = budget;
  const end = rows.findIndex((line) => {
    left -= bytes(line) + 1;
    return left < 0;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
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
