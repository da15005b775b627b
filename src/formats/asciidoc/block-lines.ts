/** A line that is a comment by itself. */
export function isCommentLine(line: string): boolean {
  return line.startsWith('//') && line.charAt(2) !== '/';
}

/** `[[anchor]]`, or `[style,name=value]`: it belongs to the block below, and ends a paragraph. */
export function isAttributeLine(line: string): boolean {
  return line.startsWith('[') && line.endsWith(']') && attributeLine.test(line);
}

const attributeLine = /^\[(?:[\p{L}\p{N}\p{Pc}.#%{,"'].*|\[(?:[\p{L}_:][\p{L}\p{N}\p{Pc}:.-]*(?:,.+)?)?\])?\]$/u;

/** `.Title` of the block below; the offset of its text. */
export function titleStart(line: string): number | undefined {
  return /^\.\.?[^ \t.]/.test(line) ? 1 : undefined;
}

/** `:name: value`. */
export type Entry = { readonly name: string; readonly isSet: boolean; readonly valueStart: number };

export function entryIn(line: string): Entry | undefined {
  if (!line.startsWith(':')) return undefined;
  const [whole, name = ''] = /^:(!?[\p{L}\p{N}\p{Pc}][^:]*):(?:[ \t]+|$)/u.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return { name: name.replaceAll('!', '').toLowerCase(), isSet: !name.includes('!'), valueStart: whole.length };
}

export type Heading = { readonly level: number; readonly from: number; readonly to: number };

/** `== Title`, also with the marks of Markdown, and with the same marks at its end. */
export function headingIn(line: string): Heading | undefined {
  const [opening, marks = ''] = /^(={1,6}|#{1,6})[ \t]+(?=\S)/.exec(line) ?? [];
  if (opening === undefined) return undefined;
  const closed = line.endsWith(` ${marks}`) && line.length > opening.length + marks.length;
  const to = closed ? line.length - marks.length - 1 : line.length;
  return to <= opening.length
    ? { level: marks.length, from: opening.length, to: line.length }
    : { level: marks.length, from: opening.length, to };
}

/** The level of a title that the next line underlines; undefined where that is no underline of it. */
export function underlinedLevel(line: string, next: string): number | undefined {
  const level = '=-~^+'.indexOf(next.charAt(0));
  if (next === '' || level === -1 || Math.abs(line.length - next.length) > 1 || line.startsWith('.')) return undefined;
  return /^(?:=+|-+|~+|\^+|\++)$/.test(next) && /[\p{L}\p{N}]/u.test(line) ? level + 1 : undefined;
}

/** A line across the page, or the end of one. */
export function isBreak(line: string): boolean {
  return /^(?:'{3,}|<{3,}| {0,3}(?:-{3}|- - -|\*{3}|\* \* \*|_{3}|_ _ _))$/.test(line);
}

/** The offset of the text of a list item behind its mark: a bullet, a number, a callout. */
export function itemStart(line: string): number | undefined {
  return /^(?:[ \t]*(?:-|\*{1,6}|\.{1,6}|\u2022|\d{1,9}\.|[A-Za-z]\.|[IVXivx]{1,9}\))|<(?:\d{1,9}|\.)>)[ \t]+/.exec(
    line,
  )?.[0].length;
}

/** The offset of the text behind a term, `term:: text`; that of the end where none follows. */
export function termEnd(line: string): number | undefined {
  if (!/::|;;/.test(line) || /^\/\/(?!\/)/.test(line)) return undefined;
  const first = line.length - line.trimStart().length;
  for (const { 0: mark, index } of line.matchAll(/(?::{2,}|;;)[ \t]*/g)) {
    const end = index + mark.length;
    if (index > first && (end === line.length || /[ \t]$/.test(mark)) && mark.trimEnd().length <= 4) return end;
  }
  return undefined;
}

/** A macro of a block: `name::target[attributes]`. Offsets in the line; the attributes are between the brackets. */
export type BlockMacro = {
  readonly name: string;
  readonly target: string;
  readonly listStart: number;
  readonly listEnd: number;
};

export function blockMacroIn(line: string): BlockMacro | undefined {
  if (!line.endsWith(']')) return undefined;
  const [opening, name = ''] = /^([\p{L}\p{N}\p{Pc}][\p{L}\p{N}\p{Pc}-]*)::/u.exec(line) ?? [];
  if (opening === undefined) return undefined;
  let bracket = line.indexOf('[', opening.length);
  while (bracket !== -1 && /\s/.test(line.charAt(bracket - 1))) bracket = line.indexOf('[', bracket + 1);
  const target = line.slice(opening.length, bracket);
  if (bracket === -1 || /^\s/.test(target) || (target === '' && name === 'image')) return undefined;
  return { name, target, listStart: bracket + 1, listEnd: line.length - 1 };
}
