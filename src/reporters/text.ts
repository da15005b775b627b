import { escapeControls, oneLine } from '../lib/escape-controls.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { firstOf } from '../lib/first-of.ts';
import { groupBy } from '../lib/group-by.ts';
import { truncate } from '../lib/truncate.ts';
import { failingSeverities, type Report, type Reporter } from '../model/report.ts';
import { draftOf, draftsSentence } from './drafts.ts';
import { leftOutNote } from '../text/left-out-note.ts';
import { acceptedFiles, reported, unreadFiles, type Reported } from '../text/reported.ts';
import { notesOf, placeOf, undrafted, undraftedSentence, unknownImages, unknownSentence } from './sentences.ts';
import { gateSentence, totalsSentence } from '../text/verdict.ts';
import { countsByPart, findingBlocks } from './text-groups.ts';
import { layoutOf, severityStyle, type Layout } from './text-layout.ts';
import { acceptedTitle, unreadRemedy, unreadSeverity, unreadTitle } from './unread.ts';

/** The report for a terminal: findings in groups, errors first, and what they come to. Colours only repeat the words. */
export const text: Reporter = (report, style) => {
  const layout = layoutOf(style);
  const isQuiet = layout.detail === 'quiet';
  const all = reported(report);
  const list = isQuiet ? failing(all, report) : all;
  const end = isQuiet ? verdict(report, layout) : closing(report, layout);
  const blocks = [...findingBlocks(list, layout), ...(isQuiet ? [] : countsByRule(list, layout)), end];
  return `${escapeWorkflowCommands(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
};

const sourceWidth = 72;
const reasonWidth = 200;

/** What fails the check. */
function failing(list: readonly Reported[], { failOn }: Report): readonly Reported[] {
  const severities = failingSeverities(failOn);
  return list.filter(({ finding }) => severities.includes(finding.severity));
}

/** Fewer can be counted with the eyes. */
const fewFindings = 10;

/** How often each rule found something, and how many of that have a draft. */
function countsByRule(list: readonly Reported[], layout: Layout): readonly (readonly string[])[] {
  const { paint } = layout;
  const rules = [...groupBy(list, ({ finding }) => finding.rule)].toSorted(([, a], [, b]) => b.length - a.length);
  const [first] = rules;
  if (list.length <= fewFindings || first === undefined) return [];
  const width = Math.max(...rules.map(([rule]) => rule.length));
  const digits = String(first[1].length).length;
  const rows = rules.map(([rule, entries]) => {
    const drafts = entries.filter(({ reviewed }) => draftOf(reviewed) !== undefined).length;
    const number = String(entries.length).padStart(digits);
    return `  ${number}  ${drafts === 0 ? rule : `${rule.padEnd(width)}  ${drafts} with a draft`}`;
  });
  return [
    ...(layout.groupBy === 'rule' ? [] : [countsByPart(list, layout)]),
    [paint('bold', 'By rule'), ...rows, `What one means: alt-text-review explain ${first[0]}`],
  ];
}

function verdict(report: Report, layout: Layout): readonly string[] {
  const { paint } = layout;
  const gate = gateSentence(report, oneLine);
  const files = unreadFiles(report);
  return [
    ...layout.line(gate).map((line) => (report.verdict === 'fail' ? paint('red', line) : line)),
    ...listed(unreadTitle, files),
  ];
}

function closing(report: Report, layout: Layout): readonly string[] {
  const { paint, paragraph, line } = layout;
  const drafts = draftsSentence(report);
  const gate = gateSentence(report, oneLine);
  return [
    ...line(totalsSentence(report)),
    ...leftOutLines(report, layout),
    ...unknownLines(report, layout),
    ...(drafts === undefined ? [] : line(drafts)),
    ...line(gate).map((part) => (report.verdict === 'fail' ? paint('red', part) : part)),
    ...unreadLines(report, layout),
    ...notesOf(report).flatMap((note) => paragraph(oneLine(note))),
    ...listed(acceptedTitle, acceptedFiles(report)),
    ...undrafted(report).flatMap((group) => [
      ...paragraph(undraftedSentence(group, oneLine)),
      ...firstOf(group.places, 5, (place) => escapeControls(place)).map((line) => `  ${line}`),
    ]),
  ];
}

function leftOutLines(report: Report, { paint, paragraph }: Layout): readonly string[] {
  const note = leftOutNote(report);
  if (note === undefined) return [];
  const lines = paragraph(note.sentence);
  return note.isLoud ? lines.map((line) => paint('yellow', line)) : lines;
}

function unreadLines(report: Report, { paint, paragraph }: Layout): readonly string[] {
  const files = unreadFiles(report);
  if (files.length === 0) return [];
  const [title = '', ...lines] = listed(unreadTitle, files);
  return [paint(severityStyle[unreadSeverity(report)], title), ...lines, ...paragraph(unreadRemedy)];
}

function listed(title: (files: Report['skipped']) => string, files: Report['skipped']): readonly string[] {
  if (files.length === 0) return [];
  const lines = firstOf(files, 10, ({ file, reason }) =>
    truncate(`${truncate(escapeControls(file), sourceWidth)}: ${oneLine(reason)}`, reasonWidth),
  );
  return [`${title(files)}:`, ...lines.map((line) => `  ${line}`)];
}

function unknownLines(report: Report, { detail, line }: Layout): readonly string[] {
  const unknown = unknownImages(report);
  if (unknown.length === 0) return [];
  const most = detail === 'verbose' ? unknown.length : 5;
  const places = firstOf(unknown, most, (reviewed) => escapeControls(placeOf(reviewed))).join(', ');
  return line(`${unknownSentence(unknown.length)} (${places})`);
}
