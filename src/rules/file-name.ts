import { isBlank } from './absence.ts';
import { baseName } from './base-name.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import type { Control } from '../types.ts';

/** Whether `text` is the name or the address of a file, and no sentence about one. */
export function isFileName(text: string, src: string, control: Control | undefined): boolean {
  const bare = text
    .slice(0, 2000)
    .trim()
    .replace(/^["'“‘([<`]+/u, '')
    .replace(/["'”’)\]>`]+$/u, '');
  if (isTargetOf(bare, src, control)) return false;
  return hasImageExtension(bare, control) || isAddress(bare) || isSlugOf(bare, src) || isDefaultName(bare);
}

/** A download link may be called by the file that it leads to, unless that is the picture itself and nothing else is said. */
function isTargetOf(text: string, src: string, control: Control | undefined): boolean {
  if (control?.target === undefined || !same(text, baseName(control.target))) return false;
  return !isBlank(control.otherText) || !same(text, baseName(src));
}

/** One word, or two outside of links and buttons ("team photo.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text: string, control: Control | undefined): boolean {
  if (!imageExtension.test(text)) return false;
  const words = text.split(/\s+/u).length;
  return words === 1 || (words === 2 && control === undefined);
}

const imageExtension =
  /\.(?:apng|avif|bmp|cur|drawio|emf|eps|excalidraw|gif|hei[cf]|ico|jfif|jpe?g?|pjp|pjpeg|png|psd|svgz?|tga|tiff?|webp|wmf|xcf)(?:[?#]\S*)?$/iu;

/** `https://…`, `data:…`, `../img/a`, `C:\img\a`. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|data:image\/|file:|\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text);
}

/** The name of the file without its extension, where that is no natural wording: `login_form`, not `paris`, not `tree-sitter`. */
function isSlugOf(text: string, src: string): boolean {
  if (/\s/u.test(text)) return same(text, baseName(src));
  return /_|-[^-]+-[^-]+-/u.test(text) && same(text, baseName(src).replace(/\.\w+$/u, ''));
}

/** What cameras, phones, screenshot tools and databases write, in every language: the author's computer need not speak that of the page. */
function isDefaultName(text: string): boolean {
  const normalised = normalise(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
  if (cameraName.test(normalised) || bareNumber.test(normalised)) return true;
  return lexicon(undefined).defaultName.test(normalised) && normalised.replace(/\D/gu, '').length >= 4;
}

/** Design rule for Camera File system (DCF): four letters and a number; and what the makers of phones made of it. */
const cameraName =
  /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|vid|gopr|gx|dji|sam|pano|burst|rimg|sany)\s?\d{3,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;

/** A counter (`0001`), an id, a time stamp, a checksum, a UUID; a year or a small number may mean something. */
const bareNumber =
  /^(?:0\d{3,}|\d{5,}|\d{8}\s\d{4,9}|(?=[a-f]*\d)[0-9a-f]{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
