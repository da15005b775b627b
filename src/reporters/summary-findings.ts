import { count } from '../lib/count.ts';
import { groupBy } from '../lib/group-by.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import { safeAddress } from '../lib/safe-address.ts';
import { truncate } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { ReportLinks } from '../model/report.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { rulePage } from '../text/homepage.ts';
import type { Reported } from '../text/reported.ts';
import { groupMessage } from './groups.ts';
import { markup } from './markup.ts';
import { paragraph } from './markdown-escapes.ts';
import { placeOf } from './sentences.ts';
import { mostRows, rowsOf } from './summary-rows.ts';

export type FindingBlocks = {
  readonly blocks: readonly string[];
  /** How many findings have their place. */
  readonly shown: number;
};

/** Images of a group whose files are open at once; the others are one click away. */
const mostOpen = 10;

const limits = { path: 200, message: 2000, lines: 20_000 } as const;

/** The part of the space that tables may take; the rest is for files of which only the lines are listed. */
const tables = 0.6;

/** The findings in groups, errors first: a sentence about each group, and its images, file by file. @param budget bytes */
export function findingBlocks(all: readonly Reported[], budget: number, links: ReportLinks | undefined): FindingBlocks {
  const blocks: string[] = [];
  let left = budget;
  let shown = 0;
  const add = (block: string): boolean => {
    if (bytes(block) + 2 > left) return false;
    left -= bytes(block) + 2;
    blocks.push(block);
    return true;
  };
  for (const group of findingGroups(all)) {
    if (!add(headOf(group))) break;
    let inGroup = 0;
    for (const [path, entries] of groupBy(group.entries, ({ reviewed }) => mendedAt(reviewed).document.path)) {
      const block = fileBlock(path, entries, inGroup < mostOpen, links);
      const isTable = budget - left + bytes(block) < tables * budget;
      if (!add(isTable ? block : linesBlock(path, entries))) return { blocks, shown };
      inGroup += entries.length;
      shown += entries.length;
    }
  }
  return { blocks, shown };
}

export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function headOf(group: FindingGroup<Reported>): string {
  const { rule, severity } = group.finding;
  const name = `**${severity} [${plainText(rule)}](${rulePage(rule)}), ${count(group.entries.length, 'image')}:**`;
  return `${name} ${paragraph(truncate(groupMessage(group), limits.message))}`;
}

function fileBlock(
  path: string,
  entries: readonly Reported[],
  isOpen: boolean,
  links: ReportLinks | undefined,
): string {
  const name = markup(truncate(path, limits.path));
  const rest = entries.slice(mostRows);
  return [
    `<details${isOpen ? ' open' : ''}><summary><code>${name}</code>: ${count(entries.length, 'image')}</summary>`,
    rowsOf(entries, links).join('\n'),
    ...(rest.length === 0 ? [] : [`and ${rest.length} more, in lines ${linesOf(rest)}`]),
    '</details>',
  ].join('\n\n');
}

function linesBlock(path: string, entries: readonly Reported[]): string {
  return `- ${codeSpan(path, limits.path)}: ${entries.length === 1 ? 'line' : 'lines'} ${linesOf(entries)}`;
}

function linesOf(entries: readonly Reported[]): string {
  return truncate(entries.map(({ reviewed }) => mendedAt(reviewed).location.line).join(', '), limits.lines);
}

/** Where people mend an image, as a link to its line where there is one. */
export function linkedPlace(reviewed: Reported['reviewed'], links: ReportLinks | undefined): string {
  const { document, location } = mendedAt(reviewed);
  const place = codeSpan(placeOf(reviewed), limits.path);
  const address = safeAddress(links?.lineOf(document.path, location.line));
  return address === undefined ? place : `[${place}](${address})`;
}
