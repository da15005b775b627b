import type { Span } from '../../model/text.ts';

/** A line without white space at its end, as the parser gets it from the preprocessor. */
export type Line = Span & {
  readonly text: string;
  /** Whether it is always part of the page, as far as the source shows: it is in no `ifdef`. An `ifndef` asks for what a site may set. */
  readonly isCertain: boolean;
};

/**
 * The lines of a part of a page, without those of the preprocessor. Both branches of a condition are read, because a reader may get either; what
 * `include` brings in is a file of its own.
 */
export function linesIn(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  const conditions: boolean[] = [];
  let doubts = 0;
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 || newline >= end ? end : newline;
    const line = lineOf(text, at, next, doubts === 0);
    at = next + 1;
    const directive = /^(?:ifn?def|ifeval|endif|include)::/.test(line.text) ? directives.exec(line.text) : null;
    if (!directive) {
      lines.push(line);
      continue;
    }
    const [, before = '', name = '', content = ''] = directive;
    if (name === 'endif') {
      if (conditions.pop() === true) doubts -= 1;
    } else if (name !== 'include' && name !== 'ifeval' && content !== '') {
      const from = line.start + before.length;
      lines.push({ ...lineOf(text, from, from + content.length, doubts === 0 && name === 'ifndef') });
    } else if (name !== 'include') {
      conditions.push(name !== 'ifndef');
      if (name !== 'ifndef') doubts += 1;
    }
  }
  return lines;
}

function lineOf(text: string, start: number, end: number, isCertain: boolean): Line {
  const source = text.slice(start, end).trimEnd();
  return { start, end: start + source.length, text: source, isCertain };
}

/** A line from one of its characters on. */
export function partOf(line: Line, from: number): Line {
  return { ...line, start: line.start + from, text: line.text.slice(from) };
}

const directives = /^((ifdef|ifndef|ifeval|endif|include)::[^[\]]*\[)(.*)\]$/;

/** Text of several lines, in which everything has the same offset as in the file, counted from `start`. */
export type Flow = { readonly start: number; readonly source: string };

/** Lines as one text; what the preprocessor left out between them becomes white space. */
export function flowOf(lines: readonly Line[]): Flow {
  const [first] = lines;
  if (!first) return { start: 0, source: '' };
  const parts: string[] = [];
  let at = first.start;
  for (const { start, end, text } of lines) {
    if (start > at) parts.push('\n'.padEnd(start - at));
    parts.push(text);
    at = end;
  }
  return { start: first.start, source: parts.join('') };
}
