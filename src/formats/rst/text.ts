import { indented, lineAfter, skipBlank, spanOf, textAt, textOf, type Block } from './block.ts';
import { marks } from './marks.ts';
import { displayWidth } from './display-width.ts';
import type { Found, ParseInside, RstNode } from './tree.ts';

/** A title, a transition, an item of a definition list, or a paragraph with the literal block behind it (`Line` and `Text`). */
export function readText(block: Block, line: number, hasTitles: boolean, parse: ParseInside): Found {
  const text = textAt(block, line);
  const isLine = marks.line.test(text);
  if (isLine && hasTitles) {
    const found = readOverline(block, line, text);
    if (found) return found;
  } else if (isLine && text !== '::' && text.length >= 4) {
    return error(block, line, line + 1);
  }
  const next = lineAfter(block, line);
  if (next?.startsWith(' ') === true) {
    const { block: inner, end } = indented(block, line + 1);
    const definition: RstNode = { kind: 'definition', span: spanOf(block, line + 1, end), children: parse(inner) };
    return { nodes: [{ ...paragraph(block, line, line + 1), kind: 'term' }, definition], end };
  }
  if (next !== undefined && next !== '' && marks.line.test(next) && isUnderline(text, next)) {
    return hasTitles ? title(block, line, line, line + 2) : error(block, line, line + 2);
  }
  return readParagraph(block, line);
}

function isUnderline(text: string, underline: string): boolean {
  return underline.length >= 4 || displayWidth(text) <= underline.length;
}

/** What a line of punctuation begins; undefined where it is text. */
function readOverline(block: Block, line: number, overline: string): Found | undefined {
  const isShort = overline.length < 4;
  const next = lineAfter(block, line);
  if (next === undefined || next === '') return isShort ? undefined : error(block, line, line + 1);
  if (marks.line.test(next)) return isShort ? undefined : error(block, line, line + 2);
  const underline = lineAfter(block, line + 1);
  if (underline !== overline) return isShort ? undefined : error(block, line, Math.min(line + 3, block.to));
  if (isShort && displayWidth(next.trimStart()) > overline.length) return undefined;
  return title(block, line + 1, line, line + 3);
}

function title(block: Block, at: number, from: number, to: number): Found {
  const text = textAt(block, at).trim();
  return { nodes: [{ kind: 'title', span: spanOf(block, from, to), text, children: [] }], end: to };
}

function error(block: Block, from: number, to: number): Found {
  return { nodes: [{ kind: 'error', span: spanOf(block, from, to), text: '', children: [] }], end: to };
}

function paragraph(block: Block, from: number, to: number): Paragraph {
  return { kind: 'paragraph', span: spanOf(block, from, to), text: textOf(block, from, to), children: [] };
}

function readParagraph(block: Block, line: number): Found {
  let end = line + 1;
  for (let next = lineAfter(block, line); next !== undefined && next !== '' && !next.startsWith(' ');) {
    next = lineAfter(block, end);
    end += 1;
  }
  const words = paragraph(block, line, end);
  return announcesLiteral(words.text) ? readLiteral(block, end, words) : { nodes: [words], end };
}

function announcesLiteral(text: string): boolean {
  let at = text.length - '::'.length;
  while (text.charAt(at - 1) === '\\') at -= 1;
  return text.endsWith('::') && (text.length - at) % 2 === 0;
}

type Paragraph = Extract<RstNode, { readonly text: string }>;

/**
 * The literal block that follows a paragraph: indented lines, or lines that begin with the same punctuation. Of the two colons that announce it one
 * stays, none behind a space, and nothing is left of a paragraph that is only them.
 */
function readLiteral(block: Block, from: number, words: Paragraph): Found {
  const text =
    words.text.endsWith(' ::') || words.text.endsWith('\n::') ? words.text.slice(0, -3) : words.text.slice(0, -1);
  const nodes: readonly RstNode[] = words.text === '::' ? [] : [{ ...words, text }];
  const first = skipBlank(block, from);
  if (first === block.to) return { nodes, end: first };
  const next = textAt(block, first);
  const end = next.startsWith(' ') ? indented(block, first).end : quotedEnd(block, first, next.charAt(0));
  if (end === first) return { nodes, end };
  return { nodes: [...nodes, { kind: 'literal', span: spanOf(block, first, end), text: '', children: [] }], end };
}

function quotedEnd(block: Block, first: number, quote: string): number {
  let end = first;
  if (!/[!-/:-@[-`{-~]/.test(quote)) return end;
  while (end < block.to && textAt(block, end).startsWith(quote)) end += 1;
  return end;
}
