import type { Root } from 'hast';
import type { Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { elementsWithKnown } from '../components.ts';
import type { Masked } from '../masking/pieces.ts';
import { restored } from '../masking/restore.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { withTagFault } from '../page/broken-tag.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { parseHtml } from '../page/parse-html.ts';
import { quickTree, type QuickTree } from '../quick/html/tree.ts';
import { outlinePlain } from './outline-plain.ts';
import { namesIn, spansOf, toSpan } from './places.ts';
import { quickSpansOf } from './quick-spans.ts';

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

  function parsed(masked: Masked): Root {
    const tree = parseHtml(masked.text);
    language.complete?.(tree, masked, masked.text);
    return tree;
  }

  /** What a language writes into a page needs all of it. */
  function quickly(masked: Masked): QuickTree | undefined {
    return language.complete === undefined ? quickTree(masked.text) : undefined;
  }

  /** @param tree of the masked page, or of what matters on it */
  function imagesIn(tree: Root | QuickTree, masked: Masked) {
    const found =
      'known' in tree
        ? findElements(tree, (element) => quickSpansOf(element, masked.text), undefined, tree.known)
        : findElements(tree, (element) => spansOf(element, masked.text), undefined);
    return { found, images: found.map((one) => toImage(one, masked)) };
  }

  function toImage(found: FoundElement, masked: Masked): Image {
    const own = language.ownImage?.(found, masked);
    if (own) return restored(own, masked);
    const placed = withTagFault(found.image, masked.text);
    const component = masked.componentAt(placed.span.start);
    const image: Image = component
      ? { ...placed, syntax: 'component', kind: 'component', attribute: component.alt }
      : placed;
    return restored(image, masked);
  }

  return {
    read(text: string, components?: Components): Found {
      const masked = mask(text, components);
      return { images: imagesIn(quickly(masked) ?? parsed(masked), masked).images };
    },

    outline(text: string, components?: Components): Outline {
      const masked = mask(text, components);
      const tree = parsed(masked);
      const { found, images } = imagesIn(tree, masked);
      const namesOf = namesIn(masked.text);
      return { images, without: (changes) => outlinePage(tree, elementsOf(changes, found), { namesOf }).join('\n') };
    },

    outlinePlain(text: string, near: readonly Span[], components?: Components): Outline | undefined {
      if (language.ownImage !== undefined) return undefined;
      const masked = mask(text, components);
      const tree = quickly(masked);
      return tree && outlinePlain({ html: masked.text, tree, ...imagesIn(tree, masked) }, near);
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
