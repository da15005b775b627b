import type { Hunk } from './hunks.ts';
import { commonEntries, type CommonEntry } from './myers.ts';

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
export function newLines(before: string, after: string): ReadonlySet<number> {
  const added = new Set<number>();
  for (const [index, line] of earlierLines(before, after).entries()) if (line === 0) added.add(index + 1);
  return added;
}

/** For each line of `after`, in order, the same line of `before`, 1-based; 0 for one that is new, as {@link newLines} has it. */
export function earlierLines(before: string, after: string): Int32Array {
  const [older, newer] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(older.length, newer.length);
  let first = 0;
  while (first < shorter && older[first] === newer[first]) first++;
  let same = 0;
  while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same)) same++;
  const lines = new Int32Array(newer.length);
  for (let index = 0; index < first; index++) lines[index] = index + 1;
  for (let index = 1; index <= same; index++) lines[newer.length - index] = older.length - index + 1;
  for (const kept of keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same))) {
    lines[first + kept.after] = first + kept.before + 1;
  }
  return lines;
}

/** Hunks around the new lines of a text, with three lines of context, as git and GitHub show them. */
export function hunksAround(added: ReadonlySet<number>, text: string): readonly Hunk[] {
  const last = linesOf(text).length;
  const hunks: { start: number; end: number }[] = [];
  for (const line of [...added].sort((a, b) => a - b)) {
    const hunk = hunks.at(-1);
    const end = Math.min(last, line + context);
    if (hunk !== undefined && line - context <= hunk.end + 1) hunk.end = end;
    else hunks.push({ start: Math.max(1, line - context), end });
  }
  return hunks;
}

const context = 3;

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines that a diff keeps, in ascending order. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older: readonly string[], newer: readonly string[]): readonly CommonEntry[] {
  const present = new Set(newer);
  const numbers = new Map<string, number>();
  const [before, after] = [sharedLines(), sharedLines()];
  for (const [index, line] of older.entries()) {
    if (!present.has(line)) continue;
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    before.add(number, index);
  }
  for (const [index, line] of newer.entries()) {
    const number = numbers.get(line);
    if (number !== undefined) after.add(number, index);
  }
  const kept = commonEntries(Int32Array.from(before.numbers), Int32Array.from(after.numbers)) ?? [];
  return kept.map((at) => ({ before: before.indexes[at.before] ?? 0, after: after.indexes[at.after] ?? 0 }));
}

/** Lines of one side that the other side has as well: the number that stands for their words, and where they are. */
function sharedLines() {
  const numbers: number[] = [];
  const indexes: number[] = [];
  return {
    numbers,
    indexes,
    add(number: number, index: number) {
      numbers.push(number);
      indexes.push(index);
    },
  };
}
