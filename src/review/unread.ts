import { count } from '../lib/count.ts';
import type { Skipped, UnreadFile } from '../model/document.ts';
import { limitsFor, type LocalLimits } from './limits.ts';
import type { FailOn, Unread } from '../model/report.ts';

/** The name of a file in a baseline that could not be read: it is accepted until its bytes change. */
export function unreadKey(file: string, hash: string): string {
  return `unread | ${file} | ${hash}`;
}

/** Every file once, by path, with the decision of the baseline. A file whose bytes are unknown cannot be accepted. */
export function unreadFiles(
  skipped: readonly Skipped[],
  baseline: ReadonlySet<string> | undefined,
): readonly UnreadFile[] {
  const files = new Map(skipped.map((one) => [one.file, one]));
  const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return sorted.map((one) => {
    const isAccepted = one.hash !== undefined && baseline?.has(unreadKey(one.file, one.hash)) === true;
    return isAccepted ? { ...one, accepted: true } : one;
  });
}

/** Why files that could not be read fail the gate; empty when they do not. Without this, a text that stops a parser would pass every check. */
export function unreadReasons(
  files: readonly UnreadFile[],
  limits: { readonly failOn: FailOn; readonly unread: Unread },
  overrides: readonly LocalLimits[] = [],
): readonly string[] {
  const limitsOf = limitsFor({ minCoverage: undefined, ...limits }, overrides);
  const number = files.filter(({ file, accepted }) => {
    const { failOn, unread } = limitsOf(file);
    return accepted !== true && unread !== 'warn' && failOn !== 'never';
  }).length;
  if (number === 0) return [];
  return [`${count(number, 'file')} could not be read`];
}
