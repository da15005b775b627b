import type { Element, Root } from 'hast';
import type { Change, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit } from '../../model/text.ts';
import { back, copiedSpans } from '../html/copied.ts';
import { namesIn, toSpan } from '../html/places.ts';
import { maskHtml } from '../masking/mask.ts';
import type { Masked } from '../masking/pieces.ts';
import { restored } from '../masking/restore.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { parseHtml } from '../page/parse-html.ts';
import type { Spans } from '../page/spans.ts';
import { createHoles } from '../../text/holes.ts';
import { languageIn } from './language.ts';
import { outlineTree } from './outline.ts';
import { parseRst } from './parse.ts';
import { setOption, type ImageWithOption } from './set-option.ts';
import type { RstPicture } from './pictures.ts';
import { toHtmlPage, type RstPage } from './to-html.ts';
import type { RstNode } from './tree.ts';

/** reStructuredText of docutils and Sphinx, and the HTML in it. */
export const rst: Format = {
  read(text: string): Found {
    return { images: readPage(text).images };
  },

  outline(text: string): Outline {
    const page = readPage(text);
    return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
  },

  comments(text: string): readonly Comment[] {
    const { tree, page, masked, html } = parse(text);
    const inHtml = findComments(html, ({ position }) => back(toSpan(position), page));
    return [
      ...commentsIn(tree),
      ...inHtml.map((comment) => ({ ...comment, text: masked.restore(comment.text) })),
    ].toSorted((a, b) => a.span.start - b.span.start);
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    // In raw HTML, another line would have to be as far in as the block, or end it.
    const line = alt.replace(/\s+/g, ' ');
    return isOption(image) ? setOption(text, image, alt) : setAltAttribute(text, image, line, inTemplates);
  },

  setDecorative(text: string, image: Image): Edit | undefined {
    return isOption(image) ? setOption(text, image, '') : setDecorativeAttribute(text, image);
  },
};

/** A template language that processes the page would read these as its own. */
const inTemplates = '{}';

function isOption(image: Image): image is ImageWithOption {
  return image.attribute?.startsWith(':') === true;
}

/** A document with everything that is derived from it. */
type Document = {
  readonly tree: readonly RstNode[];
  readonly page: RstPage;
  /** The page without templates. */
  readonly masked: Masked;
  readonly html: Root;
};

function parse(text: string): Document {
  const tree = parseRst(text);
  const page = toHtmlPage(text, tree);
  const masked = maskHtml(page.html);
  return { tree, page, masked, html: parseHtml(masked.text) };
}

type Read = Document & { readonly found: readonly FoundElement[]; readonly images: readonly Image[] };

function readPage(text: string): Read {
  const document = parse(text);
  const found = findElements(document.html, (element) => sourceSpans(element, document), languageIn(document.tree));
  return { ...document, found, images: found.map((one) => toImage(one, document)) };
}

function outlineOf({ tree, page, masked, html, found }: Read, changes: readonly Change[]): readonly string[] {
  const holes = createHoles(changes.map(({ span }) => span));
  const isGenerated = ({ position }: Element) => page.toSource(position?.start.offset ?? -1) === undefined;
  return [
    ...outlineTree(tree, holes),
    ...outlinePage(html, elementsOf(changes, found), { namesOf: namesIn(masked.text), isGenerated }),
  ];
}

function sourceSpans(element: Element, { page, masked }: Document): Spans | undefined {
  const picture = pictureOf(element, page);
  if (picture) return { element: picture.span, attribute: (name) => (name === 'alt' ? picture.altSpan : undefined) };
  return copiedSpans(element, masked.text, page);
}

function toImage({ element, image }: FoundElement, { page, masked }: Document): Image {
  const picture = pictureOf(element, page);
  if (!picture) return restored(image, masked);
  const { syntax, attribute, span } = picture;
  return { ...restored(image, masked), syntax, attribute, span, decorativeBy: 'option' };
}

function pictureOf(element: Element, { pictures }: RstPage): RstPicture | undefined {
  return pictures.get(element.position?.start.offset ?? -1);
}

function commentsIn(tree: readonly RstNode[]): readonly Comment[] {
  return tree.flatMap((node): readonly Comment[] => {
    const { span, children } = node;
    return node.kind === 'comment' ? [{ text: node.text, span }] : commentsIn(children);
  });
}
