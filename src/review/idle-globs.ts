import { matchGlobs } from '../lib/globs.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import { placesWith } from '../pictures/mapped.ts';
import { namesOf, type Policy } from './policy.ts';

/** What settings about pictures fit nothing that was read, in a scan of everything. */
export function idleNotes(images: readonly LintedImage[], policy: Policy): readonly string[] {
  return [...idleGlobsNote(images, policy), ...idleAddressesNote(images, policy)];
}

/** What a reader should know about globs of `decorative` that match no picture, because a slip in one looks like a decision that was kept. */
export function idleGlobsNote(
  images: readonly LintedImage[],
  { decorative, overrides, addresses }: Pick<Policy, 'decorative' | 'overrides' | 'addresses'>,
): readonly string[] {
  const all = [...decorative, ...overrides.flatMap((override) => override.decorative)];
  const globs = [...new Set(all)].filter((glob) => !glob.startsWith('!'));
  if (globs.length === 0 || images.length === 0) return [];
  const idle = new Map(globs.map((glob) => [glob, matchGlobs([glob])]));
  const placesOf = placesWith(addresses);
  for (const { image, document } of images) {
    if (idle.size === 0) return [];
    const names = namesOf(image, document.path, placesOf);
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

/** What a reader should know about entries of `addresses` with which no address begins. */
function idleAddressesNote(
  images: readonly LintedImage[],
  { addresses }: Pick<Policy, 'addresses'>,
): readonly string[] {
  if (images.length === 0) return [];
  return addresses
    .filter(({ from }) => !images.some(({ image }) => image.src.trim().startsWith(from)))
    .map(({ from }) => `No address of the documents that were read begins with ${from}, as addresses has it.`);
}
