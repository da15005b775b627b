import type { Mask } from '../masking/pieces.ts';
import { shortestPlaceholder, unknowable } from '../masking/placeholder.ts';
import type { Region } from './region.ts';

/** UTF-16 units of the shortest code that can be an image. */
export const shortestImage = '<img i=>'.length + shortestPlaceholder;

/** What is written over the regions of a template, of the same length: an image that code writes is an element with a placeholder in its `i`. */
export function masksOf(regions: readonly Region[]): readonly Mask[] {
  return regions.flatMap((region): readonly Mask[] => {
    const { start, end } = region;
    const length = end - start;
    if (length === 0) return [];
    if (region.kind === 'written') return [{ start, end, by: region.by }];
    if (region.kind === 'comment' || region.kind === 'hidden') return [{ start, end, by: ' '.repeat(length) }];
    if (region.kind === 'image') {
      const from = start + '<img i='.length;
      return [
        { start, end: from, by: '<img i=' },
        { start: from, end: end - 1, by: { image: region.image, isSpoken: false } },
        { start: end - 1, end, by: '>' },
      ];
    }
    if (length < shortestPlaceholder) return [{ start, end, by: unknowable.repeat(length) }];
    return [{ start, end, by: { isSpoken: region.isSpoken } }];
  });
}
