import type { Line } from '../line.ts';
import { tagAt } from './tags.ts';

/** What raw HTML at the start of a line is: a block, one that does not end the paragraph before it, or a part of a text. */
export type HtmlStart = 'block' | 'alone' | 'text';

/** Undefined where it is not plain (CommonMark 0.31.2, 4.6, types 6 and 7). */
export function htmlStart(text: string, { from, to }: Line): HtmlStart | undefined {
  const tag = tagAt(text, from);
  // What declares its content to be Markdown is read like a word.
  if (tag?.isMarkdown === true) return 'text';
  block.lastIndex = from;
  if (block.test(text)) return tag || !mayDeclare(text, from) ? 'block' : undefined;
  if (tag === undefined) return undefined;
  const end = from + tag.length;
  return end <= to && text.slice(end, to).trim() === '' ? 'alone' : 'text';
}

/** Whether the tag at an offset may declare its content to be Markdown. */
function mayDeclare(text: string, at: number): boolean {
  const end = text.indexOf('>', at);
  return text.slice(at, end === -1 ? undefined : end).includes('markdown');
}

/** Whether a tag begins or ends an element that ends a paragraph. */
export function isBlockTag(tag: string): boolean {
  block.lastIndex = 0;
  return block.test(tag);
}

const block =
  /<\/?(?:article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s>]|\/>)/y;
