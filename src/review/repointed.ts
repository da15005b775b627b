import { isBadge } from '../alt-tree/index.ts';
import { placesWith } from '../pictures/mapped.ts';
import { fileName } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Change } from './scope.ts';

/** Whether the address of an image is written elsewhere: in a definition, or in a variable. */
export function isPointed({ src, span }: Image, text: string): boolean {
  return src !== '' && !text.slice(span.start, span.end).includes(src);
}

/**
 * Whether an image shows another picture than before, by its address. One that only moved, or has another name, is the same picture, and a
 * badge is named after what it reports.
 */
export function isRepointed(before: Image, now: Image, path: string, { renamedFiles, policy }: Change): boolean {
  if (before.src === now.src || isData(before.src) !== isData(now.src)) return false;
  if (isBadge(before.src) || isBadge(now.src)) return false;
  const [oldName, newName] = [fileName(before.src), fileName(now.src)];
  if (oldName !== '' && oldName === newName) return false;
  const placesOf = placesWith(policy?.addresses ?? []);
  const earlier = new Set(placesOf(before.src, path));
  return ![...placesOf(now.src, path)].some((place) => earlier.has(renamedFiles?.get(place) ?? ''));
}

function isData(src: string): boolean {
  return /^\s*data:/i.test(src);
}
