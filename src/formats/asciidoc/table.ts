import type { Span } from '../../model/text.ts';
import { isCommentLine } from './block-lines.ts';
import type { Block, CellMark } from './blocks.ts';
import type { OpenBlock } from './delimiters.ts';
import { flowOf, linesIn, type Line } from './lines.ts';
import { named, type BlockAttributes } from './metadata.ts';

/** A cell that holds blocks. */
export type BlockCell = { readonly range: Span; readonly mark: CellMark };

/** The cells of a table in source order: those of the style `a` hold blocks, literal ones nothing, and all others text. */
export function cellsOf(
  text: string,
  span: Span,
  { mark: opening, attributes }: OpenBlock,
  depth: number,
): readonly (BlockCell | Block)[] {
  const all = linesIn(text, span);
  const comments = all.filter(({ text: line }) => isCommentLine(line));
  const lines = all.filter(({ text: line }) => !isCommentLine(line));
  const format = named(attributes, 'format') ?? formats[opening];
  const found: (BlockCell | Block)[] = comments.map((line) => ({
    kind: 'comment',
    span: { start: line.start, end: line.end },
    text: line.text.slice('//'.length),
  }));
  if (format !== undefined && format !== 'psv') {
    const mark = format === 'dsv' ? ':' : ',';
    return [...found, ...lines.map((line): Block => ({ kind: 'text', flow: flowOf([line]), mark }))];
  }
  const mark = named(attributes, 'separator') === '!' || depth > 0 ? '!' : '|';
  const separator = named(attributes, 'separator') ?? mark;
  const styleOf = createColumns(columnStyles(named(attributes, 'cols')), headOf(lines, attributes));
  for (const { lines: content, style } of split(lines, separator, styleOf)) {
    const [first] = content;
    const last = content.at(-1);
    if (!first || !last || style === 'l') continue;
    if (style === 'a' && depth < deepest) found.push({ range: { start: first.start, end: last.end }, mark });
    else found.push({ kind: 'text', flow: flowOf(content), mark });
  }
  return found;
}

const formats: Readonly<Partial<Record<string, string>>> = { ',': 'csv', ':': 'dsv' };

/** Tables in tables; more levels are read as text. */
const deepest = 4;

type Cell = { readonly lines: readonly Line[]; readonly style: string };

/** What stands before the mark of a cell: repetition or span, alignment, style. */
const specification =
  /^(?:(\d{1,4}(?:\.\d{0,4})?|\d{0,4}\.\d{1,4})([*+]))?(?:[<^>](?:\.[<^>]?)?|(?:[<^>]?\.)?[<^>])?([a-z])?$/;

function split(lines: readonly Line[], separator: string, nextStyle: NextStyle): readonly Cell[] {
  const cells: Cell[] = [];
  let style: string | undefined;
  let content: Line[] = [];

  /** Ends a cell. Text before the first mark is one, too. */
  function end(): void {
    const kept = trimmed(content);
    if (style !== undefined || kept.length > 0) {
      cells.push({ lines: kept, style: style ?? nextStyle(0, undefined, undefined, undefined) });
    }
    content = [];
  }

  lines.forEach((line, row) => {
    let from = 0;
    for (let at = line.text.indexOf(separator); at !== -1; at = line.text.indexOf(separator, at + separator.length)) {
      if (line.text.charAt(at - 1) === '\\') continue;
      const before = line.text.slice(from, at);
      // A specification is a word by itself, directly before the mark.
      const word = /(?:^|[ \t])([^ \t]{0,20})$/.exec(before)?.[1];
      const read = word === undefined || (from > 0 && word === before) ? null : specification.exec(word);
      const to = read ? at - (word?.length ?? 0) : at;
      content.push(part(line, from, to));
      end();
      const [, count, sign, own] = read ?? [];
      style = nextStyle(row, own, count, sign);
      from = at + separator.length;
    }
    content.push(part(line, from, line.text.length));
  });
  end();
  return cells;
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to);
  const kept = text.trim();
  const start = line.start + from + (kept === '' ? 0 : text.indexOf(kept));
  return { ...line, start, end: start + kept.length, text: kept };
}

/** Without empty lines at both ends. */
function trimmed(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const last = lines.findLastIndex(({ text }) => text !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** row: the first one is the head of the table. line: those of its cells are that begin in its first line. */
type Head = 'row' | 'line' | undefined;

/** The head is asked for, or it is a first line with an empty one behind it. */
function headOf(lines: readonly Line[], { listed }: BlockAttributes): Head {
  const options = listed.flatMap(({ name, value = '' }) => (/^opt(?:ion)?s$/.test(name ?? '') ? value.split(',') : []));
  if (options.some((option) => option.trim() === 'header')) return 'row';
  return lines[0]?.text !== '' && lines[1]?.text === '' ? 'line' : undefined;
}

/** The styles of the columns from `cols`: `1,2a,3*a`; empty for none. */
function columnStyles(cols = ''): readonly string[] {
  return cols
    .split(/[,;]/)
    .slice(0, mostColumns)
    .flatMap((column) => {
      const [, count = '1', style = ''] = /^(?:(\d{1,3})\*)?[<^>.]*(?:\d+%?|~)?([a-z])?$/.exec(column.trim()) ?? [];
      return Array.from({ length: Math.min(Number(count), mostColumns) }, () => style);
    });
}

const mostColumns = 1000;

/** The style of the next cell, by the line in which it begins and by what is written before its mark. */
type NextStyle = (line: number, own: string | undefined, count: string | undefined, sign: string | undefined) => string;

/** A cell has its own style or that of its column, but not in the head. */
function createColumns(columns: readonly string[], head: Head): NextStyle {
  let cells = 0;
  let visited = 0;
  let rows = 0;
  const taken: number[] = [];

  return (line, own, count, sign) => {
    const [across = 1, down = 1] = sign === '+' ? (count ?? '').split('.').map((digits) => Number(digits) || 1) : [];
    const isHead = rows === 0 && (head === 'row' ? columns.length > 0 || line === 0 : head === 'line' && line === 0);
    const style = isHead ? '' : (own ?? columns[cells] ?? '');
    if (columns.length === 0) return style;
    for (let row = 1; row < Math.min(down, mostColumns); row += 1) taken[row] = (taken[row] ?? 0) + across;
    const repeated = sign === '*' ? Math.min(Number(count) || 1, mostColumns) : 1;
    for (let copy = 0; copy < repeated; copy += 1) {
      cells += 1;
      visited += across;
      if (visited < columns.length - (taken[0] ?? 0)) continue;
      cells = 0;
      visited = 0;
      rows += 1;
      taken.shift();
    }
    return style;
  };
}
