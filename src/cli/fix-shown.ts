import { changesOf, unifiedDiff } from '../lib/unified-diff.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { isBelow } from '../lib/is-below.ts';
import { relative, resolve, sep } from 'node:path';
import { repositoryAround } from '../pictures/disk/repository-around.ts';
import type { Fixed } from './fix.ts';
import type { FixedDocument } from './settle.ts';
import type { ExitCode, World } from './world.ts';

/** UTF-16 units of a line that are shown, around its first difference. */
const mostShown = 160;
/** UTF-16 units before the difference. */
const lead = 60;

/** What was written into the files: each place with its lines before and after, for a person at the terminal. */
export function shownChanges(fixed: readonly FixedDocument[]): string {
  return fixed
    .flatMap(({ document, after }) =>
      changesOf(document.text, after.text).map((change) => shown(document.path, change)),
    )
    .join('');
}

type Change = ReturnType<typeof changesOf>[number];

function shown(path: string, { line, removed, added }: Change): string {
  const start = firstDifference(removed[0] ?? '', added[0] ?? '');
  const rows = [
    ...removed.map((text) => `  - ${around(text, start)}`),
    ...added.map((text) => `  + ${around(text, start)}`),
  ];
  return `${escapeControls(path)}:${line}\n${rows.join('\n')}\n`;
}

function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at += 1;
  return at;
}

function around(text: string, at: number): string {
  const plain = text.replace(/\r?\n$/, '');
  if (plain.length <= mostShown) return escapeControls(plain);
  const start = Math.max(0, at - lead);
  const end = start + mostShown;
  return `${start > 0 ? '…' : ''}${escapeControls(plain.slice(start, end))}${end < plain.length ? '…' : ''}`;
}

/**
 * Prints the diff alone on stdout, so that it can be piped into `git apply`, with paths from the root of the repository. What no diff can show,
 * and why something is missing, is on stderr.
 */
export async function printDiff({ fixed, troubles, report }: Fixed, { cwd, stdout, stderr }: World): Promise<ExitCode> {
  const root = (await repositoryAround(cwd)) ?? cwd;
  const isPlain = ({ document }: FixedDocument) => document.encoding === undefined;
  for (const { document, after } of fixed.filter(isPlain)) {
    const absolute = resolve(cwd, document.path);
    const path = isBelow(root, absolute) ? relative(root, absolute).split(sep).join('/') : document.path;
    stdout(unifiedDiff(path, document.text, after.text));
  }
  const problems = [
    ...fixed
      .filter((one) => !isPlain(one))
      .map(({ document }) => `${document.path} is not in UTF-8, so no diff can show its changes. --fix writes them.`),
    ...troubles,
    ...(report.refused === undefined ? [] : [report.refused]),
  ];
  for (const problem of problems) stderr(`alt-text-review: ${escapeControls(problem)}\n`);
  return problems.length === 0 ? 0 : 2;
}
