import { isBlank } from './absence.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { fileName, filePath, fileStem } from '../../text/file-name.ts';
import { endsInPictureName } from '../../text/picture-names.ts';
import type { Control, Image } from '../../model/image.ts';
import { isNamed, joiningWords } from './words-of-page.ts';

/** How sure it is that a text is the name of a file: `worded` is one that an author may have written as well, `hero banner` for `hero-banner.jpg`. */
export type FileName = 'sure' | 'worded';

/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
export function fileNameIn(text: string, image: Image): FileName | undefined {
  const { src, context } = image;
  const bare = text
    .slice(0, 2000)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replace(/^["'“‘([<`]+/u, '')
    .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
  if (hasScheme.test(bare) || isTargetOf(bare, src, context.control)) return undefined;
  const isSure =
    hasImageExtension(bare, context.control) ||
    isPath(bare, src) ||
    isSlugOf(bare, image) ||
    isVariable(bare, image) ||
    isDefaultName(bare);
  if (isSure) return 'sure';
  return isWordsOf(bare, image) ? 'worded' : undefined;
}

/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text: string, src: string, control: Control | undefined): boolean {
  if (control?.target === undefined || !same(text, fileName(control.target))) return false;
  return !isBlank(control.otherText) || !same(text, fileName(src));
}

/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text: string, control: Control | undefined): boolean {
  if (!endsInPictureName(text)) return false;
  const words = text.toLowerCase().split(/\s+/u);
  if (words.length <= 2) return words.length === 1 || control === undefined;
  // A sentence has words that join others, signs, or the name of another file.
  return control === undefined && words.length <= mostWords && words.slice(0, -1).every(isPartOfName);
}

const mostWords = 8;

function isPartOfName(word: string): boolean {
  return /^[\p{L}\p{M}\p{Nd}()&+_-]+$/u.test(word) && !joiningWords.has(word);
}

const hasScheme = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|data:|file:)/iu;

/** `../img/a`, `C:\\img\\a`, `/assets/img/hero/banner`, the address of the picture without its ending; url-alt handles addresses with a scheme. */
function isPath(text: string, src: string): boolean {
  if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text)) return true;
  if (!/^[\w.@~%/-]+$/u.test(text) || !text.includes('/')) return false;
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.length < 2) return false;
  return pictureFolders.has(parts[0]?.toLowerCase() ?? '') || same(text, filePath(src).replace(/\.\w{1,5}$/u, ''));
}

const pictureFolders: ReadonlySet<string> = new Set(
  'img imgs image images pic pics picture pictures photo photos figure figures fig figs media assets static public upload uploads screenshots wp-content'.split(
    ' ',
  ),
);

/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text: string, { src, context }: Image): boolean {
  if (/\s/u.test(text)) return same(text, fileName(src));
  if (!same(text, fileStem(src))) return false;
  return text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text) && !isNamed(text, context));
}

/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text: string, { src, context }: Image): boolean {
  // The name of a link or a button may well be in small letters.
  if (context.control !== undefined || text !== text.toLowerCase() || isNamed(text, context)) return false;
  const stem = fileStem(src).toLowerCase();
  return /[-_]/u.test(stem) && same(spaced(text), spaced(stem)) && (/\s/u.test(text) || isKebab(text));
}

function isKebab(text: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}

function spaced(text: string): string {
  return text.replace(/[\s_-]+/gu, ' ').trim();
}

/** The name of the variable that a component takes the picture from: `BOAT47` for `boat4-7.png`. */
function isVariable(text: string, { src, kind }: Image): boolean {
  if (kind !== 'component' || !/^[A-Za-z_$][\w$]*$/u.test(text) || !/\d|[a-z][A-Z]|_/u.test(text)) return false;
  return same(text.replace(/[^A-Za-z\d]/gu, ''), fileStem(src).replace(/[^A-Za-z\d]/gu, ''));
}

/** What cameras, phones, screenshot tools and agencies write, in every language, because the author's computer may use another one than the page. */
function isDefaultName(text: string): boolean {
  const normalised = normalise(text.replace(/(?:@\dx)?(?:\.\w{2,5})?$/u, ''));
  if ([cameraName, stockName, programName].some((pattern) => pattern.test(normalised)) || captureName.test(text))
    return true;
  return normalised.replace(/\P{Nd}/gu, '').length >= 4 && lexicon(undefined).isDefaultName(normalised);
}

/** Design rule for Camera File system (DCF): four letters and a number; and the variants that makers of phones use. */
const cameraName =
  /^(?:(?:img|imag|dsc[nf]?|pict|cimg|hpim|kic|pxl|mvi|pano|burst|rimg|sany)\s?\d{3,}|(?:vid|gopr|gx|dji|sam|fb img|received)\s?\d{4,}|p\d{7,8})(?:[\s.]+(?:\d+|wa\d+|burst\d*|edited|copy|portrait|mp|cropped|scaled|rotated|\d+x\d+))*$/u;

/** Stock agencies name their pictures with their own name and a number: `shutterstock_123456789`, `pexels-jane-doe-1234567`. */
const stockName =
  /^(?:shutterstock|istock(?:photo)?|adobestock|gettyimages|depositphotos|dreamstime|alamy|pexels|unsplash|pixabay|freepik)(?:\s[a-z]+){0,4}\s\d{4,}(?:\s[a-z\d]+)?$/u;

/** What programs name a picture that they paste or export: Word, Outlook and Teams, Google Docs, VLC, design tools, tools of this kind on phones. */
const programName =
  /^(?:clip image\d{3,}|microsoftteams image(?: ?\(?\d+)?|outlook [a-z\d]{6,}|vlcsnap \d[\d\sa-z]+|vlcsnap error\d+|inkedimg? \d+ li|screenshot \d{8} \d{6}(?: [a-z][a-z\d .]*)?|screenshot(?: \d{2,4}){6,7} com(?:\.\w+)+|scrnli \w+|ms ?teams [a-z\d]{6,}|powerpoint presentation \d+|unnamed ?\(?\d*|pasted graphic(?: \d+)?|pastedgraphic ?\d+|rectangle \d+|group \d{2,}|frame \d{3,}|ellipse \d+|artboard(?: \d+)?|mask group(?: \d+)?|slide\d+|grafik ?\d+ ?\.?|bild ?\d{3,}|page\d+image\d+|rplot\d*|unnamed chunk \d+(?: \d+)?|output \d+ \d+)$/u;

/** `chrome_Xy12AbCd90`, as ShareX writes it: the program, and ten letters and digits at random. */
const captureName = /^[a-z][a-z\d.]{1,30}_(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{10}$/iu;

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
