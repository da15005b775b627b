import type { Root } from 'mdast';
import type { Element, Root as HtmlRoot } from 'hast';
import type { Begun, Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Span } from '../../model/text.ts';
import { findComments } from '../page/comments.ts';
import { withKnown } from '../components.ts';
import { readQuickly } from '../quick/index.ts';
import { outlineNear } from '../quick/outline-near.ts';
import type { Slow } from '../quick/slow.ts';
import { createTaggedReader } from '../quick/tagged/reader.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import type { Spans } from '../page/spans.ts';
import type { ReadFrontMatter } from '../front-matter/contract.ts';
import { back } from '../html/copied.ts';
import { namesIn, toSpan } from '../html/places.ts';
import { maskMarkdown } from '../masking/mask.ts';
import type { Masked } from '../masking/pieces.ts';
import { parseHtml } from '../page/parse-html.ts';
import { createHoles } from '../../text/holes.ts';
import { mayShow, plainEdits } from './plain-edits.ts';
import { outlineTree } from './outline.ts';
import { offsets } from './places.ts';
import { only, outlineFrontMatter, projectedSpans } from './projected.ts';
import { frontMatterLanguage, parseMarkdown, type Labels } from './parse.ts';
import type { HtmlProjection, ReadCode } from './projection.ts';
import { toHtmlPage } from './to-html.ts';
import { withoutNoncharacters } from '../masking/placeholder.ts';
import { restored } from '../masking/restore.ts';
import { easyMarkdown } from '../masking/easy-markdown.ts';
import { markdownImage, toImage } from './to-image.ts';

/** CommonMark and GFM, and the HTML inside. */
export const markdown: Format = createMarkdown(undefined);

/** The same with the pictures of front matter, where there is a reader for it. */
export function createMarkdown(readFrontMatter: ReadFrontMatter | undefined): Format {
  return {
    read(text: string, components?: Components): Found {
      const shift = text.startsWith('\uFEFF') ? 1 : 0;
      const slow: Slow = {
        isJsx: false,
        needsFrontMatter: readFrontMatter !== undefined,
        read: (part) => readPage(part, components, { readFrontMatter }).images,
        mayShow: mayShow(components),
      };
      const images = readQuickly(text.slice(shift), slow, createTaggedReader);
      return {
        images: images?.map((image) => moved(image, shift)) ?? readPage(text, components, { readFrontMatter }).images,
      };
    },

    finish(begun: Begun, components?: Components): Found {
      return { images: begun.finish((part) => readPage(part, components, { readFrontMatter }).images) ?? [] };
    },

    outline: (text: string, components?: Components) => outline(text, components, { readFrontMatter }),

    outlineNear: (text: string, near: readonly Span[], components?: Components) =>
      outlineNear(text, near, { isJsx: false, mayShow: mayShow(components) }, (part) => outline(part, components, {})),

    comments,
    ...plainEdits,
  };
}

function outline(text: string, components: Components | undefined, readers: Readers): Outline {
  const { page, html, found, images } = readPage(text, components, readers);
  return { images, without: (changes) => outlineOf(page, html, found, changes).join('\n') };
}

function comments(text: string): readonly Comment[] {
  const { projection, masked, shift } = parse(text, undefined, {});
  const found = findComments(parseHtml(projection.html), ({ position }) => back(toSpan(position), projection));
  return found.map((comment) => ({ text: masked.restore(comment.text), span: movedSpan(comment.span, shift) }));
}

/** A document with everything that is derived from it. Offsets count from the end of a byte order mark. */
type MarkdownPage = {
  readonly tree: Root;
  readonly masked: Masked;
  readonly labels: Labels;
  readonly projection: HtmlProjection;
  readonly language: string | undefined;
  /** Units before the text: micromark drops a byte order mark, and all its offsets are then one too small. */
  readonly shift: number;
};

/** What reads the parts of a page that are no Markdown. */
export type Readers = {
  readonly readFrontMatter?: ReadFrontMatter | undefined;
  /** The dialect of blocks of code that put out a picture; where there is none, code is only shown. */
  readonly code?: Dialect | undefined;
};

/** A text with its images and everything that is derived from it. */
export function readPage(text: string, components: Components | undefined, readers: Readers) {
  const page = parse(text, components, readers);
  const html = parseHtml(page.projection.html);
  const found = findElements(html, (element) => sourceSpans(element, page), page.language);
  const images = found.map((one) => moved(restored(toImage(one, page), page.masked), page.shift));
  return { page, html, found, images };
}

/** The outline of a page from {@link readPage}, without some changes. */
export function outlineOf(
  { tree, projection, masked, shift }: MarkdownPage,
  html: HtmlRoot,
  found: readonly FoundElement[],
  changes: readonly Change[],
): readonly string[] {
  const holes = createHoles(changes.map(({ span }) => span));
  const isGenerated = ({ position }: Element) => projection.toSource(position?.start.offset ?? -1) === undefined;
  return [
    ...outlineTree(tree, holes, shift, (node) => masked.attributesAt(offsets(node)?.end ?? -1)?.others ?? []).map(
      masked.restore,
    ),
    ...outlineFrontMatter(projection, holes, shift).map(masked.restore),
    ...[...projection.dialectImages.values()].map(({ syntax, others }) =>
      masked.restore([syntax, ...others].join('\n')),
    ),
    ...outlinePage(html, elementsOf(changes, found), { namesOf: namesIn(projection.html), isGenerated }),
  ];
}

function parse(text: string, components: Components | undefined, { readFrontMatter, code }: Readers): MarkdownPage {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const masked = maskMarkdown(text.slice(shift), withKnown(components));
  const source = easyMarkdown(masked.text);
  const { tree, labels } = parseMarkdown(source);
  const readCode = readerOf(code, text.slice(shift));
  const projection = toHtmlPage(source, tree, { masked, readFrontMatter, readCode });
  return { tree, masked, labels, projection, language: frontMatterLanguage(tree), shift };
}

/** Reads code as it is written: it has no templates, whatever looks like one. */
function readerOf(code: Dialect | undefined, source: string): ReadCode | undefined {
  return (
    code &&
    ((node) => {
      const span = offsets(node);
      return span && code.read(withoutNoncharacters(source.slice(span.start, span.end)), span.start);
    })
  );
}

function sourceSpans(element: Element, { projection, labels }: MarkdownPage): Spans | undefined {
  const own = markdownImage(element, projection);
  if (!own) return projectedSpans(element, projection);
  const label = labels.get(own);
  const whole = offsets(own);
  return whole && label && { element: whole, attribute: only('alt', label) };
}

function moved(image: Image, by: number): Image {
  return by === 0 ? image : { ...image, span: movedSpan(image.span, by), altSpan: movedSpan(image.altSpan, by) };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
