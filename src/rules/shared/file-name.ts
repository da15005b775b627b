import { isBlank } from './absence.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { fileName, fileStem } from '../../text/file-name.ts';
import { endsInPictureName } from '../../text/picture-names.ts';
import type { Control } from '../../model/image.ts';

/** Whether `text` is the name or the path of a file, and not a sentence about one. */
export function isFileName(text: string, src: string, control: Control | undefined): boolean {
  const bare = text
    .slice(0, 2000)
    .trim()
    .replace(/^["'“‘([<`]+/u, '')
    .replace(/["'”’)\]>`]+$/u, '');
  if (hasScheme.test(bare) || isTargetOf(bare, src, control)) return false;
  return hasImageExtension(bare, control) || isPath(bare) || isSlugOf(bare, src) || isDefaultName(bare);
}

/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text: string, src: string, control: Control | undefined): boolean {
  if (control?.target === undefined || !same(text, fileName(control.target))) return false;
  return !isBlank(control.otherText) || !same(text, fileName(src));
}

/** One word, or two outside of links and buttons ("team photo.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text: string, control: Control | undefined): boolean {
  if (!endsInPictureName(text)) return false;
  const words = text.split(/\s+/u).length;
  return words === 1 || (words === 2 && control === undefined);
}

const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;

/** `../img/a`, `C:\img\a`; url-alt handles addresses with a scheme. */
function isPath(text: string): boolean {
  return /^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text);
}

/** The name of the file without its extension, where that is not natural wording: `login_form`, not `paris`, not `tree-sitter`. */
function isSlugOf(text: string, src: string): boolean {
  if (/\s/u.test(text)) return same(text, fileName(src));
  return /_|-[^-]+-[^-]+-/u.test(text) && same(text, fileStem(src));
}

/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text: string): boolean {
  const normalised = normalise(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
  if (cameraName.test(normalised) || stockName.test(normalised)) return true;
  return lexicon(undefined).defaultName.test(normalised) && normalised.replace(/\P{Nd}/gu, '').length >= 4;
}

/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName =
  /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;

/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName =
  /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
