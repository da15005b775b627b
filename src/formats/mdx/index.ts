import type { Element } from 'hast';
import type { Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { withKnown } from '../components.ts';
import { mayHold } from '../may-hold.ts';
import { readQuickly } from '../quick/index.ts';
import { outlineNear } from '../quick/outline-near.ts';
import { setDecorativeLabel } from '../page/decorative.ts';
import { findElements } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import type { Spans } from '../page/spans.ts';
import { createHoles } from '../../text/holes.ts';
import { namesIn } from '../html/places.ts';
import { outlineTree } from '../markdown/outline.ts';
import { outlineJsx } from './outline.ts';
import { setJsxAttribute } from '../jsx/set-attribute.ts';
import { withoutMarks } from '../jsx/marks.ts';
import { isLabel } from '../markdown/label.ts';
import { setMdxLabel } from './label.ts';
import { startOf, toImage } from './to-image.ts';
import { createMarkdown } from '../markdown/index.ts';
import { outlineFrontMatter, projectedSpans } from '../markdown/projected.ts';
import type { ReadFrontMatter } from '../front-matter/contract.ts';
import { offsets } from '../markdown/places.ts';
import { unlabelledTokens } from '../markdown/tokens.ts';
import { findMdxComments, withoutMdxComments } from './comments.ts';
import { openingTag, writtenNames, writtenSpan } from '../jsx/places.ts';
import { parseMdx, type MdxTree } from './parse.ts';
import { easyMarkdown } from '../masking/easy-markdown.ts';
import { withoutNoncharacters } from '../masking/placeholder.ts';
import { mdxToHtmlPage } from './to-html.ts';
import { parseHtml } from '../page/parse-html.ts';
import { frontMatterLanguage } from '../markdown/parse.ts';
import { hasUnquotedPath } from '../markdown/unquoted-tags.ts';

/**
 * MDX 3: CommonMark and GFM with JSX, expressions and modules, and front matter. Braces that contain no JavaScript are read as text; a file
 * that breaks other rules is read as Markdown with tags, without the comments of MDX.
 */
export const mdx: Format = createMdx(undefined);

/** The same with the pictures of front matter, where there is a reader for it. */
export function createMdx(readFrontMatter: ReadFrontMatter | undefined): Format {
  const markdown = createMarkdown(readFrontMatter);
  return {
    read(text: string, components: Components = {}): Found {
      const images = readParts(text, components, readFrontMatter);
      if (images) return { images };
      const { shift, source } = withoutMark(text);
      const parsed = parseMdx(source);
      if (!('tree' in parsed)) {
        const tolerance = `is not strict MDX, so it was read as Markdown: ${parsed.reason}`;
        return { ...markdown.read(withoutMdxComments(text), components), tolerance };
      }
      const tolerance = parsed.reason && `is not strict MDX, so braces in it were read as text: ${parsed.reason}`;
      return { images: readPage(source, shift, parsed, withKnown(components), readFrontMatter).images, tolerance };
    },

    outline(text: string, components: Components = {}): Outline {
      const { shift, source } = withoutMark(text);
      const parsed = parseMdx(source);
      if (!('tree' in parsed)) {
        const outline = markdown.outline(withoutMdxComments(text), components);
        return { ...outline, without: (changes) => `not strict\n${outline.without(changes)}` };
      }
      const page = readPage(source, shift, parsed, withKnown(components), readFrontMatter);
      return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
    },

    outlineNear: (text: string, near: readonly Span[], components: Components = {}) =>
      outlineNear(text, near, { isJsx: true, mayShow: mayShow(components) }, (part) => {
        const parsed = parseMdx(part);
        if (!('tree' in parsed) || parsed.reason !== undefined) return undefined;
        const page = readPage(part, 0, parsed, withKnown(components), undefined);
        return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
      }),

    comments(text: string): readonly Comment[] {
      const { shift, source } = withoutMark(text);
      const parsed = parseMdx(source);
      const found = findMdxComments(source, 'tree' in parsed ? parsed.tree : undefined);
      return found.map((comment) => ({ ...comment, span: moved(comment.span, shift) }));
    },

    setAlt(text: string, image: Image, alt: string): Edit {
      const construct = text.slice(image.span.start, image.span.end);
      if (isOwnLabel(image)) return setMdxLabel(text, image, alt);
      const isTag = construct.startsWith('<') && image.attribute !== undefined && !hasUnquotedPath(construct);
      return isTag ? setJsxAttribute(text, image, alt) : markdown.setAlt(text, image, alt);
    },

    setDecorative(text: string, image: Image): Edit | undefined {
      if (isOwnLabel(image)) return setDecorativeLabel(text, image, ' />', remoteAddress);
      return markdown.setDecorative(text, image);
    },
  };
}

/** Undefined where the file has to be read as a whole: one that is not strict is read in ways that depend on all of it. */
function readParts(
  text: string,
  components: Components,
  readFrontMatter: ReadFrontMatter | undefined,
): readonly Image[] | undefined {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const images = readQuickly(text.slice(shift), {
    isJsx: true,
    needsFrontMatter: readFrontMatter !== undefined,
    read: (part) => {
      const parsed = parseMdx(easyMarkdown(part));
      if (!('tree' in parsed) || parsed.reason !== undefined) return undefined;
      return readPage(part, 0, parsed, withKnown(components), readFrontMatter).images;
    },
    mayShow: mayShow(components),
  });
  return images?.map((image) => shifted(image, shift));
}

function mayShow(components: Components): (source: string) => boolean {
  return (source) => mayHold(unlabelledTokens, source, components);
}

/** Sites built with MDX also bundle pictures that Markdown shows from their root (Docusaurus, "Static Assets"). */
const remoteAddress = /^(?:https?:)?\/\/\S*$/i;

function readPage(
  source: string,
  shift: number,
  { tree, labels }: MdxTree,
  components: Components,
  readFrontMatter: ReadFrontMatter | undefined,
) {
  const projection = mdxToHtmlPage(source, tree, components, readFrontMatter);

  function spansOf(element: Element): Spans | undefined {
    const own = projection.images.get(startOf(element));
    const label = own && labels.get(own);
    const whole = own && offsets(own);
    if (whole && label) return { element: whole, attribute: (name) => (name === 'alt' ? label : undefined) };
    const projected = projection.elements.get(startOf(element));
    // Of the rest, front matter alone is in the source as it is on the page.
    if (!projected) return projectedSpans(element, projection);
    return { element: openingTag(source, projected), attribute: (name) => writtenSpan(projected, name) };
  }

  const html = parseHtml(projection.html);
  const found = findElements(html, spansOf, frontMatterLanguage(tree));
  const images = found.map((one) => shifted(withoutMarks(toImage(source, one, projection, labels)), shift));
  return { tree, shift, projection, html, found, images };
}

function outlineOf(
  { tree, shift, projection, html, found }: ReturnType<typeof readPage>,
  changes: readonly Change[],
): readonly string[] {
  const holes = createHoles(changes.map(({ span }) => span));
  const written = namesIn(projection.html);
  const namesOf = (element: Element) => {
    const projected = projection.elements.get(startOf(element));
    return projected ? writtenNames(projected) : written(element);
  };
  return [
    ...outlineTree(tree, holes, shift, (node) => outlineJsx(node, holes, shift)),
    ...outlineFrontMatter(projection, holes, shift),
    ...outlinePage(html, elementsOf(changes, found), { namesOf }),
  ];
}

/** micromark drops a byte order mark, and all its offsets are then one too small; noncharacters are reserved for our placeholders. */
function withoutMark(text: string): { readonly shift: number; readonly source: string } {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  return { shift, source: easyMarkdown(withoutNoncharacters(text.slice(shift))) };
}

/** Without a list of attributes after it, which MDX does not have. */
function isOwnLabel(image: Image): boolean {
  return isLabel(image) && image.attribute === undefined;
}

function shifted(image: Image, by: number): Image {
  return { ...image, span: moved(image.span, by), altSpan: moved(image.altSpan, by) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
