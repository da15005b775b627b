import { earlierLines } from './line-diff.ts';

/** Lines around a change. */
const context = 3;

/**
 * The change of a file as `git apply` takes it; empty where there is none. Lines keep their ends, and a last line without a line break is marked.
 *
 * @param path with `/`, as both sides name it
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [older, newer] = [linesOf(before), linesOf(after)];
  const rows = rowsOf(older, newer, earlierLines(before, after));
  const names = [quoted(`a/${path}`), quoted(`b/${path}`)] as const;
  const head = `diff --git ${names[0]} ${names[1]}\n--- ${ended(names[0])}\n+++ ${ended(names[1])}\n`;
  return head + hunksOf(rows).map(hunkText).join('');
}

/** Lines that were replaced: the number of the first in the old text, 1-based, and the lines on both sides, with their line breaks. */
export type LineChange = {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** The changes between two texts, in order. */
export function changesOf(before: string, after: string): readonly LineChange[] {
  const changes: { line: number; removed: string[]; added: string[] }[] = [];
  let open: (typeof changes)[number] | undefined;
  for (const { mark, line, before: number } of rowsOf(linesOf(before), linesOf(after), earlierLines(before, after))) {
    if (mark === ' ') {
      open = undefined;
      continue;
    }
    if (open === undefined) changes.push((open = { line: number, removed: [], added: [] }));
    (mark === '-' ? open.removed : open.added).push(line);
  }
  return changes;
}

/** With their line breaks. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : line));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A line of the diff, and the numbers of the next line on either side, 1-based. */
type Row = { readonly mark: ' ' | '-' | '+'; readonly line: string; readonly before: number; readonly after: number };

function rowsOf(older: readonly string[], newer: readonly string[], earlier: Int32Array): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  const remove = (end: number, after: number): void => {
    for (; at < end; at += 1) rows.push({ mark: '-', line: older[at] ?? '', before: at + 1, after });
  };
  for (const [index, line] of newer.entries()) {
    const same = (earlier[index] ?? 0) - 1;
    // Lines that differ in how they end are other lines to git.
    if (same >= at && older[same] === line) {
      remove(same, index + 1);
      rows.push({ mark: ' ', line, before: at + 1, after: index + 1 });
      at += 1;
    } else {
      if (same >= at) remove(same + 1, index + 1);
      rows.push({ mark: '+', line, before: at + 1, after: index + 1 });
    }
  }
  remove(older.length, newer.length + 1);
  return rows;
}

function hunksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const hunks: { start: number; end: number }[] = [];
  for (const [index, { mark }] of rows.entries()) {
    if (mark === ' ') continue;
    const last = hunks.at(-1);
    if (last !== undefined && index - context <= last.end) last.end = index + context + 1;
    else hunks.push({ start: Math.max(0, index - context), end: index + context + 1 });
  }
  return hunks.map(({ start, end }) => rows.slice(start, end));
}

function hunkText(rows: readonly Row[]): string {
  const [first] = rows;
  const count = (without: Row['mark']) => rows.filter(({ mark }) => mark !== without).length;
  const [removed, added] = [count('+'), count('-')];
  // A side without lines is named by the line before it.
  const start = (line: number, size: number) => `${size === 0 ? line - 1 : line},${size}`;
  const head = `@@ -${start(first?.before ?? 1, removed)} +${start(first?.after ?? 1, added)} @@\n`;
  return (
    head +
    rows
      .map(({ mark, line }) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
      .join('')
  );
}

/** A name with a character that would end it, as git quotes it in C's way. */
function quoted(name: string): string {
  if (!/["\\\p{Cc}]/u.test(name)) return name;
  const bytes = name
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `"${bytes}"`;
}

/** Behind a name with a space, a tab says where it ends. */
function ended(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
