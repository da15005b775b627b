import type { Span } from '../../model/text.ts';
import { isSpoken } from '../masking/templates.ts';
import { blockOf } from '../template/block.ts';
import type { Region } from '../template/region.ts';
import { createTagState } from '../template/tag-state.ts';
import { createStatements } from './statement.ts';
import { regionsOfStatement } from './string-html.ts';
import { phpTokens } from './tokens.ts';

/** The code of PHP in a page, with the HTML in its strings. */
export function scanPhp(text: string): readonly Region[] {
  const tags = createTagState(text);
  const regions: Region[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    tags.pass(found.index);
    const code = phpCode(text, found.index, opening.lastIndex, tags.isInTag());
    regions.push(...code);
    const end = code.at(-1)?.end ?? opening.lastIndex;
    tags.skip(end);
    opening.lastIndex = end;
  }
  return regions;
}

const opening = /<\?(?:php(?![\w-])|=|(?!xml\b|xml-|import\b|mso-))/gi;

/** The regions of the code that begins at an offset. @param from behind the mark that begins it */
function phpCode(text: string, start: number, from: number, isInTag: boolean): readonly Region[] {
  const statements = createStatements(from);
  const parts: Part[] = [];
  let end = text.length;
  const isOutput = text.startsWith('<?=', start);
  if (isOutput) statements.add({ kind: 'word', start, end: from, text: 'echo' });
  for (const token of phpTokens(text, from)) {
    if (token.kind === 'comment') parts.push(comment(token));
    const statement = statements.add(token);
    const shown = statement && !isInTag ? regionsOfStatement(text, statement) : undefined;
    if (statement && shown) {
      while ((parts.at(-1)?.end ?? 0) > statement.start) parts.pop();
      parts.push({ start: statement.start, end: statement.end, regions: shown });
    }
    if (token.kind === 'end') end = token.end;
  }
  return filled(text, { start, end }, parts);
}

/** A part of code with its own regions: a comment, or a statement that puts out HTML. */
type Part = Span & { readonly regions: readonly Region[] };

function comment({ start, end, text }: Span & { readonly text: string }): Part {
  return { start, end, regions: [{ start, end, kind: 'comment', text }] };
}

/** The parts of code with what is between them. */
function filled(text: string, { start, end }: Span, parts: readonly Part[]): readonly Region[] {
  const code = text.slice(start, end);
  const spoken = isSpoken(code.slice(0, longestHead));
  if (parts.length === 0) return [{ start, end, kind: 'code', isSpoken: spoken, block: blockOf(code) }];
  const regions: Region[] = [];
  let at = start;
  const pass = (to: number) => {
    if (to > at) regions.push({ start: at, end: to, kind: 'code', isSpoken: spoken });
  };
  for (const part of parts) {
    pass(part.start);
    regions.push(...part.regions);
    at = part.end;
  }
  pass(end);
  return regions;
}

/** UTF-16 units that tell whether code puts out something. */
const longestHead = 40;
