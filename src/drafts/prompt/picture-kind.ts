import { filePath, fileStem } from '../../text/file-name.ts';
import type { Image } from '../../model/image.ts';
import type { Picture, Prepared } from '../../model/picture.ts';
import { doingWords, kindPhrases, kindWords, nearbyKinds, trimmings, type PictureKind } from './picture-kind-words.ts';

/**
 * The kind of a picture by its names and surroundings; undefined when they do not show it. It is known before the picture is decoded, and
 * nothing else about the page is part of a draft's key.
 */
export function kindHint({ src, alt, title, context }: Image): PictureKind | undefined {
  const folders = filePath(src).split(/[/\\]/).slice(0, -1);
  return (
    ofName(fileStem(src)) ??
    // A placeholder for a description often names the kind: `![screenshot](a.png)`.
    ofName(alt.kind === 'text' && alt.text.length <= maxPlaceholder ? alt.text : '') ??
    folders.map((folder) => kindWords.get(wordsOf(folder).at(-1) ?? '')).findLast((kind) => kind !== undefined) ??
    ofText(context.figcaption) ??
    ofText(title) ??
    ofText(context.nearby.slice(0, maxNearby))
  );
}

/** The kind of a prepared picture. The same hint and the same bytes always give the same kind. */
export function pictureKind(hint: PictureKind | undefined, picture: Picture, prepared: Ready | undefined): PictureKind {
  if (hint !== undefined && hint !== 'icon') return hint;
  if (prepared === undefined || picture.status !== 'bytes') return hint ?? 'picture';
  const { width, height, words } = prepared;
  const longer = Math.max(width, height);
  if (longer > 0 && longer <= iconPx) return 'icon';
  // `icons/login.png` may well show the whole login page.
  if (hint === 'icon') return longer > pictogramPx ? 'picture' : 'icon';
  if (picture.mediaType === 'image/svg+xml') return wordsOf(words).length >= diagramWords ? 'diagram' : 'picture';
  const isScreen = picture.mediaType === 'image/png' && screens.has(`${Math.min(width, height)}×${longer}`);
  return isScreen ? 'screenshot' : 'picture';
}

/** Whether the alternative text can be short, because the caption of the figure already describes most. */
export function isShort({ context }: Image): boolean {
  return (context.figcaption ?? '').trim() !== '';
}

type Ready = Extract<Prepared, { readonly status: 'ready' }>;

/** Characters: a longer text is not a placeholder, and longer surroundings are not about this picture alone. */
const maxPlaceholder = 40;
const maxNearby = 600;

/** Pixels of the longer side: up to `iconPx` a picture is an icon, up to `pictogramPx` it is one if its name says so. */
const iconPx = 64;
const pictogramPx = 600;

/** An SVG with this many words is a diagram. */
const diagramWords = 4;

/** Sizes in pixels that screens have but cameras do not, the shorter side first. */
const screens: ReadonlySet<string> = new Set([
  '720×1280',
  '768×1024',
  '768×1366',
  '800×1280',
  '900×1440',
  '900×1600',
  '1080×1920',
  '1200×1920',
  '1440×2560',
  '1440×3440',
  '1600×2560',
  '1664×2560',
  '1800×2880',
  '1890×3024',
  '1964×3024',
  '2160×3840',
  '2234×3456',
  '640×1136',
  '750×1334',
  '828×1792',
  '1125×2436',
  '1170×2532',
  '1179×2556',
  '1206×2622',
  '1242×2208',
  '1242×2688',
  '1284×2778',
  '1290×2796',
  '1320×2868',
  '1080×2340',
  '1080×2400',
  '1440×3088',
  '1440×3120',
]);

/** `LoginPage_2x` → `login page 2 x`. */
function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return spaced.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
}

/** A name ends or begins with the kind: `traffic-chart`, `logo-rss`, `Screenshot 2024-05-01`. */
function ofName(name: string): PictureKind | undefined {
  const words = wordsOf(name);
  const line = words.join(' ');
  const phrase = kindPhrases.find(([pattern]) => pattern.test(line))?.[1];
  if (phrase !== undefined) return phrase;
  const significant = words.filter((word) => !trimmings.has(word) && !/^\d/.test(word));
  const kind = kindWords.get(significant.at(-1) ?? '') ?? kindWords.get(significant[0] ?? '');
  return kind === 'screenshot' || !words.some((word) => doingWords.has(word)) ? kind : undefined;
}

function ofText(text: string | undefined): PictureKind | undefined {
  return text === undefined ? undefined : nearbyKinds.find(([pattern]) => pattern.test(text))?.[1];
}
