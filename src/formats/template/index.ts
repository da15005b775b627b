import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Format } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit } from '../../model/text.ts';
import type { Dialect, DialectImage } from '../dialects/dialect.ts';
import { fromDialect } from '../dialects/found.ts';
import { createPageFormat } from '../html/page-format.ts';
import { maskHtml } from '../masking/mask.ts';
import type { Masked } from '../masking/pieces.ts';
import { placeholders } from '../masking/placeholder.ts';
import type { Block } from './block.ts';
import { masksOf } from './masks.ts';
import type { Region, Scan } from './region.ts';
import { codeSyntax } from './unknown-image.ts';

/** A language of templates around HTML. */
export type Language = {
  readonly scan: Scan;
  /** Characters of an alternative text that the language would read as its own. */
  readonly alsoEncode: string;
  /** How an image that code writes gets a text, where the code has a place for it. */
  readonly writers?: readonly Pick<Dialect, 'opening' | 'setAlt' | 'setDecorative'>[];
  /** How an alternative text is written into HTML that stands in a string of code; undefined for any other. */
  readonly setAltInCode?: (regions: readonly Region[], text: string, image: Image, alt: string) => Edit | undefined;
};

/** The format of the templates of a language. */
export function createTemplate({ scan: scanText, alsoEncode, writers = [], setAltInCode }: Language): Format {
  const scan = lastOf(scanText);
  const images = new WeakMap<Element, DialectImage>();
  const writerOf = (text: string, { span }: Image) => {
    const code = text.slice(span.start, span.end);
    return writers.find(({ opening }) => opening.test(code));
  };

  return createPageFormat({
    mask: (text, elements) => {
      const regions = scan(text);
      const blocks = new Map(regions.map((region) => [region.start, blockIn(region)] as const));
      return maskHtml(text, elements, { masks: masksOf(regions), blockAt: (offset) => blocks.get(offset) });
    },

    complete: (tree: Root, masked: Masked, text: string) => {
      visitParents(tree, 'element', (element) => {
        if (isForeign(element, text)) element.tagName = 'x-image';
        const image = imageOf(element, masked);
        if (image === undefined) return;
        images.set(element, image);
        const { src, alt, others, attributes } = image;
        element.properties = { src, alt, ...attributes, dataCode: others.join('\n') };
      });
    },

    ownImage: ({ element, image }) => {
      const own = images.get(element);
      return own && fromDialect(image, own);
    },

    comments: (text: string): readonly Comment[] =>
      scan(text).flatMap((region) =>
        region.kind === 'comment' ? [{ text: region.text, span: { start: region.start, end: region.end } }] : [],
      ),

    setAlt: (text, image, alt) => {
      if (image.syntax !== codeSyntax) return setAltInCode?.(scan(text), text, image, alt);
      const writer = hasPlace(image) ? writerOf(text, image) : undefined;
      // Where the code has no place for a text, the edit changes nothing, and is not offered.
      return writer?.setAlt(text, image, alt.replace(/\s+/g, ' ')) ?? { span: image.altSpan, text: '' };
    },

    setDecorative: (text, image) => {
      if (image.syntax === codeSyntax && !hasPlace(image)) return undefined;
      if (image.syntax === codeSyntax) return writerOf(text, image)?.setDecorative?.(text, image);
      return (image.decorativeBy === 'alt' ? setAltInCode?.(scan(text), text, image, '') : undefined) ?? 'as-html';
    },

    alsoEncode,
  });
}

/** Whether an image that code writes has a text, or can get one. */
function hasPlace({ alt, altSpan }: Image): boolean {
  return alt.kind !== 'dynamic' || altSpan.start < altSpan.end;
}

/** A scan that keeps its last result: every edit of a text asks for it. */
function lastOf(scan: Scan): Scan {
  let last: { readonly text: string; readonly regions: readonly Region[] } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, regions: scan(text) };
    return last.regions;
  };
}

function blockIn(region: Region): Block | undefined {
  return region.kind === 'code' ? region.block : undefined;
}

/** Whether an element is that of a feed or the like: the parser takes every `<image>` for an `img`. */
function isForeign({ tagName, properties, position }: Element, text: string): boolean {
  if (tagName !== 'img' || properties.src !== undefined) return false;
  const start = position?.start.offset ?? 0;
  return /^<image\b/i.test(text.slice(start, start + '<image>'.length));
}

function imageOf({ tagName, properties }: Element, masked: Masked): DialectImage | undefined {
  if (tagName !== 'img' || typeof properties.i !== 'string') return undefined;
  const [found] = properties.i.matchAll(placeholders);
  return found === undefined ? undefined : masked.piece(found[1] ?? '')?.image;
}
