import type { DialectImage } from '../dialects/dialect.ts';
import { unknowable } from '../masking/placeholder.ts';
import { shortestImage } from './masks.ts';

/** The syntax of images that code writes, in reports. */
export const codeSyntax = 'shortcode';

/** An image of which the source does not say which text it has, or whether it has one. @param source of the whole construct, at `start` */
export function unknownImage(source: string, start: number, src = source.trim().replace(/\s+/g, ' ')): DialectImage {
  const end = start + source.length;
  return {
    syntax: codeSyntax,
    emptyIsDecision: true,
    attribute: 'alt',
    src,
    alt: unknowable,
    altSpan: { start: end, end },
    span: { start, end },
    caption: undefined,
    link: undefined,
    attributes: {},
    others: [source],
  };
}

/** The tags of images in the strings of code: whether and how these are put out, only the code knows. In order, without overlaps. */
export function tagsInCode(code: string, start: number): readonly DialectImage[] {
  return [...code.matchAll(imageTag)]
    .filter(([tag]) => tag.length >= shortestImage && address.test(tag))
    .map((match) => unknownImage(match[0], start + match.index));
}

const imageTag = /<img\s[^<>]{0,4000}>?/gi;
const address = /\bsrc\s{0,9}=/i;
