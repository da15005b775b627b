import type { Alt, Context, Image } from '../../model/image.ts';
import { headingWords } from '../../text/heading.ts';
import { codeIn, labelled } from '../markdown/label.ts';
import type { PlainFound } from './divide.ts';
import { oneLine } from './text-marks.ts';

/** The page that it is on. */
type Source = { readonly text: string; readonly isJsx: boolean; readonly language: string | undefined };

/** A plain image as the parsers' own reading of its page makes it. */
export function plainImage(
  { image, nearby, heading, figcaption, labels, standsAlone }: PlainFound,
  { text, isJsx, language }: Source,
): Image {
  const { src, span, altSpan, link } = image;
  const alt = image.alt?.replace(isJsx && !image.isTag ? /\s+/g : / {2,}/g, ' ');
  const context: Context = {
    control: link && { kind: 'link', target: link.target, otherText: link.text },
    figcaption: figcaption === '' ? undefined : figcaption,
    labels,
    standsAlone,
    heading: heading === undefined || heading === '' ? undefined : headingWords(heading),
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
    width: image.width,
    height: image.height,
    syntax: image.isTag ? 'img' : image.syntax,
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

/** UTF-16 units, as in the context of any other image. */
const mostNearby = 300;
