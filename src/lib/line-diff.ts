import type { Hunk } from './hunks.ts';
import { commonEntries } from './myers.ts';

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
export function newLines(before: string, after: string): ReadonlySet<number> {
  const [older, newer] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(older.length, newer.length);
  let first = 0;
  while (first < shorter && older[first] === newer[first]) first++;
  let same = 0;
  while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same)) same++;
  const kept = keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same));
  const added = new Set<number>();
  let next = 0;
  for (let index = 0; index < newer.length - same - first; index++) {
    if (kept[next] === index) next++;
    else added.add(first + index + 1);
  }
  return added;
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

/** Ascending indexes of the lines of `newer` that a diff keeps. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older: readonly string[], newer: readonly string[]): readonly number[] {
  const present = new Set(newer);
  const numbers = new Map<string, number>();
  const before: number[] = [];
  for (const line of older) {
    if (!present.has(line)) continue;
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    before.push(number);
  }
  const after: number[] = [];
  const indexes: number[] = [];
  for (const [index, line] of newer.entries()) {
    const number = numbers.get(line);
    if (number === undefined) continue;
    after.push(number);
    indexes.push(index);
  }
  const kept = commonEntries(Int32Array.from(before), Int32Array.from(after)) ?? [];
  return kept.map((at) => indexes[at] ?? 0);
}
