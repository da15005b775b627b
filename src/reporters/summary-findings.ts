import { count } from '../lib/count.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import { truncate } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { rulePage } from '../text/homepage.ts';
import { draftOf, obstacleInWords, type ShownDraft } from './drafts.ts';
import { groupMessage, moreSentence } from './groups.ts';
import { cell, paragraph } from './markdown.ts';
import type { Reported } from '../text/reported.ts';
import { pageOf, placeOf } from './sentences.ts';

export type FindingBlocks = {
  readonly blocks: readonly string[];
  /** How many findings fit. */
  readonly shown: number;
};

/** Rows of a group that are shown at once; the others are behind a control. */
const mostShown = 10;

const limits = { place: 200, source: 120, draft: 300, message: 2000 } as const;

const tableHead = ['| Place | On the page | Draft |', '| --- | --- | --- |'];

/** The findings in groups, errors first: a sentence about each group and a table of its images. @param budget bytes */
export function findingBlocks(all: readonly Reported[], budget: number): FindingBlocks {
  const blocks: string[] = [];
  let left = budget;
  let shown = 0;
  for (const group of findingGroups(all)) {
    // With a control for the rest, whose words are no longer than these.
    left -= bytes(groupBlock(group, [], group.entries.length).join('\n\n')) + frame;
    const rows = fitting(group.entries.map(row), left);
    if (rows.length === 0) break;
    left -= bytes(rows.join('\n'));
    shown += rows.length;
    blocks.push(...groupBlock(group, rows, rows.length - mostShown));
    if (rows.length < group.entries.length) break;
  }
  return { blocks, shown };
}

/** Bytes of what stands around two tables. */
const frame = 500;

export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function groupBlock(group: FindingGroup<Reported>, rows: readonly string[], more: number): readonly string[] {
  const { rule, severity } = group.finding;
  const name = `**${severity} [${plainText(rule)}](${rulePage(rule)}), ${count(group.entries.length, 'image')}:**`;
  const message = paragraph(truncate(groupMessage(group), limits.message));
  const tables = [rows.slice(0, mostShown), rows.slice(mostShown)].map((some) => [...tableHead, ...some].join('\n'));
  const [first = '', rest = ''] = tables;
  const others = more > 0 ? [`<details><summary>${moreSentence(more)}</summary>`, rest, '</details>'] : [];
  return [`${name} ${message}`, first, ...others];
}

function row({ reviewed }: Reported): string {
  const draft = draftOf(reviewed);
  const cells = [
    placeCell(reviewed),
    codeSpan(truncate(mendedAt(reviewed).source, 4 * limits.source), limits.source),
    draft === undefined ? '' : draftCell(draft),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function placeCell(reviewed: Reported['reviewed']): string {
  const page = pageOf(reviewed);
  const place = codeSpan(placeOf(reviewed), limits.place);
  return page === undefined ? place : `${place} (${plainText(truncate(page, limits.place))})`;
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
