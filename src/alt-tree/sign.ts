import { fileName, fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import { addressOf, type Address } from './address.ts';
import { iconName, isIcon } from './icon.ts';
import { logoParts } from './logo.ts';
import { partsOf } from './naming.ts';
import type { Place } from './places.ts';

/** Whether a picture only stands for the place that it leads to; a screenshot, a card or a chart shows something of its own, and `qr.png` is there to be scanned. */
export function isSignOf(place: Place, { segments }: Address, image: Image): boolean {
  const { name, service, isOneThing } = place;
  const parts = partsOf(fileStem(image.src)).map((part) => part.toLowerCase());
  if (name === undefined || parts.includes('qr')) return false;
  if (!isOneThing) return names(parts, name);
  if (isIcon(image) || isLogo(image) || segments[0] === 'sponsors') return true;
  if (addressOf(image.src)?.host === 'avatars.githubusercontent.com') return true;
  if (isLarge(image) || !/\.(?:svg|png|webp|ico)$/i.test(fileName(image.src))) return false;
  const rest = iconName(image)
    .join('')
    .replaceAll(/invertocat|octocat/g, '');
  const isNamed = (named: string) => rest === lettersOf(named);
  const isDrawing = /\.svg$/i.test(fileName(image.src)) || isSmall(image);
  return isNamed(service) || (isDrawing && segments.some((segment) => isNamed(segment)));
}

function isLogo(image: Image): boolean {
  return logoParts(image) !== undefined && !isLarge(image);
}

/** CSS px: signs are seldom larger. */
const mostPx = 200;

function isLarge({ width, height }: Image): boolean {
  return Math.max(width ?? 0, height ?? 0) > mostPx;
}

function isSmall({ width, height }: Image): boolean {
  return Math.max(width ?? height ?? Infinity, height ?? 0) <= mostPx;
}

/** Whether the parts of the name of a file have a name among them; a short one only as a whole. */
function names(parts: readonly string[], name: string): boolean {
  const letters = lettersOf(name);
  return letters.length > 3 ? parts.join('').includes(letters) : parts.includes(letters);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
