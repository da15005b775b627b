import type { Alt, Context, Image } from '../../model/image.ts';
import type { Span } from '../../model/text.ts';
import { codeIn, labelled } from '../markdown/label.ts';
import { divide, type PlainFound } from './divide.ts';
import { divisionOf } from './division.ts';
import { oneLine } from './plain-text.ts';
import { shorten } from './shorten.ts';
import type { Slow } from './slow.ts';

/**
 * The images of a Markdown text: plain ones are read here, and of the rest of the text only the passages that can matter to an image are
 * given to the parsers. Undefined where the parsers have to read the whole text.
 *
 * @param text without a byte order mark
 */
export function readQuickly(text: string, slow: Slow): readonly Image[] | undefined {
  const division = divisionOf(text, slow);
  if (!division) return undefined;
  const { front, masked, passages } = division;
  const { plain, rest } = divide(masked, passages, slow.isJsx);
  const images = plain.map((image) => toImage(image, text, front.language));
  const head = slow.needsFrontMatter && front.end > 0 ? [{ start: 0, end: front.end, isApart: false }] : [];
  if (rest.length === 0 && head.length === 0) return images;
  const short = shorten(text, [...head, ...rest]);
  const read = slow.read(short.text)?.map((image) => moved(image, short.back, front.language));
  if (!read || images.length === 0) return read;
  // A plain image beside another one was given to the parsers without all that is beside itself.
  const known = new Set(images.map(({ span }) => span.start));
  const others = read.filter(({ span }) => !known.has(span.start));
  return [...images, ...others].toSorted((a, b) => a.span.start - b.span.start);
}

/** As the page's own reading makes it. */
function toImage({ image, nearby, heading, labels }: PlainFound, text: string, language: string | undefined): Image {
  const { src, alt, span, altSpan, link } = image;
  const context: Context = {
    control: link && { kind: 'link', target: link.target, otherText: link.text },
    figcaption: undefined,
    labels,
    heading: heading === '' ? undefined : heading,
    nearby: nearby.slice(0, mostNearby).trimEnd(),
    language,
    adjacentLinkText: undefined,
  };
  const isEmpty = image.isTag && alt === '';
  return {
    src,
    alt: altOf(alt),
    name: alt === undefined || alt === '' ? undefined : oneLine(alt),
    decorative: isEmpty,
    markedDecorative: isEmpty,
    forColorScheme: false,
    title: image.isTag ? undefined : image.title,
    width: image.isTag ? image.width : undefined,
    height: image.isTag ? image.height : undefined,
    syntax: image.isTag ? 'img' : 'inline',
    kind: 'picture',
    ...(image.isTag ? tagged : { ...labelled, ...codeIn(text, altSpan) }),
    span,
    altSpan,
    context,
  };
}

const tagged = { attribute: 'alt', emptyIsDecision: true, decorativeBy: 'alt' } as const;

function altOf(alt: string | undefined): Alt {
  if (alt === undefined) return { kind: 'absent' };
  return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt };
}

function moved(image: Image, back: (span: Span) => Span, language: string | undefined): Image {
  const { span, altSpan, context } = image;
  return {
    ...image,
    span: back(span),
    altSpan: back(altSpan),
    context: language === undefined || context.language !== undefined ? context : { ...context, language },
  };
}

/** UTF-16 units, as in the context of any other image. */
const mostNearby = 300;
