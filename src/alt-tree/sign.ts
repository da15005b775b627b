import { fileName, fileStem } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import { addressOf, type Address } from './address.ts';
import { isBadge } from './badge.ts';
import { iconName, isIcon } from './icon.ts';
import { partsOf } from './naming.ts';
import type { Place } from './places.ts';

/**
 * Whether a picture only stands for the place that it leads to, by its name: the sign of the service, the picture of a person. A logo, an icon or a
 * drawing of another name may stand for something that the place is only a part of, and a screenshot or a card shows something of its own.
 */
export function isSignOf(place: Place, { segments }: Address, image: Image): boolean {
  const { name, service, isOneThing } = place;
  const parts = partsOf(fileStem(image.src)).map((part) => part.toLowerCase());
  if (name === undefined || isBadge(image.src) || parts.includes('qr') || !isDrawing(image, parts)) return false;
  if (!isOneThing)
    return names(parts, name) && iconName(image).every((part) => calls.has(part) || isPartOf(name, part));
  // Further parts of an address are a page there, which has a title of its own.
  if (segments.length > 2) return false;
  if (isAvatar(image.src)) return segments.length === 1;
  const rest = iconName(image)
    .join('')
    .replaceAll(/invertocat|octocat/g, '');
  return (
    rest === lettersOf(service) ||
    (segments[0] === 'sponsors' && parts.some((part) => /^(?:sponsor|donate)$/.test(part)))
  );
}

/** Words of the names of buttons and icons; another word may say what else is shown: `slack-alert.png` is no sign of Slack. */
const calls: ReadonlySet<string> = new Set(
  `badge button get it now on the in for download available install add join us our chat follow like donate support social share mail email footer
  header rounded en us gen color horizontal vertical`.split(/\s+/),
);

/** CSS px: signs are seldom larger. */
const mostPx = 200;

/** Whether a picture may be a sign by its form: one of points whose size and name are not those of a sign may be a screenshot. */
function isDrawing(image: Image, parts: readonly string[]): boolean {
  const { src, width, height } = image;
  const size = Math.max(width ?? 0, height ?? 0);
  if (size > mostPx) return false;
  return (
    size > 0 || isAvatar(src) || /\.svg$/i.test(fileName(src)) || isIcon(image) || parts.some((part) => drawn.has(part))
  );
}

const drawn: ReadonlySet<string> = new Set(
  'badge button logo mark icon get donate sponsor social 16px 24px 32px 48px 64px'.split(' '),
);

function isAvatar(src: string): boolean {
  return addressOf(src)?.host === 'avatars.githubusercontent.com';
}

/** Whether the parts of the name of a file have a name among them; a short one only as a whole. */
function names(parts: readonly string[], name: string): boolean {
  const letters = lettersOf(name);
  return letters.length > 3 ? parts.join('').includes(letters) : parts.includes(letters);
}

function isPartOf(name: string, part: string): boolean {
  return lettersOf(name).includes(part);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
