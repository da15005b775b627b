import type { Image } from '../model/image.ts';
import { fileName, fileStem } from './file-name.ts';

/**
 * Whether an image is a spacer or a divider, "used only for visual formatting" (WCAG 1.1.1; failure F39): one that is too thin to show
 * anything, or one that has the name of such a file, unless the page is about these or its author describes it. Never one that names
 * a link, a button or an area: a skip link may well be a single transparent pixel (WCAG F89).
 */
export function isSpacer(image: Image): boolean {
  const { src, width, height, name, context } = image;
  if (namesControl(image)) return false;
  if (Math.min(width ?? Infinity, height ?? Infinity) <= mostPx) return true;
  const kind = spacers.exec(spaced(fileStem(src)))?.[1];
  if (kind === undefined || mayShow(image, kind) || (name ?? '').trim().split(/\s+/u).length > mostWords) return false;
  if (namesThing(spaced(name ?? ''), kind)) return false;
  return !spaced(`${context.heading ?? ''} ${context.nearby}`).includes(kind);
}

/** A screenshot of a blank page is called `blank.png`, too; the transparent picture of old pages is a GIF, or small. */
function mayShow({ src, width, height }: Image, kind: string): boolean {
  if (kind !== 'blank' && kind !== 'clear' && kind !== 'transparent') return false;
  const largest = Math.max(width ?? height ?? Infinity, height ?? 0);
  return largest > largestPx && (largest !== Infinity || !/\.gif$/iu.test(fileName(src)));
}

/** CSS px. */
const largestPx = 128;

/** "Clear button": the word means something else where another word goes with it, unless that says the same as the file name. */
function namesThing(text: string, kind: string): boolean {
  const words = text.split(' ');
  return words.includes(kind) && words.some((word) => word !== kind && /^\p{L}{3,}$/u.test(word) && !shapes.has(word));
}

const shapes: ReadonlySet<string> = new Set(
  'image img gif png picture pic pixel graphic spacer line blank empty transparent divider separator space'.split(' '),
);

/** CSS px: a line or a dot shows nothing. */
const mostPx = 2;

/** A longer text is a description. */
const mostWords = 3;

/** Not `hr`, which is a flag (Croatia) or a department as well. */
const spacers = /^(spacer|1x1|blank|transparent|clear|shim|divider|separator|line ?break)(?: ?\d+)?$/u;

function namesControl({ kind, context }: Image): boolean {
  return kind === 'link' || kind === 'button' || context.control?.otherText.trim() === '';
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/gu, ' ');
}
