import { isBlank } from './absence.ts';
import { isWithoutWordsBeside } from './alone.ts';
import { isDefaultName } from './default-name.ts';
import { isIdentifier } from './identifier.ts';
import { lexicon } from './lexicon.ts';
import { fileName, filePath, fileStem } from '../../text/file-name.ts';
import { endsInPictureName } from '../../text/picture-names.ts';
import type { Control, Image } from '../../model/image.ts';
import { isNamed, joiningWords } from './words-of-page.ts';

/** How sure it is that a text is the name of a file: `worded` is one that an author may have written as well, `hero banner` for `hero-banner.jpg`. */
export type FileName = 'sure' | 'worded';

/** Whether the text of `image` is the name or the path of a file, and not a sentence about one; undefined when it is not. */
export function fileNameIn(text: string, image: Image): FileName | undefined {
  const { src, context } = image;
  const bare = withoutMarks(text.slice(0, 2000));
  if (hasScheme.test(bare) || isTargetOf(bare, src, context.control)) return undefined;
  const isSure =
    hasImageExtension(bare, context.control) ||
    isPath(bare, src) ||
    isSlugOf(bare, image) ||
    isNounAndSlugOf(bare, image) ||
    isVariable(bare, image) ||
    isLayerOf(bare, image) ||
    isDefaultName(bare);
  if (isSure) return 'sure';
  return isWordsOf(bare, image) || isCounterOf(bare, image) ? 'worded' : undefined;
}

/** Without what stands around a name in a sentence. */
function withoutMarks(text: string): string {
  if (isBare.test(text)) return text;
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replace(/^["'“‘([<`]+/u, '')
    .replace(/(?<!["'”’)\]>`])["'”’)\]>`]+$/u, '');
}

/** Printable ASCII between two letters or digits, as most texts are. */
const isBare = /^[A-Za-z\d][ -~]*[A-Za-z\d]$/;

/** A download link may have the name of its file, unless that is the picture itself and the link has no other text. */
function isTargetOf(text: string, src: string, control: Control | undefined): boolean {
  if (control?.target === undefined || !same(text, fileName(control.target))) return false;
  return !isBlank(control.otherText) || !same(text, fileName(src));
}

/** One word, or several outside of links and buttons ("Quarterly report final 2.jpg", but a button may say "Download logo.svg"). */
function hasImageExtension(text: string, control: Control | undefined): boolean {
  if (!text.includes('.') || !endsInPictureName(text)) return false;
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
  if (text.includes(' ')) return false;
  if (/^(?:\.{1,2}[/\\]|[a-z]:\\)\S+$/iu.test(text)) return true;
  if (!text.includes('/') || !/^[\w.@~%/-]+$/u.test(text)) return false;
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.length < 2) return false;
  const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
  if (folders.some((folder) => pictureFolders.has(folder)) || same(text, filePath(src).replace(/\.\w{1,5}$/u, '')))
    return true;
  // "public/private" is a pair of words.
  return (parts.length > 2 || text.startsWith('/')) && siteFolders.has(folders[0] ?? '');
}

const pictureFolders: ReadonlySet<string> = new Set(
  'img imgs image images pic pics picture pictures photo photos figure figures fig figs upload uploads screenshots wp-content'.split(
    ' ',
  ),
);

const siteFolders: ReadonlySet<string> = new Set(['media', 'assets', 'static', 'public']);

/** The name of the file without its ending, where that is not natural wording: `login_form`, `sign-up-error`, `step-2`, but not `paris`. */
function isSlugOf(text: string, { src, context }: Image): boolean {
  if (/\s/u.test(text)) return same(text, fileName(src));
  if (!same(text, fileStem(src))) return false;
  // Constants and options have such names as well: then the page has them.
  return (text.includes('_') || (/-\d|\d-|-[^-]+-/u.test(text) && isKebab(text))) && !isNamed(text, context);
}

/** `Image split-pane` for `split-pane.png`. */
function isNounAndSlugOf(text: string, image: Image): boolean {
  const at = text.indexOf(' ');
  if (at === -1 || text.includes(' ', at + 1)) return false;
  const [noun, name] = [text.slice(0, at), text.slice(at + 1)];
  return /[-_]/u.test(name) && lexicon(undefined).pictures.has(noun.toLowerCase()) && isSlugOf(name, image);
}

/** `hero-banner` or `hero banner` for `hero-banner.jpg`: so Asciidoctor and content management systems write it, and some people. */
function isWordsOf(text: string, { src, context }: Image): boolean {
  // The name of a link or a button may well be in small letters.
  if (context.control !== undefined || text !== text.toLowerCase()) return false;
  const stem = fileStem(src).toLowerCase();
  if (!/[-_]/u.test(stem) || !same(spaced(text), spaced(stem)) || isNamed(text, context)) return false;
  // "Mastodon logo" is the right text for a logo, however it is written.
  return !/\s(?:logo|icon|wordmark|flag)$/u.test(text) && (/\s/u.test(text) || isKebab(text));
}

function isKebab(text: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{Nd}]+(?:[-.][\p{Ll}\p{Lo}\p{Nd}]+)+$/u.test(text);
}

function spaced(text: string): string {
  return text.replace(/[\s_-]+/gu, ' ').trim();
}

/** `step2` or `2` for a picture of that name which stands alone; inside a sentence or a table it may be the sign of the step. */
function isCounterOf(text: string, image: Image): boolean {
  if (text.length > longestCounter || !counter.test(text) || !same(text, fileStem(image.src))) return false;
  return isWithoutWordsBeside(image) && !isNamed(text, image.context);
}

/** UTF-16 units: `benchmark123a`. */
const longestCounter = 13;

const counter =
  /^(?:\d{1,3}|(?:p|pic|step|fig|figure|screen|shot|diagram|page|view|demo|result|output|example|sample|test|benchmark|tutorial|part|dashboard|menu|dialog|window|settings?|login|home|chart|graph|plot|map|table)\d{1,3}[a-z]?)$/u;

/** The name of a layer, as design tools write it into the name of the file and authors into the text: `Group 1.png`, `Vector 3.svg`. */
function isLayerOf(text: string, { src }: Image): boolean {
  const at = text.indexOf(' ');
  return layers.has(text.slice(0, at)) && /^\d{1,5}$/u.test(text.slice(at + 1)) && text === fileStem(src);
}

const layers: ReadonlySet<string> = new Set(
  'Group Frame Vector Path Layer Component Slice Bitmap Oval Shape Line Union Subtract Mask Instance Section Desktop'.split(
    ' ',
  ),
);

/** The name of the variable that holds the picture: `BOAT47` for `boat4-7.png`, `heroBanner` for `hero-banner.jpg`. */
function isVariable(text: string, { src, kind, context }: Image): boolean {
  const stem = fileStem(src);
  if (!/^[A-Za-z_$][\w$]*$/u.test(text) || !same(squeezed(text), squeezed(stem))) return false;
  // `OAuth2` is a name, and `RandomLoadBalance` that of a class: the page has them as a rule.
  if (isNamed(text, context)) return false;
  return isIdentifier(text) || (/[A-Z]{2}\d|_/u.test(text) && (kind === 'component' || /[-_]/u.test(stem)));
}

function squeezed(text: string): string {
  return text.replace(/[^A-Za-z\d]/gu, '');
}

function same(a: string, b: string): boolean {
  const [first, other] = [a.charAt(0).toLowerCase(), b.charAt(0).toLowerCase()];
  // What follows never makes one letter of ASCII another.
  if (first !== other && /^[a-z]{2}$/.test(first + other)) return false;
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
