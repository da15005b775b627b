import { styleText } from 'node:util';
import { firstOf } from '../lib/first-of.ts';
import { truncate, truncateMiddle } from '../lib/truncate.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { count } from '../lib/count.ts';
import { oneLine, escapeControls } from '../lib/escape-controls.ts';
import { wrap } from '../lib/wrap.ts';
import type { Report, Reporter } from '../model/report.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { Severity } from '../model/rule.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { leftOutNote } from './left-out.ts';
import { draftOf, draftSentence, draftsSentence } from './drafts.ts';
import { groupMessage, listedOf, moreSentence } from './groups.ts';
import { acceptedFiles, reported, unreadFiles, type Reported } from './reported.ts';
import {
  gateSentence,
  notesOf,
  pageOf,
  placeOf,
  totalsSentence,
  undrafted,
  undraftedSentence,
  unknownImages,
  unknownSentence,
} from './sentences.ts';
import { acceptedTitle, unreadRemedy, unreadSeverity, unreadTitle } from './unread.ts';

/** The report for a terminal, at most 100 columns wide: findings in groups, errors first. `colour` only repeats the words. */
export const text: Reporter = (report, { colour } = { colour: false }) => {
  const paint: Paint = (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words);
  const groups = findingGroups(reported(report)).map((group) => groupBlock(group, paint));
  const blocks = [...groups, closing(report, paint)].map((lines) => lines.join('\n'));
  return `${escapeWorkflowCommands(blocks.join('\n\n'))}\n`;
};

type Style = keyof typeof styles;
type Paint = (style: (typeof styles)[Style], words: string) => string;

const styles = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'bold' } as const satisfies Record<
  Severity | 'heading',
  string
>;

const lineWidth = 100;
const sourceWidth = 72;
const reasonWidth = 200;

/** Images of a group that are listed; one with a draft always is. */
const mostListed = 10;

/** One sentence about all images of a group, and where they are. */
function groupBlock(group: FindingGroup<Reported>, paint: Paint): readonly string[] {
  const { severity, rule } = group.finding;
  const heading = `${paint(styles[severity], severity)}  ${paint(styles.heading, rule)}  ${count(group.entries.length, 'image')}`;
  const { shown, hidden } = listedOf(group, mostListed);
  const places = shown.map(({ reviewed }) => escapeControls(position(reviewed)));
  const width = Math.min(lineWidth / 2, Math.max(...places.map(({ length }) => length)));
  return [
    heading,
    ...indented(oneLine(groupMessage(group)), 2),
    ...shown.flatMap((entry, index) => entryLines(entry, (places[index] ?? '').padEnd(width), width)),
    ...(hidden > 0 ? [`  ${moreSentence(hidden)}`] : []),
  ];
}

function position(reviewed: Reported['reviewed']): string {
  const { document, location } = mendedAt(reviewed);
  return `${document.path}:${location.line}:${location.column}`;
}

function entryLines({ reviewed }: Reported, place: string, width: number): readonly string[] {
  const draft = draftOf(reviewed);
  const page = pageOf(reviewed);
  const room = Math.min(sourceWidth, lineWidth - width - 4);
  return [
    `  ${place}  ${inOneLine(mendedAt(reviewed).source, room)}`,
    ...(page === undefined ? [] : [`      ${escapeControls(page)}`]),
    ...(draft === undefined ? [] : indented(draftSentence(draft, oneLine, quoted), 6)),
  ];
}

function quoted(words: string): string {
  return `"${oneLine(words)}"`;
}

/** Cut in the middle: the address at the end is what an author recognises the image by. */
function inOneLine(source: string, width: number): string {
  const most = 4 * sourceWidth;
  const ends = source.length > 2 * most ? `${source.slice(0, most)} ${source.slice(-most)}` : source;
  return truncateMiddle(oneLine(ends.replace(/\s+/g, ' ')), width);
}

function indented(words: string, column: number): readonly string[] {
  return wrap(words, lineWidth - column).map((line) => ' '.repeat(column) + line);
}

function closing(report: Report, paint: Paint): readonly string[] {
  const drafts = draftsSentence(report);
  const gate = gateSentence(report, oneLine);
  return [
    totalsSentence(report),
    ...leftOutLines(report, paint),
    ...unknownLines(report),
    ...(drafts === undefined ? [] : [drafts]),
    report.verdict === 'fail' ? paint(styles.error, gate) : gate,
    ...unreadLines(report, paint),
    ...notesOf(report).flatMap((note) => wrap(oneLine(note), lineWidth)),
    ...listed(acceptedTitle, acceptedFiles(report)),
    ...undrafted(report).flatMap((group) => [
      ...wrap(undraftedSentence(group, oneLine), lineWidth),
      ...firstOf(group.places, 5, (place) => escapeControls(place)).map((line) => `  ${line}`),
    ]),
  ];
}

function leftOutLines(report: Report, paint: Paint): readonly string[] {
  const note = leftOutNote(report);
  if (note === undefined) return [];
  const lines = wrap(note.sentence, lineWidth);
  return note.isLoud ? lines.map((line) => paint(styles.warning, line)) : lines;
}

function unreadLines(report: Report, paint: Paint): readonly string[] {
  const files = unreadFiles(report);
  if (files.length === 0) return [];
  const [title = '', ...lines] = listed(unreadTitle, files);
  return [paint(styles[unreadSeverity(report)], title), ...lines, ...wrap(unreadRemedy, lineWidth)];
}

function listed(title: (files: Report['skipped']) => string, files: Report['skipped']): readonly string[] {
  if (files.length === 0) return [];
  const lines = firstOf(files, 10, ({ file, reason }) =>
    truncate(`${truncate(escapeControls(file), sourceWidth)}: ${oneLine(reason)}`, reasonWidth),
  );
  return [`${title(files)}:`, ...lines.map((line) => `  ${line}`)];
}

function unknownLines(report: Report): readonly string[] {
  const unknown = unknownImages(report);
  if (unknown.length === 0) return [];
  const places = firstOf(unknown, 5, (reviewed) => escapeControls(placeOf(reviewed))).join(', ');
  return [`${unknownSentence(unknown.length)} (${places})`];
}
