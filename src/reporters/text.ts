import { styleText } from 'node:util';
import { firstOf } from '../lib/first-of.ts';
import { truncate } from '../lib/truncate.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { groupBy } from '../lib/group-by.ts';
import { oneLine, escapeControls } from '../lib/escape-controls.ts';
import { wrap } from '../lib/wrap.ts';
import type { Report, Reporter } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';
import { draftOf, draftSentence, draftsSentence } from './drafts.ts';
import { acceptedFiles, reported, unreadFiles, type Reported } from './reported.ts';
import {
  gateSentence,
  notesOf,
  placeOf,
  totalsSentence,
  undrafted,
  undraftedSentence,
  unknownImages,
  unknownSentence,
} from './sentences.ts';
import { acceptedTitle, unreadRemedy, unreadSeverity, unreadTitle } from './unread.ts';

/** The report for a terminal, at most 100 columns wide. `colour` only repeats the words. */
export const text: Reporter = (report, { colour } = { colour: false }) => {
  const paint: Paint = (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words);
  const findings = reported(report);
  const widths = widthsOf(findings);
  const files = [...groupBy(findings, ({ reviewed }) => reviewed.document.path)].map(([path, entries]) =>
    fileBlock(path, entries, widths, paint),
  );
  const blocks = [...files, closing(report, paint)].map((lines) => lines.join('\n'));
  return `${escapeWorkflowCommands(blocks.join('\n\n'))}\n`;
};

type Style = keyof typeof styles;
type Paint = (style: (typeof styles)[Style], words: string) => string;
type Widths = { readonly place: number; readonly rule: number };

const styles = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'underline' } as const satisfies Record<
  Severity | 'heading',
  string
>;

const lineWidth = 100;
const sourceWidth = 72;
const reasonWidth = 200;

/** Usual places and rules line up across runs; longer ones widen the column. */
function widthsOf(findings: readonly Reported[]): Widths {
  return findings.reduce<Widths>(
    (widths, { reviewed, finding }) => ({
      place: Math.max(widths.place, position(reviewed).length),
      rule: Math.max(widths.rule, finding.rule.length),
    }),
    { place: 5, rule: 14 },
  );
}

function position({ location }: Reported['reviewed']): string {
  return `${location.line}:${location.column}`;
}

/** A message is printed only at its first finding in a file; later findings of the same rule mean the same. */
function fileBlock(path: string, entries: readonly Reported[], widths: Widths, paint: Paint): readonly string[] {
  const printed = new Set<string>();
  const lines = entries.flatMap((entry) => {
    const words = `${entry.finding.rule} ${entry.finding.message}`;
    const isFirst = !printed.has(words);
    printed.add(words);
    return findingLines(entry, isFirst, widths, paint);
  });
  return [paint(styles.heading, escapeControls(path)), ...lines];
}

function findingLines(
  { reviewed, finding }: Reported,
  isExplained: boolean,
  widths: Widths,
  paint: Paint,
): readonly string[] {
  const { rule, severity, message } = finding;
  const column = widths.place + 4;
  const head = [
    '',
    position(reviewed).padEnd(widths.place),
    paint(styles[severity], severity) + ' '.repeat('warning'.length - severity.length),
    rule.padEnd(widths.rule),
    inOneLine(reviewed.source),
  ];
  const draft = draftOf(reviewed);
  return [
    head.join('  '),
    ...(isExplained ? indented(oneLine(message), column) : []),
    ...(draft === undefined ? [] : indented(draftSentence(draft, oneLine, quoted), column)),
  ];
}

function quoted(words: string): string {
  return `"${oneLine(words)}"`;
}

function inOneLine(source: string): string {
  return truncate(oneLine(source.slice(0, 4 * sourceWidth).replace(/\s+/g, ' ')), sourceWidth);
}

function indented(words: string, column: number): readonly string[] {
  return wrap(words, lineWidth - column).map((line) => ' '.repeat(column) + line);
}

function closing(report: Report, paint: Paint): readonly string[] {
  const drafts = draftsSentence(report);
  const gate = gateSentence(report, oneLine);
  return [
    totalsSentence(report),
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
