import { matchGlobs } from '../lib/globs.ts';
import type { FailOn, Unread } from '../model/report.ts';

/** What fails the check. */
export type Limits = {
  readonly failOn: FailOn;
  readonly unread: Unread;
  /** Percent; undefined where any coverage passes. */
  readonly minCoverage: number | undefined;
  /** The most images whose worst finding is a warning; undefined where any number passes. */
  readonly maxWarnings?: number | undefined;
};

/** What fails the check for some documents. */
export type LocalLimits = {
  /** Globs of documents. */
  readonly paths: readonly string[];
  /** Undefined where the settings of the run decide. */
  readonly limits?: Partial<Limits> | undefined;
};

/** What fails the check for a document: the last that covers it wins, limit by limit. */
export function limitsFor(limits: Limits, overrides: readonly LocalLimits[]): (path: string) => Limits {
  const some = overrides.flatMap((one) => (one.limits === undefined ? [] : [{ ...one, covers: matchSome(one.paths) }]));
  if (some.length === 0) return () => limits;
  return (path) => some.reduce<Limits>((all, one) => (one.covers(path) ? { ...all, ...one.limits } : all), limits);
}

/** Like {@link matchGlobs}, but a list without a positive glob matches nothing. */
export function matchSome(globs: readonly string[]): (path: string) => boolean {
  return globs.some((glob) => !glob.startsWith('!')) ? matchGlobs(globs) : () => false;
}
