import type { Span } from '../../../model/text.ts';
import { attribute, escapeText } from '../../page/html-text.ts';
import { createSourceMap, type SourceMap } from '../../page/source-map.ts';
import { itemAt, quotationAt, type Container } from '../containers.ts';
import type { Definitions } from '../definitions.ts';
import { isBreak, isUnderline, listMarker, openingFence, type Line } from '../line.ts';
import { imageMark } from '../marks.ts';
import type { PlainLabel } from '../plain-label.ts';
import {
  afterFence,
  blank,
  headingLevel,
  headingSpan,
  interrupts,
  isBlank,
  isComment,
  linesIn,
  mayBeDelimiters,
} from '../plain-lines.ts';
import { spansOf } from '../plain-paragraph.ts';
import { readPlainText } from '../plain-text.ts';
import { inlineSigns, markSign, type Mark } from '../text-marks.ts';
import { htmlStart, isBlockTag } from './html-start.ts';
import { hasOnlyPlainTags } from './tags.ts';

/** A passage as the HTML that it becomes. */
export type Projection = Pick<SourceMap, 'toSource' | 'lastBefore'> & {
  readonly html: string;
  /** The images that are written in Markdown, by the offsets of their elements. */
  readonly images: ReadonlyMap<number, PlainLabel>;
};

/** As `toHtmlPage` does of a page; undefined where a line may mean more than it says by itself. */
export function project(text: string, { start, end }: Span, definitions: Definitions): Projection | undefined {
  const runs = createSourceMap();
  const images = new Map<number, PlainLabel>();
  let html = '';

  if (!readLines(linesIn(text, start, end), 0) || !hasOnlyPlainTags(html)) return undefined;
  return { html, images, toSource: runs.toSource, lastBefore: runs.lastBefore };

  /** False where a line is not plain. @param depth of the quotations and list items around the lines */
  function readLines(lines: readonly Line[], depth: number): boolean {
    if (depth > deepest) return false;
    let at = 0;
    while (at < lines.length) {
      const next = readBlock(lines, at, depth);
      if (next === undefined) return false;
      at = next;
    }
    return true;
  }

  /** The index of the line after the block that begins with line `at`. */
  function readBlock(lines: readonly Line[], at: number, depth: number): number | undefined {
    const line = lines[at] ?? blank;
    const { from, indent } = line;
    // Code has no images.
    if (isBlank(line) || indent > 3 || isBreak(text, line) || isComment(text, line)) return at + 1;
    const first = text.charAt(from);
    const level = headingLevel(text, line);
    if (level > 0) return readHeading(level, headingSpan(text, line, level)) ? at + 1 : undefined;
    if (first === '|') return undefined;
    if (first === '>') return readContainer('blockquote', quotationAt(text, lines, at), depth);
    if (first === '<') {
      const start = htmlStart(text, line);
      if (start === undefined) return undefined;
      if (start !== 'text') return copyBlock(lines, at);
    }
    const marks = openingFence(text, line);
    if (marks !== undefined) return afterFence(text, lines, at, marks);
    if (listMarker(text, line)) return readContainer('li', itemAt(text, lines, at), depth);
    return readParagraph(lines, at);
  }

  function readContainer(tag: 'blockquote' | 'li', container: Container | undefined, depth: number) {
    if (!container) return undefined;
    html += tag === 'li' ? '<ul><li>' : '<blockquote>';
    if (!readLines(container.lines, depth + 1)) return undefined;
    html += tag === 'li' ? '</li></ul>\n' : '</blockquote>\n';
    return container.end;
  }

  /** Raw HTML to the next blank line. */
  function copyBlock(lines: readonly Line[], at: number): number | undefined {
    let end = at;
    for (; end < lines.length && !isBlank(lines[end] ?? blank); end += 1) {
      const { from, to, indent } = lines[end] ?? blank;
      const line = text.slice(from, to);
      // Some programs read images of Markdown there, as well as those that no parser takes for any, and what is between braces.
      if (imageMark.test(line) || /[{}]/.test(line)) return undefined;
      // In a value, a tab is not the spaces that it stands for.
      if (text.charAt(from - 1) === '\t' && html.lastIndexOf('<') > html.lastIndexOf('>')) return undefined;
      html += ' '.repeat(indent);
      copy(from, to);
      html += '\n';
    }
    const source = text.slice(lines[at]?.from, lines[end - 1]?.to);
    // A template among the attributes of a tag may be any of them.
    if (source.includes('\uFDD1') && /<[^<>]*\uFDD1/.test(source.replace(/"[^"]*"/g, '""'))) return undefined;
    return end;
  }

  function copy(from: number, to: number): void {
    runs.add(html.length, from, to - from);
    html += text.slice(from, to);
  }

  function readHeading(level: number, words: Span): boolean {
    html += `<h${level}>`;
    const isRead = readText(words, true);
    html += `</h${level}>\n`;
    return isRead;
  }

  function readParagraph(lines: readonly Line[], at: number): number | undefined {
    let end = at;
    for (; end < lines.length; end += 1) {
      const line = lines[end] ?? blank;
      if (isBlank(line)) break;
      if (end > at) {
        if (isUnderline(text, line) || mayBeDelimiters(text, line)) return undefined;
        const isEnd = line.indent <= 3 && endsParagraph(line);
        if (isEnd === undefined) return undefined;
        if (isEnd) break;
      }
    }
    html += '<p>';
    const spans = spansOf(text, lines.slice(at, end));
    for (const span of spans) {
      if (!readText(span, spans.length === 1)) return undefined;
      html += '\n';
    }
    html += '</p>\n';
    return end;
  }

  function endsParagraph(line: Line): boolean | undefined {
    if (text.charAt(line.from) !== '<' || isComment(text, line)) return interrupts(text, line);
    const start = htmlStart(text, line);
    return start && start === 'block';
  }

  /** False where a text is not plain. @param isWhole whether it is no line of a longer one */
  function readText(span: Span, isWhole: boolean): boolean {
    const marks: Mark[] = [];
    const read = readPlainText(text, span, definitions, marks);
    if (!read || (read.isOpen && !isWhole)) return false;
    // An address without marks is a link, which may be beside such an element.
    if (read.tags.some(isBlockTag) && /:\/\/|www\.|[\w.+-]@/i.test(read.text)) return false;
    const said = read.text.split(markSign);
    said.forEach((part, index) => {
      html += withInlineTags(escapeText(part));
      const mark = marks[index];
      if (mark) write(mark);
    });
    return said.length === marks.length + 1;
  }

  function write(mark: Mark): void {
    if (mark.kind === 'tag') copy(mark.start, mark.end);
    else if (mark.kind === 'link') html += `<a${attribute('href', mark.url)}${attribute('title', mark.title)}>`;
    else if (mark.kind === 'link end') html += '</a>';
    else {
      const { image } = mark;
      // An empty label is not a decision, and its title no name.
      const naming = image.alt === '' ? '' : attribute('alt', image.alt) + attribute('title', image.title);
      images.set(html.length, image);
      html += `<img${attribute('src', image.src)}${naming}>`;
    }
  }
}

function withInlineTags(text: string): string {
  return signs.test(text) ? text.replace(/[\uFDD3-\uFDD6]/g, (sign) => inlineTags[sign] ?? '') : text;
}

const signs = /[\uFDD3-\uFDD6]/;
const inlineTags: Readonly<Partial<Record<string, string>>> = {
  [inlineSigns.em]: '<em>',
  [inlineSigns.emEnd]: '</em>',
  [inlineSigns.code]: '<code>',
  [inlineSigns.codeEnd]: '</code>',
};

/** Deeper containers are left to the parsers. */
const deepest = 20;
