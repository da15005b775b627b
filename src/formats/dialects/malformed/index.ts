import type { Image } from '../../../model/image.ts';
import type { Edit } from '../../../model/text.ts';
import { setLabel } from '../../markdown/label.ts';
import { setAltAttribute } from '../../page/attribute.ts';
import type { Dialect, DialectImage } from '../dialect.ts';
import { decodeReferences } from '../references.ts';
import { findConstructs, type Construct } from './construct.ts';

/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
export const malformed: Dialect & { readonly find: (text: string) => readonly DialectImage[] } = {
  syntax: 'malformed',
  tokens: /[!！][ \t]?[[【]/,
  opening: /^[!！][ \t]?[[【](?!\[)/,
  find: (text) => findConstructs(text).map((construct) => toImage(construct, text)),

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
