import {
  following,
  hanging,
  indented,
  lineAfter,
  paragraphEnd,
  skipBlank,
  spanOf,
  textAt,
  textOf,
  type Block,
} from './block.ts';
import { beginsItem, continues, readEnumerator, type Enumerator } from './enumerators.ts';
import { readExplicit } from './explicit.ts';
import { readLines } from './lines.ts';
import { fieldMark, marks, optionMark } from './marks.ts';
import { readTable } from './tables/index.ts';
import { readText } from './text.ts';
import type { Found, ParseInside, RstNode } from './tree.ts';

/**
 * The parts of a document, as docutils finds them (`docutils.parsers.rst.states`): the first mark that fits a line decides.
 *
 * @throws RangeError where it nests too deeply
 */
export function parseRst(source: string): readonly RstNode[] {
  const lines = readLines(source);
  return parseBody({ lines, from: 0, to: lines.list.length, left: 0, first: 0 }, 0);
}

/** No real text is nested a hundred levels deep; each costs a few frames of the stack. */
const deepest = 100;

function parseBody(block: Block, depth: number): readonly RstNode[] {
  if (depth > deepest) throw new RangeError('Blocks nest too deeply.');
  const parse: ParseInside = (inner) => (inner.from < inner.to ? parseBody(inner, depth + 1) : []);
  const nodes: RstNode[] = [];
  let last: Enumerator | undefined;
  for (let line = skipBlank(block, block.from); line < block.to;) {
    const item: Enumerator | undefined = itemAt(block, line, last);
    // Only the document itself has sections.
    const found = item ? readItem(block, line, item.length, parse) : readConstruct(block, line, depth === 0, parse);
    last = item;
    nodes.push(...found.nodes);
    line = skipBlank(block, found.end);
  }
  return nodes;
}

function itemAt(block: Block, line: number, last: Enumerator | undefined): Enumerator | undefined {
  const text = textAt(block, line);
  const next = lineAfter(block, line);
  const inList = last && readEnumerator(text, last.sequence);
  if (inList && continues(last, inList) && beginsItem(inList, next)) return inList;
  const fresh = readEnumerator(text);
  return fresh && beginsItem(fresh, next) ? fresh : undefined;
}

function readItem(block: Block, line: number, length: number, parse: ParseInside): Found {
  const hasText = textAt(block, line).length > length;
  const { block: inner, end } = hasText ? hanging(block, line, length) : following(block, line, length);
  return { nodes: [{ kind: 'item', span: spanOf(block, line, end), children: parse(inner) }], end };
}

function readConstruct(block: Block, line: number, hasTitles: boolean, parse: ParseInside): Found {
  const text = textAt(block, line);
  if (text.startsWith(' ')) {
    const { block: inner, end } = indented(block, line);
    return { nodes: [{ kind: 'quote', span: spanOf(block, line, end), children: parse(inner) }], end };
  }
  const bullet = marks.bullet.exec(text)?.[0];
  if (bullet !== undefined) return readItem(block, line, bullet.length, parse);
  const field = fieldMark(text);
  if (field !== undefined) return readField(block, line, field, parse);
  const option = optionMark(text);
  const found = option === undefined ? readMarked(block, line, text, parse) : readOption(block, line, option, parse);
  return found ?? readText(block, line, hasTitles, parse);
}

function readField(
  block: Block,
  line: number,
  { name, length }: { name: string; length: number },
  parse: ParseInside,
): Found {
  const { block: inner, end } = following(block, line, length);
  return { nodes: [{ kind: 'field', name, span: spanOf(block, line, end), children: parse(inner) }], end };
}

/** The option of a program with its description; undefined for one without, which is text. */
function readOption(block: Block, line: number, length: number, parse: ParseInside): Found | undefined {
  const { block: inner, end } = following(block, line, length);
  if (skipBlank(inner, inner.from) >= inner.to) return undefined;
  return { nodes: [{ kind: 'item', span: spanOf(block, line, end), children: parse(inner) }], end };
}

function readMarked(block: Block, line: number, text: string, parse: ParseInside): Found | undefined {
  if (marks.doctest.test(text)) {
    const end = paragraphEnd(block, line);
    return { nodes: [{ kind: 'literal', span: spanOf(block, line, end), text: '', children: [] }], end };
  }
  const verse = marks.lineBlock.exec(text)?.[0];
  if (verse !== undefined) {
    const { block: inner, end } = following(block, line, verse.length, true);
    const words = textOf(inner, line, end);
    return { nodes: [{ kind: 'verse', span: spanOf(block, line, end), text: words, children: [] }], end };
  }
  if (!marks.gridTable.test(text) && !marks.simpleTable.test(text)) return readExplicit(block, line, parse);
  const { cells, end } = readTable(block, line, text.startsWith('+'));
  const children = cells.map((cell): RstNode => ({
    kind: 'cell',
    span: spanOf(cell, cell.from, cell.to),
    children: parse(cell),
  }));
  return { nodes: [{ kind: 'table', span: spanOf(block, line, end), children }], end };
}
