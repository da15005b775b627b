import type { Code, Html, Image, ImageReference, Link, LinkReference, Nodes, Root, Table, Text, Yaml } from 'mdast';
import { lineStarts } from '../../lib/lines.ts';
import { isEmbeddedPage, isEmbeddedPart } from '../../text/embedded-page.ts';
import { definitionsOf } from './definitions.ts';
import type { DialectImage } from '../dialects/dialect.ts';
import { dialectHtml } from '../dialects/html.ts';
import type { FrontMatter } from '../front-matter/contract.ts';
import { attribute, escapeText } from '../page/html-text.ts';
import { splitPieces, withSpokenCode } from '../masking/split-pieces.ts';
import type { HtmlProjection, Page, ToHtmlOptions } from './projection.ts';
import { swallowsTheRest } from '../page/raw-text.ts';
import { createSourceMap } from '../page/source-map.ts';
import { unquotedTags } from './unquoted-tags.ts';
import { inLines, tags } from './html-tags.ts';

/**
 * A Markdown document as the HTML page that it becomes.
 *
 * @throws RangeError for front matter that is longer than that of any page
 */
export function toHtmlPage(
  text: string,
  tree: Root,
  { foreign = () => false, masked, readFrontMatter, readCode = () => undefined }: ToHtmlOptions,
): HtmlProjection {
  const definitions = definitionsOf(tree);
  const starts = lineStarts(text);
  const runs = createSourceMap();
  const images = new Map<number, Image | ImageReference>();
  const dialectImages = new Map<number, DialectImage>();
  const parts: string[] = [];
  let length = 0;
  let frontMatter: FrontMatter | undefined;

  function emit(part: string): void {
    parts.push(part);
    length += part.length;
  }

  function copied(part: string, source: number): void {
    runs.add(length, source, part.length);
    emit(part);
  }

  function wrap(tag: string, children: readonly Nodes[], attributes = ''): void {
    emit(`<${tag}${attributes}>`);
    for (const child of children) {
      visit(child);
      // Every renderer ends an HTML block with its line; without that, a tag that the block cuts would continue with the next one.
      if (child.type === 'html' && !inLines.has(tag)) emit('\n');
    }
    emit(`</${tag}>`);
  }

  const page: Page = { emit, visit, length: () => length };

  function visit(node: Nodes): void {
    if (foreign(node, page)) return;
    if (node.type === 'html') copy(node);
    else if (node.type === 'image' || node.type === 'imageReference') image(node);
    else if (node.type === 'link' || node.type === 'linkReference') {
      wrap('a', node.children, attribute('href', target(node)) + attribute('title', titleOf(node)));
    } else if (node.type === 'text') words(node);
    else if (node.type === 'inlineCode') emit(`<code>${escapeText(node.value)}</code>`);
    else if (node.type === 'code') code(node);
    else if (node.type === 'break') emit('<br>');
    else if (node.type === 'heading') wrap(`h${node.depth}`, node.children);
    else if (node.type === 'table') table(node);
    else if (node.type === 'yaml') matter(node);
    else if ('children' in node) wrap(tags[node.type] ?? 'div', node.children);
  }

  /** Cells beyond those of the header are not part of the table (GFM, 4.10). */
  function table({ children }: Table): void {
    const columns = children[0]?.children.length ?? 0;
    const rows = children.map((row) =>
      row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row,
    );
    wrap('table', rows);
  }

  function code(node: Code): void {
    const image = readCode(node);
    if (image === undefined) return;
    emit('<div>');
    dialectImage(image);
    emit('</div>');
  }

  function words(node: Text): void {
    const from = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? from;
    const found = unquotedTags(text.slice(from, end));
    if (found.length === 0) {
      said(node.value);
      return;
    }
    let at = from;
    for (const { index, tag } of found) {
      said(text.slice(at, from + index));
      copied(tag, from + index);
      at = from + index + tag.length;
    }
    said(text.slice(at, end));
  }

  function said(value: string): void {
    for (const part of splitPieces(value, masked)) {
      if (typeof part === 'string') emit(escapeText(part));
      else if (part.image) dialectImage(part.image);
      else if (part.isList !== true) copied(part.source, part.start);
    }
  }

  function matter({ position }: Yaml): void {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined) return;
    frontMatter = readFrontMatter?.(text, { start, end });
    frontMatter?.images.forEach(dialectImage);
    for (const runs of frontMatter?.markup ?? []) {
      // An element that is open at the end of a cell is not open behind it.
      emit('<table><tr><td>');
      for (const run of runs) copied(run.text, run.start);
      emit('</td></tr></table>');
    }
  }

  function dialectImage(image: DialectImage): void {
    const [before, img, after] = dialectHtml(image);
    emit(before);
    dialectImages.set(length, image);
    emit(img);
    emit(after);
  }

  function image(node: Image | ImageReference): void {
    if (isEmbeddedPart(target(node)) || (node.alt === '' && isEmbeddedPage(target(node)))) return;
    const list = masked?.attributesAt(node.position?.end.offset ?? -1);
    const alt = list?.alt ?? node.alt ?? '';
    // An empty label is not a decision, so it does not become `alt=""`. A title beside it would then be a name only in our page, so it is left out.
    const isUndecided = alt === '' && list?.alt === undefined;
    const naming = isUndecided ? '' : attribute('alt', alt) + attribute('title', titleOf(node));
    const listed = Object.entries(list?.attributes ?? {}).filter(([name]) => !isUndecided || name !== 'title');
    images.set(length, node);
    emit(`<img${attribute('src', target(node))}${naming}`);
    emit(`${listed.map(([name, value]) => attribute(name, value)).join('')}>`);
  }

  function target(node: Image | ImageReference | Link | LinkReference): string {
    return 'url' in node ? node.url : (definitions.get(node.identifier)?.url ?? '');
  }

  function titleOf(node: Image | ImageReference | Link | LinkReference): string | undefined {
    return ('url' in node ? node.title : definitions.get(node.identifier)?.title) ?? undefined;
  }

  // The value of an html node lacks the prefixes of the quote or list around it, so each of its lines is the end of a source line.
  function copy(node: Html): void {
    const position = node.position;
    if (position?.start.offset === undefined || swallowsTheRest(node.value)) {
      emit(escapeText(node.value));
      return;
    }
    const first = position.start;
    node.value.split(/(?<=\n)/).forEach((line, index) => {
      const lineStart = index === 0 ? (first.offset ?? 0) : (starts[first.line - 1 + index] ?? text.length);
      const lineEnd = starts[first.line + index] ?? text.length;
      const body = line.trimStart();
      const at = text.slice(lineStart, lineEnd).indexOf(body);
      emit(line.slice(0, line.length - body.length));
      if (at === -1) emit(body);
      else copyLine(body, lineStart + at);
    });
  }

  function copyLine(line: string, source: number): void {
    let at = source;
    for (const part of splitPieces(line, masked)) {
      const written = typeof part === 'string' ? part : text.slice(at, at + part.source.length);
      if (typeof part !== 'string' && part.isMarkup === true) copied(part.source, at);
      else if (typeof part === 'string' || !part.image) copied(withSpokenCode(written, masked), at);
      else dialectImage(part.image);
      at += written.length;
    }
  }

  tree.children.forEach((child) => {
    visit(child);
    emit('\n');
  });

  const { toSource, lastBefore } = runs;
  return { html: parts.join(''), toSource, lastBefore, images, titleOf, dialectImages, frontMatter };
}
