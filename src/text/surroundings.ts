import { headingWords } from './heading.ts';
import { plainLine } from './plain.ts';
import type { Span } from '../model/text.ts';

/** The text of a page before and after an image, as a reader has it. */
export type Surroundings = { readonly before: readonly string[]; readonly after: readonly string[] };

/** UTF-16 units of the source that are looked at on each side, and of the text that is shown. */
const mostSource = 4000;
const mostText = 600;

/**
 * The paragraphs around a place, without the marks of Markdown and HTML. It is an approximation, for people and as text alone: what is shown
 * is never a part of the page.
 */
export function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const [first, last] = [Math.max(0, start - mostSource), end + mostSource];
  // A line that is cut could be the half of a tag.
  const before = blocksOf(first === 0 ? text.slice(0, start) : text.slice(first, start).replace(/^[^\n]*\n/, ''));
  const rest = last >= text.length ? text.slice(end) : text.slice(end, last).replace(/\n[^\n]*$/, '');
  const after = blocksOf(rest.replace(linkEnd, '$1'));
  return { before: lastOf(before), after: firstOf(after) };
}

/** The end of a Markdown link that began before the image, and the words of the link behind it. */
const linkEnd = /^([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/;

function blocksOf(source: string): readonly string[] {
  const text = source
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<script[^]*?(?:<\/script>|$)/gi, ' ')
    .replace(/<style[^]*?(?:<\/style>|$)/gi, ' ')
    .replace(/<[/!a-z][^<>]*>/gi, withoutTag)
    .replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g, ' (picture) ')
    .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1');
  return paragraphsOf(decoded(text).split('\n'))
    .map((paragraph) => plainLine(paragraph.replace(marks, '')))
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** Lines up to an empty one, a heading or the next item of a list. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isHeading = heading.test(line);
    const words = isHeading ? headingWords(line.replace(opening, '').trimEnd()) : line.replace(opening, '');
    if (isOpen && words === line && line.trim() !== '') paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else paragraphs.push(words);
    isOpen = line.trim() !== '' && !isHeading;
  }
  return paragraphs;
}

/** The mark of a heading, an item or a quote at the start of a line. */
const opening = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}\.)[ \t]/;

const heading = /^[ \t]*#{1,6}[ \t]/;

/** Marks of emphasis and code. */
const marks = /\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;

/** Elements that end a paragraph. */
const breaking: ReadonlySet<string> = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th dl dt dd pre figure figcaption section article blockquote br hr'.split(
    ' ',
  ),
);

function withoutTag(tag: string): string {
  const name = /^<\/?([a-z\d]{1,12})/i.exec(tag)?.[1] ?? '';
  return breaking.has(name.toLowerCase()) ? '\n\n' : '';
}

function decoded(text: string): string {
  return text.replace(/&(?:nbsp|lt|gt|quot|amp);/g, (reference) => characters[reference] ?? reference);
}

const characters: Readonly<Partial<Record<string, string>>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function firstOf(blocks: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && length + block.length > mostText) break;
    kept.push(block.length > mostText ? `${block.slice(0, mostText)} …` : block);
    length += block.length;
  }
  return kept;
}

function lastOf(blocks: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks.toReversed()) {
    if (length > 0 && length + block.length > mostText) break;
    kept.unshift(block.length > mostText ? `… ${block.slice(-mostText)}` : block);
    length += block.length;
  }
  return kept;
}
