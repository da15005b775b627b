import { matchGlobs } from '../lib/globs.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import { namesOf, type Policy } from './policy.ts';

/** What a reader should know about globs of `decorative` that match no picture, because a slip in one looks like a decision that was kept. */
export function idleGlobsNote(
  images: readonly LintedImage[],
  { decorative, overrides }: Pick<Policy, 'decorative' | 'overrides'>,
): readonly string[] {
  const all = [...decorative, ...overrides.flatMap((override) => override.decorative)];
  const globs = [...new Set(all)].filter((glob) => !glob.startsWith('!'));
  if (globs.length === 0 || images.length === 0) return [];
  const idle = new Map(globs.map((glob) => [glob, matchGlobs([glob])]));
  for (const { image, document } of images) {
    if (idle.size === 0) return [];
    const names = namesOf(image, document.path);
    for (const [glob, matches] of idle) if (names.some(matches)) idle.delete(glob);
  }
  const [first, ...others] = idle.keys();
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more of decorative match`;
  return [
    others.length === 0
      ? `The pattern ${first} of decorative matches no picture of the documents that were read.`
      : `The pattern ${first}${more} no picture of the documents that were read.`,
  ];
}
