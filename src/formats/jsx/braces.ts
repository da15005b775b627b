import type { Span } from '../../model/text.ts';

/** A comment with the braces around it, where these contain nothing else; undefined where there are none. */
export function withBraces(source: string, { start, end }: Span): Span | undefined {
  const opening = openingBrace.exec(before(source, start))?.[0].length;
  const closing = /^\s*\}/.exec(source.slice(end, end + near))?.[0].length;
  return opening === undefined || closing === undefined ? undefined : { start: start - opening, end: end + closing };
}

/** Whether only white space is between an offset and a brace before it. */
export function isAfterBrace(source: string, offset: number): boolean {
  return openingBrace.test(before(source, offset));
}

const openingBrace = /\{\s*$/;

/** UTF-16 units in which the brace has to stand. */
const near = 50;

function before(source: string, offset: number): string {
  return source.slice(Math.max(0, offset - near), offset);
}
