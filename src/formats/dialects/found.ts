import type { Alt, Image } from '../../model/image.ts';
import type { DialectImage } from './dialect.ts';

/** An image of the page with what only its dialect knows. */
export function fromDialect(image: Image, dialect: DialectImage): Image {
  const { syntax, emptyIsDecision, attribute, example, fault, src, span, altSpan, namedByCaption } = dialect;
  const isUnknown = dialect.isUnknown === true;
  const alt: Alt = isUnknown ? { kind: 'dynamic' } : dialect.alt === '' ? { kind: 'empty' } : image.alt;
  const decorativeBy = attribute === undefined ? 'img' : 'other';
  const naming = isUnknown
    ? { name: undefined }
    : namedByCaption === true
      ? { name: dialect.caption, namedByCaption }
      : {};
  return {
    ...image,
    ...naming,
    alt,
    src,
    syntax,
    fault,
    emptyIsDecision,
    decorativeBy,
    attribute,
    example,
    span,
    altSpan,
  };
}
