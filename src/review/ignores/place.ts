import { ignoreMark, readIgnore, type Ignore, type IgnoreContext } from './comment.ts';
import { readForeign } from './foreign.ts';
import { lineStarts, locate } from '../../lib/lines.ts';
import type { Comment, Location } from '../../model/text.ts';

/** An ignore and the place of its comment; lines are 1-based. */
export type PlacedIgnore = Ignore &
  Pick<Location, 'line' | 'endLine'> & {
    readonly start: number;
    /** The first line after the comment that contains more than white space or comments like it. */
    readonly nextLine: number;
  };

/** A message about a comment for its author; the line is 1-based. */
export type Problem = { readonly line: number; readonly message: string };

/** The ignores among the comments of `text`, in source order, with messages about what is wrong with them. */
export function placeIgnores(text: string, comments: readonly Comment[], context: IgnoreContext) {
  const starts = lineStarts(text);
  const lines = text.split('\n');
  const foreign = new Map(
    context.isForeignAsked === true ? comments.map((comment) => [comment, readForeign(comment.text)] as const) : [],
  );
  const ours = comments
    .filter((comment) => comment.text.trimStart().startsWith(ignoreMark) || foreign.get(comment) !== undefined)
    .map((comment) => ({ comment, location: locate(starts, comment.span) }));
  const behind = contentFrom(lines, new Set(ours.flatMap(({ location }) => ownLines(location, lines))));

  const ignores: PlacedIgnore[] = [];
  const problems: Problem[] = [];
  for (const { comment, location } of ours) {
    const { line, endLine } = location;
    const other = foreign.get(comment);
    const reading = other === undefined ? readIgnore(comment.text, context) : { ignore: other, problems: [] };
    problems.push(...(reading?.problems ?? []).map((message) => ({ line, message })));
    if (reading?.ignore) {
      const nextLine = behind[endLine + 1] ?? lines.length + 1;
      ignores.push({ ...reading.ignore, line, endLine, nextLine, start: comment.span.start });
    }
  }
  return { ignores, problems };
}

/** Lines that contain a comment and nothing else. */
function ownLines({ line, endLine, column, endColumn }: Location, lines: readonly string[]): readonly number[] {
  const around = [lines[line - 1]?.slice(0, column - 1), lines[endLine - 1]?.slice(endColumn - 1)];
  if (!around.every(isBlank)) return [];
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}

/** For each line, the first line from there on with content, by its 1-based number. Computed from the end, so that each line is read once. */
function contentFrom(lines: readonly string[], passed: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  let content = lines.length + 1;
  for (let line = lines.length; line >= 1; line--) {
    if (!passed.has(line) && !isBlank(lines[line - 1])) content = line;
    found[line] = content;
  }
  return found;
}

/** White space, also in a Markdown quote. */
function isBlank(text = ''): boolean {
  return /^[\s>]*$/.test(text);
}
