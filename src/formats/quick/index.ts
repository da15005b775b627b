import type { Image } from '../../model/image.ts';
import type { Begun } from '../../model/format.ts';
import type { Span } from '../../model/text.ts';
import { divide } from './divide.ts';
import { divisionOf } from './division.ts';
import { plainImage } from './plain-image.ts';
import { shorten } from './shorten.ts';
import type { Slow } from './slow.ts';
import type { CreateTaggedReader } from './tagged/reader.ts';

/**
 * The images of a Markdown text: plain ones are read here, and of the rest of the text only the passages that can matter to an image are
 * given to the parsers. Undefined where the parsers have to read the whole text.
 *
 * @param text without a byte order mark
 * @param create what reads passages with tags
 */
export function readQuickly(text: string, slow: Slow, create?: CreateTaggedReader): readonly Image[] | undefined {
  const begun = begin(text, slow, create);
  return begun && 'finish' in begun ? begun.finish(slow.read) : begun;
}

/** The same without the parsers: all images, or those of a part of the text, where the parsers have to read the others. */
export function readPlainly(
  text: string,
  slow: Pick<Slow, 'isJsx' | 'mayShow'>,
  create: CreateTaggedReader | undefined,
): readonly Image[] | Begun | undefined {
  if (text.startsWith('\uFEFF')) return undefined;
  return begin(text, { ...slow, needsFrontMatter: false }, create);
}

function begin(
  text: string,
  slow: Omit<Slow, 'read'>,
  create: CreateTaggedReader | undefined,
): readonly Image[] | Begun | undefined {
  const division = divisionOf(text, slow);
  if (!division) return undefined;
  const { front, masked, restored, passages } = division;
  const { plain, tagged, rest } = divide(masked, passages, slow.isJsx, create);
  const images = plain.map((image) =>
    restored(plainImage(image, { text: masked, isJsx: slow.isJsx, language: front.language })),
  );
  images.push(...tagged.map((image) => withLanguage(restored(image), front.language)));
  const head = slow.needsFrontMatter && front.end > 0 ? [{ start: 0, end: front.end, isApart: false }] : [];
  if (rest.length === 0 && head.length === 0) return tagged.length === 0 ? images : inOrder(images);
  const finish: Begun['finish'] = (readPart) => {
    const short = shorten(text, [...head, ...rest]);
    const read = readPart(short.text)?.map((image) => moved(image, short.back, front.language));
    if (!read || images.length === 0) return read;
    // A plain image beside another one was given to the parsers without all that is beside itself.
    const known = new Set(images.map(({ span }) => span.start));
    const others = read.filter(({ span }) => !known.has(span.start));
    return inOrder([...images, ...others]);
  };
  return { finish };
}

function inOrder(images: readonly Image[]): readonly Image[] {
  return images.toSorted((a, b) => a.span.start - b.span.start);
}

function moved(image: Image, back: (span: Span) => Span, language: string | undefined): Image {
  const { span, altSpan } = image;
  return { ...withLanguage(image, language), span: back(span), altSpan: back(altSpan) };
}

/** With that of the page, where no element around it has one. */
function withLanguage(image: Image, language: string | undefined): Image {
  const { context } = image;
  return language === undefined || context.language !== undefined
    ? image
    : { ...image, context: { ...context, language } };
}
