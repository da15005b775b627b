import type { Image } from '../../../model/image.ts';
import type { Edit } from '../../../model/text.ts';
import { setLabel } from '../../markdown/label.ts';
import { setAltAttribute } from '../../page/attribute.ts';
import { behind, type Dialect, type DialectImage } from '../dialect.ts';
import { decodeReferences } from '../references.ts';
import { findConstructs, type Construct } from './construct.ts';
import { brokenTags } from './tags.ts';

/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
export const malformed: Dialect & { readonly find: (text: string) => readonly DialectImage[] } = {
  syntax: 'malformed',
  tokens: behind(['![', '! [', '!\t[', '！', '【'], /[!！][ \t]?[[【]/),
  opening: /^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
  find: (text) =>
    [...findConstructs(text).map((construct) => toImage(construct, text)), ...brokenTags(text)]
      .toSorted(bySpan)
      .filter(isApart),

  /** The whole text of a file shows more than one construct, so `find` does the work. */
  read: () => undefined,

  setAlt(text: string, image: Image, alt: string): Edit {
    return image.attribute === undefined ? setLabel(text, image, alt) : setAltAttribute(text, image, alt, '|`{}');
  },
};

function toImage({ fault, label, labelSpan, src, title, span }: Construct, text: string): DialectImage {
  return {
    syntax: malformed.syntax,
    emptyIsDecision: false,
    attribute: undefined,
    fault,
    src,
    alt: decodeReferences(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)),
    altSpan: labelSpan,
    span,
    caption: undefined,
    link: undefined,
    attributes: title === undefined ? {} : { title },
    others: [text.slice(span.start, labelSpan.start), text.slice(labelSpan.end, span.end)],
  };
}

function bySpan(a: DialectImage, b: DialectImage): number {
  return a.span.start - b.span.start;
}

/** Of two that overlap, the first counts. */
function isApart({ span }: DialectImage, index: number, all: readonly DialectImage[]): boolean {
  return span.start >= (all[index - 1]?.span.end ?? 0);
}
