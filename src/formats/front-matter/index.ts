import type { PictureKeys } from '../../model/format.ts';
import { partsOf } from '../data/parts.ts';
import type { DataPicture } from '../data/picture.ts';
import { picturesIn } from '../data/pictures.ts';
import { readYaml } from '../data/yaml.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { frontMatter } from '../dialects/front-matter.ts';
import type { ReadFrontMatter } from './contract.ts';
import { markupIn } from './markup.ts';
import { substitutedImages } from './substitutions.ts';

/** Reads front matter in YAML, with the pictures of known generators and of `keys`. @throws RangeError for more of it than a page has */
export function createFrontMatter(keys: PictureKeys): ReadFrontMatter {
  return (text, span) => {
    const offset = text.indexOf('\n', span.start) + 1;
    const end = text.lastIndexOf('\n', span.end - 1) + 1;
    if (end <= offset) return undefined;
    if (end - offset > longest) throw new RangeError('The front matter is too long.');
    const { roots, isBroken } = readYaml(text.slice(offset, end), offset);
    if (isBroken) return undefined;
    const { mappings, values } = partsOf(roots, text);
    const named = picturesIn(mappings, text, keys).map(toDialectImage);
    const images = [...named, ...substitutedImages(text, values)].toSorted((a, b) => a.span.start - b.span.start);
    // The text of a picture shows what looks like HTML as it is.
    const texts = new Set(images.map(({ altSpan }) => altSpan.start));
    return {
      images,
      markup: values.flatMap((value) => {
        const markup = texts.has(value.span.start) ? undefined : markupIn(text, value.span);
        return markup ? [markup] : [];
      }),
      values,
    };
  };
}

/** UTF-16 units. */
const longest = 100_000;

function toDialectImage({ src, alt, isUnknown, attribute, altSpan, span, caption }: DataPicture): DialectImage {
  return {
    syntax: frontMatter.syntax,
    emptyIsDecision: true,
    attribute,
    src,
    // PaperMod takes the caption of a cover where it has no text.
    alt: alt ?? (attribute === 'alt' ? caption : undefined),
    isUnknown,
    altSpan,
    span,
    caption: alt === undefined ? undefined : caption,
    link: undefined,
    attributes: {},
    others: [],
  };
}
