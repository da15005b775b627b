import type { Span } from '../../model/text.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { blockOf } from './block.ts';
import type { Region } from './region.ts';
import { isSpoken } from '../masking/templates.ts';

/** The regions of code with the images that it writes. @param images in order, without overlaps */
export function regionsOfCode(code: string, { start, end }: Span, images: readonly DialectImage[]): readonly Region[] {
  const block = blockOf(code);
  if (images.length === 0)
    return [{ start, end, kind: 'code', isSpoken: isSpoken(code) && block === undefined, block }];
  const regions: Region[] = [];
  let at = start;
  const pass = (to: number) => {
    if (to > at) regions.push({ start: at, end: to, kind: 'code', isSpoken: false });
  };
  for (const image of images) {
    pass(image.span.start);
    regions.push({ ...image.span, kind: 'image', image });
    at = image.span.end;
  }
  pass(end);
  return regions;
}
