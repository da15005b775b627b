import type { Root } from 'hast';
import type { Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit } from '../../model/text.ts';
import { elementsWithKnown } from '../components.ts';
import type { Masked } from '../masking/pieces.ts';
import { restored } from '../masking/restore.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { withTagFault } from '../page/broken-tag.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { isPage, parseHtml } from '../page/parse-html.ts';
import { hollowParts } from '../quick/hollow.ts';
import { without, type Shortened } from '../quick/shorten.ts';
import { namesIn, spansOf, toSpan } from './places.ts';

/** What is between a file and the HTML page in it. */
export type PageLanguage = {
  /** The page, of the same length, without what is no HTML. */
  readonly mask: (text: string, elements: Components) => Masked;
  /** Writes into a parsed page what only its language knows of the elements. `text` was parsed. */
  readonly complete?: (tree: Root, masked: Masked, text: string) => void;
  /** An image that the language writes in a way of its own; undefined for one that is an element of HTML. */
  readonly ownImage?: (found: FoundElement, masked: Masked) => Image | undefined;
  /** Comments of the language itself. */
  readonly comments?: (text: string) => readonly Comment[];
  /** Undefined for an image that is an element of HTML, in the text of the page. */
  readonly setAlt?: (text: string, image: Image, alt: string) => Edit | undefined;
  readonly setDecorative?: (text: string, image: Image) => Edit | undefined | 'as-html';
  /** Characters of an alternative text that mean something to the language. */
  readonly alsoEncode: string;
};

/** A format of pages that are HTML in another language, or nothing but HTML. */
export function createPageFormat(language: PageLanguage): Format {
  const mask = (text: string, components?: Components) =>
    language.mask(withoutMark(text), elementsWithKnown(components));

  function findIn(text: string, masked: Masked) {
    const tree = parseHtml(text);
    language.complete?.(tree, masked, text);
    return { tree, found: findElements(tree, (element) => spansOf(element, text), undefined) };
  }

  /** @param short the masked page, or what is left of it */
  function toImage(found: FoundElement, { text, back }: Shortened, masked: Masked): Image {
    const own = language.ownImage?.(found, masked);
    if (own) return restored(own, masked);
    const { span, altSpan, ...faulty } = withTagFault(found.image, text);
    const placed: Image = { ...faulty, span: back(span), altSpan: back(altSpan) };
    const component = masked.componentAt(placed.span.start);
    const image: Image = component
      ? { ...placed, syntax: 'component', kind: 'component', attribute: component.alt }
      : placed;
    return restored(image, masked);
  }

  function readPage(masked: Masked) {
    const { tree, found } = findIn(masked.text, masked);
    const whole: Shortened = { text: masked.text, back: (span) => span };
    return { tree, found, images: found.map((one) => toImage(one, whole, masked)) };
  }

  return {
    read(text: string, components?: Components): Found {
      const masked = mask(text, components);
      const short = without(masked.text, hollowParts(masked.text) ?? []);
      if (isPage(short.text) !== isPage(masked.text)) return { images: readPage(masked).images };
      const { found } = findIn(short.text, masked);
      return { images: found.map((one) => toImage(one, short, masked)) };
    },

    outline(text: string, components?: Components): Outline {
      const masked = mask(text, components);
      const { tree, found, images } = readPage(masked);
      const namesOf = namesIn(masked.text);
      return { images, without: (changes) => outlinePage(tree, elementsOf(changes, found), { namesOf }).join('\n') };
    },

    comments(text: string): readonly Comment[] {
      const masked = language.mask(withoutMark(text), {});
      const inHtml = findComments(parseHtml(masked.text), ({ position }) => toSpan(position));
      const restoredOnes = inHtml.map((comment) => ({ ...comment, text: masked.restore(comment.text) }));
      return [...restoredOnes, ...(language.comments?.(text) ?? [])].toSorted((a, b) => a.span.start - b.span.start);
    },

    setAlt(text: string, image: Image, alt: string): Edit {
      return language.setAlt?.(text, image, alt) ?? setAltAttribute(text, image, alt, language.alsoEncode);
    },

    setDecorative(text: string, image: Image): Edit | undefined {
      const own = language.setDecorative?.(text, image) ?? undefined;
      return language.setDecorative && own !== 'as-html' ? own : setDecorativeAttribute(text, image);
    },
  };
}

/** Browsers drop a byte order mark (Encoding Standard, 6); the parser would take it for text of the body, and lose the head. Of the same length. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}
