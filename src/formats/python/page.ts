import type { Edit, Span } from '../../model/text.ts';
import type { Docstring } from './docstrings.ts';
import { escapeIn } from './escapes.ts';
import { unitsOf, type Unit } from './units.ts';

/** What a docstring says as Sphinx reads it, without the indent of its lines, and the way back to the file. */
export type DocstringPage = {
  readonly text: string;
  readonly span: Span;
  readonly toText: (offset: number) => number;
  readonly toFile: (span: Span) => Span;
  readonly editOfFile: (edit: Edit) => Edit;
  /** Whether all of its characters are known: one that stands by its name (`\N{…}`) is not. */
  readonly isKnown: boolean;
};

export function pageOf(file: string, docstring: Docstring): DocstringPage {
  const [first] = docstring;
  const span = { start: first.span.start, end: docstring.at(-1)?.span.end ?? first.span.end };
  const read = docstring.flatMap((string) => unitsOf(file, string));
  const margin = marginOf(read);
  const units = withoutMargin(read, margin.columns);
  const text = units.map(({ said }) => said).join('');

  function toFile({ start, end }: Span): Span {
    if (start < end) return { start: units[start]?.start ?? first.to, end: units[end - 1]?.end ?? first.to };
    // What is put at the start of a line stands behind its indent.
    const before = units[start - 1];
    const at = before === undefined || before.said === '\n' ? (units[start]?.start ?? before?.end) : before.end;
    return { start: at ?? first.from, end: at ?? first.from };
  }

  return {
    text,
    span,
    isKnown: !read.some(({ isKnown }) => isKnown === false),
    toText: (offset) => countBefore(units, offset),
    toFile,
    editOfFile({ span: place, text: words }) {
      const target = toFile(place);
      const string = docstring.find(({ to }) => target.start <= to) ?? first;
      const written = escapeIn(file, string, target.end, words.replaceAll('\n', `\n${margin.written}`));
      return { span: target, text: written ?? file.slice(target.start, target.end) };
    },
  };
}

type Margin = { readonly columns: number; readonly written: string };

/** The indent that all lines but the first have in common (`inspect.cleandoc`), as one of them writes it. */
function marginOf(units: readonly Unit[]): Margin {
  let least: readonly Unit[] | undefined;
  for (const line of linesOf(units).slice(1)) {
    const columns = line.findIndex(({ said }) => said !== ' ');
    const isText = columns !== -1 && line[columns]?.said !== '\n';
    if (isText && columns < (least?.length ?? Infinity)) least = line.slice(0, columns);
  }
  const columns = least?.length ?? 0;
  const isTabs = least?.every(({ isTab }) => isTab === true) === true;
  return { columns, written: isTabs ? '\t'.repeat(columns / tabWidth) : ' '.repeat(columns) };
}

const tabWidth = 8;

function withoutMargin(units: readonly Unit[], columns: number): readonly Unit[] {
  return linesOf(units).flatMap((line, index) => {
    const text = line.findIndex(({ said }) => said !== ' ');
    const indent = text === -1 ? line.length : text;
    return line.slice(index === 0 ? indent : Math.min(columns, indent));
  });
}

/** Each with its end. */
function linesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  for (const unit of units) {
    lines.at(-1)?.push(unit);
    if (unit.said === '\n') lines.push([]);
  }
  return lines;
}

function countBefore(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
