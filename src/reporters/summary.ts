import { firstOf } from '../lib/first-of.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { count } from '../lib/count.ts';
import { truncate } from '../lib/truncate.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import type { Report, ReportLinks, ReportStyle } from '../model/report.ts';
import { paragraph } from './markdown.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { acceptedFiles, reported, unreadFiles } from '../text/reported.ts';
import { draftsSentence } from './drafts.ts';
import { notesOf, undrafted, undraftedSentence, unknownImages, unknownSentence } from './sentences.ts';
import {
  changeSentence,
  coverageMoved,
  gateSentence,
  headline,
  imagesSentence,
  twoNumbersSentence,
} from '../text/verdict.ts';
import { bytes, findingBlocks, linkedPlace } from './summary-findings.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings in groups with errors first, what was left out. */
export function summary(report: Report, { links, elapsedMs }: Partial<ReportStyle> = {}): string {
  // The command line prints it, too, and a log is read by the runner.
  const before = opening(report).map(escapeWorkflowCommands);
  const after = closing(report, links, elapsedMs).map(escapeWorkflowCommands);
  const found = reported(report);
  const { blocks, shown } = findingBlocks(found, limits.bytes - bytes([...before, ...after].join('\n\n')), links);
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
  const about = [changeSentence(report), twoNumbersSentence(report)].filter((sentence) => sentence !== undefined);
  return [
    `### ${mark} ${headline(report)}${report.totals.images > 0 ? ` · ${coverageMoved(report)}` : ''}`,
    `${gateSentence(report, plainText)} ${ended(imagesSentence(report))}`,
    ...(about.length === 0 ? [] : [about.join(' ')]),
    ...leftOutParagraph(report),
    ...unreadList(report),
  ];
}

function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function leftOutParagraph(report: Report): readonly string[] {
  const note = leftOutNote(report);
  return note === undefined ? [] : [note.isLoud ? `**${note.sentence}**` : note.sentence];
}

function closing(report: Report, links: ReportLinks | undefined, elapsedMs: number | undefined): readonly string[] {
  const cost = [elapsedMs === undefined ? undefined : `Took ${inWords(elapsedMs)}`, draftsSentence(report)];
  const notes = firstOf(notesOf(report), limits.entries, (note) => paragraph(truncate(note, limits.note)));
  return [
    ...unknownParagraph(report, links),
    ...notes,
    ...undraftedList(report),
    ...fileList(acceptedTitle, acceptedFiles(report)),
    cost.filter((part) => part !== undefined).join(' · '),
  ].filter((block) => block !== '');
}

/** `41 s`, `3 min 5 s` */
function inWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
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

function unknownParagraph(report: Report, links: ReportLinks | undefined): readonly string[] {
  const unknown = unknownImages(report);
  if (unknown.length === 0) return [];
  const places = firstOf(unknown, limits.unknown, (reviewed) => linkedPlace(reviewed, links)).join(', ');
  return [`${unknownSentence(unknown.length)} (${places})`];
}
