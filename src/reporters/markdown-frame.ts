import { firstOf } from '../lib/first-of.ts';
import { codeSpan, prose } from '../lib/markdown-text.ts';
import { truncate } from '../lib/truncate.ts';
import type { Report, ReportLinks } from '../model/report.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { acceptedFiles, unreadFiles } from '../text/reported.ts';
import {
  changeSentence,
  coverageMoved,
  gateSentence,
  headline,
  imagesSentence,
  twoNumbersSentence,
} from '../text/verdict.ts';
import { draftsSentence } from './drafts.ts';
import { paragraph } from './markdown-escapes.ts';
import { notesOf, undrafted, undraftedSentence, unknownImages, unknownSentence } from './sentences.ts';
import { linkedPlace } from './summary-findings.ts';
import { acceptedTitle, unreadPage, unreadRemedy, unreadTitle } from './unread.ts';

/** How much is listed: numbers of entries, and UTF-16 units of each part. */
export type FrameLimits = {
  readonly place: number;
  readonly reason: number;
  readonly note: number;
  /** Of notes, files and reasons. */
  readonly entries: number;
  /** Of each reason, and of what could not be checked. */
  readonly places: number;
};

/** The verdict and one number, what a change did, and what was not read. */
export function opening(report: Report, limits: FrameLimits): readonly string[] {
  const mark = report.verdict === 'pass' ? '✓' : '✗';
  const about = [changeSentence(report), twoNumbersSentence(report)].filter((sentence) => sentence !== undefined);
  return [
    `### ${mark} ${headline(report)}${report.totals.images > 0 ? ` · ${coverageMoved(report)}` : ''}`,
    `${gateSentence(report, (reason) => prose(truncate(reason, limits.reason)))} ${ended(imagesSentence(report))}`,
    ...(about.length === 0 ? [] : [about.join(' ')]),
    ...leftOutParagraph(report),
    ...unreadList(report, limits),
  ];
}

function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function leftOutParagraph(report: Report): readonly string[] {
  const note = leftOutNote(report);
  return note === undefined ? [] : [note.isLoud ? `**${note.sentence}**` : note.sentence];
}

/** What could not be checked, the notes, pictures without a draft, and what the run took. */
export function closing(
  report: Report,
  limits: FrameLimits,
  links: ReportLinks | undefined,
  elapsedMs: number | undefined,
): readonly string[] {
  const cost = [elapsedMs === undefined ? undefined : `Took ${inWords(elapsedMs)}`, draftsSentence(report)];
  const notes = firstOf(notesOf(report), limits.entries, (note) => paragraph(truncate(note, limits.note)));
  return [
    ...unknownParagraph(report, limits, links),
    ...notes,
    ...undraftedList(report, limits),
    ...fileList(acceptedTitle, acceptedFiles(report), limits),
    cost.filter((part) => part !== undefined).join(' · '),
  ].filter((block) => block !== '');
}

/** `41 s`, `3 min 5 s` */
function inWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function unreadList(report: Report, limits: FrameLimits): readonly string[] {
  const files = unreadFiles(report);
  return files.length === 0
    ? []
    : [...fileList(unreadTitle, files, limits), `${unreadRemedy} [What to do](${unreadPage})`];
}

function fileList(
  title: (files: Report['skipped']) => string,
  files: Report['skipped'],
  limits: FrameLimits,
): readonly string[] {
  const items = firstOf(
    files,
    limits.entries,
    ({ file, reason }) => `${codeSpan(file, limits.place)}: ${prose(truncate(reason, limits.reason))}`,
  );
  return items.length === 0 ? [] : [[`**${title(files)}**`, '', ...bullets(items)].join('\n')];
}

function undraftedList(report: Report, limits: FrameLimits): readonly string[] {
  const items = firstOf(undrafted(report), limits.entries, (group) => {
    const places = firstOf(group.places, limits.places, (place) => codeSpan(place, limits.place)).join(', ');
    return `${undraftedSentence(group, (reason) => prose(truncate(reason, limits.reason)))} (${places})`;
  });
  return items.length === 0 ? [] : [['**Without a draft**', '', ...bullets(items)].join('\n')];
}

function bullets(items: readonly string[]): readonly string[] {
  return items.map((item) => `- ${item}`);
}

function unknownParagraph(report: Report, limits: FrameLimits, links: ReportLinks | undefined): readonly string[] {
  const unknown = unknownImages(report);
  if (unknown.length === 0) return [];
  const places = firstOf(unknown, limits.places, (reviewed) => linkedPlace(reviewed, links)).join(', ');
  return [`${unknownSentence(unknown.length)} (${places})`];
}
