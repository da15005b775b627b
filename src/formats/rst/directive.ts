import { offsetAt } from './lines.ts';
import {
  columnOf,
  following,
  fromLine,
  lastText,
  paragraphEnd,
  skipBlank,
  spanOf,
  textAt,
  textOf,
  type Block,
  type Inner,
} from './block.ts';
import { fieldMark } from './marks.ts';
import { hasNoArgument } from './directive-names.ts';
import type { Directive, RstOption } from './tree.ts';
import type { Span } from '../../model/text.ts';

/** A directive with the blocks of its content, and the line behind it. */
export type ReadDirective = {
  readonly directive: Directive;
  /** Two where options stand between the first paragraph of the content and the others. */
  readonly content: readonly Block[];
  readonly end: number;
};

/**
 * Reads the directive that begins at a line (`Body.parse_directive_block`). Unlike docutils it accepts options that the directive does not have,
 * because extensions add some, and content where there may be none.
 *
 * @param start offset in the file of its first character
 * @param length UTF-16 units of its mark and name
 */
export function readDirective(block: Block, line: number, start: number, name: string, length: number): ReadDirective {
  const { block: whole, end } = following(block, line, length);
  const inner = withoutBlankStart(whole);
  const head = Math.min(paragraphEnd(inner, inner.from), inner.to);
  const first = optionStart(inner, head);
  const isContent = hasNoArgument(name);
  const argument = isContent ? '' : textOf(inner, inner.from, first).trim();
  const directive = {
    name,
    argument,
    options: readOptions(inner, first, head),
    header: { start, end: rawEnd(block, lastText(block, line, Math.max(head, line + 1))) },
    insertion: rawEnd(block, Math.max(line, (isContent ? inner.from : first) - 1)),
  };
  const parts = !isContent
    ? [blockFrom(inner, head)]
    : first === head
      ? [inner]
      : [{ ...inner, to: first }, blockFrom(inner, head)];
  return { directive, content: parts.filter(({ from, to }) => from < to), end };
}

function withoutBlankStart(block: Inner['block']): Block {
  return textAt(block, block.from) === '' ? fromLine(block, Math.min(block.from + 1, block.to)) : block;
}

function blockFrom(block: Block, line: number): Block {
  return line >= block.to ? { ...block, from: block.to } : fromLine(block, skipBlank(block, line));
}

function optionStart(block: Block, to: number): number {
  for (let line = block.from; line < to; line += 1) if (fieldMark(textAt(block, line))) return line;
  return to;
}

function readOptions(block: Block, from: number, to: number): readonly RstOption[] {
  const part: Block = { ...fromLine(block, from), to };
  const options: RstOption[] = [];
  for (let line = from; line < to;) {
    const mark = fieldMark(textAt(part, line));
    if (mark === undefined) {
      line += 1;
      continue;
    }
    const { block: body, end } = following(part, line, mark.length);
    const value = textOf(body, body.from, end).trim();
    options.push({ name: mark.name.toLowerCase(), value, span: placeOf(part, line, end) });
    line = end;
  }
  return options;
}

function placeOf(block: Block, line: number, end: number): Span {
  return spanOf({ ...block, first: columnOf(block, line), from: line }, line, end);
}

/** Offset after a line with the white space at its end, before its line break. */
function rawEnd({ lines }: Block, line: number): number {
  return lines.list[line]?.end ?? 0;
}

/** Offset in the file of the start of a line of a block. */
export function startOf(block: Block, line: number): number {
  const found = block.lines.list[line];
  return found ? offsetAt(found, columnOf(block, line)) : 0;
}
