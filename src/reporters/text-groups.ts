import { columnsOf } from '../lib/columns.ts';
import { count } from '../lib/count.ts';
import { escapeControls, oneLine } from '../lib/escape-controls.ts';
import { groupBy } from '../lib/group-by.ts';
import { truncateMiddle } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { severities } from '../model/rule.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { groupMessage, listedOf, moreSentence } from './groups.ts';
import type { Reported } from '../text/reported.ts';
import { pageOf } from './sentences.ts';
import { severityStyle, type Layout } from './text-layout.ts';

/** The findings in blocks of lines: a sentence and its places, file by file or folder by folder where that is asked for. */
export function findingBlocks(list: readonly Reported[], layout: Layout): readonly (readonly string[])[] {
  if (layout.groupBy === 'rule') return blocksOf(list, layout);
  const keyOf = layout.groupBy === 'file' ? pathOf : folderOf;
  const parts = [...groupBy(list, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const said = new Set<string>();
  return parts.flatMap(([name, entries]) => {
    const heading = `${layout.paint('bold', escapeControls(name))}: ${countsOf(entries)}`;
    return [[heading], ...blocksOf(entries, layout, said)];
  });
}

/** @param said the sentences that stand in a part above: each is read once */
function blocksOf(list: readonly Reported[], layout: Layout, said = new Set<string>()): readonly (readonly string[])[] {
  return findingGroups(list).map((group) => {
    const sentence = oneLine(groupMessage(group));
    const isNew = !said.has(sentence);
    said.add(sentence);
    return groupBlock(group, isNew ? sentence : undefined, layout);
  });
}

/** The most findings first: where to begin. @param most folders or files that are named */
export function countsByPart(
  list: readonly Reported[],
  { groupBy: part, paint }: Layout,
  most = 15,
): readonly string[] {
  const parts = [...groupBy(list, part === 'file' ? pathOf : folderOf)].toSorted(([, a], [, b]) => b.length - a.length);
  const digits = String(parts[0]?.[1].length ?? 0).length;
  const rows = parts
    .slice(0, most)
    .map(([name, { length }]) => `  ${String(length).padStart(digits)}  ${escapeControls(name)}`);
  const more = parts.length > most ? [`  and ${parts.length - most} more`] : [];
  return [paint('bold', part === 'file' ? 'By file' : 'By folder'), ...rows, ...more];
}

function pathOf({ reviewed }: Reported): string {
  return mendedAt(reviewed).document.path;
}

function folderOf(entry: Reported): string {
  const path = pathOf(entry);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** `2 errors, 1 warning` */
function countsOf(entries: readonly Reported[]): string {
  const counts = severities.flatMap((severity) => {
    const number = entries.filter(({ finding }) => finding.severity === severity).length;
    return number === 0 ? [] : [severity === 'info' ? `${number} info` : count(number, severity)];
  });
  return counts.join(', ');
}

/** Images of a group that are listed; one with a draft always is. */
const mostListed = 10;
const sourceWidth = 72;
/** A construct in fewer columns than these cannot be recognised: it gets a line of its own. */
const leastSource = 24;

/** One sentence about all images of a group, and where they are. @param sentence undefined where it stands above */
function groupBlock(group: FindingGroup<Reported>, sentence: string | undefined, layout: Layout): readonly string[] {
  const { paint, width: columns, detail } = layout;
  const { severity, rule } = group.finding;
  const heading = `${paint(severityStyle[severity], severity)}  ${paint('bold', rule)}  ${count(group.entries.length, 'image')}`;
  const { shown, hidden } = listedOf(group, detail === 'verbose' ? Infinity : mostListed);
  const places = shown.map(({ reviewed }) => escapeControls(position(reviewed)));
  const width = Math.min(columns / 2, Math.max(...places.map((place) => columnsOf(place))));
  const isMarked = (index: number) => detail === 'verbose' || index === 0;
  return [
    heading,
    ...(sentence === undefined ? [] : layout.paragraph(sentence, 2)),
    ...shown.flatMap((entry, index) =>
      entryLines(entry, places[index] ?? '', { width, isMarked: isMarked(index), layout }),
    ),
    ...(hidden > 0 ? [`  ${moreSentence(hidden)}`] : []),
  ];
}

/** In the form that terminals make a link of, and that `grep` finds. */
function position(reviewed: Reported['reviewed']): string {
  const { document, location } = mendedAt(reviewed);
  return `${document.path}:${location.line}:${location.column}`;
}

type Entry = {
  /** Columns that places have. */
  readonly width: number;
  readonly isMarked: boolean;
  readonly layout: Layout;
};

function entryLines({ reviewed }: Reported, place: string, { width, isMarked, layout }: Entry): readonly string[] {
  const draft = draftOf(reviewed);
  const page = pageOf(reviewed);
  const taken = Math.max(width, columnsOf(place)) + 4;
  const isApart = layout.width - taken < leastSource;
  const column = isApart ? 6 : taken;
  const construct = inOneLine(mendedAt(reviewed).source, Math.min(sourceWidth, layout.width - column));
  const mark = isMarked ? markUnder(reviewed, construct) : undefined;
  return [
    ...(isApart ? [`  ${place}`, `      ${construct}`] : [`  ${padded(place, width)}  ${construct}`]),
    ...(mark === undefined ? [] : [' '.repeat(column) + layout.paint('dim', mark)]),
    ...(page === undefined ? [] : [`      ${escapeControls(page)}`]),
    ...(draft === undefined ? [] : layout.paragraph(draftSentence(draft, oneLine, quoted), 6)),
  ];
}

function padded(place: string, width: number): string {
  return place + ' '.repeat(Math.max(0, width - columnsOf(place)));
}

/** A line with `^` under the alternative text, or where it is missing; undefined where the construct is not shown as it is written. */
function markUnder(reviewed: Reported['reviewed'], construct: string): string | undefined {
  const { image, source } = mendedAt(reviewed);
  const { span, altSpan } = image;
  if (construct !== source || span.end - span.start !== source.length) return undefined;
  if (altSpan.start < span.start || altSpan.end > span.end) return undefined;
  const before = columnsOf(source.slice(0, altSpan.start - span.start));
  const marked = columnsOf(source.slice(altSpan.start - span.start, altSpan.end - span.start));
  return ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
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
