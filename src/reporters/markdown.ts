import { count } from '../lib/count.ts';
import { escapeWorkflowCommands } from '../lib/escape-workflow-commands.ts';
import { groupBy } from '../lib/group-by.ts';
import { codeSpan, plainText } from '../lib/markdown-text.ts';
import { safeAddress } from '../lib/safe-address.ts';
import { truncate } from '../lib/truncate.ts';
import { mendedAt } from '../model/reviewed-image.ts';
import type { Report, ReportLinks, ReportStyle } from '../model/report.ts';
import { findingGroups, type FindingGroup } from '../text/finding-groups.ts';
import { rulePage } from '../text/homepage.ts';
import { reported, type Reported } from '../text/reported.ts';
import { draftOf, draftSentence } from './drafts.ts';
import { groupMessage } from './groups.ts';
import { paragraph } from './markdown-escapes.ts';
import { closing, opening } from './markdown-frame.ts';
import { pageOf } from './sentences.ts';
import { bytes } from './summary-findings.ts';

/**
 * A report to paste into an issue, a comment or a wiki, in Markdown that all of them read: headings, lists, links and code, no HTML and no
 * table. It is below the size that the smallest of them takes.
 */
export function markdown(report: Report, { links, elapsedMs }: Partial<ReportStyle> = {}): string {
  const before = opening(report, limits);
  const after = closing(report, limits, links, elapsedMs);
  const found = reported(report);
  const { blocks, shown } = findingBlocks(found, limits.bytes - bytes([...before, ...after].join('\n\n')), links);
  const rest = found.length - shown;
  const cutShort =
    rest > 0
      ? [
          `${count(rest, 'more finding')} left out here, so that the text can be pasted. The JSON report has all of them.`,
        ]
      : [];
  return `${[...before, ...blocks, ...cutShort, ...after].map(escapeWorkflowCommands).join('\n\n')}\n`;
}

/** Issues and comments of GitHub take 65,536 characters, those of GitLab and of wikis more. A byte is a character at most. */
const limits = {
  bytes: 60_000,
  place: 100,
  reason: 200,
  note: 500,
  entries: 5,
  places: 3,
  path: 200,
  message: 500,
  page: 100,
  source: 120,
  draft: 300,
  /** Of a file, in a group. */
  lines: 20,
} as const;

type FindingBlocks = {
  readonly blocks: readonly string[];
  /** How many findings are in them. */
  readonly shown: number;
};

/** The findings by sentence, errors first, and then by file; as many as `budget` bytes have room for. */
function findingBlocks(all: readonly Reported[], budget: number, links: ReportLinks | undefined): FindingBlocks {
  const blocks: string[] = [];
  let left = budget;
  let shown = 0;
  const room = (block: string) => {
    left -= bytes(block) + 2;
    return left >= 0;
  };
  for (const group of findingGroups(all)) {
    const head = headOf(group);
    const files: string[] = [];
    if (!room(head)) break;
    for (const [path, entries] of groupBy(group.entries, ({ reviewed }) => mendedAt(reviewed).document.path)) {
      const block = fileList(path, entries, links);
      if (!room(block)) return { blocks: files.length === 0 ? blocks : [...blocks, head, files.join('\n')], shown };
      files.push(block);
      shown += entries.length;
    }
    blocks.push(head, files.join('\n'));
  }
  return { blocks, shown };
}

function headOf(group: FindingGroup<Reported>): string {
  const { rule, severity } = group.finding;
  const name = `**${severity} [${plainText(rule)}](${rulePage(rule)}), ${count(group.entries.length, 'image')}:**`;
  return `${name} ${paragraph(truncate(groupMessage(group), limits.message))}`;
}

/** A file as an entry of a list, with its images as a list in it. */
function fileList(path: string, entries: readonly Reported[], links: ReportLinks | undefined): string {
  const rest = entries.slice(limits.lines);
  return [
    `- ${codeSpan(path, limits.path)}`,
    ...entries.slice(0, limits.lines).map((entry) => `  - ${imageLine(entry, links)}`),
    ...(rest.length === 0 ? [] : [`  - and ${rest.length} more, in lines ${linesOf(rest)}`]),
  ].join('\n');
}

function imageLine({ reviewed }: Reported, links: ReportLinks | undefined): string {
  const { document, location, source } = mendedAt(reviewed);
  const address = safeAddress(links?.lineOf(document.path, location.line));
  const line = address === undefined ? `line ${location.line}` : `[line ${location.line}](${address})`;
  const page = pageOf(reviewed);
  const draft = draftOf(reviewed);
  const where = page === undefined ? line : `${line} (${plainText(truncate(page, limits.page))})`;
  const show = (origin: string) => plainText(truncate(origin, limits.draft));
  return [
    `${where}: ${codeSpan(truncate(source, 4 * limits.source), limits.source)}`,
    ...(draft === undefined ? [] : [draftSentence(draft, show, (words) => codeSpan(words, limits.draft))]),
  ].join('. ');
}

function linesOf(entries: readonly Reported[]): string {
  return truncate(entries.map(({ reviewed }) => mendedAt(reviewed).location.line).join(', '), 2000);
}
