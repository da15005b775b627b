import { totalsOf } from './totals.ts';
import { lintDocuments, type LintOptions } from './lint.ts';
import type { Before } from '../sources/before.ts';
import type { CoverageChange, Report } from '../model/report.ts';
import type { LintedImage } from '../model/reviewed-image.ts';

/**
 * How the change moves the coverage of the documents that it touches, regardless of the scope of the gate.
 * Undefined when neither side has an image.
 */
export async function coverageChange(
  report: Report,
  { documents, compared }: Before,
  options: Pick<LintOptions, 'policy' | 'today'>,
): Promise<CoverageChange | undefined> {
  const all = { ...options, scope: 'all', changedFiles: new Set<string>(), baseline: undefined } as const;
  const { images: before } = await lintDocuments(documents, all);
  const after = report.images
    .filter(({ document }) => compared.has(document.path))
    .map((reviewed) => ({ ...reviewed, inScope: true }));
  if (before.length + after.length === 0) return undefined;
  return {
    before: totalsOf(0, before, 0).coverage,
    after: totalsOf(0, after, 0).coverage,
    worse: more(wanting(after), wanting(before)),
    better: more(wanting(before), wanting(after)),
  };
}

type Counts = ReadonlyMap<string, number>;

/** Images that need a text or a better one, by their target and occurrence: a file that was renamed, and an image that moved, keep theirs. */
function wanting(images: readonly LintedImage[]): Counts {
  const counts = new Map<string, number>();
  for (const { status, identity, document } of images) {
    if (status !== 'missing' && status !== 'weak') continue;
    const image = identity.slice(document.path.length);
    counts.set(image, (counts.get(image) ?? 0) + 1);
  }
  return counts;
}

function more(one: Counts, other: Counts): number {
  return [...one].reduce((sum, [image, number]) => sum + Math.max(0, number - (other.get(image) ?? 0)), 0);
}
