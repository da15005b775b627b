import { behind } from '../dialects/dialect.ts';
import type { Mask } from '../masking/pieces.ts';
import { shortestPlaceholder } from '../masking/placeholder.ts';
import { mayShowImage } from './titles.ts';

/** A text without a match has no such block. */
export const indentedTokens = behind(['!!!', '???', '==='], /^[ \t>]*(?:!!!|\?\?\?|===)[!+]{0,2} ?["\w]/m);

/**
 * The blocks of Python-Markdown and MkDocs whose content is indented by four spaces: `!!! note "Title"` (admonition), `??? note` and `???+ note`
 * (pymdownx.details), `=== "Tab"` (pymdownx.tabbed). CommonMark would read the content as code. Their first line becomes that of a list item,
 * whose content begins at the same column; in code it stays code.
 */
export function indentedBlocks(text: string): readonly Mask[] {
  return Array.from(text.matchAll(firstLine)).flatMap(
    ({ 0: line, 1: before = '', 2: mark = '', 3: rest = '', index }) => {
      const pattern = mark.startsWith('=') ? tab : note;
      if (!pattern.test(rest) || line.length - before.length <= item.length) return [];
      return masks(rest, index + before.length, index + line.length);
    },
  );
}

const item = '-   ';
const firstLine = /^([ \t>]*)(!!!|\?\?\?\+?|===[!+]{0,2}) ?([^\r\n]*)/gm;
/** A title ends with the last quote of its line, so it may have quotes. */
const note = /^(?:[\w-]+(?: +[\w-]+)*(?: +"[^\r\n]*")?|"[^\r\n]*") *$/;
const tab = /^"[^\r\n]*" *$/;

function masks(rest: string, start: number, end: number): readonly Mask[] {
  // An item needs some content, and an empty quote has no text.
  if (!mayShowImage(rest)) return [{ start, end, by: `${item}>`.padEnd(end - start) }];
  const content = start + item.length;
  const title = end - rest.length + rest.indexOf('"');
  if (title - content < shortestPlaceholder) return [{ start, end: title, by: item.padEnd(title - start, '.') }];
  return [
    { start, end: content, by: item },
    { start: content, end: title, by: { isSpoken: false } },
  ];
}
