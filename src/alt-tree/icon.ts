import { fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import { partsOf } from './naming.ts';

/** Whether an image is an icon, by its size or its name: an icon repeats words or points somewhere, and shows nothing of its own. */
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
/** Above this size an image is a picture of an icon, even if its file is called an icon. */
const largestPx = 128;

const nouns = new Set('icon icons ico arrow chevron caret bullet glyph favicon external'.split(' '));

/** The words of an icon's file name, without those that only mean "icon". */
export function iconName(image: Image): readonly string[] {
  return partsOf(fileStem(image.src))
    .map((part) => part.toLowerCase())
    .filter((part) => !about.has(part) && !/^\d+(?:x\d*|px)?$/.test(part));
}

/** Words for the drawing, not for its meaning. */
const about = new Set(
  'icon icons ico logo logos img image svg png ic btn button symbol sign mark dark light white black grey gray color colour small large solid outline filled line round circle square new the'.split(
    ' ',
  ),
);
