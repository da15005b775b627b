import type { Element } from 'hast';
import type { Change, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { fileStem } from '../../text/file-name.ts';
import { createHoles, type Holes } from '../../text/holes.ts';
import { back, copiedSpans } from '../html/copied.ts';
import { namesIn, toSpan } from '../html/places.ts';
import { setAltAttribute } from '../page/attribute.ts';
import { withTagFault } from '../page/broken-tag.ts';
import { findComments } from '../page/comments.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { parseHtml } from '../page/parse-html.ts';
import { isElementSyntax } from '../page/tokens.ts';
import type { Spans } from '../page/spans.ts';
import type { Block } from './blocks.ts';
import { withoutFillings } from './inline.ts';
import { hasReference } from './references.ts';
import { scan } from './scan.ts';
import { bodyOf } from './body.ts';
import { toHtmlPage, type AsciidocProjection, type ShownMacro } from './to-html.ts';
import { setMacroAlt } from './write.ts';

/** AsciiDoc, as Asciidoctor reads it, and the HTML in its passthroughs. */
export const asciidoc: Format = {
  read(text: string): Found {
    return { images: readPage(text).images };
  },

  outline(text: string): Outline {
    const page = readPage(text);
    return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
  },

  comments(text: string): readonly Comment[] {
    const { blocks, projection, html } = readPage(text);
    const own = blocks.flatMap((block) => (block.kind === 'comment' ? [{ text: block.text, span: block.span }] : []));
    const inHtml = findComments(html, ({ position }) => back(toSpan(position), projection));
    return [...own, ...inHtml].toSorted((a, b) => a.span.start - b.span.start);
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    const line = alt.replace(/\s+/g, ' ').trim();
    if (isElementSyntax(image.syntax)) return setAltAttribute(text, image, line, inPassthroughs);
    return setMacroAlt(text, image, line);
  },

  setDecorative(text: string, image: Image): Edit | undefined {
    return isElementSyntax(image.syntax) ? setDecorativeAttribute(text, image) : setMacroAlt(text, image, '');
  },
};

/** References to attributes, the marks of cells, and what ends a passthrough in a line. */
const inPassthroughs = '{}|+$]\\';

function readPage(written: string) {
  const text = withoutFillings(written);
  const blocks = scan(text, bodyOf(text));
  const projection = toHtmlPage(text, blocks);
  const html = parseHtml(projection.html);
  const found = findElements(html, (element) => sourceSpans(element, projection), projection.language);
  return { text, blocks, projection, html, found, images: found.map((one) => toImage(one, text, projection)) };
}

function sourceSpans(element: Element, projection: AsciidocProjection): Spans | undefined {
  const macro = macroOf(element, projection);
  if (macro) return { element: macro.span, attribute: (name) => (name === 'alt' ? macro.altSpan : undefined) };
  return copiedSpans(element, projection.html, projection);
}

function toImage({ element, image }: FoundElement, text: string, projection: AsciidocProjection): Image {
  const macro = macroOf(element, projection);
  if (!macro) return withUnknown(withTagFault(image, text), projection.referring);
  const written = { ...image, src: macro.src, title: macro.title, syntax: macro.syntax };
  if (macro.alt.kind === 'dynamic') return { ...written, alt: { kind: 'dynamic' }, name: undefined };
  return macro.alt.kind === 'absent' ? { ...written, standIn: standIn(macro.src) } : written;
}

/** The text that Asciidoctor makes of an address (`default-alt`). */
function standIn(src: string): string {
  return fileStem(src).replace(/[_-]/g, ' ');
}

/** An image of HTML in which the page resolves references. */
function withUnknown(image: Image, referring: readonly Span[]): Image {
  const { alt, name, span } = image;
  const isReferring = referring.some(({ start, end }) => start <= span.start && span.end <= end);
  if (!isReferring || !hasReference(`${alt.kind === 'text' ? alt.text : ''} ${name ?? ''}`)) return image;
  return { ...image, alt: { kind: 'dynamic' }, name: undefined };
}

function macroOf(element: Element, { macros }: AsciidocProjection): ShownMacro | undefined {
  return macros.get(element.position?.start.offset ?? -1);
}

function outlineOf({ blocks, projection, html, found }: ReturnType<typeof readPage>, changes: readonly Change[]) {
  const holes = createHoles(changes.map(({ span }) => span));
  return [
    ...blocks.map((block) => placeOf(block, holes)),
    ...[...projection.macros.values()].map(({ syntax, others }) => [syntax, ...others].join('\n')),
    ...outlinePage(html, elementsOf(changes, found), { namesOf: namesIn(projection.html) }),
  ];
}

/** The kind of a block and its place in the text without `holes`. */
function placeOf(block: Block, holes: Holes): string {
  const { start, end } = spanOf(block);
  return `${block.kind} ${holes.at(start)}-${holes.at(end)}`;
}

function spanOf(block: Block): Span {
  if (block.kind === 'raw' || block.kind === 'comment') return block.span;
  if (block.kind === 'image') return block.macro.span;
  const flow = block.kind === 'entry' ? block.value : block.flow;
  return { start: flow?.start ?? 0, end: (flow?.start ?? 0) + (flow?.source.length ?? 0) };
}
