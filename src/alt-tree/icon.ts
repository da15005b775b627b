import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import { partsOf } from './naming.ts';

/** Whether an image is a small sign by its size or by what it is called: signs repeat or point, they do not show. */
export function isIcon(image: Image): boolean {
  const { src, width, height } = image;
  if (Math.max(width ?? height ?? Infinity, height ?? width ?? Infinity) <= mostPx) return true;
  if (Math.max(width ?? 0, height ?? 0) > largestPx) return false;
  return (
    partsOf(fileStem(src)).some((part) => nouns.has(part.toLowerCase())) || /(?:^|\/)icons?\//i.test(src.slice(0, 2000))
  );
}

/** CSS px: sites draw icons at 16 to 32, and seldom larger than this. */
const mostPx = 48;
/** A file may be called an icon and be shown as a picture of one. */
const largestPx = 128;

const nouns = new Set('icon icons ico arrow chevron caret bullet glyph favicon external'.split(' '));

/** What an icon is called, without the words that say that it is one. */
export function iconName(image: Image): readonly string[] {
  return partsOf(fileStem(image.src))
    .map((part) => part.toLowerCase())
    .filter((part) => !about.has(part) && !/^(?:\d+x?\d*|[1-3]x)$/.test(part));
}

/** Words for the drawing and not for what it stands for. */
const about = new Set(
  'icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(
    ' ',
  ),
);
